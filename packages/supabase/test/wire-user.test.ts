import { runWire } from "@specloom/contract";
import { createSupabaseClient, type SupabaseClient, type SupabaseClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.supabase.co/auth/v1";
const serverVariables = { project: "acme" };
const signedIn = { serverVariables, auth: { APIKeyAuth: "anon", UserAuth: "t-1" } };
const asVisitor = { accept, apikey: "anon" };
const asUser = { ...asVisitor, authorization: "Bearer t-1" };
const tokens = '{"access_token":"t-2","refresh_token":"r-2","token_type":"bearer","expires_in":3600}';
const tokenData = { access_token: "t-2", refresh_token: "r-2", token_type: "bearer", expires_in: 3600 };
const userId = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";
const factorId = "2b306a77-21dc-4110-ba71-537cb56b9e98";
const challengeId = "14c1560e-2749-4522-bb62-d1458451830a";

runWire<SupabaseClient, SupabaseClientOptions>({
  createClient: createSupabaseClient,
  cases: [
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
  ],
});
