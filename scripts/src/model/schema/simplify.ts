import type { Path } from "../../json-pointer.ts";
import { anyKind, kindBits, kindOfValue } from "./kinds.ts";
import type { SchemaLookup } from "./lookup.ts";
import { demanding, withDemands, widenedAdditional } from "./demands.ts";
import { mergeArrays, mergeObjects, type ArraySchema } from "./merge.ts";
import type { Json, ObjectSchema, Property, Schema, UnionSchema } from "./model.ts";
import {
  opened,
  distinct,
  identityOf,
  flatten,
  both,
  isScalar,
  saysKindAlone,
  isStronger,
  isFreeObject,
  isSilent,
  allows,
  notesOfSilent,
} from "./parts.ts";

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
    const flat = members
      .flatMap(flatten)
      .flatMap((part) => (part.kind === "union" ? flatten(simplify(part, path)) : [part]));
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
      return !each.some((other, position) => {
        if (position === index || (kindsOf(other) & ~own) !== 0 || other.kind === "unknown") return false;
        return !saysKindAlone(other) || isStronger(other, part) || (position < index && !isStronger(part, other));
      });
    });
  };

  const isArrayLike = (part: Schema): boolean => kindsOf(part) === kindBits.array;

  const mergedArrays = (parts: readonly Schema[]): readonly Schema[] => {
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
    const first = parts.find((part) => part.kind === "literal");
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
