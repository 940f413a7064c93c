import { field, listField, objectField, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";
import { templateNames } from "./path-templates.ts";

export const serverVariablesAreDefined: Rule = (visit, linter) => {
  const variables = objectField(visit.value, "variables") ?? {};
  const url = textField(visit.value, "url") ?? "";
  // Double braces are another tool's, and reported as such.
  if (url.includes("{{")) return;
  for (const name of new Set(templateNames(url))) {
    if (field(variables, name) !== undefined) continue;
    linter.report(visit, {
      rule: "undefined-server-variable",
      severity: "warning",
      at: ["url"],
      message: `The variable {${name}} of the URL is not defined: the server cannot be called without a base URL.`,
      fix: `Add ${name} with a default under variables.`,
    });
  }
};

export const serverVariableDefault: Rule = (visit, linter) => {
  const values = listField(visit.value, "enum");
  const chosen = textField(visit.value, "default");
  if (chosen === undefined || values.length === 0 || values.includes(chosen)) return;
  const [first] = values;
  if (first === undefined) return;
  linter.repairs.set(visit.value, "default", first);
  linter.report(visit, {
    rule: "server-variable-default",
    severity: "warning",
    at: ["default"],
    message: `The default ${JSON.stringify(chosen)} is not in the enum`,
    reading: `the first of its values, ${JSON.stringify(first)}, is used`,
    fix: "Choose a default from the enum, or add it there.",
  });
};
