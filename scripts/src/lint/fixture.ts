import type { Json } from "../model/model.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import type { DocumentFiles } from "../resolve-reference.ts";
import { lintStructure } from "./lint-structure.ts";

/** The head of a document that is sound as far as it goes. */
export function head(version: string): string {
  return `openapi: ${version}\ninfo: {title: Test, version: "1"}\n`;
}

/** Lints YAML and gives the document as it is read then, of one file. */
export function repairYaml(text: string): Json {
  const files = new Map([["openapi.yaml", { data: parseYaml(text) as Json }]]);
  return lintStructure({ entry: "openapi.yaml", files }).loaded.files.get("openapi.yaml")?.data ?? null;
}

/** A document of one file, as the linter takes it. */
export function oneFile(data: Json): DocumentFiles {
  return { entry: "", files: new Map([["", { data }]]) };
}

/**
 * Lints YAML and prints each finding as `severity rule file#pointer`, where a warning is `tolerated` if the document is read in
 * a way that it does not say, and `skipped` if that costs an operation: what tables of tests compare.
 */
export function lintYaml(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const document = parseYaml(text) as Json;
  const files = new Map([["openapi.yaml", { data: document }]]);
  for (const [file, content] of Object.entries(others)) files.set(file, { data: parseYaml(content) as Json });
  return lintStructure({ entry: "openapi.yaml", files }).findings.map(
    ({ severity, tolerated, skipped, rule, file = "", pointer, atKey }) =>
      `${skipped === undefined ? (tolerated === true ? "tolerated" : severity) : "skipped"} ${rule} ${file}#${pointer}${atKey === true ? " (key)" : ""}`,
  );
}
