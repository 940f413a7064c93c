/** What the tests of pagination share: an operation, two ways of paging it, and a server that has the pages. */
import { byCursor, byUrl, form, operation, type AnyResult, type PagePlan, type Transport } from "../src/index.js";
import { loopback, thing, transport } from "./support.js";

const query = { cursor: { write: form }, limit: { write: form }, offset: { write: form }, page: { write: form } };
export const things = operation<{ query?: Record<string, unknown>; signal?: AbortSignal }, AnyResult>({
  ...thing,
  query,
});
export const cursor: PagePlan = { turn: byCursor, items: ["data"], position: "cursor", next: ["next"] };
export const url: PagePlan = { turn: byUrl, items: ["data"], next: ["next"] };

/** A server that answers by the query of a request. */
export async function server(
  answers: Record<string, object>,
  headers: Record<string, string> = {},
): Promise<{ readonly client: Transport; readonly asked: () => string[] }> {
  const { base, requests } = await loopback((request, response) => {
    const search = request.url?.split("?")[1] ?? "";
    const answer = answers[search];
    const link = headers[search];
    response.writeHead(answer ? 200 : 500, { "content-type": "application/json", ...(link && { link }) });
    response.end(JSON.stringify(answer ?? { asked: search }));
  });
  const asked = (): string[] => requests.map((request) => request.url?.split("?")[1] ?? "");
  return { client: transport({ baseUrl: base, retry: false }), asked };
}

/** All that comes. */
export async function collect(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of list) all.push(item);
  return all;
}

/** What came, and how it ended. */
export async function drain(list: AsyncIterable<unknown>): Promise<readonly [unknown[], unknown]> {
  const all: unknown[] = [];
  try {
    for await (const item of list) all.push(item);
  } catch (error) {
    return [all, `${(error as Error).name}: ${(error as Error).message}`];
  }
  return [all, undefined];
}
