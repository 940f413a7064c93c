import { objectField } from "../../document.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../visit.ts";

/** Each mapping names a schema, by its name under `components.schemas` or by a reference. */
export const discriminatorLeadsSomewhere: Rule = (visit, linter) => {
  for (const [value, target] of Object.entries(objectField(visit.value, "mapping") ?? {})) {
    if (typeof target !== "string" || linter.schemaNames.has(target)) continue;
    if (linter.resolve(target, visit.file) !== undefined && /[#./]/.test(target)) continue;
    const meant = nearest(target.replace("#/components/schemas/", ""), linter.schemaNames);
    linter.report(visit, {
      rule: "discriminator-mapping",
      severity: "error",
      at: ["mapping", value],
      message: `${JSON.stringify(target)} names no schema.`,
      fix: meant === undefined ? "Name a schema under components.schemas." : `Did you mean ${meant}?`,
    });
  }
};
