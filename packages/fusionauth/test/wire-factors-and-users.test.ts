import { runWire } from "@specloom/contract";
import { createFusionauthClient, type FusionauthClient, type FusionauthClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.example.com";
const serverVariables = { host: "acme.example.com" };
const withKey = { serverVariables, auth: { ApiKeyAuth: "k-1" } };
const withToken = { serverVariables, auth: { BearerAuth: "t-1" } };
/** The vendor sends an API key without a prefix, and an access token with `Bearer`. */
const key = { authorization: "k-1" };
const token = { authorization: "Bearer t-1" };
const userId = "30000000-0000-4000-8000-000000000001";
const done = { status: 200 };

function request(method: string, path: string, credential: Record<string, string> = {}, body = "") {
  const headers = { accept, ...(body === "" ? {} : json), ...credential };
  return { method, url: `${base}${path}`, headers, body };
}

runWire<FusionauthClient, FusionauthClientOptions>({
  createClient: createFusionauthClient,
  cases: [
    {
      name: "generateTwoFactorSecret takes an access token",
      options: withToken,
      call: (client) => client.generateTwoFactorSecret(),
      exchange: [
        {
          sent: request("GET", "/api/two-factor/secret", token),
          answer: { status: 200, headers: json, body: '{"secret":"cw==","secretBase32Encoded":"OM"}' },
        },
      ],
      result: { status: 200, data: { secret: "cw==", secretBase32Encoded: "OM" } },
    },
    {
      name: "sendTwoFactorCode sends a code to a new method",
      options: withKey,
      call: (client) => client.sendTwoFactorCode({ body: { userId, method: "email", email: "ada@example.com" } }),
      exchange: [
        {
          sent: request(
            "POST",
            "/api/two-factor/send",
            key,
            `{"userId":"${userId}","method":"email","email":"ada@example.com"}`,
          ),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "startTwoFactor begins a check",
      options: withKey,
      call: (client) => client.startTwoFactor({ body: { userId, trustChallenge: "c-1" } }),
      exchange: [
        {
          sent: request("POST", "/api/two-factor/start", key, `{"userId":"${userId}","trustChallenge":"c-1"}`),
          answer: { status: 200, headers: json, body: '{"twoFactorId":"f-1"}' },
        },
      ],
      result: { status: 200, data: { twoFactorId: "f-1" } },
    },
    {
      name: "enableTwoFactor may answer without a body",
      options: withKey,
      call: (client) =>
        client.enableTwoFactor({
          path: { userId },
          body: { method: "authenticator", code: "492039", secretBase32Encoded: "OM" },
        }),
      exchange: [
        {
          sent: request(
            "POST",
            `/api/user/two-factor/${userId}`,
            key,
            '{"method":"authenticator","code":"492039","secretBase32Encoded":"OM"}',
          ),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "disableTwoFactor sends the code in the body",
      options: withKey,
      call: (client) => client.disableTwoFactor({ path: { userId }, body: { methodId: "VBT2", code: "492039" } }),
      exchange: [
        {
          sent: request("DELETE", `/api/user/two-factor/${userId}`, key, '{"methodId":"VBT2","code":"492039"}'),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "generateRecoveryCodes posts without a body",
      options: withKey,
      call: (client) => client.generateRecoveryCodes({ path: { userId } }),
      exchange: [
        {
          sent: request("POST", `/api/user/two-factor/recovery-code/${userId}`, key),
          answer: { status: 200, headers: json, body: '{"recoveryCodes":["a"]}' },
        },
      ],
      result: { status: 200, data: { recoveryCodes: ["a"] } },
    },
    {
      name: "refreshAccessToken needs nothing but the refresh token",
      options: withKey,
      call: (client) => client.refreshAccessToken({ body: { refreshToken: "r-1" } }),
      exchange: [
        {
          sent: request("POST", "/api/jwt/refresh", {}, '{"refreshToken":"r-1"}'),
          answer: { status: 200, headers: json, body: '{"token":"t-2","refreshToken":"r-2"}' },
        },
      ],
      result: { status: 200, data: { token: "t-2", refreshToken: "r-2" } },
    },
    {
      name: "listRefreshTokens names the user in the query",
      options: withKey,
      call: (client) => client.listRefreshTokens({ query: { userId } }),
      exchange: [
        {
          sent: request("GET", `/api/jwt/refresh?userId=${userId}`, key),
          answer: { status: 200, headers: json, body: '{"refreshTokens":[]}' },
        },
      ],
      result: { status: 200, data: { refreshTokens: [] } },
    },
    {
      name: "revokeRefreshTokens names the user and the application in the query",
      options: withKey,
      call: (client) =>
        client.revokeRefreshTokens({ query: { userId, applicationId: "10000000-0000-4000-8000-000000000002" } }),
      exchange: [
        {
          sent: request(
            "DELETE",
            `/api/jwt/refresh?userId=${userId}&applicationId=10000000-0000-4000-8000-000000000002`,
            key,
          ),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "revokeRefreshToken takes an access token",
      options: withToken,
      call: (client) => client.revokeRefreshToken({ path: { tokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68" } }),
      exchange: [
        {
          sent: request("DELETE", "/api/jwt/refresh/5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68", token),
          answer: { status: 404 },
        },
      ],
      result: { status: 404 },
    },
    {
      name: "validateAccessToken reads claims of its own",
      options: withToken,
      call: (client) => client.validateAccessToken(),
      exchange: [
        {
          sent: request("GET", "/api/jwt/validate", token),
          answer: { status: 200, headers: json, body: '{"jwt":{"sub":"u","roles":["admin"]}}' },
        },
      ],
      result: { status: 200, data: { jwt: { sub: "u", roles: ["admin"] } } },
    },
    {
      name: "findUser repeats loginIdTypes",
      options: withKey,
      call: (client) => client.findUser({ query: { loginId: "ada+1", loginIdTypes: ["email", "username"] } }),
      exchange: [
        {
          sent: request("GET", "/api/user?loginId=ada%2B1&loginIdTypes=email&loginIdTypes=username", key),
          answer: { status: 404 },
        },
      ],
      result: { status: 404 },
    },
    {
      name: "listUserActions lists what prevents login",
      options: withKey,
      call: (client) => client.listUserActions({ query: { userId, preventingLogin: true } }),
      exchange: [
        {
          sent: request("GET", `/api/user/action?userId=${userId}&preventingLogin=true`, key),
          answer: { status: 200, headers: json, body: '{"actions":[]}' },
        },
      ],
      result: { status: 200, data: { actions: [] } },
    },
    {
      name: "takeUserAction names both users",
      options: withKey,
      call: (client) =>
        client.takeUserAction({
          body: {
            action: {
              actioneeUserId: userId,
              actionerUserId: "30000000-0000-4000-8000-000000000009",
              userActionId: "40000000-0000-4000-8000-000000000004",
              expiry: 1783461600000,
            },
          },
        }),
      exchange: [
        {
          sent: request(
            "POST",
            "/api/user/action",
            key,
            `{"action":{"actioneeUserId":"${userId}","actionerUserId":"30000000-0000-4000-8000-000000000009","userActionId":"40000000-0000-4000-8000-000000000004","expiry":1783461600000}}`,
          ),
          answer: { status: 200, headers: json, body: '{"action":{"id":"a-1"}}' },
        },
      ],
      result: { status: 200, data: { action: { id: "a-1" } } },
    },
    {
      name: "cancelUserAction deletes with a body",
      options: withKey,
      call: (client) =>
        client.cancelUserAction({
          path: { actionId: "50000000-0000-4000-8000-000000000005" },
          body: { action: { actionerUserId: "30000000-0000-4000-8000-000000000009" } },
        }),
      exchange: [
        {
          sent: request(
            "DELETE",
            "/api/user/action/50000000-0000-4000-8000-000000000005",
            key,
            '{"action":{"actionerUserId":"30000000-0000-4000-8000-000000000009"}}',
          ),
          answer: { status: 200, headers: json, body: '{"action":{"id":"a-1"}}' },
        },
      ],
      result: { status: 200, data: { action: { id: "a-1" } } },
    },
  ],
});
