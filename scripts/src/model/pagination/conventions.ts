import type { Builder } from "../builder.ts";
import type { Operation, Schema } from "../model.ts";
import { answerOf, plainly, propertiesOf, schemaAt, successes } from "./answer.ts";
import { families, hasMore, limits, moveByUrl, offsets, pages, pageTotals, paging } from "./vocabulary.ts";
import { itemsOf } from "./items.ts";
import type { Plan } from "./plan.ts";
import { only, plainName, spotsOf, type Spot } from "./spots.ts";

type Described = Pick<Operation, "method" | "path" | "parameters" | "body" | "responses">;

/** What a convention looks at. */
interface Case {
  readonly operation: Described;
  /** Where the position could be said. */
  readonly inputs: readonly Input[];
  readonly spots: readonly Spot[];
  readonly items: readonly string[];
  readonly answer: Schema;
  readonly builder: Builder;
}

interface Input {
  readonly position: string | readonly string[];
  readonly name: string;
  readonly schema: Schema;
  readonly words: string;
}

/**
 * How an operation is paged, as far as request and answer agree on it by names that mean one thing only. In doubt it is not:
 * a wrong guess would leave items out or ask for ever.
 */
export function recognise(operation: Described, builder: Builder): Plan | undefined {
  const answer = answerOf(operation);
  if (answer === undefined) return undefined;
  const spots = spotsOf(answer, builder);
  const items = itemsOf(answer, spots, operation.path, builder);
  if (items === undefined) return undefined;
  const found: Case = { operation, inputs: inputsOf(operation, builder), spots, items, answer, builder };
  const plan =
    byCursor(found) ?? (isRead(operation) ? (byItem(found) ?? byAddress(found) ?? byCount(found)) : undefined);
  return plan && { ...plan, items, ...sizeOf(found) };
}

type Partly = Omit<Plan, "items">;

function isRead({ method }: Described): boolean {
  return method === "GET" || method === "QUERY";
}

/** Query parameters; of a method that may not be safe to repeat, the properties of its body, since only a search has a cursor there. */
function inputsOf(operation: Described, builder: Builder): readonly Input[] {
  if (isRead(operation)) {
    return operation.parameters
      .filter(({ place, contentType }) => place === "query" && contentType === undefined)
      .map(({ name, schema, description = "" }) => input(name, name, schema, description, builder));
  }
  const content = operation.body?.content ?? [];
  const body = operation.method === "POST" ? only(content) : undefined;
  if (body?.kind !== "json") return [];
  return propertiesOf(body.schema, builder).map(({ name, schema }) =>
    input([name], name, schema, schema.description ?? "", builder),
  );
}

function input(position: Input["position"], name: string, schema: Schema, words: string, builder: Builder): Input {
  return { position, name: plainName(name), schema: plainly(schema, builder), words };
}

function isNumber({ schema }: Pick<Input, "schema">): boolean {
  return schema.kind === "integer" || schema.kind === "number";
}

function isText({ schema }: Pick<Input, "schema">): boolean {
  return schema.kind === "string";
}

function moreOf({ spots }: Case): Pick<Plan, "more"> {
  const more = only(spots.filter(({ kind, name }) => kind === "flag" && hasMore.has(name)));
  return more === undefined ? {} : { more: more.way };
}

function sizeOf({ inputs }: Case): Pick<Plan, "size"> {
  const size = only(inputs.filter((one) => limits.has(one.name) && isNumber(one)));
  return size === undefined ? {} : { size: size.position };
}

/** A position of the request that is named for the one that the answer gives. */
function byCursor(found: Case): Partly | undefined {
  const plans = families.flatMap(({ inputs, outputs, numeric = false }): Partly[] => {
    const mine = found.inputs.filter(({ name }) => inputs.has(name));
    const theirs = found.spots.filter(
      (spot) =>
        outputs.has(spot.name) || outputs.has(spot.fullName) || isSameAndNext(spot, mine) || isNextCursor(spot, inputs),
    );
    const [from, to] = [only(mine), only(theirs)];
    if (from === undefined || to === undefined) return [];
    const fits = numeric ? isNumber(from) && isNumber(to) : (isText(from) && !isAddress(to)) || isNumber(to);
    const agrees = fits && (isText(from) || isNumber(from)) && (isText(to) || isNumber(to));
    return agrees ? [{ kind: "cursor", position: from.position, next: to.way, ...moreOf(found) }] : [];
  });
  return only(plans);
}

/** The same name on both sides may be an echo, unless the answer's says that it is for the next request. */
function isSameAndNext({ name, words }: Spot, mine: readonly Input[]): boolean {
  return (
    mine.some((one) => one.name === name) &&
    (name.includes("next") || /\b(?:next|subsequent|following)\b/iu.test(words))
  );
}

/** A bare `next` that is said to be a cursor. */
function isNextCursor(spot: Spot, inputs: ReadonlySet<string>): boolean {
  const isSaid = inputs.has("cursor")
    ? /\bcursor\b/iu.test(spot.words)
    : inputs.has("pagetoken") && /\btoken\b/iu.test(spot.words);
  return spot.name === "next" && spot.kind === "text" && isSaid && !isAddress(spot);
}

/** The identifier of the last item is the next position. */
function byItem(found: Case): Partly | undefined {
  const { more } = moreOf(found);
  const after = only(
    found.inputs.filter(
      ({ name, words }) =>
        name === "startingafter" ||
        ((name === "after" || name === "startafter") && /\bid(?:entifier)?\b/iu.test(words)),
    ),
  );
  if (more === undefined || after === undefined || !isText(after)) return undefined;
  const last = only(found.spots.filter(({ name, kind }) => name === "lastid" && kind === "text"));
  if (last !== undefined) return { kind: "cursor", position: after.position, next: last.way, more };
  const list = schemaAt(found.answer, found.items, found.builder);
  const id = list?.kind === "array" ? schemaAt(list.items, ["id"], found.builder) : undefined;
  return id?.kind === "string" ? { kind: "cursor", position: after.position, itemCursor: ["id"], more } : undefined;
}

/** The answer names the next URL, in its body or in the header `Link`. */
function byAddress(found: Case): Partly | undefined {
  const next = only(found.spots.filter((spot) => spot.kind === "text" && namesNextUrl(spot)));
  if (next !== undefined) return { kind: "url", next: next.way, ...moreOf(found) };
  const headers = successes(found.operation.responses).flatMap((response) => response.headers);
  const link = only(headers.filter(({ name }) => name.toLowerCase() === "link"));
  if (link === undefined) return undefined;
  const words = [link.description, JSON.stringify(link.schema)].join(" ");
  const isPaged = /\bnext\b/iu.test(words) || found.inputs.some(({ name }) => paging.has(name));
  return isPaged ? { kind: "link" } : undefined;
}

function namesNextUrl(spot: Spot): boolean {
  if (moveByUrl.has(spot.name) || moveByUrl.has(spot.fullName)) return true;
  const isNext = spot.name === "next" || spot.fullName === "nexthref";
  return isNext && (isAddress(spot) || spot.way.some((key) => plainName(key) === "links") || spot.name === "href");
}

/** Whether what is said of a text makes it a URL. */
function isAddress({ schema, words }: Pick<Spot, "schema" | "words">): boolean {
  if (schema.kind !== "string") return false;
  return (
    /^ur[il]/u.test(schema.format ?? "") ||
    /\bur[il]\b|\blink\b/iu.test(words) ||
    (schema.examples ?? []).some(startsAsUrl)
  );
}

function startsAsUrl(value: unknown): boolean {
  return typeof value === "string" && /^(?:https?:\/)?\//u.test(value);
}

/** Offsets and page numbers: the client counts. */
function byCount(found: Case): Partly | undefined {
  const offset = found.inputs.filter(({ name }) => offsets.has(name));
  const page = found.inputs.filter(({ name }) => pages.has(name));
  if (offset.length + page.length !== 1) return undefined;
  const [from] = offset;
  if (from !== undefined) return isOffset(from) && hasLimit(found) ? counted(found, "offset", from) : undefined;
  const number = only(page);
  const start = number && firstPage(number);
  if (number === undefined || start === undefined) return undefined;
  const total = only(found.spots.filter(({ kind, name }) => kind === "number" && pageTotals.has(name)));
  return { ...counted(found, "page", number), start, ...(total && { total: total.way }) };
}

function counted(found: Case, kind: "offset" | "page", { position }: Input): Partly {
  return { kind, position, ...moreOf(found) };
}

function hasLimit({ inputs }: Case): boolean {
  return inputs.some((one) => limits.has(one.name) && isNumber(one));
}

/** Of items, from 0; a bare `start` may be from 1 unless the document says that it is not. */
function isOffset(one: Input): boolean {
  const { default: initial, limits: bounds = {} } = one.schema;
  const least = bounds["minimum"];
  if (!isNumber(one) || (initial ?? 0) !== 0 || (least ?? 0) !== 0) return false;
  if (
    /\b(?:first|next) page\b|\bpage (?:number|index|offset)|\bpages\b|\b(?:1|one)-based|\b(?:date|time)/iu.test(
      one.words,
    )
  )
    return false;
  if (one.name !== "start" && one.name !== "from") return true;
  return initial === 0 || least === 0 || /\bskip|\b(?:0|zero)-based/iu.test(one.words);
}

/** The number of the first page, where the document says it. */
function firstPage(one: Input): number | undefined {
  if (!isNumber(one)) return undefined;
  const { default: initial, limits: bounds = {} } = one.schema;
  if (initial !== undefined) return initial === 0 || initial === 1 ? initial : undefined;
  if (bounds["minimum"] === 1 || bounds["exclusiveMinimum"] === 0) return 1;
  const told =
    /\bdefaults? (?:is |to |value is |value of )?[`'"]?(0|1)\b|\bstart(?:s|ing)? (?:at|from|with) [`'"]?(0|1)\b/iu;
  const [, number, other = number] = told.exec(one.words) ?? [];
  return other === undefined ? undefined : Number(other);
}
