import { createGithubTransport, reposGet } from "@specloom/github";

export const result = reposGet(createGithubTransport(), { path: { owner: "ada", repo: "engine" } });
