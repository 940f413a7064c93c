/** Names as `plainName` spells them; each list holds what means one thing only. */
const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Names for a position in requests, and for the next position in answers, that belong together. */
export interface Family {
  readonly inputs: ReadonlySet<string>;
  readonly outputs: ReadonlySet<string>;
  /** Whether both are numbers: a text by such a name may be a URL. */
  readonly numeric?: true;
}

export const families: readonly Family[] = [
  {
    inputs: names("cursor pagecursor nextcursor startcursor after aftercursor pageafter startafter startingafter"),
    outputs: names(`
      nextcursor nextpagecursor cursornext cursorsnext endcursor nextafter nextstartingafter cursorsafter cursorafter
    `),
  },
  {
    inputs: names(`
      pagetoken nexttoken nextpagetoken paginationtoken pagingtoken continuationtoken continuation continue resumetoken
    `),
    outputs: names(`
      nexttoken nextpagetoken nextpaginationtoken nextcontinuationtoken nextcontinuation metadatacontinue continuationtoken
    `),
  },
  { inputs: names("marker startmarker nextmarker"), outputs: names("nextmarker") },
  {
    inputs: names("startkey exclusivestartkey pagekey nextpagekey nextkey lastkey"),
    outputs: names("nextkey nextpagekey nextstartkey lastevaluatedkey"),
  },
  { inputs: names("scrollid"), outputs: names("scrollid nextscrollid") },
  { inputs: names("bookmark nextbookmark"), outputs: names("nextbookmark") },
  {
    inputs: names("offset skip start startat startindex from"),
    outputs: names("nextoffset nextskip nextstart nextstartat nextstartindex nextindex nextfrom"),
    numeric: true,
  },
  {
    inputs: names("page pagenumber pageno pagenum pageindex"),
    outputs: names("nextpage nextpagenumber nextpageno nextpagenum nextpageindex"),
    numeric: true,
  },
];

/** False behind the last page. */
export const hasMore = names("hasmore hasnext hasnextpage hasmoreitems hasmoreresults hasmorepages moreresults more");

/** The next URL. */
export const moveByUrl = names(`
  nextlink odatanextlink nexturl nexturi nexthref nextpageurl nextpageuri nextpagelink nextpagehref
`);

/** How many items a page may have. */
export const limits = names(`
  limit top count take maxresults maxitems pagesize perpage size rows num resultsperpage itemsperpage pagelimit first
`);

/** How many items stand before a page. */
export const offsets = names("offset skip startat start from resultoffset startoffset rowoffset");

export const pages = names("page pagenumber pageno pagenum pageindex currentpage");

/** The number of pages there are. */
export const pageTotals = names("totalpages pagecount numpages numberofpages totalpagecount pagestotal");

/** Parameters that an operation has because it is paged. */
export const paging = names(`
  page perpage pagesize cursor after before since offset limit pagetoken nexttoken marker startingafter
`);

/** What a list is called whatever is in it. */
export const usual = names("data items results value values records entries resources content rows");

/** Lists that stand beside the one that an answer is about. */
export const beside = names(`
  errors error warnings messages notices links unreachable included facets aggregations filters breadcrumbs columns fields
  headers sort sorts expand expands debug notes
`);

/** What a list may stand in. */
export const wrappers = names("data result results response payload _embedded embedded list body");

/** Objects that hold what is known of a list, or the list. */
export const holders = names(`
  meta metadata paging pagination paginator page pageinfo pageinformation paginginfo paginationinfo cursor cursors links
  responsemetadata listmetadata searchmetadata resultinfo next nextpage data result results response payload embedded list body
`);
