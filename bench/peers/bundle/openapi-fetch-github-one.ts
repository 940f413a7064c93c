import createClient from "openapi-fetch";
import type { paths } from "../out/openapi-typescript/github/schema.d.ts";

const client = createClient<paths>({ baseUrl: "https://api.github.com" });
export const result = client.GET("/repos/{owner}/{repo}", { params: { path: { owner: "ada", repo: "engine" } } });
