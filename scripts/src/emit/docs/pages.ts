import type { Operation } from "../../model/model.ts";
import type { EmitInput } from "../input.ts";
import { howItIsPaged, pagedOperations, type PagedOperation } from "../pages.ts";
import { statement } from "../text/imports.ts";
import { codeSpan, fence } from "../text/markdown.ts";
import { callCode } from "./example-code.ts";

type Block = readonly string[];

/** How to list all pages of an operation, or nothing if it is not paged. */
export function pageBlocks(operation: Operation, input: EmitInput): Block[] {
  if (!isPaged(operation)) return [];
  return [
    ["### Pages"],
    [howItIsPaged(operation)],
    fence("ts", `${importOf(operation, input)}\n${loopCode(operation, input)}`),
  ];
}

/** The README's section about operations with pages, or nothing if there are none. */
export function listBlocks(input: EmitInput): Block[] {
  const paged = pagedOperations(input.model);
  const [first] = paged.filter(({ deprecated }) => !deprecated).concat(paged);
  if (first === undefined) return [];
  return [
    ["## Lists"],
    [
      `An operation that returns a list page by page also has a function that returns all items. It requests the next page when the loop needs it, and you can leave the loop at any time. ${codeSpan(".pages()")} returns the result of each page instead of its items.`,
    ],
    fence("ts", `${importOf(first, input)}\n${loopCode(first, input)}`),
    [
      `If a page fails, the loop throws its ${codeSpan("ApiError")}. A ${codeSpan("PaginationError")} means that the pages repeat, lead to another origin or end too early, so the items so far may be incomplete.`,
    ],
  ];
}

function isPaged(operation: Operation): operation is PagedOperation {
  return operation.pagination !== undefined;
}

function importOf({ pagination }: PagedOperation, { names }: EmitInput): string {
  return statement("import", [pagination.name], names.npm);
}

function loopCode(operation: PagedOperation, input: EmitInput): string {
  const start = "for await (const item of ";
  const call = callCode(operation, operation.pagination.name, input, start.length, `${input.names.variable}, `);
  return `${start}${call}) console.log(item);`;
}
