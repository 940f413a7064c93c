import { type JsonObject, field, isObject, objectField } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import { type DocumentFiles, type ReferencedValue, resolveReference } from "../resolve-reference.ts";
import { freeName, wantedName } from "./component-name.ts";
import type { Section } from "./section.ts";

/** A value of another file and the component that it becomes. */
interface Moved {
  readonly section: Section;
  readonly name: string;
  readonly target: ReferencedValue;
}

/** Gives each target in another file its one place in the bundle. */
export interface Placement {
  /** The reference that leads to a target in the bundle; a target met for the first time is given a name. */
  readonly referenceTo: (target: ReferencedValue, section: Section) => string;
  /** Whether a target's place is this very one, where the entry file refers to it. */
  readonly isPlacedAt: (target: ReferencedValue, way: readonly string[]) => boolean;
  /** What has been given a name, in the order of its first reference; grows while its content is copied. */
  readonly moved: readonly Moved[];
}

export function createPlacement(document: JsonObject, loaded: DocumentFiles): Placement {
  const places = namedPlaces(document, loaded);
  const moved: Moved[] = [];
  const names = new Map<string, Set<string>>();

  function namesOf(section: Section): Set<string> {
    const known = names.get(section) ?? new Set(Object.keys(readSection(document, section, loaded).components));
    names.set(section, known);
    return known;
  }

  return {
    moved,
    isPlacedAt: (target, way) => places.get(keyOf(target)) === `#${toPointer(way)}`,
    referenceTo(target, section) {
      if (target.file === loaded.entry) return `#${toPointer(target.segments)}`;
      const known = places.get(keyOf(target));
      if (known !== undefined) return known;
      const taken = namesOf(section);
      const name = freeName(wantedName(target.file, target.segments), (one) => taken.has(one));
      taken.add(name);
      moved.push({ section, name, target });
      const reference = `#${toPointer(["components", section, name])}`;
      places.set(keyOf(target), reference);
      return reference;
    },
  };
}

/** A component of the entry file that only refers to another file gives its name to what it refers to. */
function namedPlaces(document: JsonObject, loaded: DocumentFiles): Map<string, string> {
  const places = new Map<string, string>();
  for (const section of Object.keys(objectField(document, "components") ?? {})) {
    const { components, origin } = readSection(document, section, loaded);
    for (const [name, component] of Object.entries(components)) {
      const place = `#${toPointer(["components", section, name])}`;
      if (origin !== undefined) places.set(keyOf({ ...origin, segments: [...origin.segments, name] }), place);
      const reference = isObject(component) ? field(component, "$ref") : undefined;
      const target = typeof reference === "string" ? resolveReference(loaded.entry, reference, loaded) : undefined;
      if (typeof target !== "object" || target.file === loaded.entry || places.has(keyOf(target))) continue;
      places.set(keyOf(target), place);
    }
  }
  return places;
}

/** The components of a section of the entry file, where they stand, or in the file that a reference in their place leads to. */
function readSection(
  document: JsonObject,
  section: string,
  loaded: DocumentFiles,
): { readonly components: JsonObject; readonly origin?: ReferencedValue } {
  const components = componentsOf(document, section);
  const reference = field(components, "$ref");
  const target = typeof reference === "string" ? resolveReference(loaded.entry, reference, loaded) : undefined;
  if (typeof target !== "object" || !isObject(target.value) || target.file === loaded.entry) return { components };
  return { components: target.value, origin: target };
}

export function componentsOf(document: JsonObject, section: string): JsonObject {
  return objectField(objectField(document, "components") ?? {}, section) ?? {};
}

export function keyOf(target: ReferencedValue): string {
  return `${target.file}#${toPointer(target.segments)}`;
}
