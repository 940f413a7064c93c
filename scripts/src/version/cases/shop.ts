import type { OpenApiDocument } from "../../document.ts";
import type { Json } from "../../model/model.ts";

const json = (schema: Json) => ({ "application/json": { schema } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: Json) => ({ description: "An answer.", content: json(schema) });
const text = { type: "string" };
const id = { name: "id", in: "path", required: true, schema: text };
const tracked = {
  ...answer(ref("Thing")),
  headers: { ETag: { schema: text }, "X-Rate": { required: true, schema: text } },
};

/** A document with something of everything that edits touch; `consumer.ts` uses all of it. */
export const shop: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [
    { url: "https://shop.example.org", "x-specloom-name": "main" },
    {
      url: "https://{zone}.example.org",
      "x-specloom-name": "zone",
      variables: { zone: { default: "eu", enum: ["eu", "us"] } },
    },
  ],
  security: [{ key: [] }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
          { name: "sort", in: "query", schema: { type: "string", enum: ["asc", "desc"] } },
          { name: "tags", in: "query", schema: { type: "array", items: text } },
          { name: "X-Trace", in: "header", schema: text },
        ],
        responses: { "200": answer({ type: "array", items: ref("Thing") }), "404": answer(ref("Problem")) },
      },
      post: {
        operationId: "createThing",
        requestBody: { required: true, content: json(ref("NewThing")) },
        responses: { "201": answer(ref("Thing")), default: answer(ref("Problem")) },
      },
    },
    "/things/{id}": {
      get: { operationId: "getThing", parameters: [id], responses: { "200": tracked, "404": answer(ref("Problem")) } },
      patch: {
        operationId: "updateThing",
        parameters: [id],
        requestBody: {
          content: {
            ...json(ref("Shared")),
            "application/x-www-form-urlencoded": { schema: ref("Shared") },
          },
        },
        responses: { "200": answer(ref("Shared")) },
      },
      delete: { operationId: "deleteThing", parameters: [id], responses: { "204": { description: "Gone." } } },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" }, basic: { type: "http", scheme: "basic" } },
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "state", "price", "parts", "kind"],
        properties: {
          id: text,
          state: { type: "string", enum: ["open", "closed"] },
          price: { type: "number" },
          note: text,
          owner: { type: ["string", "null"] },
          made: { type: "string", format: "date-time" },
          parts: { type: "array", items: ref("Thing") },
          kind: { oneOf: [ref("Cat"), ref("Dog")] },
        },
      },
      Cat: { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } },
      Dog: { type: "object", required: ["bark"], properties: { bark: text } },
      NewThing: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", maxLength: 20 },
          size: { type: "string", enum: ["s", "l"] },
          count: { type: "integer", format: "int32" },
          parent: { type: ["string", "null"] },
          labels: { type: "array", items: text },
        },
      },
      Shared: { type: "object", required: ["a"], properties: { a: text, b: text } },
      Problem: { type: "object", required: ["code"], properties: { code: { type: "integer" }, text } },
    },
  },
};
