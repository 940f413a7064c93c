import { field, isObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { TYPES, readTypeWord } from "../structure/type-words.ts";
import type { Linter, Rule, Visit } from "../visit.ts";

export const typesAreKnown: Rule = (visit, linter) => {
  const type = field(visit.value, "type");
  if (type === undefined) return;
  const isList = Array.isArray(type) && type.length > 1;
  if (linter.minor === 0 && (isList || type === "null")) {
    const message = "Lists of types and null came with OpenAPI 3.1.";
    const fix = "Use one type and `nullable: true`.";
    linter.report(visit, { rule: "schema-type", severity: "warning", at: ["type"], message, fix });
  }
  for (const one of Array.isArray(type) ? type : [type]) {
    if (typeof one === "string" && !isType(one)) readUnknownType(one, visit, linter);
  }
};

function isType(word: Json): boolean {
  return word === "null" || (TYPES as readonly Json[]).includes(word);
}

/** A word that is no type is read as the type and format that it means elsewhere; in a list, as the type alone. */
function readUnknownType(word: string, visit: Visit, linter: Linter): void {
  const meant = readTypeWord(word);
  const shown = Object.entries(meant ?? {}).map(([key, value]) => `${key}: ${textOf(value)}`);
  linter.report(visit, {
    rule: "schema-type",
    severity: "warning",
    at: ["type"],
    message: `${JSON.stringify(word)} is no type`,
    reading: shown.length === 0 ? "any type is read" : `\`${shown.join(", ")}\` is read`,
    fix: shown.length === 0 ? `Use one of ${TYPES.join(", ")}.` : `Write \`${shown.join(", ")}\`.`,
  });
  linter.repairs.change(visit.value, (node) => {
    if (!isObject(node)) return node;
    const { type, ...rest } = node;
    if (!Array.isArray(type)) return { ...meant, ...rest };
    const types = type.flatMap((one: Json) =>
      one !== word ? [one] : meant?.["type"] === undefined ? [] : [meant["type"]],
    );
    return types.length === type.length ? { ...rest, type: types } : rest;
  });
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

export const arrayHasItems: Rule = (visit, linter) => {
  if (linter.minor > 0 || field(visit.value, "type") !== "array" || field(visit.value, "items") !== undefined) return;
  const message = "The array does not say what it holds: its items are of unknown type.";
  linter.report(visit, { rule: "array-items", severity: "warning", message, fix: "Add items." });
};

export const nullableIsRead: Rule = (visit, linter) => {
  if (linter.minor === 0 || field(visit.value, "nullable") === undefined) return;
  const report = (message: string, fix: string): void =>
    linter.report(visit, { rule: "nullable", severity: "warning", at: ["nullable"], atKey: true, message, fix });
  if (field(visit.value, "$ref") !== undefined) {
    report(
      "nullable went with OpenAPI 3.0, and beside $ref it is ignored.",
      'If null is meant, write `anyOf` with the reference and `type: "null"`.',
    );
  } else {
    report(
      "nullable went with OpenAPI 3.0; it is read all the same.",
      'Write null as a type, as in `type: [string, "null"]`.',
    );
  }
};
