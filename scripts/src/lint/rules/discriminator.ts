import { objectField } from "../../document.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../visit.ts";

/** Each mapping names a schema, by its name under `components.schemas` or by a reference. */
export const discriminatorLeadsSomewhere: Rule = (visit, linter) => {
  const mapping = objectField(visit.value, "mapping") ?? {};
  for (const [value, target] of Object.entries(mapping)) {
    if (typeof target !== "string" || linter.schemaNames.has(target)) continue;
    if (linter.resolve(target, visit.file) !== undefined && /[#./]/.test(target)) continue;
    linter.repairs.remove(mapping, value);
    const meant = nearest(target.replace("#/components/schemas/", ""), linter.schemaNames);
    linter.report(visit, {
      rule: "discriminator-mapping",
      severity: "warning",
      at: ["mapping", value],
      message: `${JSON.stringify(target)} names no schema`,
      reading: "it is left out",
      fix: meant === undefined ? "Name a schema under components.schemas." : `Did you mean ${meant}?`,
    });
  }
};
