import { runWire } from "@specloom/contract";
import { createQuatrixClient, type QuatrixClient, type QuatrixClientOptions } from "../src/index.js";

const ID = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";
const base = "https://acme.quatrix.it/api/1.0";
const json = { "content-type": "application/json" };
const accept = "application/json";
const options: QuatrixClientOptions = { serverVariables: { account: "acme" }, auth: { bearerAuth: "k-1" } };
const authorization = "Bearer k-1";
const done = { status: 200, headers: json, body: '{"status":"success"}' };

runWire<QuatrixClient, QuatrixClientOptions>({
  createClient: createQuatrixClient,
  cases: [
    {
      name: "accountRolesGet lists users by name",
      options,
      call: (client) => client.accountRolesGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/account/roles`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: `[{"id":"${ID}","email":"ada@example.com"}]` },
        },
      ],
      result: { status: 200, data: [{ id: ID, email: "ada@example.com" }] },
    },
    {
      name: "userGet lists users in full",
      options,
      call: (client) => client.userGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/user`, headers: { accept, authorization }, body: "" },
          answer: { status: 401, headers: json, body: '{"msg":"m","code":14}' },
        },
      ],
      result: { status: 401, error: { msg: "m", code: 14 } },
    },
    {
      name: "userSetMfaPost names the users, the factor and a code",
      options,
      call: (client) => client.userSetMfaPost({ body: { ids: [ID], auth_type: "PIN", code: "0731" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user/set-mfa`,
            headers: { accept, ...json, authorization },
            body: `{"ids":["${ID}"],"auth_type":"PIN","code":"0731"}`,
          },
          answer: done,
        },
      ],
      result: { status: 200, data: { status: "success" } },
    },
    {
      name: "userRemoveMfaPost names the users and the factor",
      options,
      call: (client) => client.userRemoveMfaPost({ body: { ids: [ID], auth_type: "2FA" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user/remove-mfa`,
            headers: { accept, ...json, authorization },
            body: `{"ids":["${ID}"],"auth_type":"2FA"}`,
          },
          answer: done,
        },
      ],
      result: { status: 200, data: { status: "success" } },
    },
    {
      name: "settingsAuthMethodsGet lists methods",
      options,
      call: (client) => client.settingsAuthMethodsGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/settings/auth-methods`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: `[{"rank":1,"id":"${ID}","key":"k"}]` },
        },
      ],
      result: { status: 200, data: [{ rank: 1, id: ID, key: "k" }] },
    },
    {
      name: "apiKeyIdGet lists the keys of a user",
      options,
      call: (client) => client.apiKeyIdGet({ path: { id: ID } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/api-key/${ID}`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '[{"id":"a","status":"A"}]' },
        },
      ],
      result: { status: 200, data: [{ id: "a", status: "A" }] },
    },
    {
      name: "apiKeyMetadataIdGet reads one key",
      options,
      call: (client) => client.apiKeyMetadataIdGet({ path: { id: "a/b" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/api-key/metadata/a%2Fb`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '{"id":"a/b"}' },
        },
      ],
      result: { status: 200, data: { id: "a/b" } },
    },
    {
      name: "apiKeyUpdateIdPost sends what changes",
      options,
      call: (client) => client.apiKeyUpdateIdPost({ path: { id: "a" }, body: { status: "D" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/api-key/update/a`,
            headers: { accept, ...json, authorization },
            body: '{"status":"D"}',
          },
          answer: { status: 200, headers: json, body: '{"id":"a","status":"D"}' },
        },
      ],
      result: { status: 200, data: { id: "a", status: "D" } },
    },
  ],
});
