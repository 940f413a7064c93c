// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import {
  jsonBody,
  operation,
  simple,
  type CallOptions,
  type Failure,
  type Operation,
  type ResponseWith,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type { operations } from "./schema.js";
import { apiKeyScheme, basicAuthScheme } from "./schemes.js";

export interface ResetPasswordRequestPostInput extends CallOptions {
  /** The addresses to write to. */
  readonly body: operations["resetPasswordRequestPost"]["requestBody"]["content"]["application/json"];
}

export type ResetPasswordRequestPostResult =
  | Success<200, operations["resetPasswordRequestPost"]["responses"][200]["content"]["application/json"]>
  | Success<202, operations["resetPasswordRequestPost"]["responses"][202]["content"]["application/json"]>
  | Failure<400, operations["resetPasswordRequestPost"]["responses"][400]["content"]["application/json"]>
  | Undocumented<200 | 202 | 400>;

/**
 * Mail a link to reset the password.
 *
 * Sends an e-mail with a reset link to each of the addresses. Passwords stay as they are until the link is used.
 *
 * Works with and without a session. Without one the addresses are handed back (200); with one the work is queued
 * and the answer is a job (202). Whether an unknown address is told apart from a known one is not documented.
 * Every call may send another e-mail, so it is never repeated automatically.
 *
 * `POST /reset-password/request`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The caller has no session. The body names the addresses. (`application/json`)
 * - `202`: The caller has a session. The e-mails are sent by a job, and the body is about that job.
 *   (`application/json`)
 * - `400`: A parameter is missing or wrong. (`application/json`)
 */
export const resetPasswordRequestPost: Operation<ResetPasswordRequestPostInput, ResetPasswordRequestPostResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordRequestPost",
    method: "POST",
    path: "/reset-password/request",
    body: { required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 202: ["application/json"], 400: ["application/json"] },
    security: [[apiKeyScheme], []],
  });

export interface ResetPasswordMetadataIdGetInput extends CallOptions {
  /**
   * `id` (required): The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the
   * password, so keep it out of logs.
   */
  readonly path: operations["resetPasswordMetadataIdGet"]["parameters"]["path"];
}

export type ResetPasswordMetadataIdGetResult =
  | Success<200, operations["resetPasswordMetadataIdGet"]["responses"][200]["content"]["application/json"]>
  | Failure<401, operations["resetPasswordMetadataIdGet"]["responses"][401]["content"]["application/json"]>
  | Undocumented<200 | 401>;

/**
 * Look up a reset request.
 *
 * Tells whether the address behind a reset link belongs to more than one account, so that a form can say so before the
 * password is typed. It changes nothing. A key may be sent and is not needed.
 *
 * `GET /reset-password/metadata/{id}`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The reset request. (`application/json`)
 * - `401`: The request is refused. The vendor calls it "Unauthorized" and does not list the reasons.
 *   (`application/json`)
 */
export const resetPasswordMetadataIdGet: Operation<ResetPasswordMetadataIdGetInput, ResetPasswordMetadataIdGetResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordMetadataIdGet",
    method: "GET",
    path: "/reset-password/metadata/{id}",
    pathParameters: { id: { write: simple } },
    responses: { 200: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], []],
  });

export interface ResetPasswordResetIdPostInput extends CallOptions {
  /**
   * `id` (required): The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the
   * password, so keep it out of logs.
   */
  readonly path: operations["resetPasswordResetIdPost"]["parameters"]["path"];
  /** The new password. */
  readonly body: operations["resetPasswordResetIdPost"]["requestBody"]["content"]["application/json"];
}

export type ResetPasswordResetIdPostResult =
  | Success<200, operations["resetPasswordResetIdPost"]["responses"][200]["content"]["application/json"]>
  | Failure<400, operations["resetPasswordResetIdPost"]["responses"][400]["content"]["application/json"]>
  | Failure<401, operations["resetPasswordResetIdPost"]["responses"][401]["content"]["application/json"]>
  | Undocumented<200 | 400 | 401>;

/**
 * Set a new password with the mailed identifier.
 *
 * Sets the password of the user whom the reset link was mailed to. No session is opened: log in with `sessionLoginGet`
 * afterwards. A key may be sent and is not needed. What happens to sessions that are already open is not documented.
 *
 * `POST /reset-password/reset/{id}`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The password is changed. The body repeats the identifier of the reset request. (`application/json`)
 * - `400`: The password is missing or not accepted. (`application/json`)
 * - `401`: The request is refused. The vendor calls it "Unauthorized" and does not list the reasons.
 *   (`application/json`)
 */
export const resetPasswordResetIdPost: Operation<ResetPasswordResetIdPostInput, ResetPasswordResetIdPostResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordResetIdPost",
    method: "POST",
    path: "/reset-password/reset/{id}",
    pathParameters: { id: { write: simple } },
    body: { required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], []],
  });

export type SessionLoginGetInput = CallOptions;

export type SessionLoginGetResult =
  | Success<
      200,
      operations["sessionLoginGet"]["responses"][200]["content"]["application/json"],
      ResponseWith<{ "X-Auth-Token": string | null }>
    >
  | Success<
      207,
      operations["sessionLoginGet"]["responses"][207]["content"]["application/json"],
      ResponseWith<{ "X-Auth-Token": string | null; "Mfa-Code": string | null }>
    >
  | Failure<401, operations["sessionLoginGet"]["responses"][401]["content"]["application/json"]>
  | Undocumented<200 | 207 | 401>;

/**
 * Log in and get a session token.
 *
 * Opens a session for an e-mail address and password. The token is in the response header `X-Auth-Token`; give
 * it to the other calls as `api_key`. A session ends after 15 minutes without calls.
 *
 * A 207 is not a finished log-in although it is in the 2xx range: a second factor is wanted, and the header
 * `Mfa-Code` says which. Sending the factor is a call of its own, `POST /session/login`, which is not described
 * here.
 *
 * The vendor's documentation speaks of a limit of 15 log-ins per user in 15 minutes. Every call opens another
 * session, so it is never repeated automatically.
 *
 * `GET /session/login`. Needs `basicAuth`.
 *
 * - `200`: Logged in. (`application/json`)
 * - `207`: The password is right, and a second factor is wanted before the session can be used. (`application/json`)
 * - `401`: The log-in is refused, for example because the password is wrong. (`application/json`)
 */
export const sessionLoginGet: Operation<SessionLoginGetInput, SessionLoginGetResult> = /* @__PURE__ */ operation({
  id: "sessionLoginGet",
  method: "GET",
  path: "/session/login",
  responses: { 200: ["application/json"], 207: ["application/json"], 401: ["application/json"] },
  security: [[basicAuthScheme]],
  repeatable: false,
});
