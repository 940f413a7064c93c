import { reposGet } from "../out/oazapfts/github/client.ts";

export const result = reposGet("ada", "engine");
