import { runWire } from "@specloom/contract";
import { createSupabaseClient, type SupabaseClient, type SupabaseClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.supabase.co/auth/v1";
const serverVariables = { project: "acme" };
const anonymous = { serverVariables, auth: { APIKeyAuth: "anon" } };
const signedIn = { serverVariables, auth: { APIKeyAuth: "anon", UserAuth: "t-1" } };
const asVisitor = { accept, apikey: "anon" };
const asUser = { ...asVisitor, authorization: "Bearer t-1" };
const tokens = '{"access_token":"t-2","refresh_token":"r-2","token_type":"bearer","expires_in":3600}';
const tokenData = { access_token: "t-2", refresh_token: "r-2", token_type: "bearer", expires_in: 3600 };
const userId = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";

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
  ],
});
