import { runWire } from "@specloom/contract";
import { createCleverCloudClient, type CleverCloudClient, type CleverCloudClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const message = { status: 200, headers: json, body: '{"id":1,"message":"m","type":"success"}' };
const done = { status: 200, data: { id: 1, message: "m", type: "success" } };
const bridge: CleverCloudClientOptions = { server: "bridge", auth: { apiToken: () => "b-1" } };
const base = "https://api-bridge.clever-cloud.com/v2";
const authorization = "Bearer b-1";
const expirationDate = "2027-06-01T00:00:00Z";

runWire<CleverCloudClient, CleverCloudClientOptions>({
  createClient: createCleverCloudClient,
  cases: [
    {
      name: "listSelfTokens lists tokens",
      options: bridge,
      call: (client) => client.listSelfTokens(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self/tokens`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '[{"token":"t","rights":{"almighty":true}}]' },
        },
      ],
      result: { status: 200, data: [{ token: "t", rights: { almighty: true } }] },
    },
    {
      name: "getCurrentTokenInfo is a path of its own beside the tokens",
      options: bridge,
      call: (client) => client.getCurrentTokenInfo(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self/tokens/current`, headers: { accept, authorization }, body: "" },
          answer: { status: 401, headers: json, body: '{"type":"error"}' },
        },
      ],
      result: { status: 401, error: { type: "error" } },
    },
    {
      name: "revokeSelfToken keeps the token in one segment",
      options: bridge,
      call: (client) => client.revokeSelfToken({ path: { token: "a/b?c" } }),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/self/tokens/a%2Fb%3Fc`,
            headers: { accept, authorization },
            body: "",
          },
          answer: message,
        },
      ],
      result: done,
    },
    {
      name: "revokeSelfTokens names no token",
      options: bridge,
      call: (client) => client.revokeSelfTokens(),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/self/tokens`, headers: { accept, authorization }, body: "" },
          answer: message,
        },
      ],
      result: done,
    },
    {
      name: "postApiTokens goes to the root of the bridge, whatever the server, and proves itself by the password",
      call: (client) =>
        client.postApiTokens({ body: { email: "ada@example.org", password: "pw", name: "ci", expirationDate } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api-bridge.clever-cloud.com/api-tokens",
            headers: { accept, ...json },
            body: `{"email":"ada@example.org","password":"pw","name":"ci","expirationDate":"${expirationDate}"}`,
          },
          answer: { status: 400, headers: json, body: '{"code":"invalid-mfa-code"}' },
        },
      ],
      result: { status: 400, error: { code: "invalid-mfa-code" } },
    },
  ],
});
