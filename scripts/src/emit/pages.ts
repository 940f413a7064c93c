import { toPointer } from "../json-pointer.ts";
import type { ApiModel, Operation } from "../model/model.ts";
import { inputTypeName, resultTypeName } from "../model/names.ts";
import type { Pagination, Way } from "../model/pagination/plan.ts";
import { banner } from "./banner.ts";
import { needsInput } from "./docs/example-input.ts";
import type { Emitter } from "./input.ts";
import { stringLiteral } from "./text/code.ts";
import { jsdoc } from "./text/comment.ts";
import { collectImports, type Imports } from "./text/imports.ts";
import { layOut, width, type Code, type CodeObject } from "./text/layout.ts";
import { codeSpan } from "./text/markdown.ts";

/** An operation that is listed page by page. */
export interface PagedOperation extends Operation {
  readonly pagination: Pagination;
}

export function pagedOperations({ operations }: ApiModel): readonly PagedOperation[] {
  return operations.filter((operation): operation is PagedOperation => operation.pagination !== undefined);
}

/** `src/generated/pages.ts`, where an operation is paged: of each such operation the function that lists its pages. */
export const emitPages: Emitter = (input) => {
  const operations = pagedOperations(input.model);
  if (operations.length === 0) return [];
  const declared = new Set(operations.map(({ pagination }) => pagination.name));
  const own = collectImports("./operations.js", declared);
  const taken = operations.flatMap(({ id }) => [id, inputTypeName(id), resultTypeName(id)]);
  const runtime = collectImports("@specloom/runtime", new Set([...declared, ...taken]));
  const lists = operations.map((operation) => pagesText(operation, own, runtime));
  const text = [banner(input) + runtime.print() + own.print(), ...lists].join("\n");
  return [{ path: "src/generated/pages.ts", text, ownership: "whole" }];
};

const turns: Readonly<Record<Pagination["kind"], string>> = {
  cursor: "byCursor",
  offset: "byOffset",
  page: "byPage",
  url: "byUrl",
  link: "byLink",
};

function pagesText(operation: PagedOperation, own: Imports, runtime: Imports): string {
  const { id, pagination, deprecated } = operation;
  const { name } = pagination;
  const types = [own.type(inputTypeName(id)), own.type(resultTypeName(id)), layOut(way(pagination.items), 0, 0)];
  const declaration = `export const ${name}: ${runtime.type("Paged")}<${types.join(", ")}> =`;
  const call = `/* @__PURE__ */ ${runtime.value("paged")}(${own.value(id)}, `;
  const plan = describePlan(pagination, runtime);
  const fits = declaration.length + call.length + 2 <= width;
  const value = fits
    ? `${declaration} ${call}${layOut(plan, 0, declaration.length + call.length + 3)});\n`
    : `${declaration}\n  ${call}${layOut(plan, 2, call.length + 2)});\n`;
  const given = needsInput(operation) ? "client, input" : "client";
  const words = [
    `Lists all that ${codeSpan(id)} has, a page at a time, as it is asked for:`,
    codeSpan(`for await (const item of ${name}(${given})) console.log(item);`),
    `${howItIsPaged(operation)} ${codeSpan(`${name}(${given}).pages()`)} gives the results instead of their items.`,
  ];
  return jsdoc(words, 0, deprecated ? [{ name: "@deprecated" }] : []) + value;
}

/** How an operation is paged (`PagePlan`). */
function describePlan(pagination: Pagination, runtime: Imports): CodeObject {
  const { kind, items, position, next, itemCursor, more, start, total } = pagination;
  const optional = (at: Way | undefined): Code | undefined => (at === undefined ? undefined : way(at));
  return {
    turn: runtime.value(turns[kind]),
    items: way(items),
    position: typeof position === "string" ? stringLiteral(position) : optional(position),
    next: optional(next),
    itemCursor: optional(itemCursor),
    more: optional(more),
    start: start === undefined || start === 1 ? undefined : String(start),
    total: optional(total),
  };
}

function way(keys: Way): Code {
  return keys.map(stringLiteral);
}

/** One or two sentences about it, for the reference and the editor. */
export function howItIsPaged({ pagination }: PagedOperation): string {
  const { kind, items, position, next, size } = pagination;
  const list = items.length === 0 ? "the answer itself" : codeSpan(toPointer(items));
  const where: Readonly<Record<Pagination["kind"], string>> = {
    cursor: `${place(position)} is the position; ${next === undefined ? "the last item" : codeSpan(toPointer(next))} tells the next one.`,
    offset: `${place(position)} counts the items before a page.`,
    page: `${place(position)} is the number of a page.`,
    url: `${codeSpan(toPointer(next ?? []))} tells the URL of the next page.`,
    link: `The header ${codeSpan("Link")} tells the URL of the next page.`,
  };
  const length = size === undefined ? "" : ` ${place(size)} says how many a page may have.`;
  return `The items are ${list}. ${where[kind]}${length}`;
}

function place(input: string | Way | undefined): string {
  return typeof input === "string" ? codeSpan(input) : `${codeSpan(toPointer(input ?? []))} of the body`;
}
