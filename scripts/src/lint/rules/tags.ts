import { isObject, listField, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

export const tagsAreUnique: Rule = (visit, linter) => {
  const seen = new Set<string>();
  for (const [index, tag] of listField(visit.value, "tags").entries()) {
    const name = isObject(tag) ? textField(tag, "name") : undefined;
    if (name === undefined) continue;
    if (seen.has(name)) {
      linter.report(visit, {
        rule: "duplicate-tag",
        severity: "warning",
        at: ["tags", index],
        message: `The tag ${JSON.stringify(name)} is listed twice.`,
        fix: "Remove one of the two.",
      });
    }
    seen.add(name);
  }
};
