import { describe, expect, test } from "vitest";
import type { ProviderSource } from "./provider-source.ts";
import { readProviderFacts } from "./provider-facts.ts";

const document = "https://github.com/pets/api/blob/main/openapi.yaml";
const commit = "0123456789abcdef0123456789abcdef01234567";
const sha256 = "0a".repeat(32);

const all = {
  document,
  commit,
  operations: { a: { method: "POST", path: "/a", sha256 }, b: { method: "GET", path: "/b" } },
  deviations: [{ operation: "a", at: "requestBody", reason: "R." }],
};

describe("sources", () => {
  test.each<[string, unknown, readonly ProviderSource[]]>([
    ["one", all, [all]],
    ["a list", [all, { document }], [all, { document, operations: {}, deviations: [] }]],
    ["empty fields", { document, operations: null, deviations: null }, [{ document, operations: {}, deviations: [] }]],
  ])("%s", (_, source, wanted) => {
    expect(readProviderFacts({ source }, "provider.yaml")).toEqual({ facts: { source: wanted }, findings: [] });
  });
});

describe("faults", () => {
  test.each<[string, unknown, string]>([
    ["a text", document, "/source: source must be a mapping with document, or a list of them."],
    ["a text in a list", [document], "/source/0: source must be a mapping"],
    ["no document", { commit }, "/source: source lacks document."],
    ["a path", { document: "openapi.yaml" }, "/source/document: document must be a URL"],
    ["a short commit", { document, commit: "0123456" }, "/source/commit: commit must be the full hash of a commit"],
    ["a commit that is a number", { document, commit: 123 }, "/source/commit: commit must be a text."],
    ["an unknown field", { document, hash: sha256 }, '/source/hash: "hash" is no fact'],
    ["operations in a list", { document, operations: [] }, "/source/operations: operations must map operationIds"],
    ["a hash alone", { document, operations: { a: sha256 } }, "/source/operations/a: An operation of source must be"],
    ["no path", { document, operations: { a: { method: "GET" } } }, "/source/operations/a: The operation lacks path."],
    [
      "a method in lower case",
      { document, operations: { a: { method: "get", path: "/" } } },
      "/source/operations/a/method: method must be an HTTP method in upper case.",
    ],
    [
      "a path without a slash",
      [{ document, operations: { a: { method: "GET", path: "a" } } }],
      "/source/0/operations/a/path: path must be a path that starts with /.",
    ],
    [
      "no hash",
      { document, operations: { a: { method: "GET", path: "/", sha256: "x" } } },
      "/source/operations/a/sha256: sha256 must be a SHA-256 hash",
    ],
    ["deviations as a mapping", { document, deviations: {} }, "/source/deviations: deviations must be a list."],
    ["a deviation that is a text", { document, deviations: ["a"] }, "/source/deviations/0: A deviation must be"],
    [
      "a deviation without a reason",
      { document, deviations: [{ operation: "a", at: "security" }] },
      "/source/deviations/0: The deviation lacks reason.",
    ],
    [
      "an empty reason",
      { document, deviations: [{ operation: "a", at: "security", reason: " " }] },
      "/source/deviations/0/reason: reason must not be empty.",
    ],
  ])("%s", (_, source, wanted) => {
    const { findings } = readProviderFacts({ source }, "provider.yaml");
    expect(findings.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([expect.stringContaining(wanted)]);
  });
});
