import type { JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";

/**
 * The part of Redocly's plugin contract that the house rules use: Redocly's command-line package carries no types.
 * https://redocly.com/docs/cli/custom-plugins/custom-rules
 */
export interface Visitor {
  /** Every node that has a type: objects, and the maps and lists that hold them. */
  readonly any?: { enter(node: Json, context: Context): void };
  readonly Header?: Visit;
  readonly MediaType?: Visit;
  readonly NamedSchemas?: Visit;
  readonly Operation?: Visit;
  readonly PathItem?: Visit;
  readonly Parameter?: Visit;
  readonly RequestBody?: Visit;
  readonly Responses?: Visit;
  readonly Root?: Visit;
  readonly Schema?: Visit;
  readonly SecurityScheme?: Visit;
  readonly Server?: Visit;
  readonly ServerVariable?: Visit;
}

/** Called once for each node of a kind, references followed. A node may be anything that stands in the file. */
type Visit = (node: Json, context: Context) => void;

export interface Context {
  readonly location: Location;
  /** The key or index of the node in its parent. */
  readonly key: string | number;
  /** Redocly's name for the kind of node. */
  readonly type: { readonly name: string };
  /** Follows a `$ref`; anything else comes back as it is. `node` is undefined when the reference leads nowhere. */
  resolve(node: Json | undefined): { readonly node: Json | undefined };
  report(problem: { readonly message: string; readonly location: Location }): void;
}

export interface Location {
  child(path: string | number | readonly (string | number)[]): Location;
  /** The same place, pointing at the key rather than the value. */
  key(): Location;
}

/** A rule is asked for a fresh visitor for each document. */
export type HouseRule = () => Visitor;

/** The node that `node` is or refers to, when it is an object. */
export function resolved(node: Json | undefined, context: Context): JsonObject | undefined {
  const target = context.resolve(node).node;
  return typeof target === "object" && target !== null && !Array.isArray(target) ? (target as JsonObject) : undefined;
}

/** What is wrong and how to mend it, in the one text that Redocly has for both: a line break parts them. */
export function message(problem: string, fix: string): string {
  return `${problem}\n${fix}`;
}
