import { objectField, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** What the template of a new spec says until somebody writes it. */
const PLACEHOLDERS: readonly (readonly [section: string, key: string, text: string])[] = [
  ["info", "summary", "One sentence that says what the service is for"],
  [
    "info",
    "description",
    "What an integrator can do with it, what happens behind the calls, and what is not documented.",
  ],
];

export const placeholdersAreReplaced: Rule = (visit, linter) => {
  for (const [section, key, text] of PLACEHOLDERS) {
    if (textField(objectField(visit.value, section) ?? {}, key)?.trim() !== text) continue;
    linter.report(visit, {
      rule: "placeholder",
      severity: "warning",
      at: [section, key],
      message: `The ${key} is still that of the template.`,
      fix: "Say what the API is.",
    });
  }
};
