import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";
import { surveyFile } from "./survey.ts";

describe("references that lead out of a file", () => {
  test.each<[string, string, string[]]>([
    ["pointers into the file", 'a: {$ref: "#/b"}\nb: {$ref: "#"}', []],
    ["a file", "schema: {$ref: pet.yaml}", ["/schema/$ref pet.yaml"]],
    ["an anchor", 'schema: {$ref: "#pet"}', ["/schema/$ref #pet"]],
    ["in lists", "allOf: [{$ref: a.yaml}, {$ref: b.yaml}]", ["/allOf/0/$ref a.yaml", "/allOf/1/$ref b.yaml"]],
    [
      "payloads",
      "example: {$ref: a}\ndefault: {$ref: a}\nenum: [{$ref: a}]\nx-a: {$ref: a}\nconst: {$ref: a}\nexamples: [{$ref: a}]",
      [],
    ],
    ["payloads of examples", "examples: {a: {value: {$ref: a}}, b: {$ref: b.yaml}}", ["/examples/b/$ref b.yaml"]],
    [
      "names that look like fields",
      "properties: {example: {$ref: a}, x-b: {$ref: b}, $ref: {$ref: c}, properties: {properties: {default: {$ref: d}}}}",
      [
        "/properties/example/$ref a",
        "/properties/x-b/$ref b",
        "/properties/$ref/$ref c",
        "/properties/properties/properties/default/$ref d",
      ],
    ],
    ["a reference in the place of a map", "properties: {$ref: text}", ["/properties/$ref text"]],
    ["a property named $ref", "properties: {$ref: {$ref: text}}", ["/properties/$ref/$ref text"]],
    ["a reference in the place of a list of values", "enum: {$ref: text}", ["/enum/$ref text"]],
    [
      "mappings",
      'discriminator: {mapping: {a: Dog, b: cat.yaml, c: "pets.json#/Bird", d: "#/components/schemas/Fish"}}',
      ["/discriminator/mapping/b cat.yaml", "/discriminator/mapping/c pets.json#/Bird"],
    ],
    ["the default response", "responses: {default: {$ref: a}}", ["/responses/default/$ref a"]],
  ])("%s", (_, text, wanted) => {
    const { references } = surveyFile(parseYaml(text));
    expect(references.map((reference) => `${reference.pointer} ${reference.text}`)).toEqual(wanted);
  });
});

describe("what is refused", () => {
  test("numbers that JSON.parse makes infinite", () => {
    expect(surveyFile(JSON.parse('{"a": [1, 1e999]}')).findings).toMatchObject([
      { rule: "number-out-of-range", severity: "error", pointer: "/a/1" },
    ]);
  });

  test.each(["[", '{"a":'])("10,000 times %s", (opening) => {
    const text = opening.repeat(10_000) + "1" + (opening === "[" ? "]" : "}").repeat(10_000);
    expect(surveyFile(JSON.parse(text)).findings.map(({ rule }) => rule)).toEqual(["too-deep"]);
  });
});
