import type { Builder } from "../builder.ts";
import type { Schema } from "../model.ts";
import { plainly, propertiesOf } from "./answer.ts";
import { holders } from "./vocabulary.ts";

/** A property of an answer, or of an object in it that is there to hold such. */
export interface Spot {
  readonly way: readonly string[];
  /** Its name, and its name behind that of its holder, as `plainName` spells them. */
  readonly name: string;
  readonly fullName: string;
  readonly kind: "text" | "number" | "flag" | "list" | "other";
  /** Without references. */
  readonly schema: Schema;
  /** What is said of it. */
  readonly words: string;
}

/** Small letters and digits: `next_page-Token` → `nextpagetoken`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/gu, "");
}

const deepest = 3;

/** The properties of an answer, and those within objects whose names say that they hold a list or what is known of it. */
export function spotsOf(schema: Schema, builder: Builder, within: readonly string[] = []): readonly Spot[] {
  const spots: Spot[] = [];
  for (const property of propertiesOf(schema, builder)) {
    const way = [...within, property.name];
    const target = plainly(property.schema, builder);
    const name = plainName(property.name);
    spots.push({
      way,
      name,
      fullName: plainName(way.slice(-2).join("")),
      kind: kindOf(target),
      schema: target,
      words: [property.schema.description, target.description].filter(Boolean).join(" "),
    });
    if (way.length < deepest && holders.has(name)) spots.push(...spotsOf(target, builder, way));
  }
  return spots;
}

function kindOf(schema: Schema): Spot["kind"] {
  if (schema.kind === "string") return "text";
  if (schema.kind === "integer" || schema.kind === "number") return "number";
  if (schema.kind === "boolean") return "flag";
  return schema.kind === "array" ? "list" : "other";
}

/** The only one of its kind. */
export function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
