import { runWire } from "@specloom/contract";
import { createQuatrixClient, type QuatrixClient, type QuatrixClientOptions } from "../src/index.js";

const ID = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";
const base = "https://api.quatrix.it/api/1.0";
const json = { "content-type": "application/json" };
const accept = "application/json";
const session = { auth: { api_key: "s-1" } };
const key = "s-1";
const done = { status: 200, headers: json, body: '{"status":"success"}' };

runWire<QuatrixClient, QuatrixClientOptions>({
  createClient: createQuatrixClient,
  cases: [
    {
      name: "profile2faGenerateGet reads the picture as it comes, in base64",
      options: session,
      call: async (client) => {
        const result = await client.profile2faGenerateGet();
        return result.ok ? { ...result, data: await result.data.text() } : result;
      },
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/profile/2fa/generate`,
            headers: { accept: "application/octet-stream,application/json", "x-auth-token": key },
            body: "",
          },
          answer: { status: 200, headers: { "content-type": "application/octet-stream" }, body: "iVBORw0KGgo=" },
        },
      ],
      result: { status: 200, data: "iVBORw0KGgo=" },
    },
    {
      name: "profileSetMfaPost names the session that it closed",
      options: session,
      call: (client) => client.profileSetMfaPost({ body: { auth_type: "PIN", code: "0731" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/profile/set-mfa`,
            headers: { accept, ...json, "x-auth-token": key },
            body: '{"auth_type":"PIN","code":"0731"}',
          },
          answer: { status: 200, headers: json, body: `{"session_ids":"${ID}"}` },
        },
      ],
      result: { status: 200, data: { session_ids: ID } },
    },
    {
      name: "profileRemoveMfaPost names the factor and no code",
      options: session,
      call: (client) => client.profileRemoveMfaPost({ body: { auth_type: "2FA" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/profile/remove-mfa`,
            headers: { accept, ...json, "x-auth-token": key },
            body: '{"auth_type":"2FA"}',
          },
          answer: done,
        },
      ],
      result: { status: 200, data: { status: "success" } },
    },
    {
      name: "userResetMfaPost lists the users",
      options: session,
      call: (client) => client.userResetMfaPost({ body: { ids: [ID], auth_type: "2FA" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user/reset-mfa`,
            headers: { accept, ...json, "x-auth-token": key },
            body: `{"ids":["${ID}"],"auth_type":"2FA"}`,
          },
          answer: done,
        },
      ],
      result: { status: 200, data: { status: "success" } },
    },
    {
      name: "profileGet takes a permanent key as bearer token",
      options: { auth: { bearerAuth: () => "k-2" } },
      call: (client) => client.profileGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/profile`, headers: { accept, authorization: "Bearer k-2" }, body: "" },
          answer: { status: 200, headers: json, body: `{"id":"${ID}","share_types":{"public_share":false}}` },
        },
      ],
      result: { status: 200, data: { id: ID, share_types: { public_share: false } } },
    },
    {
      name: "apiKeyGet lists keys",
      options: session,
      call: (client) => client.apiKeyGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/api-key`, headers: { accept, "x-auth-token": key }, body: "" },
          answer: { status: 200, headers: json, body: '[{"id":"a","status":"D"}]' },
        },
      ],
      result: { status: 200, data: [{ id: "a", status: "D" }] },
    },
    {
      name: "apiKeyCreatePost sends what is given and no default of the spec",
      options: session,
      call: (client) => client.apiKeyCreatePost({ body: { name: "nightly" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/api-key/create`,
            headers: { accept, ...json, "x-auth-token": key },
            body: '{"name":"nightly"}',
          },
          answer: { status: 200, headers: json, body: '{"id":"a","key":"k-2"}' },
        },
      ],
      result: { status: 200, data: { id: "a", key: "k-2" } },
    },
    {
      name: "apiKeyDeleteIdGet deletes by a GET and keeps the identifier in one segment",
      options: session,
      call: (client) => client.apiKeyDeleteIdGet({ path: { id: "a/b" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/api-key/delete/a%2Fb`,
            headers: { accept, "x-auth-token": key },
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"id":"${ID}"}` },
        },
      ],
      result: { status: 200, data: { id: ID } },
    },
  ],
});
