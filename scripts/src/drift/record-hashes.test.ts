import { describe, expect, test } from "vitest";
import { recordHashes } from "./record-hashes.ts";

const hash = "0a".repeat(32);
const old = "1b".repeat(32);
const record = (path: string) => ({ method: "POST", path, sha256: hash });
const records = new Map([
  ["recover", record("/recover")],
  ["remove", record("/users/{id}")],
]);
const document = "https://vendor.example/openapi.yaml";

describe("a provider.yaml is edited in place", () => {
  test.each<[string, before: string, after: string]>([
    [
      "without operations",
      `title: A # kept\nsource:\n  document: ${document} # kept\n\ntasks: []\n`,
      `title: A # kept\nsource:\n  document: ${document} # kept\n  operations:\n    recover:\n      method: POST\n      path: /recover\n      sha256: ${hash}\n    remove:\n      method: POST\n      path: "/users/{id}"\n      sha256: ${hash}\n\ntasks: []\n`,
    ],
    [
      "whose last line has no line break",
      `source:\n    document: ${document}`,
      `source:\n    document: ${document}\n    operations:\n      recover:\n        method: POST\n        path: /recover\n        sha256: ${hash}\n      remove:\n        method: POST\n        path: "/users/{id}"\n        sha256: ${hash}`,
    ],
    [
      "with operations that are not recorded yet",
      `source:\n  operations: # kept\n    recover: { method: POST, path: '/recover' } # kept\n    remove:\n      method: POST\n      path: "/users/{id}"\n  document: ${document}\n`,
      `source:\n  operations: # kept\n    recover: { method: POST, path: '/recover', sha256: ${hash} } # kept\n    remove:\n      method: POST\n      path: "/users/{id}"\n      sha256: ${hash}\n  document: ${document}\n`,
    ],
    [
      "with hashes, plain and quoted",
      `source:\n  document: ${document}\n  operations:\n    remove: { sha256: "${old}", path: "/users/{id}", method: POST }\n    recover:\n      { method: POST, path: /recover,\n        sha256: ${old} }\n  deviations: []\n`,
      `source:\n  document: ${document}\n  operations:\n    remove: { sha256: "${hash}", path: "/users/{id}", method: POST }\n    recover:\n      { method: POST, path: /recover,\n        sha256: ${hash} }\n  deviations: []\n`,
    ],
    [
      "with one of two operations",
      `source:\n  document: ${document}\n  operations:\n    recover:\n      method: POST\n      path: /recover\n  deviations: []\n`,
      `source:\n  document: ${document}\n  operations:\n    recover:\n      method: POST\n      path: /recover\n      sha256: ${hash}\n    remove:\n      method: POST\n      path: "/users/{id}"\n      sha256: ${hash}\n  deviations: []\n`,
    ],
    [
      "with an empty mapping, and lines that end with CR LF",
      `source:\r\n  document: ${document}\r\n  operations: {} # kept\r\n`,
      `source:\r\n  document: ${document}\r\n  operations:\r\n    recover:\r\n      method: POST\r\n      path: /recover\r\n      sha256: ${hash}\r\n    remove:\r\n      method: POST\r\n      path: "/users/{id}"\r\n      sha256: ${hash} # kept\r\n`,
    ],
    [
      "with nothing behind operations",
      `source:\n  document: ${document}\n  operations:\n`,
      `source:\n  document: ${document}\n  operations:\n    recover:\n      method: POST\n      path: /recover\n      sha256: ${hash}\n    remove:\n      method: POST\n      path: "/users/{id}"\n      sha256: ${hash}\n`,
    ],
  ])("%s", (_, before, after) => {
    expect(recordHashes(before, 0, records)).toBe(after);
  });

  test("in the second of two sources", () => {
    const lines = `source:\n  - document: ${document}\n    operations:\n      other: { method: GET, path: /a }\n  - document: ${document}\n    commit: ${"a".repeat(40)}\n`;
    const added = `    operations:\n      recover:\n        method: POST\n        path: /recover\n        sha256: ${hash}\n      remove:\n        method: POST\n        path: "/users/{id}"\n        sha256: ${hash}\n`;
    expect(recordHashes(lines, 1, records)).toBe(lines + added);
  });
});

describe("a layout that cannot be edited is refused", () => {
  test.each([
    ["source as a flow mapping", `source: { document: "${document}" }\n`],
    [
      "operations as a flow mapping",
      `source:\n  document: ${document}\n  operations: { recover: { method: POST, path: /recover } }\n`,
    ],
    [
      "an operation that is used twice",
      `source:\n  document: ${document}\n  operations:\n    recover: &a { method: POST, path: /recover }\n    remove: *a\n`,
    ],
  ])("%s", (_, text) => {
    expect(recordHashes(text, 0, records)).toBeUndefined();
  });
});
