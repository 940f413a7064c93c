import type { Response, ResponseHeader, Schema } from "../../model/model.ts";
import { memberKey, stringLiteral } from "../text/code.ts";
import type { Imports } from "../text/imports.ts";
import { width } from "../text/layout.ts";

/**
 * The type of a `Response` with the headers that the document names for its status; undefined where it names none. A value is
 * text, whatever its schema: only strings that are listed one by one say more.
 */
export function responseWithHeaders(
  { headers }: Response,
  schemas: ReadonlyMap<string, Schema>,
  runtime: Imports,
): string | undefined {
  if (headers.length === 0) return undefined;
  const members = headers.map((header) => `${memberKey(header.name)}: ${valueType(header, schemas)}`);
  const name = runtime.type("ResponseWith");
  const flat = `${name}<{ ${members.join("; ")} }>`;
  if (flat.length + 6 < width) return flat;
  return `${name}<{\n${members.map((member) => `        ${member};\n`).join("")}      }>`;
}

function valueType(
  { name, required, contentType, schema }: ResponseHeader,
  schemas: ReadonlyMap<string, Schema>,
): string {
  const values = contentType === undefined ? listedStrings(schema, schemas) : undefined;
  const type = values === undefined ? "string" : [...new Set(values)].map(stringLiteral).join(" | ");
  // Browsers keep cookies to themselves.
  return required && name.toLowerCase() !== "set-cookie" ? type : `${type} | null`;
}

/** The strings that a schema lists; undefined where it allows anything else. */
function listedStrings(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  seen: readonly Schema[] = [],
): readonly string[] | undefined {
  if (schema.kind === "literal") {
    const texts = schema.values.filter((value) => typeof value === "string");
    return texts.length === schema.values.length && texts.length > 0 ? texts : undefined;
  }
  const named = schema.kind === "reference" ? schemas.get(schema.key) : undefined;
  return named === undefined || seen.includes(named) ? undefined : listedStrings(named, schemas, [...seen, named]);
}
