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

/** What is the whole query leaves no room for other parameters of the query (OpenAPI 3.2). */
export const wholeQueryIsAlone: Rule = (visit, linter) => {
  const listed = listField(visit.value, "parameters");
  const places = listed.map((parameter) => {
    const value = linter.follow(parameter, visit.file)?.value;
    return isObject(value) ? textField(value, "in") : undefined;
  });
  const first = places.indexOf("querystring");
  const other = places.findIndex((place, index) => index !== first && (place === "querystring" || place === "query"));
  if (first === -1 || other === -1) return;
  linter.report(visit, {
    rule: "querystring-beside-query",
    severity: "error",
    at: ["parameters", other],
    message: `A ${places[other] ?? ""} parameter cannot stand beside one that is the whole query.`,
    fix: "Describe all of the query in one of the two ways.",
  });
};
