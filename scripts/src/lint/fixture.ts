import type { Json } from "../model/model.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { lintStructure } from "./lint-structure.ts";

/** The head of a document that is sound as far as it goes. */
export function head(version: string): string {
  return `openapi: ${version}\ninfo: {title: Test, version: "1"}\n`;
}

/** Lints YAML and prints each finding as `severity rule file#pointer`: what tables of tests compare. */
export function lintYaml(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const document = parseYaml(text) as Json;
  const files = new Map([["openapi.yaml", { data: document }]]);
  for (const [file, content] of Object.entries(others)) files.set(file, { data: parseYaml(content) as Json });
  return lintStructure(document, { entry: "openapi.yaml", files }).map(
    ({ severity, rule, file = "", pointer, atKey }) =>
      `${severity} ${rule} ${file}#${pointer}${atKey === true ? " (key)" : ""}`,
  );
}
