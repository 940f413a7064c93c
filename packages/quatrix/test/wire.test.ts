import { runWire } from "@specloom/contract";
import { createQuatrixClient, type QuatrixClient, type QuatrixClientOptions } from "../src/index.js";

const ID = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";
const base = "https://api.quatrix.it/api/1.0";
const json = { "content-type": "application/json" };
const accept = "application/json";
const session = { auth: { api_key: "s-1" } };
const key = "s-1";

runWire<QuatrixClient, QuatrixClientOptions>({
  createClient: createQuatrixClient,
  cases: [
    {
      name: "resetPasswordRequestPost goes out without a key, and its 200 lists addresses",
      call: (client) => client.resetPasswordRequestPost({ body: { email: ["ada@example.com"] } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/reset-password/request`,
            headers: { accept, ...json },
            body: '{"email":["ada@example.com"]}',
          },
          answer: { status: 200, headers: json, body: '{"email":["ada@example.com"]}' },
        },
      ],
      result: { status: 200, data: { email: ["ada@example.com"] } },
    },
    {
      name: "resetPasswordRequestPost sends the key that was given, and its 202 names a job",
      options: { auth: { api_key: () => "k-1" } },
      call: (client) => client.resetPasswordRequestPost({ body: { email: ["ada@example.com"] } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/reset-password/request`,
            headers: { accept, ...json, "x-auth-token": "k-1" },
            body: '{"email":["ada@example.com"]}',
          },
          answer: { status: 202, headers: json, body: `{"job_id":"${ID}"}` },
        },
      ],
      result: { status: 202, data: { job_id: ID } },
    },
    {
      name: "resetPasswordMetadataIdGet goes to the host of the account",
      options: { serverVariables: { account: "acme" } },
      call: (client) => client.resetPasswordMetadataIdGet({ path: { id: ID } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `https://acme.quatrix.it/api/1.0/reset-password/metadata/${ID}`,
            headers: { accept },
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"id":"${ID}","multiple_accounts":false}` },
        },
      ],
      result: { status: 200, data: { id: ID, multiple_accounts: false } },
    },
    {
      name: "resetPasswordResetIdPost hands back the error of the vendor",
      call: (client) => client.resetPasswordResetIdPost({ path: { id: ID }, body: { password: "new" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/reset-password/reset/${ID}`,
            headers: { accept, ...json },
            body: '{"password":"new"}',
          },
          answer: { status: 400, headers: json, body: '{"msg":"expired","code":60}' },
        },
      ],
      result: { status: 400, error: { msg: "expired", code: 60 } },
    },
    {
      name: "sessionLoginGet sends the password as Basic, in UTF-8, and no key",
      options: { auth: { api_key: "k-1", basicAuth: { username: "ada@example.com", password: "pässword" } } },
      call: (client) => client.sessionLoginGet(),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/session/login`,
            headers: { accept, authorization: "Basic YWRhQGV4YW1wbGUuY29tOnDDpHNzd29yZA==" },
            body: "",
          },
          answer: { status: 207, headers: { ...json, "mfa-code": "71" }, body: `{"session_id":"${ID}"}` },
        },
      ],
      result: { status: 207, data: { session_id: ID } },
    },
    {
      name: "sessionLoginPost sends the code with the token of the log-in that wants it",
      options: session,
      call: (client) => client.sessionLoginPost({ body: { auth_type: "2FA", code: "049203" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/session/login`,
            headers: { accept, ...json, "x-auth-token": key },
            body: '{"auth_type":"2FA","code":"049203"}',
          },
          answer: { status: 401, headers: json, body: '{"msg":"wrong code","code":83}' },
        },
      ],
      result: { status: 401, error: { msg: "wrong code", code: 83 } },
    },
    {
      name: "sessionKeepaliveGet is a GET without an answer",
      options: session,
      call: (client) => client.sessionKeepaliveGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/session/keepalive`, headers: { accept, "x-auth-token": key }, body: "" },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "sessionLogoutGet is a GET without an answer",
      options: session,
      call: (client) => client.sessionLogoutGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/session/logout`, headers: { "x-auth-token": key }, body: "" },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "sessionUnblockCaptchaGet puts the captcha's token into the query and needs no session",
      call: (client) => client.sessionUnblockCaptchaGet({ query: { token: "03A&b=c+d" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/session/unblock-captcha?token=03A%26b%3Dc%2Bd`,
            headers: { accept },
            body: "",
          },
          answer: { status: 200, headers: json, body: '{"valid":false}' },
        },
      ],
      result: { status: 200, data: { valid: false } },
    },
    {
      name: "profileSetPasswordPost sends both passwords as they are given, which is base64",
      options: session,
      call: (client) => client.profileSetPasswordPost({ body: { password: "b2xk", new_password: "bmV3" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/profile/set-password`,
            headers: { accept, ...json, "x-auth-token": key },
            body: '{"password":"b2xk","new_password":"bmV3"}',
          },
          answer: { status: 200, headers: json, body: '{"email":"ada@example.com"}' },
        },
      ],
      result: { status: 200, data: { email: "ada@example.com" } },
    },
    {
      name: "userSignupPost sends no key, though there is one, and has no body in its answer",
      options: session,
      call: (client) => client.userSignupPost({ body: { email: "ada@example.com", password: "bmV3" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user/signup`,
            headers: { accept, ...json },
            body: '{"email":"ada@example.com","password":"bmV3"}',
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
  ],
});
