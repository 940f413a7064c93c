import type { Json } from "../../../json.ts";
import { json, operation, paths } from "../document.ts";
import { made, refused, warned, type SpecCase, type Wanted } from "../spec-case.ts";

/** H23 to H25: paths, headers, and sheer size. */
const templates: readonly (readonly [string, Readonly<Record<string, readonly string[]>>, Wanted])[] = [
  ["an undeclared parameter", { "/a/{id}": [] }, warned("undeclared-path-parameter")],
  ["an unused parameter", { "/a": ["id"] }, warned("unused-path-parameter")],
  ["two names for one place", { "/x/{id}": ["id"], "/x/{name}": ["name"] }, warned("ambiguous-path")],
  ["a dot behind", { "/x/{id}.json": ["id"] }, made],
  ["two side by side", { "/x/{a}{b}": ["a", "b"] }, made],
  ["a query", { "/x?y={id}": ["id"] }, warned("path-query")],
  ["a fragment", { "/x#y": [] }, warned("path-query")],
  ["no leading slash", { "x/y": [] }, warned("key-pattern")],
  ["a brace that stays open", { "/x/{id": [] }, warned("path-template")],
  ["a brace within a brace", { "/x/{a{b}}": ["b"] }, warned("path-template")],
  ["the same name twice", { "/x/{id}/y/{id}": ["id"] }, made],
  ["an empty name", { "/x/{}": [] }, warned("undeclared-path-parameter")],
  ["dots alone", { "/../{id}/./..": ["id"] }, made],
  ["another host", { "//evil.example/x": [] }, made],
];

const headers = ["Authorization", "Content-Type", "Accept", "Host", "Cookie", "Content-Length"];
const string: Json = { type: "string" };
const parameter = (place: string, name: string): Json => ({
  name,
  in: place,
  required: place === "path",
  schema: string,
});

function many(count: number): { readonly [key: string]: Json } {
  const items = Array.from({ length: count }, (_, index): [string, Json] => [
    `/p${index}`,
    { get: { operationId: `o${index}`, responses: { "200": { description: "D." } } } },
  ]);
  return Object.fromEntries(items);
}

export const requestCases: readonly SpecCase[] = [
  ...templates.map(([name, named, wanted]): SpecCase => ({ row: "H23", name, files: paths(named), wanted })),
  ...headers.map((name): SpecCase => ({
    row: "H24",
    name: `the header ${name}`,
    files: operation({ parameters: [parameter("header", name)] }),
    wanted: made,
  })),
  {
    row: "H24",
    name: "one name in four places",
    files: operation(
      { parameters: ["path", "query", "header", "cookie"].map((place) => parameter(place, "id")) },
      "/a/{id}",
    ),
    wanted: made,
  },
  {
    row: "H24",
    name: "one header in two cases",
    files: operation({ parameters: [parameter("header", "X-A"), parameter("header", "x-a")] }),
    wanted: warned("duplicate-parameter"),
  },
  {
    row: "H24",
    name: "one parameter twice",
    files: operation({ parameters: [parameter("query", "q"), parameter("query", "q")] }),
    wanted: warned("duplicate-parameter"),
  },
  {
    row: "H24",
    name: "a header name with a line break",
    files: operation({ parameters: [parameter("header", "X-A\r\nX-B: injected")] }),
    wanted: made,
  },
  {
    row: "H25",
    name: "20,000 values",
    files: json({
      components: { schemas: { S: { enum: Array.from({ length: 20_000 }, (_, index) => `value ${index}`) } } },
    }),
    wanted: made,
  },
  { row: "H25", name: "200 operations", files: json({ paths: many(200) }), wanted: made },
  {
    row: "H25",
    name: "a file above the limit",
    files: () => ({ "openapi.json": `{"openapi":"3.1.0"${" ".repeat(128 * 1024 * 1024)}}` }),
    wanted: refused("file-too-big"),
  },
  {
    row: "H25",
    name: "a description of a million characters",
    files: json({ info: { title: "T", version: "1", description: "*/ ".repeat(340_000) } }),
    wanted: made,
  },
];
