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

/** The same, to be asked for any key of a document. */
const rules = new Map(Object.entries(fields).map(([type, own]) => [type, new Map(Object.entries(own))]));

const callbackRule = node("pathItem");
const responseRule = node("response");

/** What the field holds, or nothing where it holds plain data. */
export function fieldRule(type: NodeType, key: string): FieldRule | undefined {
  if (type === "callback") return isExtension(key) ? undefined : callbackRule;
  if (type === "responses") return isExtension(key) ? undefined : responseRule;
  return rules.get(type)?.get(key);
}

/** What a node of each type holds itself. */
const held = (Object.keys(fields) as NodeType[]).map((type) => {
  const own = { ...fields, callback: { path: callbackRule }, responses: { status: responseRule } }[type];
  return [type, Object.values(own).map(([, inner]) => inner)] as const;
});

const ways = new Map<string, ReadonlySet<NodeType>>();

/** The types, and those of nodes that may hold one of them at any depth. */
export function waysTo(types: readonly NodeType[]): ReadonlySet<NodeType> {
  const name = types.join(" ");
  const known = ways.get(name);
  if (known !== undefined) return known;
  const found = new Set(types);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const [type, inner] of held) if (inner.some((one) => found.has(one))) found.add(type);
  }
  ways.set(name, found);
  return found;
}

/** `x-` fields stand beside the named ones wherever the specification speaks of patterned fields. */
export function isExtension(key: string): boolean {
  return key.startsWith("x-");
}
