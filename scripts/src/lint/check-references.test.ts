import { describe, expect, test } from "vitest";
import type { Json } from "../model/model.ts";
import { head, lintYaml, oneFile } from "./fixture.ts";
import { lintStructure } from "./lint-structure.ts";

function lintSchemas(schemas: string, version = "3.1.0"): string[] {
  return lintYaml(`${head(version)}paths: {}\ncomponents: {schemas: {${schemas}}}`).map((finding) =>
    finding.replace("#/components/schemas/", ""),
  );
}

const s = "#/components/schemas";

describe("references between schemas", () => {
  test.each<[string, string, string[]]>([
    ["recursion", `A: {properties: {a: {$ref: "${s}/A"}, b: {$ref: "${s}/B"}}}, B: {items: {$ref: "${s}/A"}}`, []],
    ["an array of itself", `A: {type: array, items: {$ref: "${s}/A"}}`, []],
    ["allOf itself", `A: {allOf: [{$ref: "${s}/A"}]}`, []],
    ["the whole document", 'A: {$ref: "#"}', ["tolerated reference-kind A/$ref"]],
    ["itself", `A: {$ref: "${s}/A"}`, ["tolerated reference-cycle A/$ref"]],
    [
      "each other",
      `A: {$ref: "${s}/B"}, B: {$ref: "${s}/A"}, C: {$ref: "${s}/A"}`,
      ["tolerated reference-cycle A/$ref", "tolerated reference-cycle B/$ref", "tolerated reference-cycle C/$ref"],
    ],
    ["nowhere", `A: {$ref: "${s}/Z"}`, ["tolerated unresolved-reference A/$ref"]],
    ["a member of every object", `A: {$ref: "${s}/constructor"}`, ["tolerated unresolved-reference A/$ref"]],
    ["no pointer", 'A: {$ref: "#components/schemas/B"}, B: {}', ["tolerated loose-reference A/$ref"]],
    ["a name alone", 'A: {$ref: "#B"}, B: {}', ["tolerated loose-reference A/$ref"]],
    ["a wrong escape", 'A: {$ref: "#/%zz"}', ["tolerated unresolved-reference A/$ref"]],
    [
      "escapes",
      `A: {$ref: "${s}/B~1c~0d"}, B/c~d: {}, E: {$ref: "${s}/f%20g"}, f g: {}`,
      ["warning component-name B~1c~0d (key)", "warning component-name f g (key)"],
    ],
    ["an anchor", 'A: {$ref: "#node"}, B: {properties: {c: {$anchor: node}}}', []],
    ["a dynamic anchor", 'A: {$ref: "#node"}, B: {$dynamicAnchor: node, $dynamicRef: "#node"}', []],
    [
      "inside of a schema",
      `A: {$ref: "${s}/B/properties/c"}, B: {properties: {c: {type: nothing}}}`,
      ["tolerated schema-type B/properties/c/type"],
    ],
    ["not a text", "A: {$ref: 1}", ["tolerated wrong-type A/$ref"]],
  ])("%s", (_, schemas, wanted) => {
    expect(lintSchemas(schemas)).toEqual(wanted);
  });

  test("what stands beside $ref counts from 3.1 on", () => {
    const schemas = `A: {$ref: "${s}/B", type: nothing}, B: {}`;
    expect(lintSchemas(schemas, "3.0.3")).toEqual([]);
    expect(lintSchemas(schemas, "3.1.0")).toEqual(["tolerated schema-type A/type"]);
  });
});

describe("references to other kinds", () => {
  test.each<[string, string, string[]]>([
    [
      "a schema as a response",
      'paths: {/a: {get: {responses: {"200": {$ref: "#/components/schemas/A"}}}}}\ncomponents: {schemas: {A: {}}}',
      ["tolerated reference-kind #/paths/~1a/get/responses/200/$ref"],
    ],
    [
      "a response as a schema",
      'paths: {/a: {get: {responses: {"200": {description: D, content: {a/b: {schema: {$ref: "#/components/responses/A"}}}}}}}}\ncomponents: {responses: {A: {description: D}}}',
      ["tolerated reference-kind #/paths/~1a/get/responses/200/content/a~1b/schema/$ref"],
    ],
    [
      "a text",
      'paths: {/a: {get: {responses: {"200": {$ref: "#/info/title"}}}}}',
      ["tolerated reference-kind #/paths/~1a/get/responses/200/$ref"],
    ],
    [
      "into paths",
      'paths: {"/a/{b}": {parameters: [{name: b, in: path, required: true, schema: {}}], get: {responses: {"200": {description: D}, "201": {$ref: "#/paths/~1a~1%7Bb%7D/get/responses/200"}}}}}',
      [],
    ],
    [
      "into an extension, which is then judged",
      'x-a: {B: {description: 1}}\npaths: {/a: {get: {responses: {"200": {$ref: "#/x-a/B"}}}}}',
      ["tolerated wrong-type #/x-a/B/description"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(lintYaml(`${head("3.1.0")}${text}`)).toEqual(wanted);
  });
});

describe("references to other files", () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    [
      "a file is judged as what refers to it",
      "pet.yaml",
      {
        "pet.yaml": "{type: animal, properties: {o: {$ref: owner.yaml#/Owner}}}",
        "owner.yaml": "Owner: {nullable: true}",
      },
      ["tolerated schema-type pet.yaml#/type", "warning nullable owner.yaml#/Owner/nullable (key)"],
    ],
    [
      "back into the entry file",
      "pet.yaml",
      { "pet.yaml": '{$ref: "openapi.yaml#/components/schemas/Z"}' },
      ["tolerated unresolved-reference pet.yaml#/$ref"],
    ],
    [
      "nowhere in a file",
      "pet.yaml#/Pet",
      { "pet.yaml": "Dog: {}" },
      ["tolerated unresolved-reference #/components/schemas/A/$ref"],
    ],
    ["a file that is missing", "other.yaml", {}, ["tolerated unresolved-reference #/components/schemas/A/$ref"]],
    ["the network", "https://example.org/a.yaml", {}, []],
  ])("%s", (_, reference, files, wanted) => {
    const text = `${head("3.1.0")}paths: {}\ncomponents: {schemas: {A: {$ref: "${reference}"}}}`;
    expect(lintYaml(text, files)).toEqual(wanted);
  });
});

describe("size", () => {
  const info = { title: "T", version: "1" };

  test("5,000 chained references", () => {
    const schemas: Record<string, Json> = { A5000: { type: "nothing" } };
    for (let index = 0; index < 5000; index += 1) schemas[`A${index}`] = { $ref: `${s}/A${index + 1}` };
    const findings = lintStructure(oneFile({ openapi: "3.1.0", info, components: { schemas } })).findings;
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/components/schemas/A5000/type"]);
  });

  test("5,000 references in a circle", () => {
    const schemas: Record<string, Json> = {};
    for (let index = 0; index < 5000; index += 1) schemas[`A${index}`] = { $ref: `${s}/A${(index + 1) % 5000}` };
    const findings = lintStructure(oneFile({ openapi: "3.1.0", info, components: { schemas } })).findings;
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["reference-cycle"]));
    expect(findings.length).toBe(5000);
  });

  test("10,000 levels", () => {
    let schema: Json = { type: "nothing" };
    for (let level = 0; level < 10_000; level += 1) schema = { not: schema };
    const findings = lintStructure(
      oneFile({ openapi: "3.1.0", info, components: { schemas: { A: schema } } }),
    ).findings;
    expect(findings.map(({ rule }) => rule)).toEqual(["schema-type"]);
  });

  test("data that contains itself, as no parser makes it", () => {
    const schema: { allOf: Json[] } = { allOf: [] };
    schema.allOf.push(schema);
    expect(lintStructure(oneFile({ openapi: "3.1.0", info, components: { schemas: { A: schema } } })).findings).toEqual(
      [],
    );
  });
});
