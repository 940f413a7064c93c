// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import {
  jsonBody,
  operation,
  type CallOptions,
  type Failure,
  type Operation,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type { operations } from "./schema.js";

export interface AccountPasswordForgotPostInput extends CallOptions {
  /** Whom to write to. */
  readonly body: operations["accountPasswordForgotPost"]["requestBody"]["content"]["application/json;charset=utf-8"];
}

export type AccountPasswordForgotPostResult =
  | Success<200, undefined>
  | Failure<
      400,
      operations["accountPasswordForgotPost"]["responses"][400]["content"]["application/json;charset=utf-8"]
    >
  | Failure<
      415,
      operations["accountPasswordForgotPost"]["responses"][415]["content"]["application/json;charset=utf-8"]
    >
  | Undocumented<200 | 400 | 415>;

/**
 * Request a password reset link.
 *
 * Sends a password reset link to the given e-mail address if such a user and address exist. An unknown address
 * gets the same answer, so the call does not tell who has an account. The password stays as it is.
 *
 * In 2022 the service was seen to answer with a redirect (3xx) in place of the documented 200, and the vendor's
 * own front end takes that for success. Every call may send another e-mail, so it is never repeated
 * automatically.
 *
 * `POST /account/password/forgot`. No authorization is needed.
 *
 * - `200`: The request was taken, whether or not the address is known. The response has no body.
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `account_password_forgot_post`.
 */
export const accountPasswordForgotPost: Operation<AccountPasswordForgotPostInput, AccountPasswordForgotPostResult> =
  /* @__PURE__ */ operation({
    id: "accountPasswordForgotPost",
    method: "POST",
    path: "/account/password/forgot",
    body: { required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountPasswordCheckTokenPostInput extends CallOptions {
  /** The token, as a JSON string. */
  readonly body: operations["accountPasswordCheckTokenPost"]["requestBody"]["content"]["application/json;charset=utf-8"];
}

export type AccountPasswordCheckTokenPostResult =
  | Success<200, undefined>
  | Failure<
      400,
      operations["accountPasswordCheckTokenPost"]["responses"][400]["content"]["application/json;charset=utf-8"]
    >
  | Failure<
      415,
      operations["accountPasswordCheckTokenPost"]["responses"][415]["content"]["application/json;charset=utf-8"]
    >
  | Undocumented<200 | 400 | 415>;

/**
 * Check a password reset token.
 *
 * Tells whether a token from a reset link is still good, so that a form can say so before the password is typed. The
 * body is the bare token as a JSON string, quotes included, and not an object. Two things are inferred: that the check
 * does not use the token up, and that a token which no longer holds is answered with 400.
 *
 * `POST /account/password/check-token`. No authorization is needed.
 *
 * - `200`: The token is good. The response has no body.
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `account_password_check_token_post`.
 */
export const accountPasswordCheckTokenPost: Operation<AccountPasswordCheckTokenPostInput, AccountPasswordCheckTokenPostResult> =
  /* @__PURE__ */ operation({
    id: "accountPasswordCheckTokenPost",
    method: "POST",
    path: "/account/password/check-token",
    body: { required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountPasswordResetPostInput extends CallOptions {
  /** The token and the new password. */
  readonly body: operations["accountPasswordResetPost"]["requestBody"]["content"]["application/json;charset=utf-8"];
}

export type AccountPasswordResetPostResult =
  | Success<200, undefined>
  | Failure<400, operations["accountPasswordResetPost"]["responses"][400]["content"]["application/json;charset=utf-8"]>
  | Failure<415, operations["accountPasswordResetPost"]["responses"][415]["content"]["application/json;charset=utf-8"]>
  | Undocumented<200 | 400 | 415>;

/**
 * Reset a forgotten password with a token.
 *
 * Sets the password of the user whom the token was mailed to. Each token can be used at most once. Without
 * `password` and `confirmPassword` the call changes nothing and only validates the token. Nobody is logged in by
 * it.
 *
 * A 400 may mean that the token is not valid any more; the vendor's front end reads it so.
 *
 * `POST /account/password/reset`. No authorization is needed.
 *
 * - `200`: The password is changed, or the token is good when no password was sent. The response has no body.
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `account_password_reset_post`.
 */
export const accountPasswordResetPost: Operation<AccountPasswordResetPostInput, AccountPasswordResetPostResult> =
  /* @__PURE__ */ operation({
    id: "accountPasswordResetPost",
    method: "POST",
    path: "/account/password/reset",
    body: { required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountForgotPassPostInput extends CallOptions {
  /** Whom to write to. */
  readonly body: operations["accountForgotPassPost"]["requestBody"]["content"]["application/json;charset=utf-8"];
}

export type AccountForgotPassPostResult =
  | Success<200, operations["accountForgotPassPost"]["responses"][200]["content"]["application/json;charset=utf-8"]>
  | Failure<400, operations["accountForgotPassPost"]["responses"][400]["content"]["application/json;charset=utf-8"]>
  | Failure<415, operations["accountForgotPassPost"]["responses"][415]["content"]["application/json;charset=utf-8"]>
  | Undocumented<200 | 400 | 415>;

/**
 * Ask for a reset e-mail, as of 2020.
 *
 * Used to ask for an e-mail to reset the password. It is gone from the vendor's clients since May 2021: call
 * `accountPasswordForgotPost`. Whether the server still answers is not known.
 *
 * `POST /account/forgotPass`. No authorization is needed.
 *
 * - `200`: The request was taken. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `account_forgot_pass_post`.
 *
 * @deprecated
 */
export const accountForgotPassPost: Operation<AccountForgotPassPostInput, AccountForgotPassPostResult> =
  /* @__PURE__ */ operation({
    id: "accountForgotPassPost",
    method: "POST",
    path: "/account/forgotPass",
    body: { required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });

export interface AccountCodeForTokenPostInput extends CallOptions {
  /** The code from the e-mail. */
  readonly body: operations["accountCodeForTokenPost"]["requestBody"]["content"]["application/json;charset=utf-8"];
}

export type AccountCodeForTokenPostResult =
  | Success<200, operations["accountCodeForTokenPost"]["responses"][200]["content"]["application/json;charset=utf-8"]>
  | Failure<400, operations["accountCodeForTokenPost"]["responses"][400]["content"]["application/json;charset=utf-8"]>
  | Failure<415, operations["accountCodeForTokenPost"]["responses"][415]["content"]["application/json;charset=utf-8"]>
  | Undocumented<200 | 400 | 415>;

/**
 * Get a password reset token, as of 2020.
 *
 * Used to turn the code from the e-mail into the token that `accountResetForgottenPasswordPost` takes; that the two
 * belong together is inferred from their names. It is gone from the vendor's clients since May 2021 and has no
 * successor. Whether the server still answers is not known.
 *
 * `POST /account/codeForToken`. No authorization is needed.
 *
 * - `200`: The token. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `account_code_for_token_post`.
 *
 * @deprecated
 */
export const accountCodeForTokenPost: Operation<AccountCodeForTokenPostInput, AccountCodeForTokenPostResult> =
  /* @__PURE__ */ operation({
    id: "accountCodeForTokenPost",
    method: "POST",
    path: "/account/codeForToken",
    body: { required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });

export interface AccountResetForgottenPasswordPostInput extends CallOptions {
  /** The token and the new password. */
  readonly body: operations["accountResetForgottenPasswordPost"]["requestBody"]["content"]["application/json;charset=utf-8"];
}

export type AccountResetForgottenPasswordPostResult =
  | Success<
      200,
      operations["accountResetForgottenPasswordPost"]["responses"][200]["content"]["application/json;charset=utf-8"]
    >
  | Failure<
      400,
      operations["accountResetForgottenPasswordPost"]["responses"][400]["content"]["application/json;charset=utf-8"]
    >
  | Failure<
      415,
      operations["accountResetForgottenPasswordPost"]["responses"][415]["content"]["application/json;charset=utf-8"]
    >
  | Undocumented<200 | 400 | 415>;

/**
 * Reset a forgotten password with a token, as of 2020.
 *
 * Used to set the password with a token. It is gone from the vendor's clients since May 2021: call
 * `accountPasswordResetPost`, where the second field is `confirmPassword` and no longer `password_confirm`. Whether the
 * server still answers is not known.
 *
 * `POST /account/resetForgottenPassword`. No authorization is needed.
 *
 * - `200`: The request was taken. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `account_reset_forgotten_password_post`.
 *
 * @deprecated
 */
export const accountResetForgottenPasswordPost: Operation<AccountResetForgottenPasswordPostInput, AccountResetForgottenPasswordPostResult> =
  /* @__PURE__ */ operation({
    id: "accountResetForgottenPasswordPost",
    method: "POST",
    path: "/account/resetForgottenPassword",
    body: { required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });
