import { describe, expect, test } from "vitest";
import { head, lintYaml } from "../fixture.ts";

function lintSchemas(version: string, schemas: string): string[] {
  return lintYaml(`${head(version)}paths: {}\ncomponents: {schemas: {${schemas}}}`).map((finding) =>
    finding.replace("#/components/schemas/", ""),
  );
}

describe("schemas", () => {
  test.each<[string, string, string, string[]]>([
    [
      "3.1 keywords",
      "3.1.0",
      'A: {type: [string, "null"], const: a, prefixItems: [{}, true], if: {}, then: false, unevaluatedProperties: false, $defs: {B: {}}, patternProperties: {"^a": {}}}',
      [],
    ],
    ["unknown keywords are allowed in 3.1", "3.1.0", "A: {foo: 1, markdownDescription: D}", []],
    [
      "a slip of the keyboard is told in 3.1",
      "3.1.0",
      "A: {tpye: string, propertes: {}}",
      ["warning unknown-field A/tpye (key)", "warning unknown-field A/propertes (key)"],
    ],
    ["unknown keywords in 3.0", "3.0.3", "A: {foo: 1}", ["warning unknown-field A/foo (key)"]],
    [
      "3.1 keywords in 3.0",
      "3.0.3",
      'A: {const: a, type: "null"}, B: {type: [string]}',
      ["warning schema-type A/type"],
    ],
    ["nullable", "3.1.0", "A: {type: string, nullable: true}", ["warning nullable A/nullable (key)"]],
    [
      "nullable beside a reference",
      "3.1.0",
      'A: {$ref: "#/components/schemas/B", nullable: true}, B: {}',
      ["warning nullable A/nullable (key)"],
    ],
    ["nullable in 3.0", "3.0.3", "A: {type: string, nullable: true}", []],
    [
      "no such type",
      "3.1.0",
      "A: {type: file}, B: {type: [string, text]}",
      ["tolerated schema-type A/type", "tolerated schema-type B/type"],
    ],
    [
      "type of another type",
      "3.1.0",
      "A: {type: {type: string}}, B: {type: }",
      ["tolerated wrong-type A/type", "tolerated wrong-type B/type"],
    ],
    ["null", "3.1.0", "A: ", ["tolerated wrong-type A"]],
    ["booleans", "3.1.0", "A: true, B: false", []],
    ["booleans in 3.0", "3.0.3", "A: true", ["tolerated wrong-type A"]],
    [
      "booleans as additionalProperties in 3.0",
      "3.0.3",
      "A: {additionalProperties: true}, B: {additionalProperties: {}}",
      [],
    ],
    [
      "required of a property",
      "3.0.3",
      "A: {type: object, properties: {b: {type: string, required: true}}}",
      ["tolerated wrong-type A/properties/b/required"],
    ],
    [
      "properties named like keywords",
      "3.0.3",
      "A: {properties: {properties: {type: string}, required: {type: string}, $ref: {type: string}, x-a: {type: string}, constructor: {type: text}}}",
      ["tolerated schema-type A/properties/constructor/type"],
    ],
    ["arrays without items", "3.0.3", "A: {type: array}", ["warning array-items A"]],
    ["arrays without items in 3.1", "3.1.0", "A: {type: array}", []],
    [
      "payloads are not judged",
      "3.0.3",
      "A: {example: {$ref: nowhere}, default: {type: 1}, enum: [{$ref: 1}], x-a: {$ref: nowhere}}",
      [],
    ],
    [
      "a hostile pattern is not run",
      "3.1.0",
      'A: {type: string, pattern: "(a+)+$", default: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!}, B: {pattern: "("}',
      [],
    ],
    ["definitions are no keyword of 2020-12", "3.1.0", "A: {definitions: {type: {type: string}}}", []],
  ])("%s", (_, version, schemas, wanted) => {
    expect(lintSchemas(version, schemas)).toEqual(wanted);
  });
});

describe("discriminators", () => {
  test.each<[string, string, string[]]>([
    ["names and pointers", 'mapping: {a: B, b: "#/components/schemas/B"}', []],
    ["no such name", "mapping: {a: C}", ["tolerated discriminator-mapping A/discriminator/mapping/a"]],
    [
      "no such pointer",
      'mapping: {a: "#/components/schemas/C"}',
      ["tolerated discriminator-mapping A/discriminator/mapping/a"],
    ],
    [
      "a member of every object",
      "mapping: {a: constructor}",
      ["tolerated discriminator-mapping A/discriminator/mapping/a"],
    ],
    ["another type", "mapping: {a: 1}", ["tolerated wrong-type A/discriminator/mapping/a"]],
    ["a list", "mapping: [B]", ["tolerated wrong-type A/discriminator/mapping"]],
  ])("%s", (_, mapping, wanted) => {
    const schemas = `A: {oneOf: [{$ref: "#/components/schemas/B"}], discriminator: {propertyName: t, ${mapping}}}, B: {}`;
    expect(lintSchemas("3.1.0", schemas)).toEqual(wanted);
  });

  test("propertyName is required", () => {
    expect(lintSchemas("3.0.3", "A: {discriminator: {}}")).toEqual(["tolerated missing-field A/discriminator"]);
    expect(lintSchemas("3.0.3", "A: {discriminator: t}")).toEqual(["tolerated wrong-type A/discriminator"]);
  });
});
