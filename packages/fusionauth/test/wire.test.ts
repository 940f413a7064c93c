import { runWire } from "@specloom/contract";
import { createFusionauthClient, type FusionauthClient, type FusionauthClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.example.com";
const serverVariables = { host: "acme.example.com" };
const anonymous = { serverVariables };
const withKey = { serverVariables, auth: { ApiKeyAuth: "k-1" } };
const withToken = { serverVariables, auth: { BearerAuth: "t-1" } };
/** The vendor sends an API key without a prefix, and an access token with `Bearer`. */
const key = { authorization: "k-1" };
const token = { authorization: "Bearer t-1" };
const done = { status: 200 };

function request(method: string, path: string, credential: Record<string, string> = {}, body = "") {
  const headers = { accept, ...(body === "" ? {} : json), ...credential };
  return { method, url: `${base}${path}`, headers, body };
}

runWire<FusionauthClient, FusionauthClientOptions>({
  createClient: createFusionauthClient,
  cases: [
    {
      name: "login sends the API key as it is, and the tenant in a header",
      options: withKey,
      call: (client) =>
        client.login({
          header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
          body: { loginId: "ada@example.com", password: "pw", loginIdTypes: ["email"] },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/api/login`,
            headers: { accept, ...json, ...key, "x-fusionauth-tenantid": "20000000-0000-4000-8000-000000000003" },
            body: '{"loginId":"ada@example.com","password":"pw","loginIdTypes":["email"]}',
          },
          answer: { status: 200, headers: json, body: '{"token":"t-1"}' },
        },
      ],
      result: { status: 200, data: { token: "t-1" } },
    },
    {
      name: "login works without an API key, and a locked account answers without a body",
      options: anonymous,
      call: (client) => client.login({ body: { oneTimePassword: "o-1" } }),
      exchange: [
        {
          sent: request("POST", "/api/login", {}, '{"oneTimePassword":"o-1"}'),
          answer: { status: 423 },
        },
      ],
      result: { status: 423 },
    },
    {
      name: "completeTwoFactorLogin sends no credential",
      options: withKey,
      call: (client) => client.completeTwoFactorLogin({ body: { twoFactorId: "f-1", code: "492039" } }),
      exchange: [
        {
          sent: request("POST", "/api/two-factor/login", {}, '{"twoFactorId":"f-1","code":"492039"}'),
          answer: { status: 421 },
        },
      ],
      result: { status: 421 },
    },
    {
      name: "sendTwoFactorLoginCode keeps the ID of the challenge in one segment",
      options: anonymous,
      call: (client) => client.sendTwoFactorLoginCode({ path: { twoFactorId: "a/b c" }, body: { methodId: "6PKM" } }),
      exchange: [
        {
          sent: request("POST", "/api/two-factor/send/a%2Fb%20c", {}, '{"methodId":"6PKM"}'),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "logout sends the refresh token in the body, not in the URL",
      options: withKey,
      call: (client) => client.logout({ body: { refreshToken: "r+1/=", global: true } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/api/logout`,
            headers: { ...json },
            body: '{"refreshToken":"r+1/=","global":true}',
          },
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "startForgottenPassword without an API key has no body in the response",
      options: anonymous,
      call: (client) => client.startForgottenPassword({ body: { loginId: "ada@example.com" } }),
      exchange: [
        {
          sent: request("POST", "/api/user/forgot-password", {}, '{"loginId":"ada@example.com"}'),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "checkChangePasswordId tells that a trust token is needed",
      options: withKey,
      call: (client) =>
        client.checkChangePasswordId({ path: { changePasswordId: "c-1" }, query: { ipAddress: "2001:db8::1" } }),
      exchange: [
        {
          sent: request("GET", "/api/user/change-password/c-1?ipAddress=2001%3Adb8%3A%3A1"),
          answer: {
            status: 400,
            headers: json,
            body: '{"generalErrors":[{"code":"[TrustTokenRequired]","message":"m"}]}',
          },
        },
      ],
      result: { status: 400, error: { generalErrors: [{ code: "[TrustTokenRequired]", message: "m" }] } },
    },
    {
      name: "changePassword by a user sends the access token",
      options: withToken,
      call: (client) => client.changePassword({ body: { currentPassword: "old", password: "new" } }),
      exchange: [
        {
          sent: request("POST", "/api/user/change-password", token, '{"currentPassword":"old","password":"new"}'),
          answer: { status: 200, headers: json, body: '{"oneTimePassword":"o-1"}' },
        },
      ],
      result: { status: 200, data: { oneTimePassword: "o-1" } },
    },
    {
      name: "changePassword by an administrator sends the API key",
      options: withKey,
      call: (client) => client.changePassword({ body: { loginId: "ada", password: "new" } }),
      exchange: [
        {
          sent: request("POST", "/api/user/change-password", key, '{"loginId":"ada","password":"new"}'),
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "changePassword with an ID needs no credential",
      options: anonymous,
      call: (client) => client.changePassword({ body: { changePasswordId: "c-1", password: "new" } }),
      exchange: [
        {
          sent: request("POST", "/api/user/change-password", {}, '{"changePasswordId":"c-1","password":"new"}'),
          answer: { status: 404 },
        },
      ],
      result: { status: 404 },
    },
    {
      name: "getPasswordRules sends no credential",
      options: withKey,
      call: (client) => client.getPasswordRules({ path: { tenantId: "20000000-0000-4000-8000-000000000003" } }),
      exchange: [
        {
          sent: request("GET", "/api/tenant/password-validation-rules/20000000-0000-4000-8000-000000000003"),
          answer: { status: 200, headers: json, body: '{"passwordValidationRules":{"minLength":8}}' },
        },
      ],
      result: { status: 200, data: { passwordValidationRules: { minLength: 8 } } },
    },
    {
      name: "resendVerificationEmail puts everything into the query",
      options: withKey,
      call: (client) =>
        client.resendVerificationEmail({ query: { email: "ada+1@example.com", sendVerifyEmail: false } }),
      exchange: [
        {
          sent: request("PUT", "/api/user/verify-email?email=ada%2B1%40example.com&sendVerifyEmail=false", key),
          answer: { status: 200, headers: json, body: '{"verificationId":"v-1"}' },
        },
      ],
      result: { status: 200, data: { verificationId: "v-1" } },
    },
    {
      name: "verifyEmail works with the ID from the email",
      options: anonymous,
      call: (client) => client.verifyEmail({ body: { verificationId: "v-1", oneTimeCode: "c-1" } }),
      exchange: [
        {
          sent: request("POST", "/api/user/verify-email", {}, '{"verificationId":"v-1","oneTimeCode":"c-1"}'),
          answer: done,
        },
      ],
      result: done,
    },
  ],
});
