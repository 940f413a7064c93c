import {
  isObject,
  objectField,
  referenceSegments,
  referenceTo,
  textField,
  type OpenApiDocument,
} from "../../document.ts";
import { valueAt } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import type { NodeType } from "../../passes/grammar.ts";
import { onObject, type Pass } from "../../passes/pass.ts";
import { shortHash } from "../../short-hash.ts";
import { canonicalSpelling } from "./canonical-references.ts";

/** Where each kind of object lives under `components`. */
const sections = {
  schema: "schemas",
  parameter: "parameters",
  header: "headers",
  requestBody: "requestBodies",
  response: "responses",
} as const satisfies Partial<Record<NodeType, string>>;

type Section = (typeof sections)[keyof typeof sections];

/** Parts of a pointer that say nothing of what it points at. */
const silent = new Set([
  "components",
  "schemas",
  "properties",
  "paths",
  "content",
  "schema",
  "responses",
  "parameters",
]);

interface Move {
  readonly section: Section;
  readonly name: string;
  readonly segments: readonly string[];
}

/**
 * What references reach inside another object becomes a component: `#/paths/~1a/get/parameters/0/schema` has no type
 * of its own, a component has. Runs before anything moves what pointers point at.
 */
export const fragmentReferences: Pass = {
  name: "fragment-references",
  whole: (document) => {
    let current = document;
    const moved: Moves = new Map();
    // What is moved out of an `x-` field may refer to more; each round goes one deeper.
    for (let round = 0; round < 20; round++) {
      const next = moveFragments(current, moved);
      if (next === current) break;
      current = next;
    }
    return current;
  },
};

/** By section and pointer: what refers to itself is moved once. */
type Moves = Map<string, Move>;

function moveFragments(document: OpenApiDocument, moved: Moves): OpenApiDocument {
  const added: Move[] = [];
  const taken = new Set(
    Object.values(sections).flatMap((section) =>
      Object.keys(objectField(objectField(document, "components") ?? {}, section) ?? {}).map((name) => section + name),
    ),
  );
  const visit = (section: Section) =>
    onObject((node) => {
      const segments = canonicalSegments(document, textField(node, "$ref"));
      if (segments === undefined || isComponent(segments, section)) return node;
      const key = `${section} ${referenceTo(segments)}`;
      let move = moved.get(key);
      if (move === undefined) {
        move = { section, name: nameOf(section, segments, taken), segments };
        moved.set(key, move);
        added.push(move);
      }
      return { ...node, $ref: referenceTo(["components", section, move.name]) };
    });
  const visits = Object.entries(sections).map(([type, section]) => [type, visit(section)]);
  const rewritten = applyPasses(document, [{ name: "fragment-references", visit: Object.fromEntries(visits) }]);
  return added.length === 0 ? rewritten : withComponents(rewritten, added);
}

function canonicalSegments(document: OpenApiDocument, reference: string | undefined): readonly string[] | undefined {
  const spelling = reference === undefined ? undefined : canonicalSpelling(document, reference);
  return spelling === undefined || spelling === "#" ? undefined : referenceSegments(spelling);
}

function isComponent(segments: readonly string[], section: Section): boolean {
  return segments.length === 3 && segments[0] === "components" && segments[1] === section;
}

function withComponents(document: OpenApiDocument, moves: readonly Move[]): OpenApiDocument {
  const components = new Map(Object.entries(objectField(document, "components") ?? {}));
  for (const { section, name, segments } of moves) {
    const target = (valueAt(document, segments) as Json | undefined) ?? {};
    const held = components.get(section);
    components.set(section, { ...(isObject(held) ? held : {}), [name]: target });
  }
  return { ...document, components: Object.fromEntries(components) };
}

/** A name for a new component: from the pointer, so that it stays when other references come and go. */
function nameOf(section: Section, segments: readonly string[], taken: Set<string>): string {
  const words = segments.filter((segment) => !silent.has(segment)).map((segment) => segment.replace(/\W+/g, "_"));
  const plain = words.join("_").replace(/_{2,}/g, "_").replace(/^_|_$/g, "");
  const fits = plain !== "" && plain.length <= 80 && !taken.has(section + plain) && !/^\d/.test(plain);
  const hash = shortHash(segments.join("/"));
  const name = fits ? plain : `${plain.slice(0, 60)}_${hash}`;
  taken.add(section + name);
  return name;
}
