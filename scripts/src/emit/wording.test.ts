import { expect, test } from "vitest";
import { authorization, enumerate, sentence } from "./wording.ts";

const code = (text: string): string => `\`${text}\``;
const use = (scheme: string, ...scopes: readonly string[]) => ({ scheme, scopes });

test.each([
  [[], "No authorization is needed."],
  [[[]], "No authorization is needed."],
  [[[use("a")]], "Needs `a`."],
  [[[use("a"), use("b")], [use("c")]], "Needs `a` and `b` or `c`."],
  [[[use("a", "r", "w")]], "Needs `a` with the scopes `r` and `w`."],
  [[[use("a")], []], "Works without authorization; `a` may be given."],
])("%j: %s", (security, wanted) => {
  expect(authorization({ security }, code)).toBe(wanted);
});

test.each([
  ["Get a book", "Get a book."],
  ["Sent in `X`", "Sent in `X`."],
  ["Done.", "Done."],
  ["(Done.)", "(Done.)"],
  ["Really?", "Really?"],
  ["", ""],
])("%j becomes the sentence %j", (text, wanted) => {
  expect(sentence(text)).toBe(wanted);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is told as %j", (items, wanted) => {
  expect(enumerate(items)).toBe(wanted);
});
