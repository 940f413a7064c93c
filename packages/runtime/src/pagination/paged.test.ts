import { writeBody } from "../body/write-body.js";
import { expect, test } from "vitest";
import { byCursor, byOffset, jsonBody, operation, paged, queryKey } from "../index.js";
import type { AnyResult, OperationDescriptor, PagePlan, Transport } from "../index.js";
import { collect, cursor, drain, server, things, url } from "../../test/pages.js";
import { json, like, rejection, stub, thing, transport } from "../../test/support.js";

test("a page that fails throws what unwrap throws, behind the items before it", async () => {
  const { client } = await server({ "": { data: [1], next: "a" }, "cursor=a": { data: [2], next: "b" } });
  const list = paged(things, cursor)(client);
  expect(await drain(list)).toEqual([[1, 2], "ApiError: thing (GET /thing): the server answered 500."]);
  const pages = (await drain(list.pages())) as [AnyResult[], string];
  expect([pages[0].length, pages[1]]).toEqual([2, "ApiError: thing (GET /thing): the server answered 500."]);
});

test("starts where the caller says, and keeps what else is given", async () => {
  const fetch = stub(json({ data: [1], next: "c" }), json({ data: [2] }));
  const list = paged(things, cursor)(transport({ fetch }), {
    query: { cursor: "b", limit: 5 },
    headers: { "x-trace": "t" },
  } as never);
  expect(await collect(list)).toEqual([1, 2]);
  expect(fetch.sent.map((sent) => [sent.url.split("?")[1], sent.headers["x-trace"]])).toEqual([
    ["cursor=b&limit=5", "t"],
    ["cursor=c&limit=5", "t"],
  ]);
});

test("the position may be in the body", async () => {
  const descriptor: OperationDescriptor = {
    ...thing,
    method: "POST",
    body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
  };
  const search = operation<{ body?: object }, AnyResult>(descriptor);
  const plan: PagePlan = { turn: byCursor, items: ["data"], position: ["page", "after"], next: ["next"] };
  const fetch = stub(json({ data: [1], next: { at: 5 } }), json({ data: [2], next: null }));
  const body = { text: "x", page: { size: 1 } };
  expect(await collect(paged(search, plan)(transport({ fetch }), { body }))).toEqual([1, 2]);
  expect(fetch.sent.map(({ init }) => init.body)).toEqual([
    '{"text":"x","page":{"size":1}}',
    '{"text":"x","page":{"size":1,"after":{"at":5}}}',
  ]);
  expect(body).toEqual({ text: "x", page: { size: 1 } });
});

test("the same body twice is a circle", async () => {
  const descriptor: OperationDescriptor = {
    ...thing,
    method: "POST",
    body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
  };
  const plan: PagePlan = { turn: byCursor, items: ["data"], position: ["after"], next: ["next"] };
  const fetch = stub(json({ data: [1], next: "a" }));
  const [items, error] = await drain(
    paged(operation<{ body?: object }, AnyResult>(descriptor), plan)(transport({ fetch })),
  );
  expect([items, fetch.sent.length]).toEqual([[1, 1], 2]);
  expect(error).toMatch("is one that has been");
});

test("asks for a page when it is wanted, and for none once the loop is left", async () => {
  const { client, asked } = await server({ "": { data: [1, 2], next: "a" }, "cursor=a": { data: [3], next: "b" } });
  const list = paged(things, cursor)(client);
  expect(asked()).toEqual([]);
  for await (const item of list) if (item === 2) break;
  expect(asked()).toEqual([""]);
  for await (const item of list) if (item === 3) break;
  expect(asked()).toEqual(["", "", "cursor=a"]);
});

test("stops between pages when the signal aborts", async () => {
  const { client, asked } = await server({ "": { data: [1, 2], next: "a" }, "cursor=a": { data: [3] } });
  const controller = new AbortController();
  const seen: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const item of paged(things, cursor)(client, { signal: controller.signal })) {
      seen.push(item);
      controller.abort(new Error("enough"));
    }
  };
  expect(await rejection(loop())).toEqual(new Error("enough"));
  expect([seen, asked()]).toEqual([[1, 2], [""]]);
});

test("what the loop does to a page does not change which is next", async () => {
  const { client, asked } = await server({ "": [1, 2], "offset=2": [3], "offset=3": [] });
  const list = paged(things, { turn: byOffset, items: [], position: "offset" })(client);
  for await (const page of list.pages() as AsyncIterable<{ data: unknown[] }>) page.data.length = 0;
  expect(asked()).toEqual(["", "offset=2", "offset=3"]);
});

test("empty pages with ever new cursors come to an end", async () => {
  let count = 0;
  const fetch = stub(() => json({ data: [], next: `${count++}` }));
  const [items, error] = await drain(paged(things, cursor)(transport({ fetch })));
  expect([items, error, count]).toEqual([
    [],
    "PaginationError: thing (GET /thing): 1000 pages in a row are empty.",
    1000,
  ]);
});

test("a key in the query is written once on every page, and no error shows it", async () => {
  const key = { name: "key", apply: queryKey, parameter: "api key" } as const;
  const guarded = like({ security: [[key]] });
  const fetch = stub(
    json({ data: [1], next: "https://things.example/v1/thing?api+key=s3cret&p=2" }),
    json({ data: [2], next: "https://user:s3cret@things.example/v1/thing?p=3&api%20key=s3cret#x" }),
    json({ data: [3], next: "https://evil.example?api%20key=s3cret" }),
  );
  const client: Transport = transport({ fetch, auth: { key: "s3cret" } });
  const [items, error] = await drain(paged(guarded, url)(client));
  expect(items).toEqual([1, 2, 3]);
  expect(fetch.sent.map((sent) => sent.url)).toEqual([
    "https://things.example/v1/thing?api%20key=s3cret",
    "https://things.example/v1/thing?p=2&api%20key=s3cret",
    "https://things.example/v1/thing?p=3&api%20key=s3cret",
  ]);
  expect(error).toBe("PaginationError: thing (GET /thing): the next URL leads to another origin.");
});

test("a missing or misspelt argument is refused by the first page", async () => {
  const fetch = stub();
  const [, error] = await drain(paged(things, cursor)(transport({ fetch }), { query: { cursr: "x" } }));
  expect(error).toMatch('query parameter "cursr" is unknown');
  expect(fetch.sent).toEqual([]);
});
