import { expect, test } from "vitest";
import { site } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { jsonContent } from "./json-content.js";

test.each([
  ["query", { a: [1, "&"] }, "id=%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D"],
  ["path", "x", "%22x%22"],
  ["cookie", true, "id=true"],
  ["header", { name: "Åsa 😀" }, '{"name":"\\u00c5sa \\ud83d\\ude00"}'],
] as const)("in %s", (place, value, wanted) => {
  expect(jsonContent(value, site(place))).toBe(wanted);
});

test.each([
  ["bigint", 1n],
  ["function", () => 1],
  [
    "throwing",
    {
      toJSON: () => {
        throw new Error("no");
      },
    },
  ],
])("%s is refused", (_what, value) => {
  expect(() => jsonContent(value, site("query"))).toThrow(InvalidArgumentError);
});
