import { field, textField, without, type JsonObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/** `const` and `enum` hold what TypeScript has a literal type for, and openapi-typescript reads them as values. */
export const literalValues: Pass = {
  name: "literal-values",
  visit: { schema: onObject((schema) => tameEnum(tameConst(schema))) },
};

/** `const: null` is not seen, and a number beyond the range has no literal. */
function tameConst(schema: JsonObject): JsonObject {
  const value = field(schema, "const");
  if (value === undefined || isLiteral(value)) return schema;
  return { ...without(schema, ["const"]), type: value === null ? "null" : "number" };
}

function tameEnum(schema: JsonObject): JsonObject {
  const values = field(schema, "enum");
  if (!Array.isArray(values)) return schema;
  // Beside `type: object`, openapi-typescript takes the values for schemas.
  if (textField(schema, "type") === "object") return without(schema, ["enum"]);
  if (values.every((value: Json) => value === null || isLiteral(value))) return schema;
  return { ...without(schema, ["enum"]), type: textField(schema, "type") ?? "number" };
}

function isLiteral(value: Json): boolean {
  return value !== null && (typeof value !== "number" || Number.isFinite(value));
}
