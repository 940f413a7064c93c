import { isObject, listField, resolve, textField } from "../../document.ts";
import { pathToPointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";

const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/**
 * An operation has each parameter once: `(in, name)` is the key, header names regardless of case, and the first of its
 * kind stays. Headers that the specification says are not parameters are taken out, and what leads nowhere too.
 * https://spec.openapis.org/oas/v3.2.0.html#parameter-object
 */
export const uniqueParameters: Pass = {
  name: "unique-parameters",
  visit: {
    operation: onObject((operation, context, path) => {
      const parameters = listField(operation, "parameters");
      const seen = new Set<string>();
      const kept = parameters.filter((parameter) => {
        const key = parameterKey(parameter, context);
        if (key !== undefined && !seen.has(key) && !isIgnored(key)) {
          seen.add(key);
          return true;
        }
        if (key !== undefined) reportDropped(context, pathToPointer(path), key, seen.has(key));
        return false;
      });
      return kept.length === parameters.length ? operation : { ...operation, parameters: kept };
    }),
  },
};

/** What makes a parameter the same as another, or `undefined` for what is none. */
export function parameterKey(parameter: Json, { document }: PassContext): string | undefined {
  const resolved = isObject(parameter) ? resolve(document, parameter) : undefined;
  const place = resolved && textField(resolved, "in");
  const name = resolved && textField(resolved, "name");
  if (place === undefined || name === undefined) return undefined;
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

function isIgnored(key: string): boolean {
  return key.startsWith("header ") && ignoredHeaders.has(key.slice("header ".length));
}

function reportDropped(context: PassContext, pointer: string, key: string, twice: boolean): void {
  const [place = "", ...name] = key.split(" ");
  const parameter = `${place} parameter ${JSON.stringify(name.join(" "))}`;
  context.report({
    rule: twice ? "duplicate-parameter" : "ignored-header-parameter",
    severity: "warning",
    pointer: `${pointer}/parameters`,
    message: twice
      ? `The ${parameter} is listed twice; the first is used.`
      : `The ${parameter} is ignored, as the specification asks: media types and security say what it is to hold.`,
    fix: twice ? "Take one of them out." : "Describe it by `requestBody`, `responses` or `security` instead.",
  });
}
