import { wrongDocuments } from "./wrong-document-cases.ts";

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
    wanted: [["types", "a?: A;"]],
  },
  {
    feature: "`$dynamicRef` with one `$dynamicAnchor`",
    document: schemas("A: { $dynamicAnchor: n, properties: { next: { $dynamicRef: '#n' } } }"),
    wanted: [["types", "next?: A;"]],
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
    wanted: [["types", "A = Base & {\n  b?: number;"]],
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
      ["types", "A = Base & {\n  a: "],
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
  ...wrongDocuments,
];
