import { beforeAll, expect, test } from "vitest";
import { compareTypes } from "./judge-types.ts";
import { compareWithKnown, readKnownDifferences } from "./known-differences.ts";
import { listPackages } from "./packages.ts";

const packages = listPackages();
const known = readKnownDifferences();
let compared: Awaited<ReturnType<typeof compareTypes>> = [];

beforeAll(async () => {
  compared = await compareTypes([...packages.values()]);
}, 120_000);

test.each([...packages.keys()].map((source, index) => ({ source, index })))(
  "$source differs from openapi-typescript's types as listed",
  ({ source, index }) => {
    const result = compared[index];
    if (result === undefined || "error" in result) throw new Error(`${source} was not compared: ${result?.error}`);
    expect(compareWithKnown(known[source], result.value)).toEqual([]);
  },
);

test("the list names no package that is not there", () => {
  const others = Object.keys(known).filter((source) => !source.startsWith("corpus/") && !packages.has(source));
  expect(others).toEqual([]);
});
