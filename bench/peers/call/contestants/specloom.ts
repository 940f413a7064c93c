import { createThingsClient } from "@specloom/things";
import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token, retry }: Setup): Calls {
  const things = createThingsClient({
    fetch,
    baseUrl,
    ...(token === undefined ? {} : { auth: { token } }),
    retry: retry ? { limit: 3 } : false,
  });
  return { get: () => things.getThing({ path: { id }, query }), post: () => things.createThing({ body }) };
}
