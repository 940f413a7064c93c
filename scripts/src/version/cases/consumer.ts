/**
 * What somebody wrote who uses all of the package made of `shop`: every input, every property, every status, the values of enums. It
 * does not demand that it has met every value of an enum, which is told in the docs to grow.
 */
export const consumer = `
import { createShopClient, unwrap, type NewThing, type Problem, type Shared, type Thing } from "./src/index.js";

const client = createShopClient({ auth: { key: "k", basic: { username: "u", password: "p" } }, server: "zone", serverVariables: { zone: "us" } });
void createShopClient({ auth: { key: "k" }, server: "main" });

function show(thing: Thing): string {
  const cents: number = thing.price * 100;
  const notes: string[] = [thing.id, thing.note ?? "", thing.made ?? ""];
  const owner: string | null | undefined = thing.owner;
  if (thing.state === "closed") return owner ?? "nobody";
  if (thing.state === "open") notes.push(String(cents));
  if ("lives" in thing.kind) return thing.kind.lives.toFixed(0);
  return [...notes, thing.kind.bark.trim(), ...thing.parts.map(show)].join();
}

function tell(problem: Problem): string {
  return problem.code.toFixed(0) + (problem.text ?? "").trim();
}

export async function list(): Promise<string> {
  const result = await client.listThings({ query: { limit: 5, sort: "asc", tags: ["a"] }, header: { "X-Trace": "t" } });
  await client.listThings({ query: { sort: "desc" } });
  await client.listThings();
  if (result.status === 200) return result.data.map(show).join();
  if (result.status === 404) return tell(result.error);
  const things: Thing[] = await unwrap(client.listThings());
  return things.map((thing) => thing.id).join();
}

export async function create(): Promise<string> {
  const body: NewThing = { name: "n", size: "s", count: 1, parent: null, labels: ["x"] };
  const result = await client.createThing({ body });
  await client.createThing({ body: { name: "n", size: "l", parent: "p" } });
  if (result.ok) return show(result.data);
  return tell(result.error);
}

export async function read(id: string): Promise<string> {
  const result = await client.getThing({ path: { id } });
  if (result.status === 404) return tell(result.error);
  if (!result.ok) return "odd";
  const thing: Thing = result.data;
  if (result.status === 200) {
    const rate: string = result.response.headers.get("X-Rate");
    const tag: string | null = result.response.headers.get("ETag");
    return rate + tag;
  }
  return show(thing) + show(await unwrap(client.getThing({ path: { id } })));
}

export async function update(id: string): Promise<string> {
  const shared: Shared = { a: "a", b: "b" };
  const result = await client.updateThing({ path: { id }, body: shared });
  await client.updateThing({ path: { id } });
  await client.updateThing({ path: { id }, body: { a: "a" }, contentType: "application/x-www-form-urlencoded" });
  return result.ok ? result.data.a.trim() + (result.data.b ?? "").trim() : "odd";
}

export async function remove(id: string): Promise<void> {
  const result = await client.deleteThing({ path: { id } });
  if (result.status === 204) return result.data;
  return unwrap(client.deleteThing({ path: { id } }));
}

export async function byPath(): Promise<unknown> {
  const { data } = await client.GET("/things", { params: { query: { limit: 1 } } });
  return data?.map((thing) => thing.id);
}
`;
