import { describe, expect, test } from "vitest";
import type { Json } from "../model/model.ts";
import { identifiersOf, folderUri } from "./identifiers.ts";
import { parseYaml } from "./parse-yaml.ts";
import { placeReferences } from "./place-references.ts";

function place(texts: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(texts).map(([file, text]) => [file, { data: parseYaml(text) as Json }]));
  const [entry = "", first] = [...files][0] ?? [];
  const names = identifiersOf(files, folderUri(first?.data ?? null, entry));
  return placeReferences(entry, files, names);
}

const a = "openapi.yaml";

describe("references by name become references by place", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "an absolute $id",
      { [a]: "not: {$ref: 'https://e.example/pet'}\n$defs: {P: {$id: 'https://e.example/pet'}}" },
      "#/$defs/P",
    ],
    [
      "a pointer below an $id",
      {
        [a]: "not: {$ref: 'https://e.example/pet#/$defs/q'}\n$defs: {P: {$id: 'https://e.example/pet', $defs: {q: {}}}}",
      },
      "#/$defs/P/$defs/q",
    ],
    [
      "an anchor below an $id",
      { [a]: "not: {$ref: 'tag:e#q'}\n$defs: {P: {$id: 'tag:e', not: {$anchor: q}}, Q: {$anchor: q}}" },
      "#/$defs/P/not",
    ],
    [
      "an anchor of the file",
      { [a]: "not: {$ref: '#q'}\n$defs: {P: {$id: 'tag:e', not: {$anchor: q}}, Q: {$anchor: q}}" },
      "#/$defs/Q",
    ],
    [
      "an $id relative to $self",
      { [a]: "$self: 'https://e.example/a/b'\nnot: {$ref: ../c}\n$defs: {P: {$id: 'https://e.example/c'}}" },
      "#/$defs/P",
    ],
    [
      "$self",
      { [a]: "$self: 'https://e.example/a'\nnot: {$ref: 'https://e.example/a#/$defs/P'}\n$defs: {P: {}}" },
      "#/$defs/P",
    ],
    [
      "the $self of another file",
      { [a]: "not: {$ref: 'https://e.example/b#/x'}", "b/c d.yaml": "$self: 'https://e.example/b'\nx: {}" },
      "b/c%20d.yaml#/x",
    ],
    [
      "a file below $self",
      { [a]: "$self: 'https://e.example/v/a'\nnot: {$ref: 'https://e.example/v/b/c.yaml'}", "b/c.yaml": "{}" },
      "b/c.yaml#",
    ],
    ["a pointer of the file, as ever", { [a]: "not: {$ref: '#/$defs/P'}\n$defs: {P: {}}" }, "#/$defs/P"],
    ["a path, as ever", { [a]: "$self: 'https://e.example/v/a'\nnot: {$ref: ./b.yaml}", "b.yaml": "{}" }, "./b.yaml"],
    [
      "nothing",
      { [a]: "not: {$ref: 'https://e.example/pet'}\n$defs: {P: {$id: 'https://e.example/cat'}}" },
      "https://e.example/pet",
    ],
    ["a name in a payload", { [a]: "not: {$ref: 'tag:a'}\nexample: {$id: 'tag:a'}" }, "tag:a"],
    [
      "a dynamic anchor that is there once",
      { [a]: "not: {$dynamicRef: '#n'}\n$defs: {P: {$dynamicAnchor: n}}" },
      "#/$defs/P",
    ],
  ])("%s", (_name, texts, wanted) => {
    const { data, findings } = place(texts);
    expect(data).toMatchObject({ not: { $ref: wanted } });
    expect(findings).toEqual([]);
  });

  test("within a schema with an $id, its own first", () => {
    const { data } = place({
      [a]: "$defs: {P: {$id: 'tag:p', $defs: {q: {}}, allOf: [{$ref: '#/$defs/q'}, {$ref: '#/$defs/R'}]}, R: {}}",
    });
    expect(data).toMatchObject({ $defs: { P: { allOf: [{ $ref: "#/$defs/P/$defs/q" }, { $ref: "#/$defs/R" }] } } });
  });

  test("a mapping", () => {
    const { data } = place({
      [a]: "discriminator: {mapping: {x: 'https://e.example/p'}}\n$defs: {P: {$id: 'https://e.example/p'}}",
    });
    expect(data).toMatchObject({ discriminator: { mapping: { x: "#/$defs/P" } } });
  });

  test("a dynamic reference beside another", () => {
    const { data } = place({
      [a]: "not: {$dynamicRef: '#n', $ref: '#/$defs/Q'}\n$defs: {P: {$dynamicAnchor: n}, Q: {}}",
    });
    expect(data).toMatchObject({ not: { $ref: "#/$defs/Q", allOf: [{ $ref: "#/$defs/P" }] } });
  });
});

test.each([
  ["{$dynamicRef: '#n', minLength: 1}", { minLength: 1 }, "warning ambiguous-dynamic-reference"],
  ["{$dynamicRef: '#none'}", {}, "error unresolved-reference"],
])("what cannot be told: %s", (schema, wanted, finding) => {
  const { data, findings } = place({ [a]: `not: ${schema}\n$defs: {P: {$dynamicAnchor: n}, Q: {$dynamicAnchor: n}}` });
  expect(data).toMatchObject({ not: wanted });
  expect(findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)).toEqual([
    `${finding} /not/$dynamicRef`,
  ]);
});
