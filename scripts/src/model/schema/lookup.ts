import { kindLookup, type KindsOf } from "./kinds.ts";
import type { Schema } from "./model.ts";

/** What schemas say of one property, and whether any of them requires it. */
export interface DeclaredProperty {
  readonly schemas: readonly Schema[];
  readonly required: boolean;
}

/** An object type with all that it inherits. */
export interface ObjectView {
  readonly properties: ReadonlyMap<string, DeclaredProperty>;
  /** Types of other keys. */
  readonly additional: readonly Schema[];
  readonly demands: readonly string[];
  /** Nothing but objects that hold together: no choice between several, no other kind of value. */
  readonly isPlain: boolean;
}

/** Questions about schemas and what they refer to; answered from the schemas as they are written. */
export interface SchemaLookup {
  readonly get: (key: string) => Schema | undefined;
  readonly kindsOf: KindsOf;
  /** The schema that a chain of references ends at; `unknown` for a chain without an end. */
  readonly follow: (schema: Schema) => Schema;
  readonly viewOf: (schema: Schema) => ObjectView;
}

const unknown: Schema = { kind: "unknown" };

/** @param schemas by key */
export function createLookup(schemas: ReadonlyMap<string, Schema>): SchemaLookup {
  const views = new Map<string, ObjectView>();
  const follow = (schema: Schema): Schema => {
    const seen = new Set<string>();
    let at = schema;
    while (at.kind === "reference" && !seen.has(at.key)) {
      seen.add(at.key);
      at = schemas.get(at.key) ?? unknown;
    }
    return at.kind === "reference" ? unknown : at;
  };
  const viewOf = (schema: Schema): ObjectView => {
    if (schema.kind !== "reference") return buildView(schema, schemas);
    const view = views.get(schema.key) ?? buildView(schema, schemas);
    views.set(schema.key, view);
    return view;
  };
  return { get: (key) => schemas.get(key), kindsOf: kindLookup(schemas), follow, viewOf };
}

function buildView(schema: Schema, schemas: ReadonlyMap<string, Schema>): ObjectView {
  const properties = new Map<string, { schemas: Schema[]; required: boolean }>();
  const additional: Schema[] = [];
  const demands = new Set<string>();
  const seen = new Set<string>();
  let isPlain = true;
  const visit = (part: Schema): void => {
    if (part.kind === "reference") {
      if (seen.has(part.key)) return;
      seen.add(part.key);
      visit(schemas.get(part.key) ?? unknown);
    } else if (part.kind === "intersection") part.members.forEach(visit);
    else if (part.kind === "object") {
      for (const { name, required, schema: type } of part.properties) {
        const known = properties.get(name);
        if (known === undefined) properties.set(name, { schemas: [type], required });
        else {
          known.schemas.push(type);
          known.required ||= required;
        }
      }
      if (part.additional !== undefined) additional.push(part.additional);
      for (const name of part.demands ?? []) demands.add(name);
    } else if (part.kind !== "unknown") isPlain = false;
  };
  visit(schema);
  for (const name of demands) {
    const known = properties.get(name);
    if (known === undefined) continue;
    known.required = true;
    demands.delete(name);
  }
  return { properties, additional, demands: [...demands], isPlain };
}
