import { client } from "../out/hey-api/quatrix/client.gen.ts";
import { resetPasswordRequestPost } from "../out/hey-api/quatrix/sdk.gen.ts";

client.setConfig({ auth: "key" });
export const result = resetPasswordRequestPost({ body: { email: ["ada@example.org"] } });
