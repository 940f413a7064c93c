import type { Json } from "../../json.ts";

const text = { type: "string" };
const thing = { $ref: "#/components/schemas/Thing" };
const ok = { "200": { description: "A thing.", content: { "application/json": { schema: thing } } } };

/** A sound document that has every place of the matrix: each of them is filled with a word that says nothing. */
export function baseDocument(): Json {
  return structuredClone<Json>({
    openapi: "3.2.0",
    info: {
      title: "Base",
      version: "1.0.0",
      summary: "A summary.",
      description: "A description.",
      termsOfService: "https://example.org/terms",
      contact: { name: "Contact", url: "https://example.org/contact", email: "contact@example.org" },
      license: { name: "License", url: "https://example.org/license", identifier: "MIT" },
    },
    externalDocs: { url: "https://example.org/docs", description: "Docs." },
    servers: [
      {
        url: "https://{region}.example.org/v1",
        name: "first",
        description: "First.",
        variables: { region: { default: "eu", enum: ["eu", "us"], description: "A region." } },
      },
      { url: "https://second.example.org", "x-specloom-name": "second" },
    ],
    tags: [
      { name: "Tag", summary: "S.", description: "D.", kind: "nav", externalDocs: { url: "https://example.org/tag" } },
    ],
    security: [{ Key: [] }, { OAuth: ["scope"] }, { Basic: [] }],
    paths: {
      "/things/{id}": { ...pathItem() },
      "/others": { get: { operationId: "listOthers", tags: ["Tag"], responses: ok } },
    },
    webhooks: { Webhook: { post: { ...called(), summary: "S.", description: "D." } } },
    components: { ...components() },
  });
}

function pathItem(): Record<string, Json> {
  return {
    summary: "S.",
    description: "D.",
    post: {
      operationId: "makeThing",
      tags: ["Tag"],
      summary: "S.",
      description: "D.",
      deprecated: true,
      externalDocs: { url: "https://example.org/operation", description: "Docs." },
      "x-specloom-formerly": ["old_name"],
      "x-specloom-repeatable": true,
      servers: [{ url: "https://operation.example.org", description: "D." }],
      parameters: [
        parameter("path", "id"),
        parameter("query", "query"),
        parameter("header", "X-Header"),
        parameter("cookie", "cookie"),
        { name: "typed", in: "query", content: { "application/json": { schema: text } } },
        {
          name: "sampled",
          in: "query",
          schema: text,
          examples: { Sample: { summary: "S.", description: "D.", value: "v" } },
        },
      ],
      requestBody: requestBody(),
      responses: {
        "200": {
          summary: "S.",
          description: "D.",
          headers: { "X-Answer": { description: "D.", schema: text } },
          content: {
            "application/json": { schema: thing, examples: { Sample: { summary: "S.", value: { name: "v" } } } },
            "text/plain": { schema: text, example: "v" },
          },
          links: {
            Link: {
              operationId: "listOthers",
              description: "D.",
              parameters: { name: "$response.body" },
              requestBody: "v",
            },
          },
        },
        default: { description: "D.", content: { "application/problem+json": { schema: { type: "object" } } } },
      },
      callbacks: { Callback: { "{$request.body#/url}": { post: called() } } },
      security: [{ Key: [] }, { OAuth: ["scope"] }],
    },
  };
}

function requestBody(): Json {
  const form = { type: "object", properties: { part: text } };
  return {
    description: "D.",
    required: true,
    content: {
      "application/json": { schema: thing, example: { name: "v" } },
      "multipart/form-data": { schema: form, encoding: { part: { contentType: "text/plain" } } },
      "application/x-www-form-urlencoded": { schema: form, encoding: { part: { style: "form" } } },
    },
  };
}

function called(): Record<string, Json> {
  return {
    requestBody: { description: "D.", content: { "application/json": { schema: thing } } },
    responses: { "200": { description: "D." } },
  };
}

function components(): Record<string, Json> {
  return {
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key", description: "D." },
      Basic: { type: "http", scheme: "basic", description: "D." },
      Other: { type: "http", scheme: "digest", description: "D." },
      Bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
      OpenId: { type: "openIdConnect", openIdConnectUrl: "https://example.org/openid" },
      OAuth: {
        type: "oauth2",
        description: "D.",
        flows: {
          clientCredentials: { tokenUrl: "https://example.org/token", scopes: { scope: "D." } },
          authorizationCode: {
            authorizationUrl: "https://example.org/authorize",
            tokenUrl: "https://example.org/token",
            scopes: { scope: "D." },
          },
        },
      },
    },
    schemas: {
      Thing: {
        type: "object",
        title: "T",
        description: "D.",
        required: ["name"],
        properties: {
          name: {
            type: "string",
            title: "T",
            description: "D.",
            format: "f",
            pattern: "p",
            default: "a",
            examples: ["a"],
          },
          choice: { enum: ["a", "b"], "x-enum-varnames": ["A", "B"], "x-enumDescriptions": { a: "D." } },
          fixed: { const: "a" },
          old: { type: "string", example: "a", contentMediaType: "text/plain", $comment: "C." },
          pet: { $ref: "#/components/schemas/Pet" },
        },
        patternProperties: { "^x": text },
        externalDocs: { url: "https://example.org/schema", description: "D." },
        additionalProperties: { type: "string", description: "D." },
      },
      Pet: {
        description: "D.",
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Cat: animal("cat"),
      Dog: animal("dog"),
    },
  };
}

function animal(kind: string): Json {
  return { type: "object", required: ["kind"], properties: { kind: { const: kind } } };
}

function parameter(place: string, name: string): Json {
  return {
    name,
    in: place,
    description: "D.",
    required: place === "path",
    schema: { type: "string", description: "D.", default: "a", enum: ["a", "b"] },
    example: "a",
  };
}
