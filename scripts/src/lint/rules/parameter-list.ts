import { isObject, listField, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** A name stands once in each place; header names are the same in every case. */
export const parametersAreUnique: Rule = (visit, linter) => {
  const seen = new Set<string>();
  for (const [index, listed] of listField(visit.value, "parameters").entries()) {
    const parameter = linter.follow(listed, visit.file)?.value;
    if (!isObject(parameter)) continue;
    const [name, place] = [textField(parameter, "name"), textField(parameter, "in")];
    if (name === undefined || place === undefined) continue;
    const key = `${place}:${place === "header" ? name.toLowerCase() : name}`;
    if (seen.has(key)) {
      linter.report(visit, {
        rule: "duplicate-parameter",
        severity: "error",
        at: ["parameters", index],
        message: `The ${place} parameter ${JSON.stringify(name)} is listed twice.`,
        fix: "Remove one of the two.",
      });
    }
    seen.add(key);
  }
};
