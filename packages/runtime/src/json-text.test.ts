import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { jsonText } from "./json-text.js";

const refuse = (path: string, why: string): never => {
  throw new Error(`body${path} ${why}`);
};

/** The JSON of a value, or where and why it has none. */
function written(value: unknown): string {
  try {
    return jsonText(value, refuse);
  } catch (error) {
    return (error as Error).message;
  }
}

const circular: Record<string, unknown> = {};
circular["list"] = [{ circular }];
const shared = { a: 1 };

test.each<[string, unknown, string]>([
  ["null", null, "null"],
  ["Object.prototype-less", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ["toJSON beside a tag", { [Symbol.toStringTag]: "Money", toJSON: () => 5 }, "5"],
  [
    "a class of the user's",
    new (class Point {
      x = 1;
    })(),
    '{"x":1}',
  ],
  [
    "a date and a URL",
    [new Date(0), new URL("https://a.example/")],
    '["1970-01-01T00:00:00.000Z","https://a.example/"]',
  ],
  ["boxed values", [Object("a"), Object(1), Object(false)], '["a",1,false]'],
  ["the same object twice", [shared, shared], '[{"a":1},{"a":1}]'],
  ["undefined members", { a: undefined }, "{}"],
])("%s", (_what, value, wanted) => {
  expect(written(value)).toBe(wanted);
});

test.each<[string, unknown, string]>([
  ["undefined", undefined, "body is undefined, which JSON cannot hold"],
  ["a Set", new Set([1]), "body is a Set, which JSON cannot hold"],
  ["a Map inside", { tags: [{ of: new Map() }] }, "body.tags[0].of is a Map, which JSON cannot hold"],
  ["a bigint", { id: 1n }, "body.id is a bigint, which JSON cannot hold"],
  ["NaN", { price: Number.NaN }, "body.price is NaN, which JSON cannot hold"],
  ["Infinity", [1, Infinity], "body[1] is Infinity, which JSON cannot hold"],
  ["an invalid date", { at: new Date("no") }, "body.at is an invalid Date, which JSON cannot hold"],
  ["a Blob", { file: new Blob([]) }, "body.file is a Blob, which JSON cannot hold"],
  ["a File", { file: new File([], "a") }, "body.file is a File, which JSON cannot hold"],
  ["a stream of Node", { file: Readable.from(["a"]) }, "body.file is a stream, which JSON cannot hold"],
  ["a stream of the web", { file: new ReadableStream() }, "body.file is a stream, which JSON cannot hold"],
  ["a typed array", { file: new Uint8Array(2) }, "body.file is a Uint8Array, which JSON cannot hold"],
  ["a Buffer", { file: Buffer.from("a") }, "body.file is a Uint8Array, which JSON cannot hold"],
  ["an ArrayBuffer", { file: new ArrayBuffer(2) }, "body.file is an ArrayBuffer, which JSON cannot hold"],
  ["a promise", { user: Promise.resolve(1) }, "body.user is a Promise, which JSON cannot hold"],
  ["an Error", { reason: new Error("x") }, "body.reason is an Error, which JSON cannot hold"],
  ["a RegExp", { pattern: /x/ }, "body.pattern is a RegExp, which JSON cannot hold"],
  ["a function", { call: () => 1 }, "body.call is a function, which JSON cannot hold"],
  ["a circle", circular, "body.list[0].circular is circular"],
  [
    "a toJSON that throws",
    {
      toJSON: () => {
        throw new Error("secret");
      },
    },
    "body has a toJSON() that throws",
  ],
])("%s is refused", (_what, value, wanted) => {
  expect(written(value)).toBe(wanted);
});
