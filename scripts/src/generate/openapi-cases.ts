/** A row of `docs/openapi.md`, with a document that says it. */
export interface FeatureCase {
  /** The first cell of the row. */
  readonly feature: string;
  /** OpenAPI 3.2 without its head. */
  readonly document: string;
  /** What must stand in a file of the package. */
  readonly wanted?: readonly (readonly [file: "types" | "calls" | "reference" | "readme" | "client", text: string])[];
  /** The rules of all findings. */
  readonly rules?: readonly string[];
}

const responses = 'responses: { "200": { description: ok } }';
const get = (operation: string): string => `paths: { /a: { get: { ${operation}, ${responses} } } }`;
const post = (body: string): string => `paths: { /a: { post: { requestBody: ${body}, ${responses} } } }`;
const schemas = (text: string): string => `components: { schemas: { ${text} } }`;
const base = "Base: { type: object, properties: { a: { type: string } } }";
const toBase = '{ $ref: "#/components/schemas/Base" }';

export const features: readonly FeatureCase[] = [
  {
    feature: "`content` of JSON",
    document: get("parameters: [{ in: query, name: q, content: { application/json: { schema: { type: integer } } } }]"),
    wanted: [["calls", "q: { write: jsonContent }"]],
  },
  {
    feature: "`content` of text",
    document: get("parameters: [{ in: query, name: q, content: { text/plain: { schema: { type: string } } } }]"),
    wanted: [["calls", "q: { write: form }"]],
  },
  {
    feature: "`content` of anything else",
    document: get("parameters: [{ in: query, name: q, content: { image/png: {} } }]"),
    rules: ["parameter-content"],
  },
  {
    feature: "`content` with several media types",
    document: get("parameters: [{ in: query, name: q, content: { application/json: {}, text/plain: {} } }]"),
    wanted: [["calls", "q: { write: jsonContent }"]],
    rules: ["schema-or-content"],
  },
  {
    feature: "`in: querystring`",
    document: get(
      "parameters: [{ in: querystring, name: q, content: { application/json: { schema: { type: object } } } }]",
    ),
    wanted: [
      ["calls", "q: { write: jsonQuery }"],
      ["reference", "| `q` | the whole query |"],
    ],
  },
  {
    feature: "`style: cookie`",
    document: get("parameters: [{ in: cookie, name: c, style: cookie, schema: { type: string } }]"),
    wanted: [["calls", "c: { write: cookieStyle }"]],
  },
  {
    feature: "header parameters `Accept`, `Content-Type`, `Authorization`",
    document: get("parameters: [{ in: header, name: Accept, schema: { type: string } }]"),
    rules: ["ignored-header-parameter"],
  },
  {
    feature: "a parameter that an API key goes under",
    document: `${get("security: [{ k: [] }], parameters: [{ in: query, name: q, schema: { type: string } }]")}
components: { securitySchemes: { k: { type: apiKey, in: query, name: q } } }`,
    rules: ["credential-parameter"],
  },
  {
    feature: "`query`",
    document: `paths: { /a: { query: { operationId: find, ${responses} } } }`,
    wanted: [["client", 'Client<paths, "query">, QueryCalls<paths>']],
  },
  {
    feature: "`additionalOperations`",
    document: `paths: { /a: { additionalOperations: { COPY: { operationId: copy, ${responses} } } } }`,
    wanted: [["client", 'Client<paths, "COPY">']],
  },
  {
    feature: "`summary` and `description` of a path",
    document: `paths: { /a: { summary: Of the path, get: { ${responses} } } }`,
    wanted: [["reference", "Of the path."]],
  },
  {
    feature: "`components.mediaTypes`",
    document: `paths: { /a: { post: { requestBody: { content: { application/json: { $ref: "#/components/mediaTypes/M" } } }, ${responses} } } }
components: { mediaTypes: { M: { schema: { type: integer } } } }`,
    wanted: [["types", '"application/json": number']],
  },
  {
    feature: "`headers` in an `encoding`",
    document: post(
      "{ content: { multipart/form-data: { schema: { type: object }, encoding: { a: { headers: { X-A: { schema: {} } } } } } } }",
    ),
    rules: ["multipart-headers"],
  },
  {
    feature: "`multipart/mixed` and its like, sent",
    document: post("{ content: { multipart/mixed: { schema: { type: object } } } }"),
    rules: ["multipart-type"],
  },
  {
    feature: "`prefixEncoding`, `itemEncoding`",
    document: post("{ content: { multipart/mixed: { schema: { type: array }, itemEncoding: {} } } }"),
    rules: ["multipart-by-position"],
  },
  {
    feature: "the body of a GET or HEAD",
    document: get("requestBody: { content: { text/plain: {} } }"),
    rules: ["ignored-request-body"],
  },
  {
    feature: "headers",
    document:
      'paths: { /a: { get: { responses: { "200": { description: ok, headers: { X-A: { schema: { enum: [a, b] } } } } } } } }',
    wanted: [["calls", 'ResponseWith<{ "X-A": "a" | "b" | null }>']],
  },
  {
    feature: "a required header",
    document:
      'paths: { /a: { get: { responses: { "200": { description: ok, headers: { X-A: { required: true, schema: { type: integer } } } } } } } }',
    wanted: [["calls", 'ResponseWith<{ "X-A": string }>']],
  },
  {
    feature: "`summary` of a response",
    document: 'paths: { /a: { get: { responses: { "200": { summary: Fine, description: All is well. } } } } }',
    wanted: [["reference", "Fine. All is well."]],
  },
  {
    feature: "`$ref` to an `$id`, `$anchor` or `$self`",
    document: schemas(
      "A: { $id: 'https://e.example/a', type: integer }, B: { properties: { a: { $ref: 'https://e.example/a' } } }",
    ),
    wanted: [["types", 'a?: components["schemas"]["A"]']],
  },
  {
    feature: "`$dynamicRef` with one `$dynamicAnchor`",
    document: schemas("A: { $dynamicAnchor: n, properties: { next: { $dynamicRef: '#n' } } }"),
    wanted: [["types", 'next?: components["schemas"]["A"]']],
  },
  {
    feature: "`$dynamicRef` with several",
    document: schemas(
      "A: { $dynamicAnchor: n, properties: { next: { $dynamicRef: '#n' } } }, B: { $dynamicAnchor: n }",
    ),
    wanted: [["types", "next?: unknown"]],
    rules: ["ambiguous-dynamic-reference"],
  },
  {
    feature: "keywords beside `$ref` in a schema",
    document: schemas(`${base}, A: { $ref: "#/components/schemas/Base", properties: { b: { type: integer } } }`),
    wanted: [["types", 'A: components["schemas"]["Base"] & {\n            b?: number;']],
  },
  {
    feature: "`summary` and `description` beside `$ref`",
    document: `paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/R", description: Here. } } } } }
components: { responses: { R: { description: Everywhere. } } }`,
    wanted: [["reference", "| `200` | no body |  | Here. |"]],
  },
  {
    feature: "`required` beside `allOf` or in another member",
    document: schemas(`${base}, A: { allOf: [${toBase}], required: [a] }`),
    wanted: [
      ["types", 'WithRequired<components["schemas"]["Base"], "a">'],
      ["reference", "| `a` | `string` | yes |  |"],
    ],
  },
  {
    feature: "`additionalProperties`, `patternProperties`",
    document: schemas(`${base}, A: { allOf: [${toBase}], additionalProperties: { type: integer } }`),
    wanted: [["types", "[key: string]: number | string"]],
  },
  {
    feature: "`unevaluatedProperties`, `unevaluatedItems`",
    document: schemas("A: { type: object, unevaluatedProperties: { type: integer } }"),
    wanted: [["types", "[key: string]: number"]],
  },
  {
    feature: "`prefixItems`",
    document: schemas("A: { type: array, prefixItems: [{ type: string }], items: { type: integer } }"),
    wanted: [["types", "...number[]"]],
  },
  {
    feature: "`if`, `then`, `else`, `dependentSchemas`",
    document: schemas("A: { type: object, then: { properties: { t: { type: integer } } } }"),
    wanted: [["types", "t?: number"]],
  },
  {
    feature: "`defaultMapping`",
    document: schemas(
      "A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: k, defaultMapping: B } }, B: { type: object, properties: { k: { type: string } } }",
    ),
    wanted: [["types", "k?: string"]],
  },
  {
    feature: "`jsonSchemaDialect`, `$schema`",
    document: `jsonSchemaDialect: https://e.example/own\n${schemas("A: {}")}`,
    rules: ["unknown-dialect"],
  },
  {
    feature: "`tags` with `summary`, `parent`, `kind`",
    document: `tags: [{ name: all }, { name: part, summary: A part, parent: all, kind: nav }]\n${get("tags: [part]")}`,
    wanted: [["reference", "| part | all | A part. Kind: `nav`. | [`getA`](#getA) |"]],
  },
  {
    feature: "`externalDocs`, `contact`, `termsOfService`, `license`",
    document: `externalDocs: { url: "https://e.example/guide", description: Guide }\n${schemas("A: {}")}`,
    wanted: [["reference", "See also: [Guide](https://e.example/guide)."]],
  },
  {
    feature: "`deviceAuthorization`, `oauth2MetadataUrl`",
    document: `${get("security: [{ o: [] }]")}
components: { securitySchemes: { o: { type: oauth2, oauth2MetadataUrl: "https://e.example/m", flows: { deviceAuthorization: { deviceAuthorizationUrl: "https://e.example/d", tokenUrl: "https://e.example/t", scopes: {} } } } } }`,
    wanted: [
      ["readme", "devices at `https://e.example/d`, token at `https://e.example/t`, metadata at `https://e.example/m`"],
    ],
  },
  {
    feature: "OpenID Connect",
    document: `${get("security: [{ o: [] }]")}
components: { securitySchemes: { o: { type: openIdConnect, openIdConnectUrl: "https://e.example/c" } } }`,
    wanted: [["readme", "An access token from OpenID Connect (`https://e.example/c`)"]],
  },
  {
    feature: "mutual TLS",
    document: `${get("security: [{ m: [] }]")}\ncomponents: { securitySchemes: { m: { type: mutualTLS } } }`,
    wanted: [["readme", "which is set up in what runs `fetch` and not here"]],
  },
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
    wanted: [["types", "A: number"]],
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
    wanted: [["types", "A: unknown"]],
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
    wanted: [["types", '"application/json": components["schemas"]["A"]']],
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
    wanted: [["types", 'A: components["schemas"]["B"]']],
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
