import { convertToJsonSchema } from "@stoplight/http-spec/oas";
import { isObject, resolveReference, type JsonObject } from "./json.ts";

/** A schema whose references lead to `#/__bundled__/…`, and what they lead to. */
export interface ClosedSchema {
  readonly schema: JsonObject;
  readonly bundled: Readonly<Record<string, unknown>>;
}

/** Closes a schema over what it refers to; `undefined` where that is too much of the document. */
export type CloseSchema = (schema: JsonObject) => ClosedSchema | undefined;

/** References may lead to most of a document; a validator cannot be made of that for each operation. */
const most = 300;

interface Part {
  readonly schema: unknown;
  /** References that it has itself. */
  readonly references: ReadonlySet<string>;
}

export function schemaCloser(document: JsonObject): CloseSchema {
  const parts = new Map<string, Part>();
  const partOf = (reference: string): Part => {
    const known = parts.get(reference);
    if (known) return known;
    const part = rewrite(convertToJsonSchema(document, resolveReference(document, reference) ?? {}));
    parts.set(reference, part);
    return part;
  };
  return (schema) => {
    const root = rewrite(schema);
    const found = new Map<string, Part>();
    const open = [...root.references];
    for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
      if (found.has(reference)) continue;
      if (found.size === most) return undefined;
      const part = partOf(reference);
      found.set(reference, part);
      open.push(...part.references);
    }
    const bundled = Object.fromEntries([...found].map(([reference, part]) => [keyOf(reference), part.schema]));
    return { schema: isObject(root.schema) ? root.schema : {}, bundled };
  };
}

function rewrite(schema: unknown): Part {
  const references = new Set<string>();
  const copies = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) return value.map(copy);
    const made: Record<string, unknown> = {};
    copies.set(value, made);
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") {
        references.add(member);
        made[key] = `#/__bundled__/${keyOf(member)}`;
      } else if (!isAnnotation(key)) made[key] = copy(member);
    }
    return made;
  };
  return { schema: copy(schema), references };
}

/** What no validation needs, and what would only confuse: `$id`s and ids of others' tools. */
function isAnnotation(key: string): boolean {
  return key.startsWith("x-") || key === "$id" || key === "discriminator" || key === "xml" || key === "externalDocs";
}

function keyOf(reference: string): string {
  return reference.replaceAll(/[^A-Za-z0-9]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}
