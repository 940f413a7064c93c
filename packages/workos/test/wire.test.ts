import { runWire } from "@specloom/contract";
import { createWorkosClient, type WorkosClient, type WorkosClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://api.workos.com";
const options = { auth: { bearer: "sk_test" } };
const read = { accept, authorization: "Bearer sk_test" };
const write = { ...read, ...json };
const user = { object: "user", id: "user_1", email: "ada@example.com" };
const userBody = JSON.stringify(user);
const listMetadata = { before: null, after: null };
const emptyList = JSON.stringify({ object: "list", data: [], list_metadata: listMetadata });
const emptyListData = { object: "list", data: [], list_metadata: listMetadata };

runWire<WorkosClient, WorkosClientOptions>({
  createClient: createWorkosClient,
  cases: [
    {
      name: "authenticate sends a password with the client's secret",
      options,
      call: (client) =>
        client.authenticate({
          body: {
            grant_type: "password",
            client_id: "client_1",
            client_secret: "sk_test",
            email: "ada@example.com",
            password: "pw",
            ip_address: "192.0.2.1",
          },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/authenticate`,
            headers: write,
            body: '{"grant_type":"password","client_id":"client_1","client_secret":"sk_test","email":"ada@example.com","password":"pw","ip_address":"192.0.2.1"}',
          },
          answer: {
            status: 403,
            headers: json,
            body: '{"code":"mfa_challenge","message":"m","pending_authentication_token":"p-1","authentication_factors":[{"id":"auth_factor_1","type":"totp"}]}',
          },
        },
      ],
      result: {
        status: 403,
        error: {
          code: "mfa_challenge",
          message: "m",
          pending_authentication_token: "p-1",
          authentication_factors: [{ id: "auth_factor_1", type: "totp" }],
        },
      },
    },
    {
      name: "authenticate of a public client sends no API key",
      call: (client) =>
        client.authenticate({
          body: { grant_type: "authorization_code", client_id: "client_1", code: "c-1", code_verifier: "v-1" },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/authenticate`,
            headers: { accept, ...json },
            body: '{"grant_type":"authorization_code","client_id":"client_1","code":"c-1","code_verifier":"v-1"}',
          },
          answer: { status: 400, headers: json, body: '{"error":"invalid_grant","error_description":"d"}' },
        },
      ],
      result: { status: 400, error: { error: "invalid_grant", error_description: "d" } },
    },
    {
      name: "authenticate finishes a sign-in with a code and the pending token",
      options,
      call: (client) =>
        client.authenticate({
          body: {
            grant_type: "urn:workos:oauth:grant-type:mfa-totp",
            client_id: "client_1",
            client_secret: "sk_test",
            code: "492039",
            pending_authentication_token: "p-1",
            authentication_challenge_id: "auth_challenge_1",
          },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/authenticate`,
            headers: write,
            body: '{"grant_type":"urn:workos:oauth:grant-type:mfa-totp","client_id":"client_1","client_secret":"sk_test","code":"492039","pending_authentication_token":"p-1","authentication_challenge_id":"auth_challenge_1"}',
          },
          answer: { status: 200, headers: json, body: `{"user":${userBody},"access_token":"a","refresh_token":"r"}` },
        },
      ],
      result: { status: 200, data: { user, access_token: "a", refresh_token: "r" } },
    },
    {
      name: "createMagicAuth names the address",
      options,
      call: (client) => client.createMagicAuth({ body: { email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/magic_auth`,
            headers: write,
            body: '{"email":"ada@example.com"}',
          },
          answer: { status: 201, headers: json, body: '{"id":"magic_auth_1","code":"492039"}' },
        },
      ],
      result: { status: 201, data: { id: "magic_auth_1", code: "492039" } },
    },
    {
      name: "createPasswordReset names the address",
      options,
      call: (client) => client.createPasswordReset({ body: { email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/password_reset`,
            headers: write,
            body: '{"email":"ada@example.com"}',
          },
          answer: { status: 404, headers: json, body: '{"message":"m"}' },
        },
      ],
      result: { status: 404, error: { message: "m" } },
    },
    {
      name: "getPasswordReset keeps the identifier in one segment",
      options,
      call: (client) => client.getPasswordReset({ path: { id: "a/b c" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/user_management/password_reset/a%2Fb%20c`, headers: read, body: "" },
          answer: { status: 200, headers: json, body: '{"id":"a/b c","password_reset_token":"t-1"}' },
        },
      ],
      result: { status: 200, data: { id: "a/b c", password_reset_token: "t-1" } },
    },
    {
      name: "resetPassword sends the token and the new password",
      options,
      call: (client) => client.resetPassword({ body: { token: "t-1", new_password: "new" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/password_reset/confirm`,
            headers: write,
            body: '{"token":"t-1","new_password":"new"}',
          },
          answer: {
            status: 400,
            headers: json,
            body: '{"code":"password_reset_error","message":"m","errors":[{"code":"c","message":"m"}]}',
          },
        },
      ],
      result: {
        status: 400,
        error: { code: "password_reset_error", message: "m", errors: [{ code: "c", message: "m" }] },
      },
    },
    {
      name: "listUsers finds one user by address",
      options,
      call: (client) => client.listUsers({ query: { email: "ada+1@example.com", limit: 1 } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user_management/users?limit=1&email=ada%2B1%40example.com`,
            headers: read,
            body: "",
          },
          answer: { status: 200, headers: json, body: emptyList },
        },
      ],
      result: { status: 200, data: emptyListData },
    },
    {
      name: "getUser reads a user",
      options,
      call: (client) => client.getUser({ path: { id: "user_1" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/user_management/users/user_1`, headers: read, body: "" },
          answer: { status: 200, headers: json, body: userBody },
        },
      ],
      result: { status: 200, data: user },
    },
    {
      name: "updateUser sets a password",
      options,
      call: (client) => client.updateUser({ path: { id: "user_1" }, body: { password: "new" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/user_management/users/user_1`,
            headers: write,
            body: '{"password":"new"}',
          },
          answer: { status: 200, headers: json, body: userBody },
        },
      ],
      result: { status: 200, data: user },
    },
  ],
});
