import { type JsonObject, field, isObject, listField, textField } from "../../document.ts";
import type { Linter, Rule } from "../visit.ts";
import { templateNames } from "./path-templates.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Every `{name}` of a path is declared by every operation under it, and nothing else is declared `in: path`. */
export const pathParametersMatch: Rule = (visit, linter) => {
  for (const [path, item] of Object.entries(visit.value)) {
    if (path.startsWith("x-")) continue;
    const target = linter.follow(item, visit.file);
    if (target === undefined || !isObject(target.value)) continue;
    const here = { path: { parent: visit.path, key: path }, file: visit.file };
    const isReference = target.value !== item;
    // What stands beside a reference counts, too.
    const beside = isReference && isObject(item) ? declaredNames(item, visit.file, linter) : [];
    if (isReference && isObject(item)) reportUnused(item, templateNames(path), [], here, linter);
    checkPath(templateNames(path), beside, target.value, isReference ? target : here, linter);
  }
};

type At = Parameters<Linter["report"]>[0];

function checkPath(
  names: readonly string[],
  beside: readonly (string | undefined)[],
  item: JsonObject,
  place: At,
  linter: Linter,
): void {
  const shared = new Set([...beside, ...declaredNames(item, place.file, linter)]);
  reportUnused(item, names, [], place, linter);
  for (const [path, found] of operationsOf(item)) {
    const target = linter.follow(found, place.file);
    if (target === undefined || !isObject(target.value)) continue;
    const operation = target.value;
    const own = declaredNames(operation, target.file, linter);
    if (operation === found) reportUnused(operation, names, path, place, linter);
    for (const name of new Set(names)) {
      if (shared.has(name) || own.includes(name)) continue;
      declare(name, operation, path, place, linter);
    }
  }
}

function declare(name: string, operation: JsonObject, path: readonly string[], place: At, linter: Linter): void {
  const remark = {
    rule: "undeclared-path-parameter",
    severity: "warning",
    at: path,
    atKey: true,
    message: `The path parameter {${name}} is not declared`,
    fix: `Add a parameter with \`name: ${name}\` and \`in: path\` to the operation or to its path.`,
  } as const;
  if (name === "") {
    linter.breakNode(operation, place, { ...remark, fix: "Give the parameter a name." });
    return;
  }
  linter.report(place, { ...remark, reading: "it is read as a required text" });
  const parameter = { name, in: "path", required: true, schema: { type: "string" } };
  linter.repairs.change(operation, (node) => {
    if (!isObject(node)) return node;
    const isDeclared = listField(node, "parameters").some(
      (one) => isObject(one) && one["in"] === "path" && one["name"] === name,
    );
    return isDeclared ? node : { ...node, parameters: [...listField(node, "parameters"), parameter] };
  });
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
  return parametersOf(holder, file, linter).map((parameter) => {
    const target = linter.follow(parameter, file)?.value;
    return isObject(target) && field(target, "in") === "path" ? textField(target, "name") : undefined;
  });
}

/** The list may be a reference to one. */
function parametersOf(holder: JsonObject, file: string, linter: Linter) {
  const list = linter.follow(field(holder, "parameters"), file)?.value;
  return Array.isArray(list) ? list : [];
}

function reportUnused(
  holder: JsonObject,
  names: readonly string[],
  path: readonly string[],
  place: At,
  linter: Linter,
): void {
  const list = listField(holder, "parameters");
  for (const [index, name] of declaredNames(holder, place.file, linter).entries()) {
    if (name === undefined || names.includes(name) || list.length === 0) continue;
    linter.repairs.remove(list, index);
    linter.report(place, {
      rule: "unused-path-parameter",
      severity: "warning",
      at: [...path, "parameters", index],
      message: `The path has no {${name}}`,
      reading: "the parameter is left out",
      fix: "Remove the parameter, or add its name in braces to the path.",
    });
  }
}
