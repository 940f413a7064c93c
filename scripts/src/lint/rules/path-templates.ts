import type { Rule } from "../visit.ts";

/** The names in `{}` of a path, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/** Paths that differ in the names of their parameters alone are the same path to a server; braces must come in pairs. */
export const pathTemplatesDiffer: Rule = (visit, linter) => {
  const seen = new Map<string, string>();
  for (const path of Object.keys(visit.value)) {
    if (!path.startsWith("/")) continue;
    const at = { at: [path], atKey: true };
    const shape = path.replaceAll(/\{[^{}]*\}/g, "{}");
    const twin = seen.get(shape);
    if (twin !== undefined) {
      const message = `The path is the same as ${JSON.stringify(twin)}: only names of parameters differ.`;
      linter.report(visit, { rule: "ambiguous-path", severity: "warning", ...at, message, fix: "Join the two." });
    }
    seen.set(shape, path);
    if (/[{}]/.test(shape.replaceAll("{}", ""))) {
      const fix = "Write each parameter as {name}.";
      linter.report(visit, {
        rule: "path-template",
        severity: "error",
        ...at,
        message: "The path has a brace without its pair.",
        fix,
      });
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
