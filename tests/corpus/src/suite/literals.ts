import { isObject } from "../calls/json.ts";

/** A JSON value as a TypeScript expression. */
export function valueExpression(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueExpression).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  // A plain `"__proto__": x` would set the prototype.
  const members = Object.entries(value).map(([name, child]) => `[${JSON.stringify(name)}]: ${valueExpression(child)}`);
  return `{ ${members.join(", ")} }`;
}

/** The narrowest TypeScript type of a JSON value: literals, tuples and objects with just its properties. */
export function valueType(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueType).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, child]) => `${JSON.stringify(name)}: ${valueType(child)}`);
  return `{ ${members.join("; ")} }`;
}
