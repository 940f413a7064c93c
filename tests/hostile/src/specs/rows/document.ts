import type { Json, JsonObject } from "../../json.ts";
import type { Tree } from "../files/root.ts";
import { places } from "../matrix/places.ts";

const answer: Json = { "200": { description: "D." } };

/** The least document, with parts of its own. */
export function json(parts: JsonObject): () => Tree {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...parts };
  return () => ({ "openapi.json": JSON.stringify(document) });
}

export function yaml(text: string, more: Tree = {}): () => Tree {
  return () => ({ "openapi.yaml": text, ...more });
}

/** The head of a document in YAML, for what follows it. */
export const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

export function schemas(named: JsonObject): () => Tree {
  return json({ components: { schemas: named } });
}

/** A document with one schema, which its only operation answers with. */
export function answered(schema: Json, more: JsonObject = {}): () => Tree {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/S" } } };
  return json({
    paths: { "/s": { get: { operationId: "getS", responses: { "200": { description: "D.", content } } } } },
    components: { schemas: { S: schema, ...more } },
  });
}

/** A document with one operation. */
export function operation(parts: JsonObject, path = "/a", method = "get"): () => Tree {
  return json({ paths: { [path]: { [method]: { operationId: "a", responses: answer, ...parts } } } });
}

/** A document with operations of these operationIds. */
export function operationIds(...ids: readonly (string | undefined)[]): () => Tree {
  const items = ids.map((id, index): [string, Json] => [
    `/p${index}`,
    { get: { ...(id === undefined ? {} : { operationId: id }), responses: answer } },
  ]);
  return json({ paths: Object.fromEntries(items) });
}

/** A document with paths, each with one operation and its path parameters as declared. */
export function paths(named: Readonly<Record<string, readonly string[]>>): () => Tree {
  const items = Object.entries(named).map(([path, declared]): [string, Json] => {
    const parameters = declared.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    return [path, { get: { parameters, responses: answer } }];
  });
  return json({ paths: Object.fromEntries(items) });
}

/** A text at one of the places of the matrix. */
export function inPlace(name: string, text: string): () => Tree {
  const place = places.find((one) => one.name === name);
  if (place === undefined) throw new Error(`There is no place ${name}.`);
  return () => {
    const { document, facts } = place.withText(text);
    const around = facts === undefined ? {} : { "provider.yaml": JSON.stringify(facts) };
    return { "openapi.json": JSON.stringify(document), ...around };
  };
}
