import type { Builder } from "../builder.ts";
import type { Schema } from "../model.ts";
import { plainly } from "./answer.ts";
import { only, plainName, type Spot } from "./spots.ts";
import { beside, usual, wrappers } from "./vocabulary.ts";

/**
 * The way to the one list that an answer is about; undefined where there is none, a choice, or a doubt.
 * @param path of the operation: what it names is never beside the point
 */
export function itemsOf(
  answer: Schema,
  spots: readonly Spot[],
  path: string,
  builder: Builder,
): readonly string[] | undefined {
  if (plainly(answer, builder).kind === "array") return [];
  const top = spots.filter(({ way }) => way.length === 1);
  if (top.some(({ kind }) => kind === "list")) return choose(top, identity, path)?.way;
  const wrapped = spots.filter(({ way }) => way.length === 2 && wrappers.has(way[0]?.toLowerCase() ?? ""));
  return choose(wrapped, anyIdentity, path)?.way;
}

/** Properties by which an object is a thing of its own rather than what a list comes in. */
const identity = /^(?:id|uid|uuid|guid)$/u;
const anyIdentity = /(?<!request|trace|correlation)(?:id|uuid)$/u;

function choose(siblings: readonly Spot[], own: RegExp, path: string): Spot | undefined {
  const lists = siblings.filter(({ kind }) => kind === "list");
  const named = only(lists.filter(({ name }) => usual.has(name)));
  if (named !== undefined) return named;
  const doubtful = siblings.some(({ name, kind, schema }) => own.test(name) || (kind === "other" && isOpen(schema)));
  const subject = plainName(path.slice(path.lastIndexOf("/")));
  const isBeside = (name: string): boolean => beside.has(name) && !subject.startsWith(name);
  return doubtful ? undefined : only(lists.filter(({ name }) => !isBeside(name)));
}

/** What may be a list too. */
function isOpen({ kind }: Schema): boolean {
  return kind === "unknown" || kind === "union";
}
