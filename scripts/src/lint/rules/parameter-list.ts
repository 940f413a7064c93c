import { isObject, listField, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** A name stands once in each place; header names are the same in every case. */
export const parametersAreUnique: Rule = (visit, linter) => {
  const seen = new Map<string, number>();
  const list = listField(visit.value, "parameters");
  for (const [index, listed] of list.entries()) {
    const parameter = linter.follow(listed, visit.file)?.value;
    if (!isObject(parameter)) continue;
    const [name, place] = [textField(parameter, "name"), textField(parameter, "in")];
    if (name === undefined || place === undefined) continue;
    const key = `${place}:${place === "header" ? name.toLowerCase() : name}`;
    const first = seen.get(key);
    if (first !== undefined) {
      linter.repairs.remove(list, first);
      linter.report(visit, {
        rule: "duplicate-parameter",
        severity: "warning",
        at: ["parameters", index],
        message: `The ${place} parameter ${JSON.stringify(name)} is listed twice`,
        reading: "the last is read",
        fix: "Remove one of the two.",
      });
    }
    seen.set(key, index);
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
  linter.repairs.remove(listed, other);
  linter.report(visit, {
    rule: "querystring-beside-query",
    severity: "warning",
    at: ["parameters", other],
    message: `A ${places[other] ?? ""} parameter cannot stand beside one that is the whole query`,
    reading: "it is left out",
    fix: "Describe all of the query in one of the two ways.",
  });
};
