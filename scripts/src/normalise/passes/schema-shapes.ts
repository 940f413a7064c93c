import { field, isObject, mapFields, type JsonObject } from "../../document.ts";
import { pathToPointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import type { Pass, Visit } from "../../passes/pass.ts";

const types = new Set(["null", "boolean", "object", "array", "number", "string", "integer"]);
const lists = new Set(["allOf", "anyOf", "oneOf", "required", "enum", "prefixItems"]);
const maps = new Set(["properties", "patternProperties", "$defs", "definitions"]);

/** Every schema is an object or a boolean, and its keywords have the shapes that later stages rely on. */
export const schemaShapes: Pass = {
  name: "schema-shapes",
  visit: {
    schema: (node, context, path) => {
      if (typeof node === "boolean") return node;
      const shaped = isObject(node) ? shape(node) : {};
      if (!isEqualButForTypeList(shaped, node)) {
        context.report({
          rule: "schema-shape",
          severity: "warning",
          pointer: pathToPointer(path),
          message: isObject(node)
            ? "The schema has a keyword whose value is not of the kind that JSON Schema asks for; it is ignored."
            : "A schema is an object or a boolean; this one is taken as one that allows everything.",
        });
      }
      return shaped;
    },
  } satisfies { schema: Visit },
};

/** A list of one type means that type: nothing is ignored. */
function isEqualButForTypeList(shaped: JsonObject, node: Json): boolean {
  if (shaped === node) return true;
  if (!isObject(node)) return false;
  const isList = Array.isArray(node["type"]) && node["type"].length === 1 && node["type"][0] === shaped["type"];
  return isList && Object.keys(node).every((key) => key === "type" || shaped[key] === node[key]);
}

function shape(schema: JsonObject): JsonObject {
  const shaped = mapFields(schema, (key, value) => shapeKeyword(key, value, schema));
  return isFile(schema) ? { ...shaped, type: "string", format: "binary" } : shaped;
}

/** The value, a mended one, or `undefined` where the keyword is of no use. */
function shapeKeyword(key: string, value: Json, schema: JsonObject): Json | undefined {
  if (key === "type") return shapeType(value);
  if (key === "$ref") return typeof value === "string" ? value : undefined;
  if (lists.has(key)) return Array.isArray(value) ? value : undefined;
  if (maps.has(key)) return isObject(value) ? value : undefined;
  if (key === "items" && !isObject(value) && !Array.isArray(value) && typeof value !== "boolean") return undefined;
  if (key === "format" && isFile(schema)) return undefined;
  return value;
}

function shapeType(value: Json): Json | undefined {
  if (typeof value === "string") return types.has(value) ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const known = value.filter((type: Json) => typeof type === "string" && types.has(type));
  if (known.length === value.length && known.length > 1) return value;
  return known.length > 1 ? known : known[0];
}

/** Swagger 2.0's type of uploads, which lives on in many documents of version 3. */
function isFile(schema: JsonObject): boolean {
  return field(schema, "type") === "file";
}
