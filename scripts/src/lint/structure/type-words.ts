import type { JsonObject } from "../../document.ts";

/** The types of JSON Schema, `null` aside. */
export const TYPES = ["string", "number", "integer", "boolean", "object", "array"] as const;

/** What people write in the place of a type, and the type and format that are meant. */
const MEANT: Readonly<Record<string, JsonObject>> = {
  any: {},
  mixed: {},
  unknown: {},
  bigint: { type: "integer", format: "int64" },
  binary: { type: "string", format: "binary" },
  bool: { type: "boolean" },
  byte: { type: "string", format: "byte" },
  char: { type: "string" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  decimal: { type: "number" },
  dict: { type: "object" },
  double: { type: "number", format: "double" },
  email: { type: "string", format: "email" },
  enum: {},
  file: { type: "string", format: "binary" },
  float: { type: "number", format: "float" },
  guid: { type: "string", format: "uuid" },
  hash: { type: "object" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  json: {},
  list: { type: "array" },
  long: { type: "integer", format: "int64" },
  map: { type: "object" },
  password: { type: "string", format: "password" },
  str: { type: "string" },
  text: { type: "string" },
  time: { type: "string", format: "time" },
  timestamp: { type: "string" },
  uri: { type: "string", format: "uri" },
  url: { type: "string", format: "uri" },
  uuid: { type: "string", format: "uuid" },
};

/** The schema that a word in the place of a type means; `undefined` where nobody knows. */
export function readTypeWord(word: string): JsonObject | undefined {
  // `type:string`, without the space that makes a mapping of it.
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/^type:\s*/u, "");
  if ((TYPES as readonly string[]).includes(plain)) return { type: plain };
  const known = MEANT[Object.hasOwn(MEANT, plain) ? plain : ""];
  if (known !== undefined) return known;
  // `string[]`, and `array<string>`.
  const item = /^(.+)\[\]$/u.exec(plain)?.[1] ?? /^(?:array|list)<(.+)>$/u.exec(plain)?.[1];
  const items = item === undefined ? undefined : readTypeWord(item);
  return items === undefined ? undefined : { type: "array", items };
}
