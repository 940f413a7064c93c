import type { JsonObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";

export const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` });

export const object = (properties: Record<string, Json>, ...required: readonly string[]): JsonObject => ({
  type: "object",
  ...(required.length > 0 && { required }),
  properties,
});

export const string: JsonObject = { type: "string" };
export const integer: JsonObject = { type: "integer" };

/** A document of named schemas alone. */
export function schemas(components: Record<string, Json>, openapi = "3.1.0"): JsonObject {
  return { openapi, info: { title: "T", version: "1" }, paths: {}, components: { schemas: components } };
}

/** A document whose operation `a` sends and receives each of its schemas, as properties of one object. */
export function sentAndReceived(components: Record<string, Json>, openapi = "3.1.0"): JsonObject {
  const all = object(Object.fromEntries(Object.keys(components).map((key) => [key, ref(key)])));
  const content = { "application/json": { schema: all } };
  return post(
    { requestBody: { content }, responses: { "200": { description: "", content } } },
    { openapi, components: { schemas: components } },
  );
}

/** One operation, `POST /a` with the operationId `a`. */
export function post(operation: Record<string, Json>, more: Record<string, Json> = {}): JsonObject {
  const paths = { "/a": { post: { operationId: "a", responses: {}, ...operation } } };
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...more };
}
