import { createThing, defaults, getThing } from "../../out/oazapfts/things/client.ts";
import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token }: Setup): Calls {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  Object.assign(defaults, { fetch, baseUrl, headers });
  return { get: () => getThing(id, query), post: () => createThing(body) };
}
