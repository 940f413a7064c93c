import { type JsonObject, field, isObject, objectField } from "../document.ts";
import { type Path, parsePointer, pathOf, pathToPointer, valueAt } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import { readReference } from "../reference.ts";
import { findAnchor } from "./anchors.ts";
import type { LintedFiles } from "./lint-structure.ts";
import type { Minor } from "./structure/shape.ts";
import type { Linter, Resolved } from "./visit.ts";

/** Longest chain of references that is followed: rules only look through chains, and a longer one is no answer for them. */
const LONGEST_CHAIN = 100;

export function createLinter(document: JsonObject, minor: Minor, loaded: LintedFiles, findings: Finding[]): Linter {
  const components = objectField(document, "components");
  const keysOf = (section: string): ReadonlySet<string> =>
    new Set(Object.keys((components && objectField(components, section)) ?? {}));

  function dataOf(file: string): Json | undefined {
    return file === loaded.entry ? document : loaded.files.get(file)?.data;
  }

  function resolve(reference: string, from: string): Resolved | "unknown file" | undefined {
    const target = readReference(from, reference);
    if (target.kind !== "inside")
      return target.kind === "malformed" && reference.startsWith("#") ? undefined : "unknown file";
    const data = dataOf(target.file);
    if (data === undefined) return "unknown file";
    const segments = parsePointer(target.fragment);
    const path = segments === undefined ? findAnchor(data, target.fragment) : { found: pathOf(segments) };
    if (path === undefined) return undefined;
    const value = valueAt(data, segments ?? segmentsOf(path.found)) as Json | undefined;
    return value === undefined ? undefined : { value, path: path.found, file: target.file };
  }

  function follow(value: Json | undefined, file: string): Resolved | undefined {
    let at: Resolved | undefined = value === undefined ? undefined : { value, path: undefined, file };
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step += 1) {
      const reference: Json | undefined = isObject(at.value) ? field(at.value, "$ref") : undefined;
      if (typeof reference !== "string") return at;
      const next: Resolved | "unknown file" | undefined = resolve(reference, at.file);
      at = typeof next === "object" ? next : undefined;
    }
    return undefined;
  }

  return {
    minor,
    resolve,
    follow,
    report({ path, file }, { at = [], rule, severity, message, atKey, fix }) {
      const pointer = pathToPointer(at.reduce<Path | undefined>((parent, key) => ({ parent, key }), path));
      const rest = { ...(atKey === undefined ? {} : { atKey }), ...(fix === undefined ? {} : { fix }) };
      findings.push({ rule, severity, pointer, ...(file === loaded.entry ? {} : { file }), message, ...rest });
    },
    securitySchemes: keysOf("securitySchemes"),
    schemaNames: keysOf("schemas"),
    operationIds: new Map(),
  };
}

function segmentsOf(path: Path | undefined): readonly string[] {
  return parsePointer(pathToPointer(path)) ?? [];
}
