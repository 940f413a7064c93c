import { isObject, type JsonObject, type OpenApiDocument } from "../document.ts";
import type { Path } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import { isExtension, waysTo, type FieldRule, type NodeType, type Ways } from "./grammar.ts";
import type { Pass, PassContext, Visit } from "./pass.ts";

type Visits = Partial<Record<NodeType, readonly Visit[]>>;

/** Runs the passes in order. The document is never changed; parts that no pass touches are shared with the result. */
export function applyPasses(
  document: OpenApiDocument,
  passes: readonly Pass[],
  report: (finding: Finding) => void = () => {},
): OpenApiDocument {
  let current = document;
  for (const group of groups(passes)) {
    const context: PassContext = { document: current, report };
    current =
      typeof group === "function"
        ? group(current, context)
        : (walkNode("document", current, walkOf(group, context), undefined) as OpenApiDocument);
  }
  return current;
}

/** Passes over nodes that follow each other are one walk. */
function groups(passes: readonly Pass[]): (NonNullable<Pass["whole"]> | Visits)[] {
  const result: (NonNullable<Pass["whole"]> | Visits)[] = [];
  for (const pass of passes) {
    if (pass.visit !== undefined) {
      const last = result.at(-1);
      const visits: Visits = typeof last === "object" ? last : {};
      if (last !== visits) result.push(visits);
      for (const [type, visit] of Object.entries(pass.visit) as [NodeType, Visit][]) {
        visits[type] = [...(visits[type] ?? []), visit];
      }
    }
    if (pass.whole !== undefined) result.push(pass.whole);
  }
  return result;
}

/** Visits one node of a document and all that it holds, as a pass visits the document. References are not followed. */
export function changeNode(
  type: NodeType,
  node: Json,
  visit: Partial<Readonly<Record<NodeType, Visit>>>,
  context: PassContext,
): Json {
  const visits = Object.fromEntries(Object.entries(visit).map(([key, one]) => [key, [one]])) as Visits;
  return walkNode(type, node, walkOf(visits, context), undefined);
}

interface Walk {
  readonly visits: Visits;
  /** The fields that lead to what is visited: nothing else is looked into. */
  readonly ways: Ways;
  readonly context: PassContext;
}

function walkOf(visits: Visits, context: PassContext): Walk {
  return { visits, ways: waysTo(Object.keys(visits) as NodeType[]), context };
}

function walkNode(type: NodeType, value: Json, walk: Walk, path: Path | undefined): Json {
  let node = value;
  for (const visit of walk.visits[type] ?? []) node = visit(node, walk.context, path);
  if (!isObject(node)) return node;
  const wayThrough = walk.ways[type];
  let changed: Map<string, Json> | undefined;
  for (const key of Object.keys(node)) {
    const rule = wayThrough(key);
    const before = rule === undefined ? undefined : node[key];
    if (rule === undefined || before === undefined) continue;
    const after = walkHeld(rule, before, walk, { parent: path, key });
    if (after !== before) (changed ??= new Map(Object.entries(node))).set(key, after);
  }
  return changed === undefined ? node : Object.fromEntries(changed);
}

function walkHeld([holding, type]: FieldRule, value: Json, walk: Walk, path: Path): Json {
  if (holding === "map") return isObject(value) ? walkMap(type, value, walk, path) : value;
  if (holding !== "node" && Array.isArray(value)) return walkList(type, value, walk, path);
  return holding === "list" ? value : walkNode(type, value, walk, path);
}

function walkMap(type: NodeType, map: JsonObject, walk: Walk, path: Path): JsonObject {
  let changed: Map<string, Json> | undefined;
  for (const key of Object.keys(map)) {
    const before = map[key];
    if (before === undefined || (type === "pathItem" && isExtension(key))) continue;
    const after = walkNode(type, before, walk, { parent: path, key });
    if (after !== before) (changed ??= new Map(Object.entries(map))).set(key, after);
  }
  return changed === undefined ? map : Object.fromEntries(changed);
}

function walkList(type: NodeType, list: readonly Json[], walk: Walk, path: Path): readonly Json[] {
  let changed: Json[] | undefined;
  let index = 0;
  for (const before of list) {
    const after = walkNode(type, before, walk, { parent: path, key: index });
    if (after !== before) (changed ??= [...list])[index] = after;
    index += 1;
  }
  return changed ?? list;
}
