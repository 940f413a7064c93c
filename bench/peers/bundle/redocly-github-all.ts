export { client } from "../out/redocly-generate-client/github/client.ts";
