import { runWire } from "@specloom/contract";
import { afterAll, beforeAll, vi } from "vitest";
import { createCleverCloudClient, type CleverCloudClient, type CleverCloudClientOptions } from "../src/index.js";
import { authorization, fixNonce, plaintext } from "./signed.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const message = { status: 200, headers: json, body: '{"id":1,"message":"m","type":"success"}' };
const done = { status: 200, data: { id: 1, message: "m", type: "success" } };
const base = "https://api.clever-cloud.com/v2";
const bridge = "https://api-bridge.clever-cloud.com";
const expirationDate = "2027-06-01T00:00:00Z";

beforeAll(fixNonce);
afterAll(() => {
  vi.restoreAllMocks();
});

runWire<CleverCloudClient, CleverCloudClientOptions>({
  createClient: createCleverCloudClient,
  cases: [
    {
      name: "listSelfTokens lists tokens",
      options: plaintext,
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
      options: plaintext,
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
      options: plaintext,
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
      options: plaintext,
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
      name: "postApiTokens goes to the root of the bridge, whatever the server, and is not signed",
      options: plaintext,
      call: (client) =>
        client.postApiTokens({ body: { email: "ada@example.com", password: "pw", name: "ci", expirationDate } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${bridge}/api-tokens`,
            headers: { accept, ...json },
            body: `{"email":"ada@example.com","password":"pw","name":"ci","expirationDate":"${expirationDate}"}`,
          },
          answer: { status: 400, headers: json, body: '{"code":"invalid-mfa-code"}' },
        },
      ],
      result: { status: 400, error: { code: "invalid-mfa-code" } },
    },
    {
      name: "getApiTokens signs a request to the root of the bridge",
      options: plaintext,
      call: (client) => client.getApiTokens(),
      exchange: [
        {
          sent: { method: "GET", url: `${bridge}/api-tokens`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '[{"apiTokenId":"a","state":"EXPIRED"}]' },
        },
      ],
      result: { status: 200, data: [{ apiTokenId: "a", state: "EXPIRED" }] },
    },
    {
      name: "putApiTokensApiTokenId renames a token, and has no body in its response",
      options: plaintext,
      call: (client) => client.putApiTokensApiTokenId({ path: { apiTokenId: "a/1" }, body: { name: "ci" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${bridge}/api-tokens/a%2F1`,
            headers: { accept, ...json, authorization },
            body: '{"name":"ci"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "deleteApiTokensApiTokenId revokes a token by its identifier",
      options: plaintext,
      call: (client) => client.deleteApiTokensApiTokenId({ path: { apiTokenId: "a/1" } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${bridge}/api-tokens/a%2F1`, headers: { accept, authorization }, body: "" },
          answer: { status: 401, headers: json, body: '{"code":"invalid-credential"}' },
        },
      ],
      result: { status: 401, error: { code: "invalid-credential" } },
    },
    {
      name: "getSelfCliTokens sends no credentials and reads a single token",
      options: plaintext,
      call: (client) => client.getSelfCliTokens({ query: { cli_token: "r&1" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self/cli_tokens?cli_token=r%261`, headers: { accept }, body: "" },
          answer: { status: 200, headers: json, body: '{"token":"t","secret":"s"}' },
        },
      ],
      result: { status: 200, data: { token: "t", secret: "s" } },
    },
    {
      name: "getSelfCliTokens reads a list, as the vendor declares it",
      call: (client) => client.getSelfCliTokens({ query: { cli_token: "r" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self/cli_tokens?cli_token=r`, headers: { accept }, body: "" },
          answer: { status: 200, headers: json, body: '[{"token":"t","secret":"s"}]' },
        },
      ],
      result: { status: 200, data: [{ token: "t", secret: "s" }] },
    },
    {
      name: "getSelfCliTokens returns 404 until the user has confirmed",
      call: (client) => client.getSelfCliTokens({ query: { cli_token: "r" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self/cli_tokens?cli_token=r`, headers: { accept }, body: "" },
          answer: { status: 404, headers: json, body: '{"type":"error"}' },
        },
      ],
      result: { status: 404, error: { type: "error" } },
    },
  ],
});
