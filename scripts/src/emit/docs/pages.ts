import type { Operation } from "../../model/model.ts";
import type { EmitInput } from "../input.ts";
import { howItIsPaged, pagedOperations, type PagedOperation } from "../pages.ts";
import { statement } from "../text/imports.ts";
import { codeSpan, fence } from "../text/markdown.ts";
import { callCode } from "./example-code.ts";

type Block = readonly string[];

/** How all pages of an operation are listed; nothing where it is not paged. */
export function pageBlocks(operation: Operation, input: EmitInput): Block[] {
  if (!isPaged(operation)) return [];
  return [
    ["### Pages"],
    [howItIsPaged(operation)],
    fence("ts", `${importOf(operation, input)}\n${loopCode(operation, input)}`),
  ];
}

/** The README's words about operations with pages; nothing where there are none. */
export function listBlocks(input: EmitInput): Block[] {
  const paged = pagedOperations(input.model);
  const [first] = paged.filter(({ deprecated }) => !deprecated).concat(paged);
  if (first === undefined) return [];
  return [
    ["## Lists"],
    [
      `An operation whose answers come in pages has a function that lists them all. It asks for a page when the loop gets there, and the loop may be left at any time. Its ${codeSpan(".pages()")} gives the results instead of their items.`,
    ],
    fence("ts", `${importOf(first, input)}\n${loopCode(first, input)}`),
    [
      `A page that fails throws its ${codeSpan("ApiError")}. A ${codeSpan("PaginationError")} says that the pages go round in a circle, lead to another origin, or end too early, so that what has come may not be all.`,
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
