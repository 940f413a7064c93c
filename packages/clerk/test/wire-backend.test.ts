import { runWire } from "@specloom/contract";
import { createClerkClient, type ClerkClient, type ClerkClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const backend = "https://api.clerk.com/v1";
const serverVariables = { frontendApi: "clerk.acme.example" };
/** Both credentials at once: each goes to its own API alone. */
const auth = { clientToken: "c-1", nativeFlag: "1", secretKey: "sk_test_1" };
const options = { serverVariables, auth };
const secret = { authorization: "Bearer sk_test_1" };

runWire<ClerkClient, ClerkClientOptions>({
  createClient: createClerkClient,
  cases: [
    {
      name: "listUsers goes to the Backend API with the secret key, and repeats parameters",
      options: { ...options, headers: { "Clerk-API-Version": "2026-05-12" } },
      call: (clerk) => clerk.listUsers({ query: { email_address: ["a+1@example.com", "b@example.com"], limit: 2 } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${backend}/users?email_address=a%2B1%40example.com&email_address=b%40example.com&limit=2`,
            headers: { accept, ...secret, "clerk-api-version": "2026-05-12" },
            body: "",
          },
          answer: { status: 200, headers: json, body: "[]" },
        },
      ],
      result: { status: 200, data: [] },
    },
    {
      name: "updateUser sets a password",
      options,
      call: (clerk) =>
        clerk.updateUser({
          path: { user_id: "user_1" },
          body: { password: "new-password", sign_out_of_other_sessions: true },
        }),
      exchange: [
        {
          sent: {
            method: "PATCH",
            url: `${backend}/users/user_1`,
            headers: { accept, ...json, ...secret },
            body: '{"password":"new-password","sign_out_of_other_sessions":true}',
          },
          answer: { status: 200, headers: json, body: '{"id":"user_1"}' },
        },
      ],
      result: { status: 200, data: { id: "user_1" } },
    },
    {
      name: "unlockUser posts without a body",
      options,
      call: (clerk) => clerk.unlockUser({ path: { user_id: "user_1" } }),
      exchange: [
        {
          sent: { method: "POST", url: `${backend}/users/user_1/unlock`, headers: { accept, ...secret }, body: "" },
          answer: { status: 200, headers: json, body: '{"id":"user_1"}' },
        },
      ],
      result: { status: 200, data: { id: "user_1" } },
    },
    {
      name: "disableMfa deletes all second factors",
      options,
      call: (clerk) => clerk.disableMfa({ path: { user_id: "user_1" } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${backend}/users/user_1/mfa`, headers: { accept, ...secret }, body: "" },
          answer: { status: 200, headers: json, body: '{"user_id":"user_1"}' },
        },
      ],
      result: { status: 200, data: { user_id: "user_1" } },
    },
    {
      name: "setPasswordCompromised may revoke sessions",
      options,
      call: (clerk) =>
        clerk.setPasswordCompromised({ path: { user_id: "user_1" }, body: { revoke_all_sessions: true } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${backend}/users/user_1/password/set_compromised`,
            headers: { accept, ...json, ...secret },
            body: '{"revoke_all_sessions":true}',
          },
          answer: { status: 200, headers: json, body: '{"id":"user_1"}' },
        },
      ],
      result: { status: 200, data: { id: "user_1" } },
    },
    {
      name: "listSessions filters by user and status",
      options,
      call: (clerk) => clerk.listSessions({ query: { user_id: "user_1", status: "active" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${backend}/sessions?user_id=user_1&status=active`,
            headers: { accept, ...secret },
            body: "",
          },
          answer: { status: 200, headers: json, body: "[]" },
        },
      ],
      result: { status: 200, data: [] },
    },
    {
      name: "revokeSession posts without a body",
      options,
      call: (clerk) => clerk.revokeSession({ path: { session_id: "sess_1" } }),
      exchange: [
        {
          sent: { method: "POST", url: `${backend}/sessions/sess_1/revoke`, headers: { accept, ...secret }, body: "" },
          answer: { status: 200, headers: json, body: '{"id":"sess_1"}' },
        },
      ],
      result: { status: 200, data: { id: "sess_1" } },
    },
    {
      name: "createSignInToken limits the life of the token",
      options,
      call: (clerk) => clerk.createSignInToken({ body: { user_id: "user_1", expires_in_seconds: 600 } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${backend}/sign_in_tokens`,
            headers: { accept, ...json, ...secret },
            body: '{"user_id":"user_1","expires_in_seconds":600}',
          },
          answer: { status: 200, headers: json, body: '{"id":"sit_1","token":"t-1"}' },
        },
      ],
      result: { status: 200, data: { id: "sit_1", token: "t-1" } },
    },
  ],
});
