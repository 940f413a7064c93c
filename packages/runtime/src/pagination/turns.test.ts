import { expect, test } from "vitest";
import { byCursor, byLink, byOffset, byPage, paged, type AnyResult, type PagePlan } from "../index.js";
import { collect, cursor, drain, server, things, url } from "../../test/pages.js";

test.each<[string, PagePlan, Record<string, object>, Record<string, string>]>([
  ["cursor", cursor, { "limit=2": { data: [1, 2], next: "a" }, "cursor=a&limit=2": { data: [3] } }, {}],
  [
    "cursor of null",
    cursor,
    { "limit=2": { data: [1, 2], next: 7 }, "cursor=7&limit=2": { data: [3], next: null } },
    {},
  ],
  ["empty cursor", cursor, { "limit=2": { data: [1, 2, 3], next: "" } }, {}],
  [
    "an empty page with a cursor",
    cursor,
    { "limit=2": { data: [], next: "a" }, "cursor=a&limit=2": { next: "b" }, "cursor=b&limit=2": { data: [1, 2, 3] } },
    {},
  ],
  [
    "an empty page that names itself",
    cursor,
    { "limit=2": { data: [1, 2, 3], next: "z" }, "cursor=z&limit=2": { data: [], next: "z" } },
    {},
  ],
  [
    "a cursor that says that it is the last",
    { ...cursor, more: ["more"] },
    { "limit=2": { data: [1, 2], next: "a", more: true }, "cursor=a&limit=2": { data: [3], next: "b", more: false } },
    {},
  ],
  [
    "the last item",
    { turn: byCursor, items: ["data"], position: "cursor", itemCursor: ["id"], more: ["more"] },
    { "limit=2": { data: [{ id: "x" }], more: true }, "cursor=x&limit=2": { data: [{ id: "y" }], more: false } },
    {},
  ],
  [
    "offset",
    { turn: byOffset, items: [], position: "offset" },
    { "limit=2": [1, 2], "limit=2&offset=2": [3], "limit=2&offset=3": [] },
    {},
  ],
  [
    "offset with a total",
    { turn: byOffset, items: ["data"], position: "offset", total: ["total"] },
    { "limit=2": { data: [1, 2], total: 3 }, "limit=2&offset=2": { data: [3], total: 3 } },
    {},
  ],
  [
    "page",
    { turn: byPage, items: [], position: "page" },
    { "limit=2": [1, 2], "limit=2&page=2": [3], "limit=2&page=3": [] },
    {},
  ],
  [
    "page from 0",
    { turn: byPage, items: [], position: "page", start: 0 },
    { "limit=2": [1, 2], "limit=2&page=1": [3], "limit=2&page=2": [] },
    {},
  ],
  [
    "page with their number",
    { turn: byPage, items: ["data"], position: "page", total: ["pages"] },
    { "limit=2": { data: [1, 2], pages: 2 }, "limit=2&page=2": { data: [3], pages: 2 } },
    {},
  ],
  [
    "URL",
    url,
    {
      "limit=2": { data: [1, 2], next: "/elsewhere?limit=2&$skiptoken=%20a" },
      "limit=2&$skiptoken=%20a": { data: [3] },
    },
    {},
  ],
  ["Link", { turn: byLink, items: [] }, { "limit=2": [1, 2], "p=2": [3] }, { "limit=2": '<?p=2>; rel="next"' }],
])("%s: every page once, in order, until the end", async (_name, plan, answers, headers) => {
  const { client, asked } = await server(answers, headers);
  const list = paged(things, plan)(client, { query: { limit: 2 } });
  const items = await collect(list);
  expect(items).toHaveLength(items.includes(3) ? 3 : 2);
  // The same pages as results, asked for anew.
  const pages = (await collect(list.pages())) as AnyResult[];
  expect(pages.map(({ data }) => data)).toEqual(Object.values(answers));
  expect(asked()).toEqual([...Object.keys(answers), ...Object.keys(answers)]);
});

test.each<[string, PagePlan, Record<string, object>, Record<string, string>, unknown[], string]>([
  [
    "the same cursor again",
    cursor,
    { "": { data: [1], next: "a" }, "cursor=a": { data: [2], next: "a" } },
    {},
    [1, 2],
    "is one that has been",
  ],
  [
    "a circle of cursors",
    cursor,
    { "": { data: [1], next: "a" }, "cursor=a": { data: [2], next: "b" }, "cursor=b": { data: [3], next: "a" } },
    {},
    [1, 2, 3],
    "is one that has been",
  ],
  [
    "a URL that leads to itself",
    url,
    { "": { data: [1], next: "?p=2" }, "p=2": { data: [2], next: "/thing?p=2" } },
    {},
    [1, 2],
    "is one that has been",
  ],
  [
    "a URL whose position is in its path",
    url,
    { "": { data: [1], next: "/thing/2" } },
    {},
    [1],
    "is one that has been",
  ],
  [
    "another origin",
    url,
    { "": { data: [1], next: "https://evil.example/thing?p=2" } },
    {},
    [1],
    "leads to another origin",
  ],
  [
    "another origin without a scheme",
    url,
    { "": { data: [1], next: "//evil.example/thing?p=2" } },
    {},
    [1],
    "leads to another origin",
  ],
  ["a URL that is none", url, { "": { data: [1], next: "http://[" } }, {}, [1], "the next URL is none"],
  ["another scheme", url, { "": { data: [1], next: "javascript:alert(1)" } }, {}, [1], "leads to another origin"],
  [
    "a Link to another origin",
    { turn: byLink, items: ["data"] },
    { "": { data: [1] } },
    { "": "<https://evil.example>; rel=next" },
    [1],
    "leads to another origin",
  ],
  [
    "a Link of junk",
    { turn: byLink, items: ["data"] },
    { "": { data: [1] } },
    { "": "<".repeat(10_000) },
    [1],
    "the Link header cannot be read",
  ],
  [
    "more without a cursor",
    { ...cursor, more: ["more"] },
    { "": { data: [1], more: true } },
    {},
    [1],
    "there is said to be a next page, and not which",
  ],
  ["a list that is none", cursor, { "": { data: "x" } }, {}, [], "the answer has no list at /data"],
])("%s: what came, then an error, and nothing more is sent", async (_name, plan, answers, headers, wanted, message) => {
  const { client, asked } = await server(answers, headers);
  const [items, error] = await drain(paged(things, plan)(client));
  expect(items).toEqual(wanted);
  expect(error).toMatch(/^PaginationError: thing \(GET \/thing\): /);
  expect(error).toContain(message);
  expect(asked()).toEqual(Object.keys(answers));
});
