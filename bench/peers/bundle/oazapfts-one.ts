import { defaults, resetPasswordRequestPost } from "../out/oazapfts/quatrix/client.ts";

defaults.headers = { "X-Auth-Token": "key" };
export const result = resetPasswordRequestPost({ email: ["ada@example.org"] });
