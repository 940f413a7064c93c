import { runWire } from "@specloom/contract";
import { createClerkClient, type ClerkClient, type ClerkClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const frontend = "https://clerk.acme.example/v1";
const serverVariables = { frontendApi: "clerk.acme.example" };
/** Both credentials at once: each goes to its own API alone. */
const auth = { clientToken: "c-1", nativeFlag: "1", secretKey: "sk_test_1" };
const options = { serverVariables, auth };
/** The vendor's Expo SDK sends the client token as it received it. */
const client = { authorization: "c-1" };
const native = "_is_native=1";
const signIn = { path: { sign_in_id: "sia/1" } };
const atSignIn = `${frontend}/client/sign_ins/sia%2F1`;
const wrapped = '{"response":{"id":"x"},"client":null}';
const answer = { status: 200, headers: json, body: wrapped };
const result = { status: 200, data: { response: { id: "x" }, client: null } };

function posted(url: string, body = "") {
  const headers = { accept, ...(body === "" ? {} : form), ...client };
  return { method: "POST", url: `${url}?${native}`, headers, body };
}

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
          sent: posted(`${frontend}/client/sign_ins`, "strategy=ticket&ticket=t-1"),
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
          sent: posted(`${atSignIn}/prepare_first_factor`, "strategy=reset_password_email_code&email_address_id=idn_1"),
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
          sent: posted(`${atSignIn}/attempt_first_factor`, "strategy=email_code&code=492039"),
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
          sent: posted(`${atSignIn}/prepare_second_factor`, "strategy=phone_code&phone_number_id=idn_2"),
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
          sent: posted(`${atSignIn}/attempt_second_factor`, "strategy=totp&code=492039"),
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
          sent: posted(`${atSignIn}/reset_password`, "password=n+w&sign_out_of_other_sessions=true"),
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
          sent: posted(`${frontend}/client/sessions/sess_1/tokens`),
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
          sent: posted(`${frontend}/client/sessions/sess_1/end`),
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
          sent: posted(`${frontend}/me/sessions/sess_2/revoke`),
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
          sent: posted(`${frontend}/me/change_password`, "current_password=old&new_password=new"),
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
          sent: posted(`${frontend}/me/totp`),
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
          sent: posted(`${frontend}/me/totp/attempt_verification`, "code=492039"),
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
          sent: posted(`${frontend}/me/backup_codes`),
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
          sent: posted(`${frontend}/me/email_addresses/idn_1/prepare_verification`, "strategy=email_code"),
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
          sent: posted(`${frontend}/me/email_addresses/idn_1/attempt_verification`, "code=492039"),
          answer,
        },
      ],
      result,
    },
  ],
});
