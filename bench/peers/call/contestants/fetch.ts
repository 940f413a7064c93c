import { body, id, query, type Calls, type Setup } from "./contestant.ts";

export function make({ fetch, baseUrl, token }: Setup): Calls {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    get: async () => {
      const search = `language=${encodeURIComponent(query.language)}&limit=${query.limit}`;
      const response = await fetch(`${baseUrl}/things/${encodeURIComponent(id)}?${search}`, { headers: authorization });
      return response.json();
    },
    post: async () => {
      const headers = { ...authorization, "content-type": "application/json" };
      const response = await fetch(`${baseUrl}/things`, { method: "POST", headers, body: JSON.stringify(body) });
      return response.json();
    },
  };
}
