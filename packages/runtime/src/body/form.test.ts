import { describe, expect, test } from "vitest";
import { thing } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { deepObject } from "../parameters/deep-object.js";
import { spaceDelimited } from "../parameters/styles.js";
import { formBody } from "./form.js";

const at = { operation: thing, mediaType: "application/x-www-form-urlencoded" };

describe("without encoding", () => {
  test.each([
    [{ login: "ada@example.org", drop_tokens: "true" }, "login=ada%40example.org&drop_tokens=true"],
    [{ a: "x y", b: "1+1=2&c" }, "a=x+y&b=1%2B1%3D2%26c"],
    [{ a: ["x", "y"], none: [] }, "a=x&a=y"],
    [{ a: null, b: undefined, c: "" }, "c="],
    [{ a: { b: 1 } }, "a=%7B%22b%22%3A1%7D"],
    [{ a: [{ b: 1 }, { b: 2 }] }, "a=%7B%22b%22%3A1%7D&a=%7B%22b%22%3A2%7D"],
    [{}, ""],
    [new URLSearchParams({ a: "1 2" }), "a=1+2"],
  ])("%j", (value, wanted) => {
    expect(formBody(value, at)).toBe(wanted);
  });
});

test("with encoding, each property in its own style", () => {
  const encoding = {
    deep: { write: deepObject },
    spaced: { write: spaceDelimited },
    json: { contentType: "application/json" },
    flat: { explode: false },
  };
  const body = { deep: { a: 1 }, spaced: ["x", "y"], json: ["z"], flat: ["p", "q"] };
  expect(formBody(body, { ...at, encoding })).toBe("deep%5Ba%5D=1&spaced=x+y&json=%5B%22z%22%5D&flat=p,q");
});

test("what a server reads is what was given", () => {
  const body = { "a&b": "c=d", é: "1 + 1", "%": "%20" };
  expect(Object.fromEntries(new URLSearchParams(formBody(body, at) as string))).toEqual(body);
});

test.each([
  ["string", "a=1"],
  ["list", ["a"]],
  ["FormData", new FormData()],
  ["NaN inside", { a: NaN }],
  ["Blob inside", { a: new Blob([]) }],
])("%s is refused", (_what, value) => {
  expect(() => formBody(value, at)).toThrow(InvalidArgumentError);
});
