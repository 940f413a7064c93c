import createClient from "openapi-fetch";
import type { paths } from "../../out/openapi-typescript/things/schema.d.ts";
import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token }: Setup): Calls {
  const client = createClient<paths>({
    fetch,
    baseUrl,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
  return {
    get: () => client.GET("/things/{id}", { params: { path: { id }, query } }),
    post: () => client.POST("/things", { body }),
  };
}
