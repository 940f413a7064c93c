import { describe, expect, test } from "vitest";
import { parsePointer, valueAt } from "../json-pointer.ts";
import { head, lintYaml, repairYaml } from "./fixture.ts";

const ok = 'responses: {"200": {description: D}}';
const operation = (fields: string, path = "/a"): string =>
  `${head("3.1.1")}paths: {"${path}": {get: {${ok}, ${fields}}}}`;
const schema = (text: string, version = "3.1.1"): string =>
  `${head(version)}paths: {}\ncomponents: {schemas: {S: ${text}}}`;
const at = "/paths/~1a/get";
const S = "/components/schemas/S";
const text = { type: "string" };

describe("a document that is wrong is read as", () => {
  test.each<[string, string, string, unknown]>([
    ["one with a title and version", "openapi: 3.1.0\npaths: {}", "/info", { title: "API", version: "0.0.0" }],
    ["one with paths", head("3.0.3"), "/paths", {}],
    [
      "one whose empty sections are empty",
      `${head("3.1.1")}paths:\ncomponents:\ntags:\nservers: {}`,
      "/components",
      {},
    ],
    [
      "an operation with the parameter that its path needs",
      operation("tags: []", "/a/{id}"),
      "/paths/~1a~1{id}/get/parameters",
      [{ name: "id", in: "path", required: true, schema: text }],
    ],
    [
      "an operation without the parameter that its path lacks",
      operation("parameters: [{name: id, in: path, required: true, schema: {}}]"),
      `${at}/parameters`,
      [],
    ],
    [
      "a range of statuses",
      `${head("3.1.1")}paths: {/a: {get: {responses: {4xx: {description: D}}}}}`,
      `${at}/responses`,
      { "4XX": { description: "D" } },
    ],
    [
      "a path with a slash",
      `${head("3.1.1")}paths: {a: {get: {${ok}}}}`,
      "/paths/~1a/get/responses/200",
      { description: "D" },
    ],
    ["an operation without the scheme", operation("security: [{none: []}, {}]"), `${at}/security`, [{}, {}]],
    [
      "the last of two parameters",
      operation("parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {type: string}}]"),
      `${at}/parameters`,
      [{ name: "q", in: "query", schema: text }],
    ],
    [
      "the first value of an enum",
      `${head("3.1.1")}paths: {}\nservers: [{url: "https://a.org/{v}", variables: {v: {default: "", enum: [v1, v2]}}}]`,
      "/servers/0/variables/v/default",
      "v1",
    ],
    [
      "texts",
      `${head("3.1.1")}paths: {}\nservers: [{url: "https://a.org:{p}", variables: {p: {default: 8080, enum: [8080, 443]}}}]`,
      "/servers/0/variables/p",
      { default: "8080", enum: ["8080", "443"] },
    ],
    ["tags that are texts", operation("tags: [1, true]"), `${at}/tags`, ["1", "true"]],
    ["a list of one", operation("tags: a"), `${at}/tags`, ["a"]],
    [
      "the list of its members",
      `${head("3.1.1")}paths: {}\ntags: {a: {name: x}, b: {name: y}}`,
      "/tags",
      [{ name: "x" }, { name: "y" }],
    ],
    ["a truth value", operation("deprecated: 'True'"), `${at}/deprecated`, true],
    [
      "a request body",
      operation("parameters: [{name: b, in: body, required: true, schema: {type: string}}]"),
      `${at}/requestBody`,
      { required: true, content: { "application/json": { schema: text } } },
    ],
    [
      "a form",
      operation(
        "parameters: [{name: f, in: formData, type: file}, {name: n, in: formData, required: true, type: int}]",
      ),
      `${at}/requestBody`,
      {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: { f: { type: "string", format: "binary" }, n: { type: "integer" } },
              required: ["n"],
            },
          },
        },
      },
    ],
    [
      "a parameter with a schema",
      operation("parameters: [{name: q, in: query, type: uuid}]"),
      `${at}/parameters/0/schema`,
      { type: "string", format: "uuid" },
    ],
    [
      "a list that is written with commas",
      operation("parameters: [{name: q, in: query, schema: {type: array, items: {}}, collectionFormat: csv}]"),
      `${at}/parameters/0/explode`,
      false,
    ],
    [
      "a parameter in the place that is meant",
      operation("parameters: [{name: q, in: Query, schema: {}}]"),
      `${at}/parameters/0/in`,
      "query",
    ],
    [
      "a response with content",
      `${head("3.1.1")}paths: {/a: {get: {responses: {"200": {description: D, schema: {type: string}}}}}}`,
      `${at}/responses/200`,
      { description: "D", content: { "application/json": { schema: text } } },
    ],
    [
      "components",
      `${head("3.1.1")}paths: {}\nsecurityDefinitions: {b: {type: basic}}`,
      "/components/securitySchemes",
      { b: { type: "http", scheme: "basic" } },
    ],
    ["a type and a format", schema("{type: datetime}"), S, { type: "string", format: "date-time" }],
    ["a format that is said beside", schema("{type: date, format: custom}"), S, { type: "string", format: "custom" }],
    ["any type", schema("{type: whatever}"), S, {}],
    ["a list of types", schema("{type: [string, null]}"), S, { type: ["string", "null"] }],
    [
      "a type in short",
      schema("{properties: {a: string, b: 'type:int', c: }}"),
      `${S}/properties`,
      { a: text, b: { type: "integer" }, c: {} },
    ],
    [
      "a property that may be missing",
      schema("{properties: {a: {type: string, required: true}}}"),
      `${S}/properties/a`,
      text,
    ],
    ["any schema", schema("{$ref: '#/components/schemas/None', description: D}"), S, { description: "D" }],
    [
      "any schema, and nothing beside in 3.0",
      schema("{$ref: '#/components/schemas/None', description: D}", "3.0.3"),
      S,
      {},
    ],
    [
      "a response that is not there",
      `${head("3.1.1")}paths: {/a: {get: {responses: {"200": {$ref: "#/x"}, default: {description: D}}}}}`,
      `${at}/responses`,
      { default: { description: "D" } },
    ],
    [
      "the schema of a body",
      `${head("3.1.1")}paths: {/a: {get: {responses: {"200": {$ref: "#/components/schemas/S"}}}}}\ncomponents: {schemas: {S: {type: string}}}`,
      `${at}/responses/200`,
      { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/S" } } } },
    ],
    [
      "the schema of a response",
      `${head("3.1.1")}paths: {}\ncomponents: {responses: {R: {description: D, content: {text/plain: {schema: {}}}}}, schemas: {S: {$ref: "#/components/responses/R"}}}`,
      S,
      { $ref: "#/components/responses/R/content/text~1plain/schema" },
    ],
    [
      "a mapping without what leads nowhere",
      schema("{oneOf: [{}], discriminator: {propertyName: k, mapping: {a: None}}}"),
      `${S}/discriminator/mapping`,
      {},
    ],
  ])("%s", (_, document, pointer, wanted) => {
    expect(valueAt(repairYaml(document), parsePointer(pointer) ?? [])).toEqual(wanted);
  });

  test.each(["paths: {$ref: '#/paths'}", "paths: {/a: {get: {$ref: '#/paths/~1a/get'}}}", "tags: {$ref: '#/tags'}"])(
    "one that ends where references lead round: %s",
    (line) => {
      expect(lintYaml(`${head("3.1.1")}components: {}\n${line}`).join()).toContain("unresolved-reference");
      expect(JSON.stringify(repairYaml(`${head("3.1.1")}components: {}\n${line}`))).not.toContain("$ref");
    },
  );

  test("itself, where nothing is wrong", () => {
    const document = operation("tags: [a]");
    expect(lintYaml(document)).toEqual([]);
  });

  test("one whose references lead where they led", () => {
    const lists = "parameters: [{name: id, in: path, required: true, schema: {}}, {name: q, in: query, schema: {}}]";
    const other = `/b: {get: {${ok}, parameters: [{$ref: "#/paths/~1a/get/parameters/1"}]}}`;
    const repaired = repairYaml(`${head("3.1.1")}paths: {/a: {get: {${ok}, ${lists}}}, ${other}}`);
    expect(valueAt(repaired, ["paths", "/b", "get", "parameters", "0"])).toEqual({
      $ref: "#/paths/~1a/get/parameters/0",
    });
    expect(valueAt(repaired, ["paths", "/a", "get", "parameters", "0", "name"])).toBe("q");
  });

  test("the same in each place that an alias shares", () => {
    const repaired = repairYaml(schema("{properties: {a: &a {type: int}, b: *a}}"));
    expect(valueAt(repaired, parsePointer(`${S}/properties`) ?? [])).toEqual({
      a: { type: "integer" },
      b: { type: "integer" },
    });
  });
});

describe("an operation that cannot be called is left out", () => {
  const good = `/b: {get: {${ok}}}`;
  test.each<[string, string]>([
    ["a parameter without a place", `/a: {get: {parameters: [{name: q}], ${ok}}}`],
    ["a parameter of its path", `/a: {parameters: [{name: q}], get: {${ok}}}`],
    ["a parameter that leads nowhere", `/a: {get: {parameters: [{$ref: '#/x'}], ${ok}}}`],
    ["a body that leads nowhere", `/a: {get: {requestBody: {$ref: '#/x'}, ${ok}}}`],
    ["a reference that leads nowhere", "/a: {get: {$ref: '#/x'}}"],
    ["a reference to such a component", `/a: {get: {parameters: [{$ref: '#/components/parameters/P'}], ${ok}}}`],
    ["a path with an open brace", `"/a{": {get: {${ok}}}`],
  ])("for %s", (_, paths) => {
    const document = `${head("3.1.1")}paths: {${paths}, ${good}}\ncomponents: {parameters: {P: {name: p, in: nowhere}}}`;
    const skipped = lintYaml(document).filter((line) => line.startsWith("skipped"));
    expect(skipped).toHaveLength(1);
    const paths2 = valueAt(repairYaml(document), ["paths"]) as Record<string, object>;
    expect(
      Object.entries(paths2)
        .filter(([, item]) => "get" in item)
        .map(([path]) => path),
    ).toEqual(["/b"]);
  });
});
