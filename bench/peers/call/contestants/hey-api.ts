import { createClient, createConfig } from "../../out/hey-api/things/client/index.ts";
import { createThing, getThing } from "../../out/hey-api/things/sdk.gen.ts";
import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token }: Setup): Calls {
  const client = createClient(createConfig({ fetch, baseUrl, ...(token === undefined ? {} : { auth: token }) }));
  return { get: () => getThing({ client, path: { id }, query }), post: () => createThing({ client, body }) };
}
