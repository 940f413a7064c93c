import { moveSchema } from "./references.ts";

/** The operation that {@link openApiDocument} has. */
export const operation = { path: "/subject", id: "postSubject" } as const;

/** An OpenAPI document with one operation that sends and receives what the schema describes. */
export function openApiDocument(title: string, schema: unknown): object {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Subject" } } };
  return {
    openapi: "3.1.0",
    info: { title, version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      [operation.path]: {
        post: {
          operationId: operation.id,
          requestBody: { required: true, content },
          responses: { 200: { description: "Success.", content } },
        },
      },
    },
    components: { schemas: { Subject: moveSchema(schema, "#/components/schemas/Subject") } },
  };
}
