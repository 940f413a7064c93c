import { isObject, objectField, referenceTo, textField, type JsonObject } from "../../../document.ts";
import { discriminatorOf, schemaKey } from "../../../model/discriminator.ts";
import { ancestorsOf } from "../../../model/inheritance.ts";
import type { Json } from "../../../model/model.ts";
import { changeNode } from "../../../passes/apply-passes.ts";
import type { NodeType } from "../../../passes/grammar.ts";
import { onObject, type PassContext, type Visit } from "../../../passes/pass.ts";
import { withoutHidden, type Direction, type Surroundings } from "./hidden-properties.ts";

/** A body, parameter or header of an operation. */
export interface Root {
  readonly type: NodeType;
  readonly node: Json;
  readonly direction: Direction;
}

export interface Forms {
  /** `components.schemas`, each in the form of its use, or in both. */
  readonly schemas: JsonObject;
  /** A body, parameter or header as it goes in one direction. */
  readonly formOf: (root: Root) => Json;
}

/** How each component is used, and what it is called as it is sent. */
export function componentForms(
  schemas: JsonObject,
  roots: readonly Root[],
  around: Surroundings,
  context: PassContext,
): Forms {
  const change = (type: NodeType, node: Json, direction: Direction, more: Visit = (schema) => schema) => {
    const hide = onObject((schema) => withoutHidden(schema, direction, around));
    const visit: Visit = (schema, ...rest) => more(hide(schema, ...rest), ...rest);
    return changeNode(type, node, { schema: visit }, context);
  };
  const uses = usesOf(roots, schemas, change);
  const differing = differingKeys(schemas, change);
  const names = sentNames(schemas, (key) => differing.has(key) && uses.sent.has(key) && uses.received.has(key));
  const form = (type: NodeType, node: Json, direction: Direction) =>
    direction === "received"
      ? change(type, node, direction)
      : change(
          type,
          node,
          direction,
          onObject((schema) => renamed(schema, names)),
        );
  const entries = Object.entries(schemas).flatMap(([key, schema]): [string, Json][] => {
    const name = names.get(key);
    if (!differing.has(key) || !(uses.sent.has(key) || uses.received.has(key))) return [[key, schema]];
    if (name === undefined) return [[key, form("schema", schema, uses.sent.has(key) ? "sent" : "received")]];
    const sent = form("schema", withChildren(schema, key, schemas, names), "sent");
    return [
      [key, form("schema", schema, "received")],
      [name, described(sent)],
    ];
  });
  return {
    schemas: Object.fromEntries(entries),
    formOf: ({ type, node, direction }) => form(type, node, direction),
  };
}

type ChangeForm = (type: NodeType, node: Json, direction: Direction, more?: Visit) => Json;

/** The keys that a node refers to in one direction. */
function referencesOf(type: NodeType, node: Json, direction: Direction, change: ChangeForm): readonly string[] {
  const keys = new Set<string>();
  const collect = onObject((schema) => {
    const key = schemaKey(textField(schema, "$ref") ?? "");
    if (key !== undefined) keys.add(key);
    return schema;
  });
  change(type, node, direction, collect);
  return [...keys];
}

/** The components that are reached from what is sent, and from what is received. */
function usesOf(
  roots: readonly Root[],
  schemas: JsonObject,
  change: ChangeForm,
): Readonly<Record<Direction, ReadonlySet<string>>> {
  const reach = (direction: Direction) => {
    const found = new Set<string>();
    const own = roots.filter((root) => root.direction === direction);
    const open = own.flatMap(({ type, node }) => referencesOf(type, node, direction, change));
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (found.has(key)) continue;
      found.add(key);
      open.push(...referencesOf("schema", schemas[key] ?? true, direction, change));
    }
    return found;
  };
  return { sent: reach("sent"), received: reach("received") };
}

/** The components that hide a property in either direction, and all that refer to them. */
function differingKeys(schemas: JsonObject, change: ChangeForm): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const open: string[] = [];
  for (const [key, schema] of Object.entries(schemas)) {
    const sent = change("schema", schema, "sent");
    if (sent !== schema || change("schema", schema, "received") !== schema) open.push(key);
    for (const target of referencesOf("schema", schema, "sent", change)) {
      users.set(target, [...(users.get(target) ?? []), key]);
    }
  }
  const found = new Set<string>();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(users.get(key) ?? []));
  }
  return found;
}

function sentNames(schemas: JsonObject, isSplit: (key: string) => boolean): ReadonlyMap<string, string> {
  const taken = new Set(Object.keys(schemas));
  const names = new Map<string, string>();
  for (const key of Object.keys(schemas).filter(isSplit)) {
    let name = `${key}Writable`;
    while (taken.has(name)) name += "_";
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

/** A schema that refers to what is sent. A mapping is written out, since names that it implies have changed. */
function renamed(schema: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const target = names.get(schemaKey(textField(schema, "$ref") ?? "") ?? "");
  if (target !== undefined) return { ...schema, $ref: referenceTo(["components", "schemas", target]) };
  const mapping = Object.entries(discriminatorOf(schema)?.mapping ?? {});
  if (!mapping.some(([, key]) => names.has(key))) return schema;
  return withMapping(
    schema,
    mapping.map(([value, key]) => [value, names.get(key) ?? key]),
  );
}

/** A parent whose discriminator tells its children apart by their names keeps these for their new names. */
function withChildren(schema: Json, own: string, schemas: JsonObject, names: ReadonlyMap<string, string>): Json {
  const discriminator = isObject(schema) ? discriminatorOf(schema) : undefined;
  if (!isObject(schema) || discriminator === undefined) return schema;
  const mapped = new Set(Object.values(discriminator.mapping));
  const children = [...names.keys()].filter((key) => !mapped.has(key) && ancestorsOf(key, schemas).has(own));
  const implied = children.map((key): [string, string] => [key, key]);
  return withMapping(schema, [...Object.entries(discriminator.mapping), ...implied]);
}

function withMapping(schema: JsonObject, entries: readonly (readonly [string, string])[]): JsonObject {
  const mapping = entries.map(([value, key]) => [value, referenceTo(["components", "schemas", key])]);
  return {
    ...schema,
    discriminator: { ...objectField(schema, "discriminator"), mapping: Object.fromEntries(mapping) },
  };
}

function described(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const words = textField(schema, "description") ?? textField(schema, "title");
  const note = "This is the form in which it is sent.";
  return { ...schema, description: words === undefined ? note : `${words}\n\n${note}` };
}
