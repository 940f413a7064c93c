import { reposGet } from "../out/hey-api/github/sdk.gen.ts";

export const result = reposGet({ path: { owner: "ada", repo: "engine" } });
