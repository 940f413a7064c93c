import { type JsonObject, field, isObject, objectField } from "../document.ts";
import { type Path, pathOf, pathToPointer, valueAt } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import { type DocumentFiles, resolveReference } from "../resolve-reference.ts";
import { createRepairs } from "./repairs.ts";
import { definedSchemes, isUsableScheme } from "./rules/security-scheme.ts";
import { findKey } from "./unresolved.ts";
import type { Minor } from "./structure/shape.ts";
import type { At, Linter, Remark, Resolved } from "./visit.ts";

/** Longest chain of references that is followed: rules only look through chains, and a longer one is no answer for them. */
const LONGEST_CHAIN = 100;

/** What is known of a document beside its data. */
export interface Surroundings {
  /** What a document without a title is called. */
  readonly title: string;
  /** The characters that a scalar is written with. */
  readonly sourceText: (file: string, pointer: string) => string | undefined;
  /** Files that are referred to and do not exist, with what is to be done. */
  readonly missingFiles: ReadonlyMap<string, string>;
}

/** A node that cannot be used, and what is said of it. */
export interface BrokenNode {
  readonly at: At;
  readonly remark: Remark;
}

export interface DocumentLinter extends Linter {
  readonly brokenNodes: ReadonlyMap<object, BrokenNode>;
  readonly inlined: ReadonlySet<object>;
  /** Does what was to wait. */
  readonly end: () => void;
}

/** What rules ask and report, for one document. Findings are added to the list as they come. */
export function createLinter(
  document: JsonObject,
  minor: Minor,
  loaded: DocumentFiles,
  surroundings: Surroundings,
  findings: Finding[],
): DocumentLinter {
  const components = objectField(document, "components") ?? {};
  const schemes = definedSchemes(document);
  const resolved = new Map<string, Resolved | "unknown file" | undefined>();
  const brokenNodes = new Map<object, BrokenNode>();
  const inlined = new Set<object>();
  const tasks: (() => void)[] = [];

  /** Most references of a document are to the same few hundred targets. */
  function resolve(reference: string, from: string): Resolved | "unknown file" | undefined {
    const key = `${from}\0${reference}`;
    if (resolved.has(key)) return resolved.get(key);
    const target = resolveReference(from, reference, loaded);
    const found =
      typeof target === "object"
        ? { value: target.value, path: pathOf(target.segments), file: target.file, isLoose: target.isLoose === true }
        : target;
    resolved.set(key, found);
    return found;
  }

  function follow(value: Json | undefined, file: string): Resolved | undefined {
    let at: Resolved | undefined = value === undefined ? undefined : { value, path: undefined, file, isLoose: false };
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step += 1) {
      const reference: Json | undefined = isObject(at.value) ? field(at.value, "$ref") : undefined;
      if (typeof reference !== "string") return at;
      const next: Resolved | "unknown file" | undefined = resolve(reference, at.file);
      at = typeof next === "object" ? next : undefined;
    }
    return undefined;
  }

  const repairs = createRepairs();

  function repairedPath({ path, file }: Resolved): readonly string[] {
    let at: Json | undefined = loaded.files.get(file)?.data;
    return (path === undefined ? [] : segmentsOf(path)).map((segment) => {
      const holder = at;
      at = valueAt(holder, [segment]) as Json | undefined;
      return typeof holder === "object" && holder !== null ? repairs.newKey(holder, segment) : segment;
    });
  }

  return {
    minor,
    resolve,
    follow,
    repairs,
    repairedPath,
    brokenNodes,
    inlined,
    report: (at, remark) => void findings.push(toFinding(at, remark, loaded)),
    breakNode(node, at, remark) {
      if (!brokenNodes.has(node)) brokenNodes.set(node, { at, remark });
    },
    inline: (reference) => void inlined.add(reference),
    sourceText: ({ path, file }) => surroundings.sourceText(file, pathToPointer(path)),
    title: surroundings.title,
    missingFile: (file) =>
      loaded.files.has(file) ? undefined : { file, fix: surroundings.missingFiles.get(file) ?? "Correct the path." },
    findKey: (name) => findKey(document, name),
    isDefinedScheme: (name) => schemes.has(name),
    securitySchemes: new Set(
      [...schemes].flatMap(([name, scheme]) => (isUsableScheme(follow(scheme, loaded.entry)?.value) ? [name] : [])),
    ),
    schemaNames: new Set(Object.keys(objectField(components, "schemas") ?? {})),
    operationIds: new Map(),
    atEnd: (task) => void tasks.push(task),
    end() {
      for (const task of tasks) task();
    },
  };
}

/** The finding that a remark at a place becomes. */
export function toFinding(
  { path, file }: At,
  remark: Remark,
  { entry, files }: DocumentFiles,
  skipped?: string,
): Finding {
  const { at = [], rule, severity, message, reading, atKey, fix } = remark;
  const whole = at.reduce<Path | undefined>((parent, key) => ({ parent, key }), path);
  const pointer = pathToPointer(existing(whole, files.get(file)?.data));
  return {
    rule,
    severity,
    ...((reading !== undefined || skipped !== undefined) && { tolerated: true }),
    ...(skipped !== undefined && { skipped }),
    pointer,
    ...(file === entry ? {} : { file }),
    message: sentence(message, skipped === undefined ? reading : `the operation ${skipped} is left out`),
    ...(atKey === undefined ? {} : { atKey }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The path as far as there is something: a place may be within what a value is only read as. */
function existing(path: Path | undefined, data: Json | undefined): Path | undefined {
  if (data === undefined) return path;
  let at = path;
  while (at !== undefined && valueAt(data, segmentsOf(at)) === undefined) at = at.parent;
  return at;
}

function segmentsOf(path: Path): string[] {
  const segments: string[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.parent) segments.push(String(at.key));
  return segments.toReversed();
}

function sentence(message: string, reading: string | undefined): string {
  const start = message.replace(/\.$/u, "");
  return reading === undefined ? `${start}.` : `${start}; ${reading}.`;
}
