import { isObject } from "../document.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import type { DocumentFiles } from "../resolve-reference.ts";
import { createLinter } from "./linter.ts";
import { readVersion } from "./version.ts";
import { walk } from "./walk.ts";

/**
 * Checks a document of OpenAPI 3.0, 3.1 or 3.2, and the parts of other files that it refers to, against the structure that
 * the specification gives it. Finds everything at once, in document order; throws nothing, whatever the document.
 * References to files that were not loaded are passed over: who loads them reports them.
 */
export function lintStructure(
  document: Json,
  loaded: DocumentFiles = { entry: "", files: new Map([["", { data: document }]]) },
): Finding[] {
  if (!isObject(document)) {
    const fix = "Start it with `openapi: 3.1.1`, `info:` and `paths:`.";
    return [{ rule: "not-openapi", severity: "error", pointer: "", message: "The document must be a mapping.", fix }];
  }
  const minor = readVersion(document);
  if (typeof minor !== "number") return [minor];
  const findings: Finding[] = [];
  walk(document, loaded.entry, createLinter(document, minor, loaded, findings));
  return findings;
}
