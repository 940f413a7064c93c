import ky from "ky";
import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token, retry }: Setup): Calls {
  const client = ky.create({
    fetch,
    prefix: baseUrl,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    retry: retry ? 3 : 0,
  });
  return {
    get: () => client.get(`things/${encodeURIComponent(id)}`, { searchParams: query }).json(),
    post: () => client.post("things", { json: body }).json(),
  };
}
