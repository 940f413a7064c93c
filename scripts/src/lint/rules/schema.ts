import { field } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import type { Rule } from "../visit.ts";

const TYPES = new Set<Json>(["string", "number", "integer", "boolean", "object", "array"]);

export const typesAreKnown: Rule = (visit, linter) => {
  const type = field(visit.value, "type");
  if (type === undefined) return;
  const report = (severity: "error" | "warning", message: string, fix: string): void =>
    linter.report(visit, { rule: "schema-type", severity, at: ["type"], message, fix });
  if (linter.minor === 0 && (Array.isArray(type) || type === "null")) {
    report("warning", "Lists of types and null came with OpenAPI 3.1.", "Use one type and `nullable: true`.");
  }
  for (const one of Array.isArray(type) ? type : [type]) {
    if (typeof one !== "string" || TYPES.has(one) || one === "null") continue;
    report("error", `${JSON.stringify(one)} is no type.`, `Use one of ${[...TYPES].join(", ")}.`);
  }
};

export const arrayHasItems: Rule = (visit, linter) => {
  if (linter.minor > 0 || field(visit.value, "type") !== "array" || field(visit.value, "items") !== undefined) return;
  const message = "The array does not say what it holds: its items are of unknown type.";
  linter.report(visit, { rule: "array-items", severity: "warning", message, fix: "Add items." });
};

export const nullableIsGone: Rule = (visit, linter) => {
  if (linter.minor === 0 || field(visit.value, "nullable") === undefined) return;
  const message = "nullable went with OpenAPI 3.0; it is read all the same.";
  const fix = 'Write null as a type, as in `type: [string, "null"]`.';
  linter.report(visit, { rule: "nullable", severity: "warning", at: ["nullable"], atKey: true, message, fix });
};
