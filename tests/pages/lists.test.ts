import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { listen } from "../contract/src/loopback.ts";
import { bundleLists, importLists } from "./lists-package.ts";

/*
 * Generated functions that list pages, end to end: the golden package against a server of real HTTP. How each kind ends and what is
 * refused has its tables in the runtime; here it is shown that the generated data says the right thing.
 */
let lists: Awaited<ReturnType<typeof importLists>>;
beforeAll(async () => {
  lists = await importLists();
});

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => unknown;

/** A client of a server that answers with JSON, and the paths and queries that it was asked for. */
async function serve(answer: Answer) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    asked.push(`${request.url}${body}`);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer(request, response, body)));
  });
  const { url, stop } = await listen(server);
  onTestFinished(stop);
  const baseUrl = `${url}/v1`;
  return { client: lists.createListsClient({ baseUrl, auth: { key: "k" }, retry: false }), asked, baseUrl };
}

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of list) all.push(item);
  return all;
}

const search = (request: IncomingMessage): URLSearchParams => new URL(request.url ?? "", "http://x").searchParams;

test("by cursor", async () => {
  const { client, asked } = await serve((request) => {
    const at = Number(search(request).get("cursor") ?? 0);
    return { loans: [{ id: `${at}` }], paging: { next_cursor: at < 2 ? `${at + 1}` : null } };
  });
  const loans = await collect(lists.listLoansPages(client, { query: { reader: "ada", limit: 1 } }));
  expect(loans).toEqual([{ id: "0" }, { id: "1" }, { id: "2" }]);
  expect(asked).toEqual([
    "/v1/loans?limit=1&reader=ada&key=k",
    "/v1/loans?cursor=1&limit=1&reader=ada&key=k",
    "/v1/loans?cursor=2&limit=1&reader=ada&key=k",
  ]);
});

test("by offset", async () => {
  const books = ["a", "b", "c"].map((title) => ({ title }));
  const { client, asked } = await serve((request) => {
    const offset = Number(search(request).get("offset") ?? 0);
    return books.slice(offset, offset + 2);
  });
  expect(await collect(lists.listBooksPages(client, { query: { limit: 2 } }))).toEqual(books);
  expect(asked).toEqual([
    "/v1/books?limit=2&key=k",
    "/v1/books?offset=2&limit=2&key=k",
    "/v1/books?offset=3&limit=2&key=k",
  ]);
});

test("by page, as results", async () => {
  const { client, asked } = await serve((request) => ({ items: [search(request).get("page") ?? "1"], total_pages: 2 }));
  const pages = await collect(lists.listReadersPages(client).pages());
  expect(pages.map(({ status, data }) => [status, data.items])).toEqual([
    [200, ["1"]],
    [200, ["2"]],
  ]);
  expect(asked).toEqual(["/v1/readers?key=k", "/v1/readers?page=2&key=k"]);
});

test("by the header Link", async () => {
  const { client, asked } = await serve((request, response) => {
    const page = Number(search(request).get("p") ?? 1);
    if (page < 3) response.setHeader("link", `</v1/elsewhere?p=${page + 1}&key=stale>; rel="next"`);
    return [page];
  });
  expect(await collect(lists.listShelvesPages_1c127f97(client))).toEqual([1, 2, 3]);
  expect(asked).toEqual(["/v1/shelves?key=k", "/v1/shelves?p=2&key=k", "/v1/shelves?p=3&key=k"]);
});

test("by the URL in the body", async () => {
  const { client, asked, baseUrl } = await serve((request) =>
    search(request).has("$skiptoken")
      ? { value: [{ amount: 2 }] }
      : { value: [{ amount: 1 }], "@odata.nextLink": `${baseUrl}/fines?$skiptoken=a%20b` },
  );
  expect(await collect(lists.listFinesPages(client))).toEqual([{ amount: 1 }, { amount: 2 }]);
  expect(asked).toEqual(["/v1/fines?key=k", "/v1/fines?$skiptoken=a%20b&key=k"]);
});

test("by a number in the body of the request", async () => {
  const { client, asked } = await serve((_request, _response, body) => {
    const { page } = JSON.parse(body) as { page: { number?: number } };
    return { hits: { found: [`${page.number ?? 0}`], other: ["x"], more: (page.number ?? 0) < 2 } };
  });
  expect(await collect(lists.searchAllPages(client, { body: { text: "x", page: { size: 1 } } }))).toEqual([
    "0",
    "1",
    "2",
  ]);
  expect(asked).toEqual([
    '/v1/search?key=k{"text":"x","page":{"size":1}}',
    '/v1/search?key=k{"text":"x","page":{"size":1,"number":1}}',
    '/v1/search?key=k{"text":"x","page":{"size":1,"number":2}}',
  ]);
});

test.each<[string, Answer, "PaginationError" | "ApiError", number]>([
  ["a circle", () => ({ value: [{}], "@odata.nextLink": "?a=1" }), "PaginationError", 2],
  [
    "another origin",
    () => ({ value: [{}], "@odata.nextLink": "http://127.0.0.1:1/v1/fines?a=1" }),
    "PaginationError",
    1,
  ],
  [
    "a third page that fails",
    (request, response) => {
      const page = Number(search(request).get("p") ?? 1);
      if (page === 3) response.statusCode = 429;
      return page === 3 ? { wait: 5 } : { value: [{}], "@odata.nextLink": `?p=${page + 1}` };
    },
    "ApiError",
    2,
  ],
])("%s is thrown behind the items before it", async (_name, answer, code, items) => {
  const { client } = await serve(answer);
  const seen: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const fine of lists.listFinesPages(client)) seen.push(fine);
  };
  await expect(loop()).rejects.toMatchObject({ code, operation: "listFines" });
  expect(seen).toHaveLength(items);
  await expect(loop()).rejects.toBeInstanceOf(lists[code]);
});

test("an abort and a break stop it", async () => {
  const { client, asked } = await serve(() => ({ value: [{}, {}], "@odata.nextLink": `?p=${asked.length}` }));
  for await (const fine of lists.listFinesPages(client)) if (fine && asked.length === 2) break;
  expect(asked).toHaveLength(2);
  const controller = new AbortController();
  const loop = async (): Promise<void> => {
    for await (const _ of lists.listFinesPages(client, { signal: controller.signal })) controller.abort();
  };
  await expect(loop()).rejects.toMatchObject({ name: "AbortError" });
  expect(asked).toHaveLength(3);
});

test("a transport is enough, and what is not imported is not bundled", async () => {
  const start = `import { createListsTransport, listLoans } from "@example/lists";\nexport const client = createListsTransport();`;
  const size = async (code: string): Promise<number> => gzipSync(await bundleLists(start + code), { level: 9 }).length;
  const without = await size("export { listLoans };");
  const text = Buffer.from(await bundleLists(`${start}export { listLoans };`)).toString();
  expect(text).not.toContain("PaginationError");
  const pages = await size(`export { listLoans }; export { listLoansPages } from "@example/lists";`);
  expect(pages - without).toBeGreaterThan(300);
  expect(pages - without).toBeLessThan(950);
});
