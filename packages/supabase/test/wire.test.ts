import { runWire } from "@specloom/contract";
import { createSupabaseClient, type SupabaseClient, type SupabaseClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.supabase.co/auth/v1";
const serverVariables = { project: "acme" };
const anonymous = { serverVariables, auth: { APIKeyAuth: "anon" } };
const signedIn = { serverVariables, auth: { APIKeyAuth: "anon", UserAuth: "t-1" } };
const admin = { serverVariables, auth: { APIKeyAuth: "service", AdminAuth: "service" } };
const asVisitor = { accept, apikey: "anon" };
const asUser = { ...asVisitor, authorization: "Bearer t-1" };
const asAdmin = { accept, apikey: "service", authorization: "Bearer service" };
const tokens = '{"access_token":"t-2","refresh_token":"r-2","token_type":"bearer","expires_in":3600}';
const tokenData = { access_token: "t-2", refresh_token: "r-2", token_type: "bearer", expires_in: 3600 };
const userId = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";
const factorId = "2b306a77-21dc-4110-ba71-537cb56b9e98";
const challengeId = "14c1560e-2749-4522-bb62-d1458451830a";

runWire<SupabaseClient, SupabaseClientOptions>({
  createClient: createSupabaseClient,
  cases: [
    {
      name: "issueToken names the grant in the query and sends the password as JSON",
      options: anonymous,
      call: (client) =>
        client.issueToken({ query: { grant_type: "password" }, body: { email: "ada@example.com", password: "pw" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/token?grant_type=password`,
            headers: { ...asVisitor, ...json },
            body: '{"email":"ada@example.com","password":"pw"}',
          },
          answer: { status: 200, headers: json, body: tokens },
        },
      ],
      result: { status: 200, data: tokenData },
    },
    {
      name: "issueToken returns why a refresh token is refused, and does not send the user's token",
      options: signedIn,
      call: (client) => client.issueToken({ query: { grant_type: "refresh_token" }, body: { refresh_token: "r-1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/token?grant_type=refresh_token`,
            headers: { ...asVisitor, ...json },
            body: '{"refresh_token":"r-1"}',
          },
          answer: {
            status: 400,
            headers: json,
            body: '{"code":400,"error_code":"refresh_token_already_used","msg":"m"}',
          },
        },
      ],
      result: { status: 400, error: { code: 400, error_code: "refresh_token_already_used", msg: "m" } },
    },
    {
      name: "signOut names the sessions in the query of a POST without a body",
      options: signedIn,
      call: (client) => client.signOut({ query: { scope: "others" } }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/logout?scope=others`, headers: asUser, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "sendOneTimePassword sends a phone number in E.164 format",
      options: anonymous,
      call: (client) => client.sendOneTimePassword({ body: { phone: "+15555550100", channel: "sms" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/otp`,
            headers: { ...asVisitor, ...json },
            body: '{"phone":"+15555550100","channel":"sms"}',
          },
          answer: { status: 200, headers: json, body: '{"message_id":"m-1"}' },
        },
      ],
      result: { status: 200, data: { message_id: "m-1" } },
    },
    {
      name: "verifyOneTimePassword sends the token with the address that it was sent to",
      options: anonymous,
      call: (client) =>
        client.verifyOneTimePassword({ body: { type: "recovery", email: "ada@example.com", token: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/verify`,
            headers: { ...asVisitor, ...json },
            body: '{"type":"recovery","email":"ada@example.com","token":"492039"}',
          },
          answer: { status: 200, headers: json, body: tokens },
        },
      ],
      result: { status: 200, data: tokenData },
    },
    {
      name: "verifyOneTimePassword sends the token hash of a link with the type alone",
      options: anonymous,
      call: (client) => client.verifyOneTimePassword({ body: { type: "email", token_hash: "h-1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/verify`,
            headers: { ...asVisitor, ...json },
            body: '{"type":"email","token_hash":"h-1"}',
          },
          answer: { status: 403, headers: json, body: '{"code":403,"error_code":"otp_expired","msg":"m"}' },
        },
      ],
      result: { status: 403, error: { code: 403, error_code: "otp_expired", msg: "m" } },
    },
    {
      name: "resendOneTimePassword names the message",
      options: anonymous,
      call: (client) => client.resendOneTimePassword({ body: { type: "signup", email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/resend`,
            headers: { ...asVisitor, ...json },
            body: '{"type":"signup","email":"ada@example.com"}',
          },
          answer: { status: 200, headers: json, body: "{}" },
        },
      ],
      result: { status: 200, data: {} },
    },
    {
      name: "signUp sends the redirect URL in the query, as the vendor's client does",
      options: anonymous,
      call: (client) =>
        client.signUp({
          query: { redirect_to: "https://app.example.com/welcome?a=b" },
          body: { email: "ada@example.com", password: "pw" },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/signup?redirect_to=https%3A%2F%2Fapp.example.com%2Fwelcome%3Fa%3Db`,
            headers: { ...asVisitor, ...json },
            body: '{"email":"ada@example.com","password":"pw"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${userId}"}` },
        },
      ],
      result: { status: 200, data: { id: userId } },
    },
    {
      name: "recoverPassword sends the address",
      options: anonymous,
      call: (client) =>
        client.recoverPassword({
          body: { email: "ada@example.com", gotrue_meta_security: { captcha_token: "captcha" } },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/recover`,
            headers: { ...asVisitor, ...json },
            body: '{"email":"ada@example.com","gotrue_meta_security":{"captcha_token":"captcha"}}',
          },
          answer: { status: 200, headers: json, body: "{}" },
        },
      ],
      result: { status: 200, data: {} },
    },
    {
      name: "reauthenticate is a GET, as the vendor's client sends it",
      options: signedIn,
      call: (client) => client.reauthenticate(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/reauthenticate`, headers: asUser, body: "" },
          answer: { status: 200, headers: json, body: "{}" },
        },
      ],
      result: { status: 200, data: {} },
    },
    {
      name: "getUser sends both credentials",
      options: signedIn,
      call: (client) => client.getUser(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/user`, headers: asUser, body: "" },
          answer: { status: 403, headers: json, body: '{"code":403,"error_code":"bad_jwt","msg":"m"}' },
        },
      ],
      result: { status: 403, error: { code: 403, error_code: "bad_jwt", msg: "m" } },
    },
    {
      name: "updateUser sends the new password with the nonce",
      options: signedIn,
      call: (client) => client.updateUser({ body: { password: "new", nonce: "492039" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/user`,
            headers: { ...asUser, ...json },
            body: '{"password":"new","nonce":"492039"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${userId}"}` },
        },
      ],
      result: { status: 200, data: { id: userId } },
    },
    {
      name: "enrollFactor names the kind of factor",
      options: signedIn,
      call: (client) => client.enrollFactor({ body: { factor_type: "totp", friendly_name: "Phone" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/factors`,
            headers: { ...asUser, ...json },
            body: '{"factor_type":"totp","friendly_name":"Phone"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${factorId}","type":"totp","totp":{"secret":"S"}}` },
        },
      ],
      result: { status: 200, data: { id: factorId, type: "totp", totp: { secret: "S" } } },
    },
    {
      name: "challengeFactor needs no body for an authenticator app",
      options: signedIn,
      call: (client) => client.challengeFactor({ path: { factorId } }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/factors/${factorId}/challenge`, headers: asUser, body: "" },
          answer: { status: 200, headers: json, body: `{"id":"${challengeId}","type":"totp","expires_at":1}` },
        },
      ],
      result: { status: 200, data: { id: challengeId, type: "totp", expires_at: 1 } },
    },
    {
      name: "verifyFactor sends the challenge and the code",
      options: signedIn,
      call: (client) =>
        client.verifyFactor({ path: { factorId }, body: { challenge_id: challengeId, code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/factors/${factorId}/verify`,
            headers: { ...asUser, ...json },
            body: `{"challenge_id":"${challengeId}","code":"492039"}`,
          },
          answer: { status: 200, headers: json, body: tokens },
        },
      ],
      result: { status: 200, data: tokenData },
    },
    {
      name: "unenrollFactor removes a factor",
      options: signedIn,
      call: (client) => client.unenrollFactor({ path: { factorId } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/factors/${factorId}`, headers: asUser, body: "" },
          answer: { status: 200, headers: json, body: `{"id":"${factorId}"}` },
        },
      ],
      result: { status: 200, data: { id: factorId } },
    },
    {
      name: "adminGenerateLink sends the service role key in both headers",
      options: admin,
      call: (client) => client.adminGenerateLink({ body: { type: "recovery", email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/admin/generate_link`,
            headers: { ...asAdmin, ...json },
            body: '{"type":"recovery","email":"ada@example.com"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${userId}","email_otp":"492039"}` },
        },
      ],
      result: { status: 200, data: { id: userId, email_otp: "492039" } },
    },
    {
      name: "adminGetUser reads a user",
      options: admin,
      call: (client) => client.adminGetUser({ path: { userId } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/admin/users/${userId}`, headers: asAdmin, body: "" },
          answer: { status: 404, headers: json, body: '{"code":404,"error_code":"user_not_found","msg":"m"}' },
        },
      ],
      result: { status: 404, error: { code: 404, error_code: "user_not_found", msg: "m" } },
    },
    {
      name: "adminUpdateUser unblocks a user",
      options: admin,
      call: (client) => client.adminUpdateUser({ path: { userId }, body: { ban_duration: "none" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/admin/users/${userId}`,
            headers: { ...asAdmin, ...json },
            body: '{"ban_duration":"none"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${userId}"}` },
        },
      ],
      result: { status: 200, data: { id: userId } },
    },
    {
      name: "adminListFactors reads the factors",
      options: admin,
      call: (client) => client.adminListFactors({ path: { userId } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/admin/users/${userId}/factors`, headers: asAdmin, body: "" },
          answer: { status: 200, headers: json, body: `[{"id":"${factorId}","status":"verified"}]` },
        },
      ],
      result: { status: 200, data: [{ id: factorId, status: "verified" }] },
    },
    {
      name: "adminDeleteFactor removes a factor of a user",
      options: admin,
      call: (client) => client.adminDeleteFactor({ path: { userId, factorId } }),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/admin/users/${userId}/factors/${factorId}`,
            headers: asAdmin,
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"id":"${factorId}"}` },
        },
      ],
      result: { status: 200, data: { id: factorId } },
    },
  ],
});
