import { configure, resetPasswordRequestPost } from "../out/redocly-generate-client/quatrix/client.ts";

configure({ auth: { apiKey: { api_key: "key" } }, timeout: 5_000, retry: { retries: 3 } });
export const result = resetPasswordRequestPost({ body: { email: ["ada@example.org"] } });
