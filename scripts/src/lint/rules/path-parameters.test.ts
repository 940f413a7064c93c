import { describe, expect, test } from "vitest";
import { head, lintYaml } from "../fixture.ts";

const ok = 'responses: {"200": {description: D}}';
const id = "{name: id, in: path, required: true, schema: {type: string}}";

describe("paths and their parameters", () => {
  test.each<[string, string, string[]]>([
    ["declared by the operation", `"/a/{id}": {get: {parameters: [${id}], ${ok}}}`, []],
    ["declared by the path", `"/a/{id}": {parameters: [${id}], get: {${ok}}, put: {${ok}}}`, []],
    [
      "undeclared",
      `"/a/{id}": {get: {parameters: [${id}], ${ok}}, put: {${ok}}}`,
      ["tolerated undeclared-path-parameter #/paths/~1a~1{id}/put (key)"],
    ],
    [
      "declared elsewhere than in the path",
      `"/a/{id}": {get: {parameters: [{name: id, in: query, schema: {}}], ${ok}}}`,
      ["tolerated undeclared-path-parameter #/paths/~1a~1{id}/get (key)"],
    ],
    [
      "unused",
      `/a: {get: {parameters: [${id}], ${ok}}}`,
      ["tolerated unused-path-parameter #/paths/~1a/get/parameters/0"],
    ],
    [
      "unused by the path",
      `/a: {parameters: [${id}], get: {${ok}}}`,
      ["tolerated unused-path-parameter #/paths/~1a/parameters/0"],
    ],
    ["a path without operations", '"/a/{id}": {}', []],
    [
      "{id}.json and {a}{b}",
      `"/{a}{b}/{id}.json": {parameters: [{name: a, in: path, required: true, schema: {}}, {name: b, in: path, required: true, schema: {}}, ${id}], get: {${ok}}}`,
      [],
    ],
    [
      "two names of one path",
      `"/x/{id}": {parameters: [${id}], get: {${ok}}}, "/x/{name}": {parameters: [{name: name, in: path, required: true, schema: {}}], get: {${ok}}}`,
      ["warning ambiguous-path #/paths/~1x~1{name} (key)"],
    ],
    ["no leading slash", `a: {get: {${ok}}}`, ["tolerated key-pattern #/paths/a (key)"]],
    ["empty path", `"": {get: {${ok}}}`, ["tolerated key-pattern #/paths/ (key)"]],
    [
      "a brace alone",
      `"/a/{id": {get: {${ok}}}, "/b/id}": {get: {${ok}}}`,
      ["skipped path-template #/paths/~1a~1{id (key)", "skipped path-template #/paths/~1b~1id} (key)"],
    ],
    ["a query in the path", `"/a?b=c": {get: {${ok}}}`, ["warning path-query #/paths/~1a?b=c (key)"]],
    ["a fragment in the path", `"/#Action=x": {get: {${ok}}}`, ["warning path-query #/paths/~1#Action=x (key)"]],
    ["empty name", `"/{}": {get: {${ok}}}`, ["skipped undeclared-path-parameter #/paths/~1{}/get (key)"]],
    [
      "not required",
      `"/a/{id}": {get: {parameters: [{name: id, in: path, schema: {}}], responses: {default: {description: D}}}}`,
      ["warning path-parameter-required #/paths/~1a~1{id}/get/parameters/0"],
    ],
  ])("%s", (_, paths, wanted) => {
    expect(lintYaml(`${head("3.1.1")}paths: {${paths}}`)).toEqual(wanted);
  });

  test("an additional operation of 3.2 is one too", () => {
    expect(lintYaml(`${head("3.2.0")}paths: {"/a/{id}": {additionalOperations: {LINK: {${ok}}}}}`)).toEqual([
      "tolerated undeclared-path-parameter #/paths/~1a~1{id}/additionalOperations/LINK (key)",
    ]);
  });

  test("parameters are looked up through references and in other files", () => {
    const text = `${head("3.1.1")}paths: {"/a/{id}": {$ref: "path.yaml"}, "/b/{id}/{x}": {$ref: "path.yaml"}}`;
    const path = `get: {parameters: [{$ref: "#/id"}], ${ok}}\nid: ${id}`;
    expect(lintYaml(text, { "path.yaml": path })).toEqual([
      "tolerated undeclared-path-parameter path.yaml#/get (key)",
      "tolerated unknown-field path.yaml#/id (key)",
    ]);
  });
});
