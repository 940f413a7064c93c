export * from "../out/hey-api/github/sdk.gen.ts";
