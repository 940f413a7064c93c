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
const userId = "30000000-0000-4000-8000-000000000001";
const done = { status: 200 };

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
          sent: {
            method: "POST",
            url: `${base}/api/login`,
            headers: { accept, ...json },
            body: '{"oneTimePassword":"o-1"}',
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/two-factor/login`,
            headers: { accept, ...json },
            body: '{"twoFactorId":"f-1","code":"492039"}',
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/two-factor/send/a%2Fb%20c`,
            headers: { accept, ...json },
            body: '{"methodId":"6PKM"}',
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/forgot-password`,
            headers: { accept, ...json },
            body: '{"loginId":"ada@example.com"}',
          },
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
          sent: {
            method: "GET",
            url: `${base}/api/user/change-password/c-1?ipAddress=2001%3Adb8%3A%3A1`,
            headers: { accept },
            body: "",
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/change-password`,
            headers: { accept, ...json, ...token },
            body: '{"currentPassword":"old","password":"new"}',
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/change-password`,
            headers: { accept, ...json, ...key },
            body: '{"loginId":"ada","password":"new"}',
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/change-password`,
            headers: { accept, ...json },
            body: '{"changePasswordId":"c-1","password":"new"}',
          },
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
          sent: {
            method: "GET",
            url: `${base}/api/tenant/password-validation-rules/20000000-0000-4000-8000-000000000003`,
            headers: { accept },
            body: "",
          },
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
          sent: {
            method: "PUT",
            url: `${base}/api/user/verify-email?email=ada%2B1%40example.com&sendVerifyEmail=false`,
            headers: { accept, ...key },
            body: "",
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/verify-email`,
            headers: { accept, ...json },
            body: '{"verificationId":"v-1","oneTimeCode":"c-1"}',
          },
          answer: done,
        },
      ],
      result: done,
    },
    {
      name: "generateTwoFactorSecret takes an access token",
      options: withToken,
      call: (client) => client.generateTwoFactorSecret(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/api/two-factor/secret`, headers: { accept, ...token }, body: "" },
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
          sent: {
            method: "POST",
            url: `${base}/api/two-factor/send`,
            headers: { accept, ...json, ...key },
            body: `{"userId":"${userId}","method":"email","email":"ada@example.com"}`,
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/two-factor/start`,
            headers: { accept, ...json, ...key },
            body: `{"userId":"${userId}","trustChallenge":"c-1"}`,
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/two-factor/${userId}`,
            headers: { accept, ...json, ...key },
            body: '{"method":"authenticator","code":"492039","secretBase32Encoded":"OM"}',
          },
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
          sent: {
            method: "DELETE",
            url: `${base}/api/user/two-factor/${userId}`,
            headers: { accept, ...json, ...key },
            body: '{"methodId":"VBT2","code":"492039"}',
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/two-factor/recovery-code/${userId}`,
            headers: { accept, ...key },
            body: "",
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/jwt/refresh`,
            headers: { accept, ...json },
            body: '{"refreshToken":"r-1"}',
          },
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
          sent: {
            method: "GET",
            url: `${base}/api/jwt/refresh?userId=${userId}`,
            headers: { accept, ...key },
            body: "",
          },
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
          sent: {
            method: "DELETE",
            url: `${base}/api/jwt/refresh?userId=${userId}&applicationId=10000000-0000-4000-8000-000000000002`,
            headers: { accept, ...key },
            body: "",
          },
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
          sent: {
            method: "DELETE",
            url: `${base}/api/jwt/refresh/5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68`,
            headers: { accept, ...token },
            body: "",
          },
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
          sent: { method: "GET", url: `${base}/api/jwt/validate`, headers: { accept, ...token }, body: "" },
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
          sent: {
            method: "GET",
            url: `${base}/api/user?loginId=ada%2B1&loginIdTypes=email&loginIdTypes=username`,
            headers: { accept, ...key },
            body: "",
          },
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
          sent: {
            method: "GET",
            url: `${base}/api/user/action?userId=${userId}&preventingLogin=true`,
            headers: { accept, ...key },
            body: "",
          },
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
          sent: {
            method: "POST",
            url: `${base}/api/user/action`,
            headers: { accept, ...json, ...key },
            body: `{"action":{"actioneeUserId":"${userId}","actionerUserId":"30000000-0000-4000-8000-000000000009","userActionId":"40000000-0000-4000-8000-000000000004","expiry":1783461600000}}`,
          },
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
          sent: {
            method: "DELETE",
            url: `${base}/api/user/action/50000000-0000-4000-8000-000000000005`,
            headers: { accept, ...json, ...key },
            body: '{"action":{"actionerUserId":"30000000-0000-4000-8000-000000000009"}}',
          },
          answer: { status: 200, headers: json, body: '{"action":{"id":"a-1"}}' },
        },
      ],
      result: { status: 200, data: { action: { id: "a-1" } } },
    },
  ],
});
