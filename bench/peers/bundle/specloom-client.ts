import { createQuatrixClient } from "@specloom/quatrix";

const quatrix = createQuatrixClient({ auth: { api_key: "key" }, timeout: 5_000, retry: { limit: 3 } });
export const result = quatrix.resetPasswordRequestPost({ body: { email: ["ada@example.org"] } });
