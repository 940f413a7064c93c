/** Keys from the outside in; `[]` is the value itself. */
export type Way = readonly string[];

/** `x-specloom-pagination`, or what request and answer agree on by their names. */
export interface Pagination {
  /** The function that lists the pages: an exported name, unique. */
  readonly name: string;
  /** What the next position is: a text of the answer, a count of items or of pages, or a URL in the body or the header `Link`. */
  readonly kind: "cursor" | "offset" | "page" | "url" | "link";
  /** To the list, within the body of a success. */
  readonly items: Way;
  /** Of a cursor, an offset or a page: the query parameter, or the way into the JSON body of the request. */
  readonly position?: string | Way;
  /** Like `position`, of how many items a page may have; for the docs. */
  readonly size?: string | Way;
  /** To the next cursor or URL. */
  readonly next?: Way;
  /** Instead of `next`: to the cursor within the last item. */
  readonly itemCursor?: Way;
  /** To what is false behind the last page. */
  readonly more?: Way;
  /** The number of the first page, 1 where absent. */
  readonly start?: number;
  /** To the number of pages, or, of offsets, of items. */
  readonly total?: Way;
}

/** All but the name, which is given where all names are known. */
export type Plan = Omit<Pagination, "name">;
