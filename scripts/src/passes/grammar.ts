/**
 * The objects of an OpenAPI document and the fields in which they hold each other:
 * https://spec.openapis.org/oas/v3.2.0.html#schema-0 (3.0 and 3.1 are subsets).
 */
export type NodeType =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "header"
  | "requestBody"
  | "responses"
  | "response"
  | "mediaType"
  | "encoding"
  | "schema";

/** What a field holds: a node, a list of nodes, a map of nodes, or either of the first two. */
export type Holding = "node" | "list" | "map" | "nodeOrList";

export type FieldRule = readonly [Holding, NodeType];

const node = (type: NodeType): FieldRule => ["node", type];
const list = (type: NodeType): FieldRule => ["list", type];
const map = (type: NodeType): FieldRule => ["map", type];

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

const operations = Object.fromEntries(methods.map((method) => [method, node("operation")]));
const value = { schema: node("schema"), content: map("mediaType") };

const fields: Readonly<Record<NodeType, Readonly<Record<string, FieldRule>>>> = {
  document: { paths: map("pathItem"), webhooks: map("pathItem"), components: node("components") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: { ...operations, additionalOperations: map("operation"), parameters: list("parameter") },
  operation: {
    parameters: list("parameter"),
    requestBody: node("requestBody"),
    responses: node("responses"),
    callbacks: map("callback"),
  },
  callback: {},
  parameter: value,
  header: value,
  requestBody: { content: map("mediaType") },
  responses: {},
  response: { headers: map("header"), content: map("mediaType") },
  mediaType: {
    schema: node("schema"),
    itemSchema: node("schema"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: node("encoding"),
  },
  encoding: {
    headers: map("header"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: node("encoding"),
  },
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    prefixItems: list("schema"),
    items: ["nodeOrList", "schema"],
    additionalProperties: node("schema"),
    unevaluatedProperties: node("schema"),
    unevaluatedItems: node("schema"),
    propertyNames: node("schema"),
    contains: node("schema"),
    contentSchema: node("schema"),
    not: node("schema"),
    if: node("schema"),
    // oxlint-disable-next-line unicorn/no-thenable -- the name of the keyword
    then: node("schema"),
    else: node("schema"),
  },
};

/** Fields that have no names of their own: the expressions of a callback, the statuses of responses. */
const patterned: Partial<Record<NodeType, FieldRule>> = { callback: node("pathItem"), responses: node("response") };

const nodeTypes = Object.keys(fields) as NodeType[];

/** By type, what each of its fields holds; nothing where that is plain data, or holds none of some types. */
export type Ways = Readonly<Record<NodeType, (key: string) => FieldRule | undefined>>;

const known = new Map<string, Ways>();

/** The ways to nodes of some types. */
export function waysTo(types: readonly NodeType[]): Ways {
  const name = types.join(" ");
  const ways = known.get(name) ?? findWays(types);
  known.set(name, ways);
  return ways;
}

function findWays(types: readonly NodeType[]): Ways {
  const found = new Set(types);
  const holdsFound = (type: NodeType): boolean => rulesOf(type).some(([, inner]) => found.has(inner));
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const type of nodeTypes) if (holdsFound(type)) found.add(type);
  }
  const ways = nodeTypes.map((type) => [type, wayThrough(type, found)]);
  return Object.fromEntries(ways) as Ways;
}

function rulesOf(type: NodeType): readonly FieldRule[] {
  const rule = patterned[type];
  return rule === undefined ? Object.values(fields[type]) : [rule];
}

function wayThrough(type: NodeType, found: ReadonlySet<NodeType>): Ways[NodeType] {
  const rule = patterned[type];
  if (rule !== undefined) return (key) => (found.has(rule[1]) && !isExtension(key) ? rule : undefined);
  const leading = new Map(Object.entries(fields[type]).filter(([, [, inner]]) => found.has(inner)));
  return (key) => leading.get(key);
}

/** `x-` fields stand beside the named ones wherever the specification speaks of patterned fields. */
export function isExtension(key: string): boolean {
  return key.startsWith("x-");
}
