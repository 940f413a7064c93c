import { runWire } from "@specloom/contract";
import { createClerkClient, type ClerkClient, type ClerkClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const frontend = "https://clerk.acme.example/v1";
const backend = "https://api.clerk.com/v1";
const serverVariables = { frontendApi: "clerk.acme.example" };
/** Both credentials at once: each goes to its own API alone. */
const auth = { clientToken: "c-1", nativeFlag: "1", secretKey: "sk_test_1" };
const options = { serverVariables, auth };
/** The vendor's Expo SDK sends the client token as it received it. */
const client = { authorization: "c-1" };
const secret = { authorization: "Bearer sk_test_1" };
const native = "_is_native=1";
const signIn = { path: { sign_in_id: "sia/1" } };
const atSignIn = `${frontend}/client/sign_ins/sia%2F1`;
const wrapped = '{"response":{"id":"x"},"client":null}';
const answer = { status: 200, headers: json, body: wrapped };
const result = { status: 200, data: { response: { id: "x" }, client: null } };

runWire<ClerkClient, ClerkClientOptions>({
  createClient: createClerkClient,
  cases: [
    {
      name: "createSignIn of a new device sends an empty Authorization, as the server demands",
      options: { serverVariables, auth: { nativeFlag: "1" }, headers: { Authorization: "" } },
      call: (clerk) =>
        clerk.createSignIn({ body: { strategy: "password", identifier: "ada+1@example.com", password: "p&w" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/client/sign_ins?${native}`,
            headers: { accept, ...form, authorization: "" },
            body: "strategy=password&identifier=ada%2B1%40example.com&password=p%26w",
          },
          answer: { ...answer, headers: { ...json, authorization: "c-1" } },
        },
      ],
      result,
    },
    {
      name: "createSignIn sends the client token, and a lock is a 403",
      options,
      call: (clerk) => clerk.createSignIn({ body: { strategy: "ticket", ticket: "t-1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/client/sign_ins?${native}`,
            headers: { accept, ...form, ...client },
            body: "strategy=ticket&ticket=t-1",
          },
          answer: {
            status: 403,
            headers: json,
            body: '{"errors":[{"code":"user_locked","message":"m","long_message":"l","meta":{"lockout_expires_in_seconds":9}}]}',
          },
        },
      ],
      result: {
        status: 403,
        error: {
          errors: [{ code: "user_locked", message: "m", long_message: "l", meta: { lockout_expires_in_seconds: 9 } }],
        },
      },
    },
    {
      name: "prepareFirstFactor keeps the ID in one segment",
      options,
      call: (clerk) =>
        clerk.prepareFirstFactor({
          ...signIn,
          body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${atSignIn}/prepare_first_factor?${native}`,
            headers: { accept, ...form, ...client },
            body: "strategy=reset_password_email_code&email_address_id=idn_1",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "attemptFirstFactor is not repeated after a 429 that asks for a long pause",
      options,
      call: (clerk) => clerk.attemptFirstFactor({ ...signIn, body: { strategy: "email_code", code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${atSignIn}/attempt_first_factor?${native}`,
            headers: { accept, ...form, ...client },
            body: "strategy=email_code&code=492039",
          },
          answer: { status: 429, headers: { ...json, "retry-after": "600" }, body: '{"errors":[]}' },
        },
      ],
      result: { status: 429, error: { errors: [] } },
    },
    {
      name: "prepareSecondFactor names the number",
      options,
      call: (clerk) =>
        clerk.prepareSecondFactor({ ...signIn, body: { strategy: "phone_code", phone_number_id: "idn_2" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${atSignIn}/prepare_second_factor?${native}`,
            headers: { accept, ...form, ...client },
            body: "strategy=phone_code&phone_number_id=idn_2",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "attemptSecondFactor sends the code",
      options,
      call: (clerk) => clerk.attemptSecondFactor({ ...signIn, body: { strategy: "totp", code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${atSignIn}/attempt_second_factor?${native}`,
            headers: { accept, ...form, ...client },
            body: "strategy=totp&code=492039",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "resetPassword writes a boolean as text",
      options,
      call: (clerk) => clerk.resetPassword({ ...signIn, body: { password: "n w", sign_out_of_other_sessions: true } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${atSignIn}/reset_password?${native}`,
            headers: { accept, ...form, ...client },
            body: "password=n+w&sign_out_of_other_sessions=true",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "createSessionToken works without a body",
      options,
      call: (clerk) => clerk.createSessionToken({ path: { session_id: "sess_1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/client/sessions/sess_1/tokens?${native}`,
            headers: { accept, ...client },
            body: "",
          },
          answer: { status: 200, headers: json, body: '{"object":"token","jwt":"j-1"}' },
        },
      ],
      result: { status: 200, data: { object: "token", jwt: "j-1" } },
    },
    {
      name: "endSession posts without a body",
      options,
      call: (clerk) => clerk.endSession({ path: { session_id: "sess_1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/client/sessions/sess_1/end?${native}`,
            headers: { accept, ...client },
            body: "",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "listActiveSessions names the session to act for",
      options,
      call: (clerk) => clerk.listActiveSessions({ query: { _clerk_session_id: "sess_1" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${frontend}/me/sessions/active?_clerk_session_id=sess_1&${native}`,
            headers: { accept, ...client },
            body: "",
          },
          answer: { status: 200, headers: json, body: "[]" },
        },
      ],
      result: { status: 200, data: [] },
    },
    {
      name: "revokeOwnSession tells that the identity has to be proved again",
      options,
      call: (clerk) => clerk.revokeOwnSession({ path: { session_id: "sess_2" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/me/sessions/sess_2/revoke?${native}`,
            headers: { accept, ...client },
            body: "",
          },
          answer: {
            status: 403,
            headers: json,
            body: '{"errors":[{"code":"session_reverification_required","message":"m","long_message":"l"}]}',
          },
        },
      ],
      result: {
        status: 403,
        error: { errors: [{ code: "session_reverification_required", message: "m", long_message: "l" }] },
      },
    },
    {
      name: "changePassword sends both passwords",
      options,
      call: (clerk) => clerk.changePassword({ body: { current_password: "old", new_password: "new" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/me/change_password?${native}`,
            headers: { accept, ...form, ...client },
            body: "current_password=old&new_password=new",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "createTotp posts without a body",
      options,
      call: (clerk) => clerk.createTotp(),
      exchange: [
        {
          sent: { method: "POST", url: `${frontend}/me/totp?${native}`, headers: { accept, ...client }, body: "" },
          answer,
        },
      ],
      result,
    },
    {
      name: "deleteTotp uses DELETE itself, not the vendor's workaround for browsers",
      options,
      call: (clerk) => clerk.deleteTotp(),
      exchange: [
        {
          sent: { method: "DELETE", url: `${frontend}/me/totp?${native}`, headers: { accept, ...client }, body: "" },
          answer,
        },
      ],
      result,
    },
    {
      name: "verifyTotp sends the code",
      options,
      call: (clerk) => clerk.verifyTotp({ body: { code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/me/totp/attempt_verification?${native}`,
            headers: { accept, ...form, ...client },
            body: "code=492039",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "createBackupCodes posts without a body",
      options,
      call: (clerk) => clerk.createBackupCodes(),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/me/backup_codes?${native}`,
            headers: { accept, ...client },
            body: "",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "prepareEmailVerification asks for a code",
      options,
      call: (clerk) =>
        clerk.prepareEmailVerification({ path: { email_id: "idn_1" }, body: { strategy: "email_code" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/me/email_addresses/idn_1/prepare_verification?${native}`,
            headers: { accept, ...form, ...client },
            body: "strategy=email_code",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "attemptEmailVerification sends the code",
      options,
      call: (clerk) => clerk.attemptEmailVerification({ path: { email_id: "idn_1" }, body: { code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${frontend}/me/email_addresses/idn_1/attempt_verification?${native}`,
            headers: { accept, ...form, ...client },
            body: "code=492039",
          },
          answer,
        },
      ],
      result,
    },
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
