import type { Json, Schema } from "../../model/model.ts";
import { jsdoc, type Tag } from "../text/comment.ts";
import { codeSpan } from "../text/markdown.ts";
import { sentence } from "../wording.ts";

/** The longest default or example that a comment shows, in characters. */
const longestValue = 200;

/** The documentation comment of a type or a property; nothing where there is nothing to say. */
export function schemaComment(schema: Schema, indent: number): string {
  const { deprecated, default: initial, examples = [] } = schema;
  const example = examples.find(isShort);
  const tags: Tag[] = [
    ...(deprecated === true ? [{ name: "@deprecated" }] : []),
    ...(initial !== undefined && isShort(initial)
      ? [{ name: "@default", text: JSON.stringify(initial), isCode: true }]
      : []),
    ...(example === undefined ? [] : [{ name: "@example", text: JSON.stringify(example), isCode: true }]),
  ];
  const paragraphs = [schema.description ?? schema.title, memberWords(schema), constraintWords(schema).join(" ")];
  if (tags.length === 0 && paragraphs.every((text) => text === undefined || text === "")) return "";
  return jsdoc(paragraphs, indent, tags);
}

function isShort(value: Json): boolean {
  return JSON.stringify(value).length <= longestValue;
}

/** What is said of the constants of a choice, and of the items of an array. */
export function memberWords(schema: Schema): string | undefined {
  if (schema.kind === "array") {
    const said = [sentence(schema.items.description ?? schema.items.title ?? ""), ...constraintWords(schema.items)]
      .join(" ")
      .trim();
    return said === "" || schema.items.kind === "reference" ? memberWords(schema.items) : `Each item: ${said}`;
  }
  if (schema.kind !== "union") return undefined;
  const lines = schema.members.flatMap((member) => {
    const { title, description, deprecated } = member;
    const said = [title, description, deprecated === true ? "deprecated" : undefined].filter(
      (text) => text !== undefined,
    );
    if (member.kind !== "literal" || said.length === 0) return [];
    return [`- ${member.values.map((value) => codeSpan(JSON.stringify(value))).join(", ")}: ${said.join(". ")}`];
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Format, pattern and limits of a value, a sentence each. */
export function constraintWords(
  { format, pattern, limits = {} }: Schema,
  code: (text: string) => string = codeSpan,
): string[] {
  return [
    ...(format === undefined || format === "password" ? [] : [`Format: ${code(format)}.`]),
    ...(pattern === undefined ? [] : [`Pattern: ${code(pattern)}.`]),
    ...Object.entries(limits).map(([name, value]) => `${code(name)}: ${code(JSON.stringify(value))}.`),
  ];
}
