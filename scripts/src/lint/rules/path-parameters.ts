import { type JsonObject, field, isObject, listField, textField } from "../../document.ts";
import type { Linter, Rule } from "../visit.ts";
import { templateNames } from "./path-templates.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Every `{name}` of a path is declared by every operation under it, and nothing else is declared `in: path`. */
export const pathParametersMatch: Rule = (visit, linter) => {
  for (const [path, item] of Object.entries(visit.value)) {
    if (!path.startsWith("/")) continue;
    const target = linter.follow(item, visit.file);
    if (target === undefined || !isObject(target.value)) continue;
    const place = target.value === item ? { path: { parent: visit.path, key: path }, file: visit.file } : target;
    checkPath(templateNames(path), target.value, place, linter);
  }
};

type At = Parameters<Linter["report"]>[0];

function checkPath(names: readonly string[], item: JsonObject, place: At, linter: Linter): void {
  const shared = declaredNames(item, place.file, linter);
  reportUnused(shared, names, [], place, linter);
  for (const [way, operation] of operationsOf(item)) {
    const own = declaredNames(operation, place.file, linter);
    reportUnused(own, names, way, place, linter);
    for (const name of new Set(names)) {
      if (shared.includes(name) || own.includes(name)) continue;
      linter.report(place, {
        rule: "undeclared-path-parameter",
        severity: "error",
        at: way,
        atKey: true,
        message: `The path parameter {${name}} is not declared.`,
        fix: `Add a parameter with \`name: ${name}\` and \`in: path\` to the operation or to its path.`,
      });
    }
  }
}

function operationsOf(item: JsonObject): [string[], JsonObject][] {
  const additional = field(item, "additionalOperations");
  const fixed = METHODS.map((method): [string[], unknown] => [[method], field(item, method)]);
  const others = isObject(additional) ? Object.entries(additional) : [];
  const all = [
    ...fixed,
    ...others.map(([method, value]): [string[], unknown] => [["additionalOperations", method], value]),
  ];
  return all.filter((entry): entry is [string[], JsonObject] => isObject(entry[1] as JsonObject | undefined));
}

/** By index in `parameters`; `undefined` for what is no path parameter. */
function declaredNames(holder: JsonObject, file: string, linter: Linter): (string | undefined)[] {
  return listField(holder, "parameters").map((parameter) => {
    const target = linter.follow(parameter, file)?.value;
    return isObject(target) && field(target, "in") === "path" ? textField(target, "name") : undefined;
  });
}

function reportUnused(
  declared: readonly (string | undefined)[],
  names: readonly string[],
  way: readonly string[],
  place: At,
  linter: Linter,
): void {
  for (const [index, name] of declared.entries()) {
    if (name === undefined || names.includes(name)) continue;
    linter.report(place, {
      rule: "unused-path-parameter",
      severity: "error",
      at: [...way, "parameters", index],
      message: `The path has no {${name}}.`,
      fix: "Remove the parameter, or add its name in braces to the path.",
    });
  }
}
