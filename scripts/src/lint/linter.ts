import { type JsonObject, field, isObject, objectField } from "../document.ts";
import { type Path, pathOf, pathToPointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import { type DocumentFiles, resolveReference } from "../resolve-reference.ts";
import type { Minor } from "./structure/shape.ts";
import type { Linter, Resolved } from "./visit.ts";

/** Longest chain of references that is followed: rules only look through chains, and a longer one is no answer for them. */
const LONGEST_CHAIN = 100;

/** What rules ask and tell, for one document. Findings are added to the list as they come. */
export function createLinter(document: JsonObject, minor: Minor, loaded: DocumentFiles, findings: Finding[]): Linter {
  const components = objectField(document, "components") ?? {};
  const keysOf = (section: string): ReadonlySet<string> => new Set(Object.keys(objectField(components, section) ?? {}));

  const resolved = new Map<string, Resolved | "unknown file" | undefined>();

  /** Most references of a document are to the same few hundred targets. */
  function resolve(reference: string, from: string): Resolved | "unknown file" | undefined {
    const key = `${from}\0${reference}`;
    if (resolved.has(key)) return resolved.get(key);
    const target = resolveReference(from, reference, loaded);
    const found =
      typeof target === "object" ? { value: target.value, path: pathOf(target.segments), file: target.file } : target;
    resolved.set(key, found);
    return found;
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
