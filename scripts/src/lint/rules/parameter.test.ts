import { describe, expect, test } from "vitest";
import { head, lintYaml } from "../fixture.ts";

function lintParameters(parameters: string, version = "3.1.1"): string[] {
  const findings = lintYaml(
    `${head(version)}paths: {/a: {get: {parameters: [${parameters}], responses: {default: {description: D}}}}}`,
  );
  return findings.map((finding) => finding.replace("#/paths/~1a/get/parameters", ""));
}

describe("parameters", () => {
  test.each<[string, string, string[]]>([
    ["form", "{name: a, in: query, style: form, explode: true, schema: {}}", []],
    ["deepObject", "{name: a, in: query, style: deepObject, schema: {}}", []],
    ["no name", "{in: query, schema: {}}", ["skipped missing-field /0"]],
    ["no place", "{name: a, schema: {}}", ["skipped missing-field /0"]],
    ["Swagger's body", "{name: a, in: body, schema: {}}", ["tolerated openapi-2-field /0"]],
    ["place a list", "{name: a, in: [query], schema: {}}", ["skipped wrong-type /0/in"]],
    ["no such style", "{name: a, in: query, style: csv, schema: {}}", ["tolerated enum-value /0/style"]],
    ["style of another place", "{name: a, in: query, style: matrix, schema: {}}", ["tolerated style-place /0/style"]],
    ["header in form", "{name: a, in: header, style: form, schema: {}}", ["tolerated style-place /0/style"]],
    ["cookie in simple", "{name: a, in: cookie, style: simple, schema: {}}", ["tolerated style-place /0/style"]],
    ["neither schema nor content", "{name: a, in: query}", ["warning schema-or-content /0"]],
    ["both", "{name: a, in: query, schema: {}, content: {a/b: {}}}", ["warning schema-or-content /0/content"]],
    ["two media types", "{name: a, in: query, content: {a/b: {}, c/d: {}}}", ["warning schema-or-content /0/content"]],
    [
      "twice",
      "{name: a, in: query, schema: {}}, {name: a, in: query, schema: {}}",
      ["tolerated duplicate-parameter /1"],
    ],
    ["twice in other case", "{name: A, in: query, schema: {}}, {name: a, in: query, schema: {}}", []],
    [
      "header twice in other case",
      "{name: A, in: header, schema: {}}, {name: a, in: header, schema: {}}",
      ["tolerated duplicate-parameter /1"],
    ],
    ["in two places", "{name: a, in: header, schema: {}}, {name: a, in: query, schema: {}}", []],
    [
      "querystring before 3.2",
      "{name: a, in: querystring, content: {a/b: {}}}",
      ["tolerated field-of-later-version /0/in"],
    ],
    ["null", "null", ["tolerated wrong-type /0"]],
    ["a text", "a", ["tolerated wrong-type /0"]],
  ])("%s", (_, parameters, wanted) => {
    expect(lintParameters(parameters)).toEqual(wanted);
  });

  test("3.2 has querystring and the cookie style", () => {
    const parameters =
      "{name: a, in: querystring, content: {a/b: {}}}, {name: b, in: cookie, style: cookie, schema: {}}";
    expect(lintParameters(parameters, "3.2.0")).toEqual([]);
  });

  test.each([
    ["query", "tolerated querystring-beside-query /1"],
    ["querystring", "tolerated querystring-beside-query /1"],
  ])("querystring beside %s", (place, wanted) => {
    const parameters = `{name: a, in: querystring, content: {a/b: {}}}, {name: b, in: ${place}, content: {a/b: {}}}`;
    expect(lintParameters(parameters, "3.2.0")).toEqual([wanted]);
  });

  test("headers have the simple style alone", () => {
    const text = `${head("3.1.1")}components: {headers: {A: {style: form, schema: {}}, B: {style: simple, schema: {}}}}`;
    expect(lintYaml(text)).toEqual(["tolerated style-place #/components/headers/A/style"]);
  });
});
