export * from "../out/oazapfts/github/client.ts";
