import type { Sent } from "./servers/sent.ts";

export interface Wanted {
  /** What the call comes to, as the consumer tells of it. */
  readonly outcome: unknown;
  /** What reaches the server for it, in order. */
  readonly sent: readonly Sent[];
}

const LOGIN = "/session/login";
const METADATA = "/reset-password/metadata/8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24";
const JSON_WANTED = { accept: "application/json" };
// `ada:lovelace-ä` in UTF-8.
const CREDENTIAL = { ...JSON_WANTED, authorization: "Basic YWRhOmxvdmVsYWNlLcOk" };
const LOGGED_IN = { status: 200, data: { session_id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } };

const metadata: Sent = { method: "GET", path: METADATA, headers: JSON_WANTED, body: "", cut: false };
const login: Sent = { method: "GET", path: LOGIN, headers: CREDENTIAL, body: "", cut: false };

/** The call of `consumer/special-calls.ts` by the same name, on every platform but where the next table says otherwise. */
export const specialWanted: Readonly<Record<string, Wanted>> = {
  auth: { outcome: LOGGED_IN, sent: [login] },
  "no credential": {
    outcome: failure("MissingCredentialError", "sessionLoginGet"),
    sent: [],
  },
  json: {
    outcome: { status: 200, data: { email: ["ada@example.com"] } },
    sent: [
      {
        method: "POST",
        path: "/reset-password/request",
        headers: { ...JSON_WANTED, "content-type": "application/json" },
        body: '{"email":["ädä@example.org"]}',
        cut: false,
      },
    ],
  },
  form: {
    outcome: { status: 200, ok: true },
    sent: [
      {
        method: "POST",
        path: "/password_forgotten",
        headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
        body: "login=ada+%26+co%3D%C3%BC%40example.org",
        cut: false,
      },
    ],
  },
  multipart: {
    outcome: { status: 204, data: "none" },
    sent: [
      {
        method: "PUT",
        path: "/readers",
        headers: { authorization: "Bearer credential", "content-type": "multipart/form-data; boundary=" },
        body: '[["file","blob","image/png","äöü"]]',
        cut: false,
      },
    ],
  },
  stream: {
    outcome: [
      { event: "piece", data: { text: "ä" } },
      { event: "usage", data: { tokens: 1 } },
    ],
    sent: [
      {
        method: "POST",
        path: "/completions",
        headers: { accept: "application/json,text/event-stream", "content-type": "application/json" },
        body: '{"text":"Say it.","stream":true}',
        cut: false,
      },
    ],
  },
  "error status": {
    outcome: failure("ApiError", "resetPasswordMetadataIdGet"),
    sent: [{ ...metadata, headers: { ...JSON_WANTED, prefer: "code=401" } }],
  },
  "undocumented status": { outcome: { status: 418, ok: false, error: { short: "and stout" } }, sent: [metadata] },
  retry: {
    outcome: { status: 200, data: { id: METADATA.split("/").at(-1), multiple_accounts: false } },
    sent: [metadata, metadata],
  },
  abort: { outcome: { name: "Error", message: "The user went away." }, sent: [{ ...metadata, cut: true }] },
  "abort without a reason": { outcome: { name: "AbortError" }, sent: [{ ...metadata, cut: true }] },
  timeout: {
    outcome: failure("TimeoutError", "resetPasswordMetadataIdGet"),
    sent: [{ ...metadata, cut: true }],
  },
  "broken connection": {
    outcome: failure("NetworkError", "resetPasswordMetadataIdGet"),
    sent: [{ ...metadata, cut: true }],
  },
  redirect: { outcome: LOGGED_IN, sent: [login, login] },
};

/** Fetch lets no page see where a redirect leads that it did not follow, and following without a look is not safe. */
export const specialWantedOfBrowsers: Readonly<Record<string, Wanted>> = {
  ...specialWanted,
  redirect: {
    outcome: failure("NetworkError", "sessionLoginGet"),
    sent: [login],
  },
};

function failure(code: string, operation: "sessionLoginGet" | "resetPasswordMetadataIdGet"): object {
  const path = operation === "sessionLoginGet" ? LOGIN : "/reset-password/metadata/{id}";
  return { name: code, code, operation, method: "GET", path };
}
