import type { OperationDescriptor } from "../descriptor.js";
import type { CallInput } from "../options.js";
import type { PaginationError } from "./pagination-error.js";

/** Keys from the outside in; `[]` is the value itself. */
export type Way = readonly string[];

/** How an operation is paged, as data. */
export interface PagePlan {
  /** The kind's function: `byCursor`, `byOffset`, `byPage`, `byUrl`, `byLink`. */
  readonly turn: Turn;
  /** To the list, within the data of a result. */
  readonly items: Way;
  /** Where the input says the position: a query parameter, or the way into the body. */
  readonly position?: string | Way;
  /** To the next cursor or the next URL, within the data. */
  readonly next?: Way;
  /** Instead of `next`: to the cursor within the last item. */
  readonly itemCursor?: Way;
  /** To what is false behind the last page. */
  readonly more?: Way;
  /** Of pages: the number of the first. Default: 1. */
  readonly start?: number;
  /** To the number of pages, or, for offsets, of items. */
  readonly total?: Way;
}

/** A page that has come. */
export interface Page {
  readonly operation: OperationDescriptor;
  /** What it was asked for with. */
  readonly input: CallInput;
  /** Its URL without query, and its query without credentials. */
  readonly url: string;
  readonly query: string;
  readonly headers: Headers;
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** Whether the answer says that there is more; undefined where it says nothing. */
  readonly more: unknown;
}

/** What to ask for the next page with; undefined: there is none. An error is thrown once the page has been handed out. */
export type Turn = (page: Page, plan: PagePlan) => CallInput | PaginationError | undefined;
