import createClient from "openapi-fetch";
import type { paths } from "../out/openapi-typescript/quatrix/schema.d.ts";

const client = createClient<paths>({ baseUrl: "https://api.quatrix.it/api/1.0", headers: { "X-Auth-Token": "key" } });
export const result = client.POST("/reset-password/request", { body: { email: ["ada@example.org"] } });
