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
      name: "sendVerificationEmail is a POST without a body",
      options,
      call: (client) => client.sendVerificationEmail({ path: { id: "user_1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/users/user_1/email_verification/send`,
            headers: read,
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"user":${userBody}}` },
        },
      ],
      result: { status: 200, data: { user } },
    },
    {
      name: "verifyEmail sends the code as text",
      options,
      call: (client) => client.verifyEmail({ path: { id: "user_1" }, body: { code: "012345" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/users/user_1/email_verification/confirm`,
            headers: write,
            body: '{"code":"012345"}',
          },
          answer: { status: 200, headers: json, body: `{"user":${userBody}}` },
        },
      ],
      result: { status: 200, data: { user } },
    },
    {
      name: "getEmailVerification reads a code",
      options,
      call: (client) => client.getEmailVerification({ path: { id: "email_verification_1" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user_management/email_verification/email_verification_1`,
            headers: read,
            body: "",
          },
          answer: { status: 200, headers: json, body: '{"id":"email_verification_1","code":"492039"}' },
        },
      ],
      result: { status: 200, data: { id: "email_verification_1", code: "492039" } },
    },
    {
      name: "sendEmailChange names the new address",
      options,
      call: (client) =>
        client.sendEmailChange({ path: { id: "user_1" }, body: { new_email: "ada.lovelace@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/users/user_1/email_change/send`,
            headers: write,
            body: '{"new_email":"ada.lovelace@example.com"}',
          },
          answer: { status: 409, headers: json, body: '{"code":"email_not_available","message":"m"}' },
        },
      ],
      result: { status: 409, error: { code: "email_not_available", message: "m" } },
    },
    {
      name: "confirmEmailChange sends the code",
      options,
      call: (client) => client.confirmEmailChange({ path: { id: "user_1" }, body: { code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/users/user_1/email_change/confirm`,
            headers: write,
            body: '{"code":"492039"}',
          },
          answer: {
            status: 200,
            headers: json,
            body: `{"object":"email_change_confirmation","user":${userBody}}`,
          },
        },
      ],
      result: { status: 200, data: { object: "email_change_confirmation", user } },
    },
    {
      name: "enrollAuthFactor names the application and the user",
      options,
      call: (client) =>
        client.enrollAuthFactor({
          path: { userlandUserId: "user_1" },
          body: { type: "totp", totp_issuer: "Example", totp_user: "ada@example.com" },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/user_management/users/user_1/auth_factors`,
            headers: write,
            body: '{"type":"totp","totp_issuer":"Example","totp_user":"ada@example.com"}',
          },
          answer: {
            status: 201,
            headers: json,
            body: '{"authentication_factor":{"id":"auth_factor_1"},"authentication_challenge":{"id":"auth_challenge_1"}}',
          },
        },
      ],
      result: {
        status: 201,
        data: { authentication_factor: { id: "auth_factor_1" }, authentication_challenge: { id: "auth_challenge_1" } },
      },
    },
    {
      name: "listAuthFactors asks for a page",
      options,
      call: (client) =>
        client.listAuthFactors({ path: { userlandUserId: "user_1" }, query: { after: "auth_factor_1", order: "asc" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/user_management/users/user_1/auth_factors?after=auth_factor_1&order=asc`,
            headers: read,
            body: "",
          },
          answer: { status: 200, headers: json, body: emptyList },
        },
      ],
      result: { status: 200, data: emptyListData },
    },
    {
      name: "deleteAuthFactor takes 204 for a success",
      options,
      call: (client) => client.deleteAuthFactor({ path: { id: "auth_factor_1" } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/auth/factors/auth_factor_1`, headers: read, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "challengeAuthFactor sends an empty object for an authenticator app",
      options,
      call: (client) => client.challengeAuthFactor({ path: { id: "auth_factor_1" }, body: {} }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/auth/factors/auth_factor_1/challenge`, headers: write, body: "{}" },
          answer: { status: 201, headers: json, body: '{"id":"auth_challenge_1"}' },
        },
      ],
      result: { status: 201, data: { id: "auth_challenge_1" } },
    },
    {
      name: "verifyAuthChallenge returns that a code is wrong as a success",
      options,
      call: (client) => client.verifyAuthChallenge({ path: { id: "auth_challenge_1" }, body: { code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/auth/challenges/auth_challenge_1/verify`,
            headers: write,
            body: '{"code":"492039"}',
          },
          answer: { status: 201, headers: json, body: '{"challenge":{"id":"auth_challenge_1"},"valid":false}' },
        },
      ],
      result: { status: 201, data: { challenge: { id: "auth_challenge_1" }, valid: false } },
    },
  ],
});
