import { isObject } from "../document.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import type { DocumentFiles } from "../resolve-reference.ts";
import { type Surroundings, createLinter } from "./linter.ts";
import { skipOperations } from "./skip-operations.ts";
import { readVersion } from "./version.ts";
import { walk } from "./walk.ts";

/** What is wrong with a document, and the document as it is read all the same. */
export interface Lint<Files> {
  readonly findings: readonly Finding[];
  readonly loaded: Files;
  /** References at places where the specification has none: their targets take their place. */
  readonly inlined: ReadonlySet<object>;
}

const nothing: Surroundings = { title: "API", sourceText: () => undefined, missingFiles: new Map() };

/**
 * Checks a document of OpenAPI 3.0, 3.1 or 3.2, and the parts of other files that it refers to, against the structure that
 * the specification gives it, and repairs what is wrong. Finds everything at once, in document order; throws nothing,
 * whatever the document. References out of the folder are passed over: who loads files reports them.
 */
export function lintStructure<Files extends DocumentFiles>(
  loaded: Files,
  surroundings: Surroundings = nothing,
): Lint<Files> {
  const document = loaded.files.get(loaded.entry)?.data ?? null;
  if (!isObject(document)) {
    const fix = "Start it with `openapi: 3.1.1`, `info:` and `paths:`.";
    const message = "The document must be a mapping.";
    return refused({ rule: "not-openapi", severity: "error", pointer: "", message, fix }, loaded);
  }
  const minor = readVersion(document);
  if (typeof minor !== "number") return refused(minor, loaded);
  const findings: Finding[] = [];
  const linter = createLinter(document, minor, loaded, surroundings, findings);
  walk(document, loaded.entry, linter);
  linter.end();
  skipOperations(document, loaded, linter, findings);
  const { repairs, inlined } = linter;
  if (repairs.isEmpty()) return { findings, loaded, inlined };
  const files = new Map([...loaded.files].map(([name, file]) => [name, { ...file, data: repairs.apply(file.data) }]));
  const kept = new Set([...inlined].map((node) => repairs.apply(node as Json) as object));
  return { findings, loaded: { ...loaded, files }, inlined: kept };
}

function refused<Files>(finding: Finding, loaded: Files): Lint<Files> {
  return { findings: [finding], loaded, inlined: new Set() };
}
