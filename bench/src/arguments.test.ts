import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";
import { sectionNames } from "./sections/index.ts";

test.each([
  { words: [], wanted: { sections: sectionNames, quick: false } },
  { words: ["--", "generate", "--quick"], wanted: { sections: ["generate"], quick: true } },
  { words: ["--page"], wanted: { sections: [], quick: false } },
])("$words", ({ words, wanted }) => {
  expect(readArguments(words)).toEqual(wanted);
});

test.each([
  { words: ["generates"], message: `There is no section "generates". There are generate, ` },
  { words: ["--page", "--quick"], message: "--page measures nothing" },
  { words: ["--fast"], message: "Unknown option '--fast'" },
])("$words is refused", ({ words, message }) => {
  expect(() => readArguments(words)).toThrow(message);
});
