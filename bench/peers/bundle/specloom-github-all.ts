import { createGithubClient } from "@specloom/github";

export const github = createGithubClient();
