import type { Json, JsonObject } from "../../json.ts";

const head = { openapi: "3.2.0", info: { title: "T", version: "1" } };
const answer: Json = { "200": { description: "D." } };

function operation(parts: JsonObject): Json {
  return { ...head, paths: { "/a": { get: { operationId: "a", responses: answer, ...parts } } } };
}

function answered(part: JsonObject): Json {
  return operation({ responses: { "200": { description: "D.", ...part } } });
}

/** Every place that a `$ref` can stand in, and what else is followed. */
export const referencePlaces: Readonly<Record<string, (address: string) => Json>> = {
  schema: ($ref) => answered({ content: { "application/json": { schema: { properties: { a: { $ref } } } } } }),
  "schema beside its own words": ($ref) => ({ ...head, components: { schemas: { S: { description: "D.", $ref } } } }),
  parameter: ($ref) => operation({ parameters: [{ $ref }] }),
  "request body": ($ref) => operation({ requestBody: { $ref } }),
  response: ($ref) => operation({ responses: { "200": { $ref } } }),
  header: ($ref) => answered({ headers: { "X-A": { $ref } } }),
  link: ($ref) => answered({ links: { l: { $ref } } }),
  callback: ($ref) => operation({ callbacks: { c: { $ref } } }),
  "path item": ($ref) => ({ ...head, paths: { "/a": { $ref } } }),
  webhook: ($ref) => ({ ...head, webhooks: { w: { $ref } } }),
  "security scheme": ($ref) => ({ ...head, components: { securitySchemes: { s: { $ref } } } }),
  example: ($ref) => answered({ content: { "text/plain": { schema: {}, examples: { e: { $ref } } } } }),
  "discriminator mapping": (a) => ({
    ...head,
    components: {
      schemas: {
        A: { type: "object", properties: { kind: { type: "string" } } },
        S: { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: "kind", mapping: { a } } },
      },
    },
  }),
};

/** A sound document with an address in each field that holds one, and where data looks like a reference. */
export function dataPlaces(url: string): Json {
  const data = { $ref: url, externalValue: url };
  return {
    ...head,
    $self: url,
    jsonSchemaDialect: url,
    externalDocs: { url },
    servers: [{ url }],
    "x-data": data,
    paths: {
      "/a": {
        get: {
          operationId: "a",
          externalDocs: { url },
          parameters: [{ name: "q", in: "query", schema: { type: "string" }, examples: { e: { externalValue: url } } }],
          responses: {
            "200": {
              description: "D.",
              content: {
                "application/json": {
                  schema: { $schema: url, type: "object", default: data, examples: [data] },
                  example: data,
                },
              },
              links: { l: { operationRef: url } },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        o: { type: "openIdConnect", openIdConnectUrl: url },
        f: { type: "oauth2", flows: { clientCredentials: { tokenUrl: url, refreshUrl: url, scopes: {} } } },
      },
    },
  };
}
