import type { Path } from "../../json-pointer.ts";
import { anyKind, kindBits, kindOfValue } from "./kinds.ts";
import type { SchemaLookup } from "./lookup.ts";
import { mergeArrays, mergeObjects, type ArraySchema } from "./merge.ts";
import type { Json, ObjectSchema, Property, Schema, SchemaNotes, UnionSchema } from "./model.ts";

/** Told of a schema that no value satisfies, by the path to it from where `simplify` started. */
export type ReportNever = (path: Path | undefined) => void;

/** What a schema means, with compositions worked out: the shape that every reader of the model sees. */
export type Simplify = (schema: Schema, path?: Path) => Schema;

const unknown: Schema = { kind: "unknown" };
const never: Schema = { kind: "never" };

export function createSimplify(lookup: SchemaLookup, reportNever: ReportNever = () => {}): Simplify {
  const { kindsOf, follow, viewOf } = lookup;

  const simplify: Simplify = (given, path) => {
    const { untyped: _, ...schema } = given;
    switch (schema.kind) {
      case "array":
        return { ...schema, items: simplify(schema.items, at(path, "items")) };
      case "tuple": {
        const items = schema.items.map((item, index) => simplify(item, at(at(path, "prefixItems"), index)));
        return { ...schema, items, ...(schema.rest && { rest: simplify(schema.rest, at(path, "items")) }) };
      }
      case "object":
        return simplifyObject(schema, path);
      case "union":
        return simplifyUnion(schema, path);
      case "intersection":
        return simplifyIntersection(schema, path);
      default:
        return schema;
    }
  };

  const simplifyObject = (schema: Schema & ObjectSchema, path: Path | undefined): Schema => {
    const properties = schema.properties.map((property): Property => ({
      ...property,
      schema: simplify(property.schema, at(at(path, "properties"), property.name)),
    }));
    const given = schema.additional && simplify(schema.additional, at(path, "additionalProperties"));
    const isFree = properties.length === 0 && schema.closed !== true && schema.demands === undefined;
    const additional = given ?? (isFree ? unknown : undefined);
    return { ...schema, properties, ...(additional && { additional }) };
  };

  const simplifyUnion = (schema: Schema & UnionSchema, path: Path | undefined): Schema => {
    const { kind: _, members: given, discriminator, ...notes } = schema;
    const members = distinct(given.flatMap((member) => opened(simplify(member, path))));
    if (members.some(({ kind }) => kind === "unknown")) return { ...unknown, ...notes };
    const [only = never] = members;
    if (members.length < 2) return { ...only, ...notes };
    return { ...notes, kind: "union", members, ...(discriminator && { discriminator }) };
  };

  const simplifyIntersection = (schema: Schema & { kind: "intersection" }, path: Path | undefined): Schema => {
    const { kind: _, members, ...notes } = schema;
    const isUnion = ({ kind }: Schema): boolean => kind === "union";
    const flat = members.flatMap(flatten).flatMap((part) => (isUnion(part) ? flatten(simplify(part, path)) : [part]));
    const given = placeUntyped(flat);
    const kinds = given.reduce((bits, part) => bits & kindsOf(part), anyKind);
    // An own `type: object` or `additionalProperties: false` that contradicts what is composed is a common slip: the composition
    // counts.
    const trusted = kinds === 0 ? given.filter((part) => !isSilent(part)) : given;
    const allowed = trusted.reduce((bits, part) => bits & kindsOf(part), anyKind);
    if (allowed === 0) {
      if (given.every((part) => kindsOf(part) !== 0)) reportNever(path);
      return { ...never, ...notes };
    }
    const parts = withoutRedundant(trusted.map((part) => narrow(part, allowed)));
    const together = mergedObjects(mergedLiterals(mergedArrays(parts))).map((part) => simplify(part, path));
    const isImpossible = together.some(({ kind }) => kind === "never");
    if (isImpossible) {
      reportNever(path);
      return { ...never, ...notes };
    }
    const said = { ...notesOfSilent(given), ...notes };
    const [only = unknown] = together;
    return together.length < 2 ? { ...only, ...said } : { ...said, kind: "intersection", members: together };
  };

  /** Keywords of objects beside a choice between an object and something else hold for the object alone. */
  const placeUntyped = (parts: readonly Schema[]): readonly Schema[] => {
    const typed = parts.filter(({ untyped }) => untyped !== true);
    if (typed.length === 0 || typed.length === parts.length) return parts;
    const allowed = typed.reduce((bits, part) => bits & kindsOf(part), anyKind);
    const loose = parts.filter(
      (part) => part.untyped === true && (allowed & ~kindsOf(part)) !== 0 && allowed !== anyKind,
    );
    if (loose.length === 0) return parts;
    return parts.flatMap((part): readonly Schema[] => {
      if (loose.includes(part)) return [];
      if (part.kind !== "union") return [part];
      const members = part.members.map((member) => {
        const own = loose.filter((one) => kindsOf(one) === kindsOf(member));
        return own.length === 0 ? member : both([member, ...own]);
      });
      return [simplify({ ...part, members })];
    });
  };

  /** Leaves out of a choice what the other members of an intersection rule out. */
  const narrow = (part: Schema, kinds: number): Schema => {
    if (part.kind === "literal") {
      const values = part.values.filter((value) => (kindBits[kindOfValue(value)] & kinds) !== 0);
      return values.length === part.values.length ? part : { ...part, values };
    }
    if (part.kind !== "union") return part;
    const members = part.members.filter((member) => (kindsOf(member) & kinds) !== 0);
    if (members.length === part.members.length) return part;
    const { kind: _, members: _all, discriminator: _by, ...notes } = part;
    const [only] = members;
    return members.length === 1 && only !== undefined ? { ...only, ...notes } : { ...part, members };
  };

  /** Parts that say nothing beside another one: `type: object` beside an object, `string` beside an `enum` of strings. */
  const withoutRedundant = (parts: readonly Schema[]): readonly Schema[] => {
    const seen = new Set<string>();
    const each = parts.filter((part) => {
      const name = isScalar(part) ? part.kind : identityOf(part);
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
    return each.filter((part, index) => {
      if (part.kind === "unknown") return false;
      if (!saysKindAlone(part)) return true;
      const own = kindsOf(part);
      return !each.some((other, at) => {
        if (at === index || (kindsOf(other) & ~own) !== 0 || other.kind === "unknown") return false;
        return !saysKindAlone(other) || isStronger(other, part) || (at < index && !isStronger(part, other));
      });
    });
  };

  const mergedArrays = (parts: readonly Schema[]): readonly Schema[] => {
    const isArrayLike = (part: Schema): boolean => kindsOf(part) === kindBits.array;
    if (parts.filter(isArrayLike).length < 2) return parts;
    const arrays = parts.filter(isArrayLike).flatMap((part) => openArrays(part));
    if (!arrays.every((part): part is ArraySchema => part.kind === "array" || part.kind === "tuple")) return parts;
    return [mergeArrays(arrays), ...parts.filter((part) => !isArrayLike(part))];
  };

  /** The arrays that a schema consists of, behind references. */
  const openArrays = (schema: Schema, depth = 0): readonly Schema[] => {
    if (depth > 8) return [schema];
    const parts = flatten(follow(schema));
    return parts.flatMap((part) => (part.kind === "reference" ? openArrays(part, depth + 1) : [part]));
  };

  const mergedLiterals = (parts: readonly Schema[]): readonly Schema[] => {
    const literals = parts.filter((part) => part.kind === "literal");
    const [first] = literals;
    if (first === undefined) return parts;
    const isAllowed = (value: Json): boolean => parts.every((part) => allows(part, value, follow));
    const values = first.values.filter(isAllowed);
    if (values.length === 0) return [never];
    // The literal says all that scalars and other literals beside it say.
    const others = parts.filter((part) => {
      const target = follow(part);
      return target.kind !== "literal" && !isScalar(target);
    });
    return [{ ...first, values }, ...others];
  };

  const mergedObjects = (parts: readonly Schema[]): readonly Schema[] => {
    const copied = parts.map((part) => (mustBeCopied(part, parts) ? copyOf(part) : part));
    const objects = copied.filter((part) => part.kind === "object");
    const others = copied.filter((part) => part.kind !== "object");
    const merged = objects.length === 0 ? undefined : mergeObjects(objects);
    const views = others.map(viewOf);
    const own =
      merged && demanding(merged, (name) => views.flatMap((view) => view.properties.get(name)?.schemas ?? []));
    const all = own === undefined ? views : [...views, viewOf(own)];
    const resolved = others.map((part) => (part.kind === "union" ? withDemands(part, all) : part));
    if (own === undefined) return resolved;
    const widened = widenedAdditional(own, views);
    if (isSilent(widened) && resolved.length > 0) return resolved;
    const references = resolved.filter(({ kind }) => kind === "reference");
    return [...references, widened, ...resolved.filter(({ kind }) => kind !== "reference")];
  };

  /**
   * A reference is copied where TypeScript's `&` would not do: two arrays under one name, whose items cannot be told, and keys
   * of one type beside listed properties of another.
   */
  const mustBeCopied = (part: Schema, parts: readonly Schema[]): boolean => {
    if (part.kind !== "reference" || kindsOf(part) !== kindBits.object) return false;
    const view = viewOf(part);
    if (!view.isPlain) return false;
    // What it asks for without describing it, another part may describe.
    if (view.properties.size === 0 && view.demands.length > 0) return true;
    return parts.some((other) => {
      if (other === part || (kindsOf(other) & kindBits.object) === 0) return false;
      const beside = viewOf(other);
      if (view.demands.some((name) => beside.properties.has(name))) return true;
      if (view.additional.some(({ kind }) => kind !== "unknown") && beside.properties.size > 0) return true;
      const [small, large] = view.properties.size < beside.properties.size ? [view, beside] : [beside, view];
      for (const [name, { schemas }] of small.properties) {
        const rivals = large.properties.get(name)?.schemas ?? [];
        if (rivals.length > 0 && conflict([...schemas, ...rivals])) return true;
      }
      return false;
    });
  };

  const conflict = (schemas: readonly Schema[]): boolean => {
    const parts = schemas.flatMap(flatten);
    const arrays = parts.filter((part) => kindsOf(part) === kindBits.array);
    if (arrays.length > 1 && new Set(arrays.map(identityOf)).size > 1) return true;
    const objects = parts.filter((part) => part.kind === "object");
    const free = objects.filter(isFreeObject).length;
    return objects.length > 1 || (free > 0 && parts.length > free);
  };

  const copyOf = (part: Schema): Schema => {
    const { properties, additional, demands } = viewOf(part);
    return {
      kind: "object",
      properties: [...properties].map(([name, { schemas, required }]) => ({ name, required, schema: both(schemas) })),
      ...(additional.length > 0 && { additional: both(additional) }),
      ...(demands.length > 0 && { demands }),
    };
  };

  return simplify;
}

function at(parent: Path | undefined, key: string | number): Path {
  return { parent, key };
}

/** The members of a choice that is a choice of choices; a union that says more than its members stays whole. */
function opened(schema: Schema): readonly Schema[] {
  if (schema.kind === "never") return [];
  if (schema.kind !== "union" || schema.discriminator !== undefined || hasNotes(schema)) return [schema];
  return schema.members;
}

function hasNotes(schema: Schema): boolean {
  const { kind: _, ...rest } = schema;
  const own = new Set(["members", "discriminator", "values", "items", "properties", "additional", "key"]);
  return Object.keys(rest).some((key) => !own.has(key));
}

/** Each member once; literals without words of their own as one. */
function distinct(members: readonly Schema[]): readonly Schema[] {
  const seen = new Set<string>();
  const kept: Schema[] = [];
  let literalAt: number | undefined;
  for (const member of members) {
    if (member.kind === "literal" && !hasNotes(member)) {
      if (literalAt === undefined) {
        literalAt = kept.length;
        kept.push(member);
      } else kept[literalAt] = { kind: "literal", values: unitedValues(kept[literalAt], member) };
      continue;
    }
    const identity = members.length < 50 || member.kind === "reference" ? identityOf(member) : undefined;
    if (identity !== undefined && seen.has(identity)) continue;
    if (identity !== undefined) seen.add(identity);
    kept.push(member);
  }
  return kept;
}

function unitedValues(...schemas: readonly (Schema | undefined)[]): readonly Json[] {
  const values = schemas.flatMap((schema) => (schema?.kind === "literal" ? schema.values : []));
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function identityOf(schema: Schema): string {
  return schema.kind === "reference" && !hasNotes(schema) ? `#${schema.key}` : JSON.stringify(schema);
}

/** The members of an intersection, and of intersections within it. */
function flatten(schema: Schema): readonly Schema[] {
  if (schema.kind !== "intersection") return [schema];
  return schema.members.flatMap(flatten);
}

/** All of them hold. */
export function both(schemas: readonly Schema[]): Schema {
  const [first = unknown, ...others] = schemas;
  return others.length === 0 ? first : { kind: "intersection", members: schemas };
}

const scalars: ReadonlySet<Schema["kind"]> = new Set(["null", "boolean", "string", "number", "integer", "binary"]);

function isScalar({ kind }: Schema): boolean {
  return scalars.has(kind);
}

/** Whether nothing is known of the value but its kind. */
function saysKindAlone(schema: Schema): boolean {
  return isScalar(schema) || isFreeObject(schema) || (schema.kind === "array" && schema.items.kind === "unknown");
}

/** `integer` beside `number`, bytes beside `string`. */
function isStronger({ kind }: Schema, than: Schema): boolean {
  return (kind === "integer" && than.kind === "number") || (kind === "binary" && than.kind === "string");
}

/** `type: object` without another word. */
function isFreeObject(schema: Schema): boolean {
  return (
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    schema.additional === undefined &&
    schema.demands === undefined &&
    schema.closed !== true
  );
}

function isSilent(schema: Schema): boolean {
  return (
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    schema.additional === undefined &&
    schema.demands === undefined
  );
}

/** Whether a value of `enum` fits a scalar or another `enum` beside it. */
function allows(schema: Schema, value: Json, follow: (schema: Schema) => Schema): boolean {
  const target = follow(schema);
  if (target.kind === "literal") return target.values.some((one) => JSON.stringify(one) === JSON.stringify(value));
  if (target.kind === "integer") return Number.isInteger(value);
  if (target.kind === "binary") return typeof value === "string";
  return isScalar(target) ? kindOfValue(value) === target.kind : true;
}

const narrowing = ["format", "pattern", "limits"] as const;

/** What members that say nothing of the type say of the value: `allOf: [{ $ref }, { maxLength: 5 }]`. */
function notesOfSilent(parts: readonly Schema[]): SchemaNotes {
  const notes: Record<string, unknown> = {};
  for (const part of parts.filter((one) => saysKindAlone(one) || one.kind === "unknown")) {
    for (const key of narrowing) {
      if (part[key] === undefined) continue;
      notes[key] = key === "limits" ? { ...(notes[key] as object | undefined), ...part.limits } : part[key];
    }
  }
  return notes as SchemaNotes;
}

/** Properties that are asked for and described elsewhere, with that description. */
function demanding(schema: ObjectSchema, described: (name: string) => readonly Schema[]): Schema & ObjectSchema {
  const { demands = [], ...rest } = schema;
  const listed = new Map(schema.properties.map((property) => [property.name, property]));
  const unknownNames: string[] = [];
  for (const name of demands) {
    const own = listed.get(name);
    const schemas = described(name);
    if (own !== undefined) listed.set(name, { ...own, required: true });
    else if (schemas.length > 0) listed.set(name, { name, required: true, schema: both(schemas) });
    else unknownNames.push(name);
  }
  return { ...rest, properties: [...listed.values()], ...(unknownNames.length > 0 && { demands: unknownNames }) };
}

/** `oneOf: [{ required: [a] }, { required: [b] }]`: the members get the types of what they ask for. */
function withDemands(union: Schema & UnionSchema, views: readonly ReturnType<SchemaLookup["viewOf"]>[]): Schema {
  const described = (name: string): readonly Schema[] =>
    views.flatMap((view) => view.properties.get(name)?.schemas ?? []);
  const members = union.members.map((member) =>
    member.kind === "object" && member.demands !== undefined ? demanding(member, described) : member,
  );
  return { ...union, members };
}

/** The most types that other keys may have because of properties listed elsewhere. */
const mostTypes = 12;

/** Other keys of one type must allow the properties that are listed beside them. */
function widenedAdditional(
  schema: Schema & ObjectSchema,
  views: readonly ReturnType<SchemaLookup["viewOf"]>[],
): Schema & ObjectSchema {
  const { additional } = schema;
  if (additional === undefined || additional.kind === "unknown") return schema;
  const beside = views.flatMap((view) => [...view.properties.values()].map(({ schemas }) => both(schemas)));
  if (beside.length === 0) return schema;
  if (beside.length > mostTypes) return { ...schema, additional: unknown };
  return { ...schema, additional: { kind: "union", members: [additional, ...beside] } };
}
