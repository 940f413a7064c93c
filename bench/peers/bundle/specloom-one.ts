import { createQuatrixTransport, resetPasswordRequestPost } from "@specloom/quatrix";

const transport = createQuatrixTransport({ auth: { api_key: "key" }, timeout: 5_000, retry: { limit: 3 } });
export const result = resetPasswordRequestPost(transport, { body: { email: ["ada@example.org"] } });
