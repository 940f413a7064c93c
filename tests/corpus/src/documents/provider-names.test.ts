import { expect, test } from "vitest";
import { providerNames } from "./provider-names.ts";

test("a name is the id in small letters, digits and hyphens", () => {
  expect(providerNames(["github.com/ghes-3.8", "1forge.com/", "Ünïcode/Ä"])).toEqual([
    "github-com-ghes-3-8",
    "1forge-com",
    "n-code",
  ]);
});

test("names that agree, are reserved or are too long get a hash", () => {
  const names = providerNames(["a.b", "a/b", "runtime", "x".repeat(200)]);
  expect(names.map((name) => name.replace(/-[0-9a-f]{8}$/u, "-#"))).toEqual([
    "a-b-#",
    "a-b-#",
    "runtime-#",
    `${"x".repeat(71)}-#`,
  ]);
  expect(new Set(names).size).toBe(4);
});
