import { type JsonObject, field, isObject } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import { type Zone, innerZone, isMappedReference } from "../reference-zone.ts";
import { type DocumentFiles, type ReferencedValue, resolveReference } from "../resolve-reference.ts";
import type { Origin } from "./origins.ts";
import { withSiblings } from "../passes/path-item.ts";
import { type Placement, keyOf } from "./placement.ts";
import { type Section, sectionOfField } from "./section.ts";

/** A value on its way into the bundle: where it stands, what its keys are, what it is, and the file it comes from. */
export interface Place {
  /** The segments from the top of `file`. */
  readonly way: readonly string[];
  /** The segments from the top of the bundle. */
  readonly at: readonly string[];
  readonly zone: Zone;
  readonly section: Section;
  readonly file: string;
}

interface RewriteNotes {
  readonly findings: Finding[];
  readonly origins: Map<string, Origin>;
  readonly inlined: ReadonlySet<object>;
}

/** Copies values with their references rewritten to where the placement puts their targets. */
export function createRewriter(
  loaded: DocumentFiles,
  placement: Placement,
  { findings, origins, inlined }: RewriteNotes,
) {
  const inlining = new Set<string>();

  function rewrite(value: Json, place: Place): Json {
    const isInlined = isObject(value) && inlined.has(value);
    if (place.zone === "data" && !isInlined) return value;
    if (Array.isArray(value)) return value.map((item: Json, index) => rewrite(item, step(place, String(index))));
    if (!isObject(value)) return value;
    const reference = place.zone === "fields" || isInlined ? field(value, "$ref") : undefined;
    return typeof reference === "string" ? rewriteReference(value, reference, place) : rewriteMembers(value, place);
  }

  function rewriteMembers(value: JsonObject, place: Place): JsonObject {
    const isMapping = place.zone === "names" && place.way.at(-1) === "mapping";
    return Object.fromEntries(
      Object.entries(value).map(([key, member]): [string, Json] => {
        if (isMapping && typeof member === "string" && isMappedReference(member)) {
          return [key, referenceTo(member, { ...step(place, key), section: "schemas" }) ?? member];
        }
        const section = place.zone === "fields" ? sectionOfField(place.section, key) : place.section;
        return [key, rewrite(member, { ...step(place, key), section, zone: innerZone(place.zone, key, member) })];
      }),
    );
  }

  function rewriteReference(value: JsonObject, reference: string, place: Place): Json {
    const target = follow(reference, step(place, "$ref"));
    if (target === undefined) return value;
    const isPathItem = place.section === "pathItems" && target.file !== loaded.entry;
    const isNamedHere = place.file === loaded.entry && placement.isPlacedAt(target, place.way);
    if (isPathItem || isNamedHere || inlined.has(value)) return inline(value, target, place);
    return rewriteMembers({ ...value, $ref: placement.referenceTo(target, place.section) }, place);
  }

  /** Puts the target in place of its reference; what stands beside the reference stays. */
  function inline(value: JsonObject, target: ReferencedValue, place: Place): Json {
    const key = keyOf(target);
    if (inlining.has(key)) return value;
    inlining.add(key);
    origins.set(toPointer(place.at), target);
    const content = rewrite(target.value, { ...place, file: target.file, way: target.segments });
    inlining.delete(key);
    const { $ref: _, ...siblings } = value;
    return isObject(content) ? withSiblings(content, rewriteMembers(siblings, place)) : content;
  }

  function referenceTo(reference: string, place: Place): string | undefined {
    const target = follow(reference, place);
    return target === undefined ? undefined : placement.referenceTo(target, place.section);
  }

  function follow(reference: string, { file, way }: Place): ReferencedValue | undefined {
    const target = resolveReference(file, reference, loaded);
    if (typeof target === "object") return target;
    findings.push({
      rule: "unresolved-reference",
      severity: "warning",
      tolerated: true,
      pointer: toPointer(way),
      ...(file === loaded.entry ? {} : { file }),
      message: `${JSON.stringify(reference)} leads nowhere; it is ignored.`,
      fix: "Add what it names, or correct the reference.",
    });
    return undefined;
  }

  return { rewrite, rewriteMembers };
}

function step(place: Place, key: string): Place {
  return { ...place, way: [...place.way, key], at: [...place.at, key] };
}
