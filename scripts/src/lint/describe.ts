import type { Json } from "../model/model.ts";
import { OBJECT_TYPES } from "./structure/object-types.ts";
import type { Minor, Shape, TypeName } from "./structure/shape.ts";

/** Whether the value's own JSON type is the shape's; what it contains is looked at later. */
export function fitsShape(value: Json, shape: Shape, minor: Minor): boolean {
  switch (shape.kind) {
    case "any":
      return true;
    case "boolean":
    case "number":
    case "string":
      return typeof value === shape.kind;
    case "text":
      return typeof value === "string";
    case "enum":
      return typeof value === "string" && shape.values.includes(value);
    case "list":
      return Array.isArray(value);
    case "map":
      return isMapping(value);
    case "object":
      return isMapping(value) || (shape.type === "schema" && minor > 0 && typeof value === "boolean");
    case "either":
      return shape.shapes.some((one) => fitsShape(value, one, minor));
  }
}

export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "any":
      return "any value";
    case "boolean":
      return "true or false";
    case "number":
      return "a number";
    case "string":
    case "text":
      return "a text";
    case "enum":
      return `one of ${shape.values.join(", ")}`;
    case "list":
      return "a list";
    case "map":
      return "a mapping";
    case "object":
      return `a mapping (${OBJECT_TYPES[shape.type].title})`;
    case "either":
      return shape.shapes.map(describeShape).join(" or ");
  }
}

/** Names a value without repeating more of it than a line holds. */
export function describeValue(value: Json): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A type's title with its article. */
export function aType(type: TypeName): string {
  const { title } = OBJECT_TYPES[type];
  return `${/^[AEIO]/.test(title) ? "an" : "a"} ${title}`;
}

function isMapping(value: Json): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
