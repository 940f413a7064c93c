import { runWire } from "@specloom/contract";
import { createWorkosClient, type WorkosClient, type WorkosClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://api.workos.com";
const options = { auth: { bearer: "sk_test" } };
const read = { accept, authorization: "Bearer sk_test" };
const write = { ...read, ...json };
const listMetadata = { before: null, after: null };
const emptyList = JSON.stringify({ object: "list", data: [], list_metadata: listMetadata });
const emptyListData = { object: "list", data: [], list_metadata: listMetadata };

runWire<WorkosClient, WorkosClientOptions>({
  createClient: createWorkosClient,
  cases: [
    {
      name: "listSessions asks for a page",
      options,
      call: (client) => client.listSessions({ path: { id: "user_1" }, query: { limit: 100 } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user_management/users/user_1/sessions?limit=100`,
            headers: read,
            body: "",
          },
          answer: { status: 200, headers: json, body: emptyList },
        },
      ],
      result: { status: 200, data: emptyListData },
    },
    {
      name: "revokeSession names the session in the body",
      options,
      call: (client) => client.revokeSession({ body: { session_id: "session_1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/sessions/revoke`,
            headers: write,
            body: '{"session_id":"session_1"}',
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "listUserApiKeys filters by organization",
      options,
      call: (client) => client.listUserApiKeys({ path: { userId: "user_1" }, query: { organization_id: "org_1" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user_management/users/user_1/api_keys?organization_id=org_1`,
            headers: read,
            body: "",
          },
          answer: { status: 200, headers: json, body: emptyList },
        },
      ],
      result: { status: 200, data: emptyListData },
    },
    {
      name: "createUserApiKey returns the value once",
      options,
      call: (client) =>
        client.createUserApiKey({ path: { userId: "user_1" }, body: { name: "Build", organization_id: "org_1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/users/user_1/api_keys`,
            headers: write,
            body: '{"name":"Build","organization_id":"org_1"}',
          },
          answer: { status: 201, headers: json, body: '{"id":"api_key_1","value":"sk_1"}' },
        },
      ],
      result: { status: 201, data: { id: "api_key_1", value: "sk_1" } },
    },
    {
      name: "validateApiKey returns an unknown value as null",
      options,
      call: (client) => client.validateApiKey({ body: { value: "sk_1" } }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/api_keys/validations`, headers: write, body: '{"value":"sk_1"}' },
          answer: { status: 200, headers: json, body: '{"api_key":null}' },
        },
      ],
      result: { status: 200, data: { api_key: null } },
    },
    {
      name: "expireApiKey without a time needs no body",
      options,
      call: (client) => client.expireApiKey({ path: { id: "api_key_1" } }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/api_keys/api_key_1/expire`, headers: read, body: "" },
          answer: { status: 200, headers: json, body: '{"id":"api_key_1"}' },
        },
      ],
      result: { status: 200, data: { id: "api_key_1" } },
    },
    {
      name: "expireApiKey takes a planned expiration back with null",
      options,
      call: (client) => client.expireApiKey({ path: { id: "api_key_1" }, body: { expires_at: null } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/api_keys/api_key_1/expire`,
            headers: write,
            body: '{"expires_at":null}',
          },
          answer: { status: 200, headers: json, body: '{"id":"api_key_1"}' },
        },
      ],
      result: { status: 200, data: { id: "api_key_1" } },
    },
  ],
});
