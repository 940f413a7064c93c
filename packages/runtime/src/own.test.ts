import { expect, onTestFinished, test } from "vitest";
import { own } from "./own.js";

test("a copy of the own, enumerable properties", () => {
  const given = Object.defineProperty({ a: 1, [Symbol.for("b")]: 2 }, "hidden", { value: 3 });
  const copy = own(given);
  expect(Reflect.ownKeys(copy)).toEqual(["a", Symbol.for("b")]);
  expect({ ...copy }).toEqual({ a: 1, [Symbol.for("b")]: 2 });
  copy.a = 5;
  expect(given.a).toBe(1);
});

test("nothing given: nothing in it", () => {
  expect(Reflect.ownKeys(own(undefined))).toEqual([]);
  expect(inherited(own(undefined))).toEqual([]);
});

test("what somebody put on Object.prototype, or on a prototype of the options, is not there", () => {
  // eslint-disable-next-line no-extend-native
  Object.defineProperty(Object.prototype, "headers", { value: { evil: "1" }, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(Object.prototype, "headers");
  });
  const given: { timeout?: number; headers?: object; baseUrl?: string; toString?: unknown } = Object.create({
    baseUrl: "https://evil.example",
  });
  given.timeout = 5;
  expect(given.headers).toEqual({ evil: "1" });
  const { timeout, headers, baseUrl, toString } = own(given);
  expect([timeout, headers, baseUrl, toString]).toEqual([5, undefined, undefined, undefined]);
});

test("a key `__proto__` stays a key", () => {
  const copy = own(JSON.parse('{"__proto__":{"timeout":1}}') as { timeout?: number });
  expect(copy.timeout).toBe(undefined);
  expect(inherited(copy)).toEqual([]);
  expect(Object.keys(copy)).toEqual(["__proto__"]);
});

/** The keys of all that an object inherits from. */
function inherited(value: object): PropertyKey[] {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null ? [] : [...Reflect.ownKeys(prototype), ...inherited(prototype)];
}
