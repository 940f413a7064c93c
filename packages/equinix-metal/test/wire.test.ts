import { runWire } from "@specloom/contract";
import { createEquinixMetalClient, type EquinixMetalClient, type EquinixMetalClientOptions } from "../src/index.js";

const auth = { x_auth_token: "t-1" };
const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://api.equinix.com/metal/v1";
const token = { "x-auth-token": "t-1" };
const ID = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";

runWire<EquinixMetalClient, EquinixMetalClientOptions>({
  createClient: createEquinixMetalClient,
  cases: [
    {
      name: "createPasswordResetToken puts the address into the query of a POST without a body",
      options: { auth },
      call: (client) => client.createPasswordResetToken({ query: { email: "ada+1@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.equinix.com/metal/v1/reset-password?email=ada%2B1%40example.com",
            headers: { accept, "x-auth-token": "t-1" },
            body: "",
          },
          answer: { status: 201 },
        },
      ],
      result: { status: 201 },
    },
    {
      name: "resetPassword is a DELETE whose 201 carries the new password",
      options: { auth },
      call: (client) => client.resetPassword(),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: "https://api.equinix.com/metal/v1/reset-password",
            headers: { accept, "x-auth-token": "t-1" },
            body: "",
          },
          answer: { status: 201, headers: { "content-type": "application/json" }, body: '{"new_password":"x"}' },
        },
      ],
      result: { status: 201, data: { new_password: "x" } },
    },
    {
      name: "findCurrentUser lists what to include with commas",
      options: { auth },
      call: (client) => client.findCurrentUser({ query: { include: ["emails", "a b"], exclude: ["avatar_url"] } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user?include=emails,a%20b&exclude=avatar_url`,
            headers: { accept, ...token },
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"id":"${ID}","emails":[{"href":"/e"}]}` },
        },
      ],
      result: { status: 200, data: { id: ID, emails: [{ href: "/e" }] } },
    },
    {
      name: "updateCurrentUser sends the new password and not the old one",
      options: { auth },
      call: (client) => client.updateCurrentUser({ body: { password: "new" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/user`,
            headers: { accept, ...json, ...token },
            body: '{"password":"new"}',
          },
          answer: { status: 422, headers: json, body: '{"errors":["too short"]}' },
        },
      ],
      result: { status: 422, error: { errors: ["too short"] } },
    },
    {
      name: "createValidationRequest puts the address into the query of a POST without a body",
      options: { auth },
      call: (client) => client.createValidationRequest({ query: { login: "ada+1@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/verify-email?login=ada%2B1%40example.com`,
            headers: { accept, ...token },
            body: "",
          },
          answer: { status: 201 },
        },
      ],
      result: { status: 201 },
    },
    {
      name: "consumeVerificationRequest sends the token in the body",
      options: { auth },
      call: (client) => client.consumeVerificationRequest({ body: { user_token: "v-1" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/verify-email`,
            headers: { accept, ...json, ...token },
            body: '{"user_token":"v-1"}',
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "enableTfaApp sends the code as the vendor's own client does",
      options: { auth },
      call: (client) => client.enableTfaApp({ header: { "x-otp-token": "049203" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user/otp/app`,
            headers: { accept, ...token, "x-otp-token": "049203" },
            body: "",
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "disableTfaApp goes out without a code, as specified",
      options: { auth },
      call: (client) => client.disableTfaApp(),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/user/otp/app`, headers: { accept, ...token }, body: "" },
          answer: { status: 404, headers: json, body: '{"error":"Not found"}' },
        },
      ],
      result: { status: 404, error: { error: "Not found" } },
    },
    {
      name: "findAPIKeys searches",
      options: { auth },
      call: (client) => client.findAPIKeys({ query: { search: "ci & cd" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user/api-keys?search=ci%20%26%20cd`,
            headers: { accept, ...token },
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"api_keys":[{"id":"${ID}"}]}` },
        },
      ],
      result: { status: 200, data: { api_keys: [{ id: ID }] } },
    },
    {
      name: "createAPIKey reads the key once",
      options: { auth },
      call: (client) => client.createAPIKey({ body: { description: "ci", read_only: false } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user/api-keys`,
            headers: { accept, ...json, ...token },
            body: '{"description":"ci","read_only":false}',
          },
          answer: { status: 201, headers: json, body: `{"id":"${ID}","token":"k-2"}` },
        },
      ],
      result: { status: 201, data: { id: ID, token: "k-2" } },
    },
    {
      name: "deleteUserAPIKey names the key",
      options: { auth },
      call: (client) => client.deleteUserAPIKey({ path: { id: ID } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/user/api-keys/${ID}`, headers: { accept, ...token }, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
  ],
});
