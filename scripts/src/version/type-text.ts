import type { Type } from "./type.ts";

const longest = 120;

/** A type in one line, as a reader of TypeScript knows it. */
export function typeText(type: Type): string {
  const text = wholeText(type, 0);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function wholeText(type: Type, depth: number): string {
  const text = shapeText(type, depth);
  const notes = [...(type.format === undefined ? [] : [type.format]), ...type.notes];
  return notes.length === 0 ? text : `${text} (${notes.join(", ")})`;
}

function shapeText(type: Type, depth: number): string {
  if (depth > 4) return "…";
  const nested = (one: Type): string => wholeText(one, depth + 1);
  switch (type.kind) {
    case "enum":
      return type.values.join(" | ");
    case "array":
      return `Array<${[...type.parts.values()].map(nested).join(", ")}>`;
    case "tuple":
      return `[${[...type.parts].map(([step, part]) => (step === "[]" ? "..." : "") + nested(part)).join(", ")}]`;
    case "union":
      return type.members.map(nested).join(" | ");
    case "intersection":
      return type.members.map(nested).join(" & ");
    case "object":
      return objectText(type, nested);
    default:
      return type.kind.replace(/^#/u, "");
  }
}

function objectText({ parts, additional }: Type, nested: (type: Type) => string): string {
  const members = [...parts].map(([step, part]) => `${step.slice(1)}${part.required ? "" : "?"}: ${nested(part)}`);
  const others = additional === undefined ? [] : [`[key]: ${nested(additional)}`];
  return members.length + others.length === 0 ? "object" : `{ ${[...members, ...others].join("; ")} }`;
}
