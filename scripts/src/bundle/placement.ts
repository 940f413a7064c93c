import { type JsonObject, field, isObject, objectField } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import { type DocumentFiles, type ReferencedValue, resolveReference } from "../resolve-reference.ts";
import { settleNames, wantedName } from "./component-name.ts";
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
  /** The names by section and target, settled where several targets want one; `undefined` where each has what it wants. */
  readonly settled: () => SettledNames | undefined;
}

/** Section → target → name. */
export type SettledNames = ReadonlyMap<Section, ReadonlyMap<string, string>>;

/** @param settled of an earlier round, in which targets wanted the same name */
export function createPlacement(document: JsonObject, loaded: DocumentFiles, settled?: SettledNames): Placement {
  const places = namedPlaces(document, loaded);
  const moved: Moved[] = [];
  const names = new Map<string, Set<string>>();

  function namesOf(section: Section): Set<string> {
    const known = names.get(section) ?? new Set(Object.keys(readSection(document, section, loaded).components));
    names.set(section, known);
    return known;
  }

  let isContested = false;

  function settleAll(): SettledNames {
    const sections = new Set(moved.map(({ section }) => section));
    return new Map(
      [...sections].map((section) => {
        const own = componentsOf(document, section);
        const targets = moved.filter((one) => one.section === section).map(({ target }) => target);
        const named = settleNames(targets, (name) => Object.hasOwn(own, name));
        return [section, new Map([...named].map(([target, name]) => [keyOf(target), name]))];
      }),
    );
  }

  return {
    moved,
    settled: () => (isContested && settled === undefined ? settleAll() : undefined),
    isPlacedAt: (target, way) => places.get(keyOf(target)) === `#${toPointer(way)}`,
    referenceTo(target, section) {
      if (target.file === loaded.entry) return `#${toPointer(target.segments)}`;
      const known = places.get(keyOf(target));
      if (known !== undefined) return known;
      const taken = namesOf(section);
      const wanted = wantedName(target.file, target.segments);
      const name = settled?.get(section)?.get(keyOf(target)) ?? wanted;
      isContested ||= taken.has(name);
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
