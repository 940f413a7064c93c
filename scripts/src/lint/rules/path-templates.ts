import { isObject } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** The names in `{}` of a path, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/** The path that a key of the Paths Object means: one with a slash in front, without the server's address. */
export function pathOfKey(key: string): string {
  const path = key.trim().replace(/^https?:\/\/[^/]*/u, "");
  return path.startsWith("/") ? path : `/${path}`;
}

/** Paths that differ in the names of their parameters alone are the same path to a server; braces must come in pairs. */
export const pathTemplatesDiffer: Rule = (visit, linter) => {
  const seen = new Map<string, string>();
  for (const path of Object.keys(visit.value)) {
    if (path.startsWith("x-")) continue;
    const at = { at: [path], atKey: true };
    const shape = pathOfKey(path).replaceAll(/\{[^{}]*\}/g, "{}");
    const twin = seen.get(shape);
    if (twin !== undefined) {
      const message = `The path is the same as ${JSON.stringify(twin)}: only names of parameters differ.`;
      linter.report(visit, { rule: "ambiguous-path", severity: "warning", ...at, message, fix: "Join the two." });
    }
    seen.set(shape, path);
    if (/[{}]/.test(shape.replaceAll("{}", ""))) {
      const fix = "Write each parameter as {name}.";
      const message = "The path has a brace without its pair";
      const item = visit.value[path];
      if (isObject(item))
        linter.breakNode(item, visit, { rule: "path-template", severity: "warning", ...at, message, fix });
    }
    if (/[?#]/.test(shape)) {
      const message = "The path holds a query or a fragment, which is no part of a path.";
      linter.report(visit, {
        rule: "path-query",
        severity: "warning",
        ...at,
        message,
        fix: "Declare query parameters instead.",
      });
    }
  }
};
