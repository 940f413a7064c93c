import { isObject, objectEntries, objectField } from "../document.ts";
import { escapeSegment } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { TypeName } from "./structure/shape.ts";

interface OtherKind {
  /** What the reference is read as. */
  readonly value: Json;
  /** As a clause. */
  readonly reading: string;
  readonly fix: string;
}

/** How a reference to an object of another kind is read: by the schema that one of the two holds. */
export function readOtherKind(wanted: TypeName, found: TypeName, target: Json, text: string): OtherKind | undefined {
  if (wanted === "schema") return schemaOf(found, target, text);
  if (found !== "schema") return undefined;
  const content = { "application/json": { schema: { $ref: text } } };
  const reading = "it is read as the schema of a JSON body";
  const fix = "Write it under `content: {application/json: {schema: …}}`.";
  if (wanted === "response") return { value: { description: "", content }, reading, fix };
  if (wanted === "requestBody") return { value: { content }, reading, fix };
  if (wanted === "header" || wanted === "mediaType") {
    return { value: { schema: { $ref: text } }, reading: "it is read as its schema", fix: "Write it under `schema`." };
  }
  return undefined;
}

function schemaOf(found: TypeName, target: Json, text: string): OtherKind | undefined {
  if (!isObject(target)) return undefined;
  const path = pathToSchema(found, target);
  if (path === undefined) return undefined;
  const $ref = `${text}${text.includes("#") ? "" : "#"}${path}`;
  return { value: { $ref }, reading: "the schema that it holds is read", fix: `Refer to ${JSON.stringify($ref)}.` };
}

function pathToSchema(found: TypeName, target: { readonly [key: string]: Json }): string | undefined {
  if (["parameter", "header", "mediaType"].includes(found)) {
    return objectField(target, "schema") === undefined ? undefined : "/schema";
  }
  if (found !== "response" && found !== "requestBody") return undefined;
  const media = objectEntries(objectField(target, "content")).find(([, one]) => objectField(one, "schema"));
  return media === undefined ? undefined : `/content/${escapeSegment(media[0])}/schema`;
}
