import { isObject } from "../../document.ts";
import type { Rule } from "../visit.ts";

export const componentNames: Rule = (visit, linter) => {
  for (const [section, components] of Object.entries(visit.value)) {
    if (section.startsWith("x-") || !isObject(components)) continue;
    for (const name of Object.keys(components)) {
      if (/^[\w.-]+$/.test(name) || name === "$ref") continue;
      linter.report(visit, {
        rule: "component-name",
        severity: "warning",
        at: [section, name],
        atKey: true,
        message: "The name has characters that names of components may not have.",
        fix: "Use letters, digits, dots, hyphens and underscores.",
      });
    }
  }
};
