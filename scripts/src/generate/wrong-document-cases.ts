import type { FeatureCase } from "./openapi-cases.ts";

const responses = 'responses: { "200": { description: ok } }';
const get = (operation: string): string => `paths: { /a: { get: { ${operation}, ${responses} } } }`;
const schemas = (text: string): string => `components: { schemas: { ${text} } }`;

/** Documents that are wrong, and how they are read. */
export const wrongDocuments: readonly FeatureCase[] = [
  { feature: "no `info`, `title`, `version`, `paths`", document: "x-a: 1", rules: ["missing-field"] },
  {
    feature: "an undeclared path parameter",
    document: `paths: { "/a/{id}": { get: { ${responses} } } }`,
    wanted: [["types", "id: string"]],
    rules: ["undeclared-path-parameter"],
  },
  {
    feature: "a path parameter that the path lacks",
    document: get("parameters: [{ name: id, in: path, required: true, schema: { type: string } }]"),
    rules: ["unused-path-parameter"],
  },
  {
    feature: "`4xx`, a path without a slash",
    document: "paths: { /a: { get: { responses: { 4xx: { description: ok } } } } }",
    wanted: [["types", '"4XX"']],
    rules: ["key-pattern"],
  },
  { feature: "a field that no version knows", document: get("produces: [a/b]"), rules: ["unknown-field"] },
  {
    feature: "a parameter twice",
    document: get(
      "parameters: [{ name: q, in: query, schema: { type: string } }, { name: q, in: query, schema: { type: integer } }]",
    ),
    wanted: [["types", "q?: number"]],
    rules: ["duplicate-parameter"],
  },
  {
    feature: "an operationId twice",
    document: `paths: { /a: { get: { operationId: x, ${responses} }, put: { operationId: x, ${responses} } } }`,
    wanted: [["calls", "putA"]],
    rules: ["duplicate-operation-id"],
  },
  {
    feature: "`security` with an unknown scheme",
    document: get("security: [{ none: [] }]"),
    rules: ["undefined-security-scheme"],
  },
  {
    feature: "a server variable whose `default` is not in its `enum`",
    document: `servers: [{ url: "https://e.example/{v}", variables: { v: { default: "", enum: [v1, v2] } } }]\n${schemas("A: {}")}`,
    wanted: [["client", "Default: `v1`."]],
    rules: ["server-variable-default"],
  },
  {
    feature: "empty values, numbers for texts, one value for a list",
    document: schemas("A: { type: object, required: a, properties: { a: { type: integer } } }"),
    wanted: [["types", "a: number"]],
    rules: ["wrong-type"],
  },
  {
    feature: "an unknown `type` such as `date` or `int`",
    document: schemas("A: { type: int }"),
    wanted: [["types", "A = number"]],
    rules: ["schema-type"],
  },
  {
    feature: "`in: body`, `type` beside a parameter's `name`, `schema` of a response",
    document: `paths: { /a: { post: { parameters: [{ name: b, in: body, schema: { type: integer } }], ${responses} } } }`,
    wanted: [["types", '"application/json": number']],
    rules: ["openapi-2-field"],
  },
  {
    feature: "`$ref` to nothing",
    document: schemas('A: { $ref: "#/none" }'),
    wanted: [["types", "A = unknown"]],
    rules: ["unresolved-reference"],
  },
  {
    feature: "`$ref` to nothing in a parameter or body",
    document: get('operationId: gone, parameters: [{ $ref: "#/none" }]'),
    rules: ["unresolved-reference"],
  },
  {
    feature: "`$ref` to an object of another kind",
    document: `paths: { /a: { get: { responses: { "200": { $ref: "#/components/schemas/A" } } } } }\n${schemas("A: { type: integer }")}`,
    wanted: [["types", '"application/json": models.A']],
    rules: ["reference-kind"],
  },
  {
    feature: "`$ref` in the place of an operation, a map, a list or a text",
    document: `paths: { /a: { get: { $ref: "#/x-operation" } } }\nx-operation: { operationId: moved, ${responses} }`,
    wanted: [["calls", "moved"]],
    rules: ["misplaced-reference"],
  },
  {
    feature: "`a.yaml#/`, `#Name`",
    document: schemas('A: { $ref: "#B" }, B: { type: integer }'),
    wanted: [["types", "A = B"]],
    rules: ["loose-reference"],
  },
  {
    feature: "a style that its place does not have",
    document: get("parameters: [{ name: q, in: query, style: matrix, schema: { type: string } }]"),
    wanted: [["calls", "q: { write: form }"]],
    rules: ["style-place"],
  },
  {
    feature: "a server that is no URL",
    document: `servers: [{ url: api.e.example }]\n${schemas("A: {}")}`,
    wanted: [["client", "readonly baseUrl: string;"]],
    rules: ["server-url"],
  },
  {
    feature: "a server of `http://`",
    document: `servers: [{ url: "http://api.e.example" }]\n${schemas("A: {}")}`,
    rules: ["plain-http-server"],
  },
  {
    feature: "fields that exclude each other",
    document: "components: { examples: { a: { value: 1, externalValue: a } } }",
    rules: ["exclusive-fields"],
  },
  {
    feature: "a misspelt `format`, media type or HTTP scheme",
    document: schemas("A: { type: string, format: uiid }"),
    rules: ["unknown-format"],
  },
  {
    feature: "a `default` that is no value of the schema",
    document: schemas("A: { type: integer, default: a }"),
    rules: ["default-value"],
  },
  {
    feature: "content of a 204",
    document: 'paths: { /a: { get: { responses: { "204": { description: ok, content: { text/plain: {} } } } } } }',
    rules: ["bodiless-content"],
  },
  {
    feature: "a link to an unknown operation",
    document:
      'paths: { /a: { get: { responses: { "200": { description: ok, links: { l: { operationId: none } } } } } } }',
    rules: ["unknown-operation"],
  },
  {
    feature: "a discriminator on an unknown property",
    document: schemas("A: { type: object, properties: { a: {} }, discriminator: { propertyName: kind } }"),
    rules: ["discriminator-property"],
  },
];
