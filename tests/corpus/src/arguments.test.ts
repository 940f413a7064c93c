import { expect, test } from "vitest";
import { ArgumentsError } from "../../tool-arguments.ts";
import { readArguments } from "./arguments.ts";

const plain = { sample: undefined, all: false, filter: undefined, json: false, jobs: 2, writeTypes: false };

test.each([
  { words: [], wanted: { ...plain, sample: 40 } },
  { words: ["--", "--sample", "7", "--json"], wanted: { ...plain, sample: 7, json: true } },
  { words: ["--all", "--jobs", "1"], wanted: { ...plain, all: true, jobs: 1 } },
  { words: ["github.com"], wanted: { ...plain, filter: "github.com" } },
])("reads $words", ({ words, wanted }) => {
  expect(readArguments(words)).toEqual(wanted);
});

test.each([
  { words: ["--sample", "0"], wanted: '--sample needs a whole number above 0, not "0".' },
  { words: ["--all", "github.com"], wanted: "--sample, --all and FILTER exclude each other." },
  { words: ["a", "b"], wanted: "One FILTER at most, and b is a second." },
])("refuses $words", ({ words, wanted }) => {
  expect(() => readArguments(words)).toThrow(new ArgumentsError(wanted));
});
