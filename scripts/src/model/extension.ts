import { field, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";

/** `x-specloom-formerly`: the operation's names in older clients. */
export function readFormerly(operation: JsonObject, pointer: string, builder: Builder): readonly string[] {
  const value = field(operation, "x-specloom-formerly");
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((name) => typeof name === "string")) return value;
  reportKind("x-specloom-formerly", "a list of names", pointer, builder);
  return [];
}

/** `x-specloom-repeatable`: whether sending the operation twice is safe. */
export function readRepeatable(operation: JsonObject, pointer: string, builder: Builder): boolean | undefined {
  const value = field(operation, "x-specloom-repeatable");
  if (value === undefined || typeof value === "boolean") return value;
  reportKind("x-specloom-repeatable", "true or false", pointer, builder);
  return undefined;
}

/** `x-specloom-name` of a server. */
export function checkServerName(server: JsonObject, pointer: string, builder: Builder): void {
  const value = field(server, "x-specloom-name");
  if (value !== undefined && (typeof value !== "string" || value.trim() === "")) {
    reportKind("x-specloom-name", "a name", pointer, builder);
  }
}

function reportKind(key: string, wanted: string, pointer: string, builder: Builder): void {
  builder.report({
    rule: "specloom-extension",
    severity: "error",
    pointer: `${pointer}/${key}`,
    message: `\`${key}\` is ${wanted}.`,
    fix: `Write ${wanted}, or take the field out.`,
  });
}
