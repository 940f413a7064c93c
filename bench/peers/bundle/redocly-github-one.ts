import { repos_get } from "../out/redocly-generate-client/github/client.ts";

export const result = repos_get({ path: { owner: "ada", repo: "engine" } });
