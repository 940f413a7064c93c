import { isObject, objectField, referenceTo, textField, type JsonObject } from "../../../document.ts";
import { discriminatorOf, schemaKey } from "../../../model/schema/discriminator.ts";
import { ancestorsOf } from "../../../model/schema/inheritance.ts";
import type { Json } from "../../../model/model.ts";
import { changeNode } from "../../../passes/apply-passes.ts";
import type { NodeType } from "../../../passes/grammar.ts";
import { onObject, type PassContext, type Visit } from "../../../passes/pass.ts";
import { oppositeOf, withoutHidden, type Direction, type Surroundings } from "./hidden-properties.ts";

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
  const look = onceForEach((type, node, direction): Look => {
    // Most documents hide something in one direction alone, and most of their schemas nothing in either.
    const other = around.hiding.has(direction) ? undefined : look(type, node, oppositeOf(direction));
    return other?.form === node ? other : lookAt(type, node, direction, change);
  });
  const uses = usesOf(roots, schemas, look);
  const differing = differingKeys(schemas, look);
  const names = sentNames(schemas, (key) => differing.has(key) && uses.sent.has(key) && uses.received.has(key));
  const form = (type: NodeType, node: Json, direction: Direction) =>
    direction === "received"
      ? look(type, node, direction).form
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
    const sent = form("schema", withChildren(schema, key, schemas), "sent");
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

type ChangeForm = (type: NodeType, node: Json, direction: Direction, more: Visit) => Json;

/** A node as it goes in one direction, and the keys of the components that it refers to then. */
interface Look {
  readonly form: Json;
  readonly references: ReadonlySet<string>;
}

type LookAt = (type: NodeType, node: Json, direction: Direction) => Look;

function lookAt(type: NodeType, node: Json, direction: Direction, change: ChangeForm): Look {
  const references = new Set<string>();
  const collect = onObject((schema) => {
    const key = schemaKey(textField(schema, "$ref") ?? "");
    if (key !== undefined) references.add(key);
    return schema;
  });
  return { form: change(type, node, direction, collect), references };
}

function onceForEach(look: LookAt): LookAt {
  const known = new Map<string, Map<Json, Look>>();
  return (type, node, direction) => {
    const use = `${type} ${direction}`;
    const looks = known.get(use) ?? new Map<Json, Look>();
    known.set(use, looks);
    const found = looks.get(node) ?? look(type, node, direction);
    looks.set(node, found);
    return found;
  };
}

/** The components that are reached from what is sent, and from what is received. */
function usesOf(
  roots: readonly Root[],
  schemas: JsonObject,
  look: LookAt,
): Readonly<Record<Direction, ReadonlySet<string>>> {
  const reach = (direction: Direction) => {
    const found = new Set<string>();
    const open: string[] = [];
    for (const root of roots) {
      if (root.direction === direction) open.push(...look(root.type, root.node, direction).references);
    }
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (found.has(key)) continue;
      found.add(key);
      open.push(...look("schema", schemas[key] ?? true, direction).references);
    }
    return found;
  };
  return { sent: reach("sent"), received: reach("received") };
}

/** The components that hide a property in either direction, and all that refer to them. */
function differingKeys(schemas: JsonObject, look: LookAt): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const open: string[] = [];
  for (const [key, schema] of Object.entries(schemas)) {
    const sent = look("schema", schema, "sent");
    if (sent.form !== schema || look("schema", schema, "received").form !== schema) open.push(key);
    for (const target of sent.references) {
      const others = users.get(target);
      if (others === undefined) users.set(target, [key]);
      else others.push(key);
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
function withChildren(schema: Json, own: string, schemas: JsonObject): Json {
  const discriminator = isObject(schema) ? discriminatorOf(schema) : undefined;
  if (!isObject(schema) || discriminator === undefined) return schema;
  // A mapping that is written leaves out who has no value.
  if (Object.keys(discriminator.mapping).length > 0) return schema;
  const children = Object.keys(schemas).filter((key) => ancestorsOf(key, schemas).has(own));
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
