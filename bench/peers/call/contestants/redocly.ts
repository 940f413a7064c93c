import { createClient, OPERATIONS, type Ops } from "../../out/redocly-generate-client/things/client.ts";
import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token, retry }: Setup): Calls {
  const client = createClient<Ops>(OPERATIONS, {
    fetch,
    serverUrl: baseUrl,
    ...(token === undefined ? {} : { auth: { bearer: token } }),
    ...(retry ? { retry: { retries: 3 } } : {}),
  });
  return { get: () => client.getThing({ path: { id }, query }), post: () => client.createThing({ body }) };
}
