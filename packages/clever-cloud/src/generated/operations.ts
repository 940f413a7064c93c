// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import {
  form,
  formBody,
  operation,
  simple,
  writeBody,
  writeParameters,
  type CallOptions,
  type Operation,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type { operations } from "./schema.js";

export interface GetPasswordForgottenFormInput extends CallOptions {
  /**
   * `partner_id` (optional): The partner whose look the page should have. Values are not documented; older versions of
   * the API called it `clever_flavor`.
   */
  readonly query?: NonNullable<operations["getPasswordForgottenForm"]["parameters"]["query"]> | undefined;
}

export type GetPasswordForgottenFormResult =
  | Success<200, operations["getPasswordForgottenForm"]["responses"][200]["content"]["text/html"]>
  | Undocumented<200>;

/**
 * Get the page that asks for a password reset.
 *
 * Returns the HTML form in which a person types the login whose password is lost. Nothing is sent and nothing changes.
 * To start a reset from code, call `askForPasswordResetViaForm` directly; this page is not needed for that.
 *
 * `GET /password_forgotten`. No authorization is needed.
 *
 * - `200`: The form, as an HTML page. (`text/html`)
 *
 * Formerly `getPasswordForgotten_0` and `getPasswordForgotten`.
 */
export const getPasswordForgottenForm: Operation<GetPasswordForgottenFormInput, GetPasswordForgottenFormResult> =
  /* @__PURE__ */ operation({
    id: "getPasswordForgottenForm",
    method: "GET",
    path: "/password_forgotten",
    parameters: writeParameters,
    query: { partner_id: { write: form } },
    responses: { 200: ["text/html"] },
  });

export interface AskForPasswordResetViaFormInput extends CallOptions {
  /**
   * `TesterPass` (optional, deprecated): An internal header of the vendor's own tests. It was in the old Swagger file
   * and has been gone from the vendor's specification since 2021. Leave it out.
   */
  readonly header?: NonNullable<operations["askForPasswordResetViaForm"]["parameters"]["header"]> | undefined;
  /** The form as a browser sends it. */
  readonly body: operations["askForPasswordResetViaForm"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
}

export type AskForPasswordResetViaFormResult =
  | Success<200, operations["askForPasswordResetViaForm"]["responses"][200]["content"]["text/html"]>
  | Undocumented<200>;

/**
 * Ask for a password reset.
 *
 * Asks Clever Cloud to mail a reset key to the account with this login. The password itself does not change
 * until `resetPasswordForgotten` is called with the key.
 *
 * The answer is an HTML page. What it says, and whether it differs, when no account has this login is not
 * documented: do not use it to find out whether an account exists. Every call may send another e-mail, so it is
 * never repeated automatically.
 *
 * `POST /password_forgotten`. No authorization is needed.
 *
 * - `200`: An HTML page that acknowledges the request. It is the only documented answer, whatever the outcome.
 *   (`text/html`)
 *
 * Formerly `postPasswordForgotten_0` and `postPasswordForgotten`.
 */
export const askForPasswordResetViaForm: Operation<AskForPasswordResetViaFormInput, AskForPasswordResetViaFormResult> =
  /* @__PURE__ */ operation({
    id: "askForPasswordResetViaForm",
    method: "POST",
    path: "/password_forgotten",
    parameters: writeParameters,
    header: { TesterPass: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: { 200: ["text/html"] },
  });

export interface ConfirmPasswordResetRequestInput extends CallOptions {
  /**
   * `key` (required): The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out
   * of logs. How long it lives is not documented.
   */
  readonly path: operations["confirmPasswordResetRequest"]["parameters"]["path"];
  /**
   * `partner_id` (optional): The partner whose look the page should have. Values are not documented; older versions of
   * the API called it `clever_flavor`.
   */
  readonly query?: NonNullable<operations["confirmPasswordResetRequest"]["parameters"]["query"]> | undefined;
}

export type ConfirmPasswordResetRequestResult =
  | Success<200, operations["confirmPasswordResetRequest"]["responses"][200]["content"]["text/html"]>
  | Undocumented<200>;

/**
 * Open the page behind the mailed link.
 *
 * Returns the HTML form in which the person behind the mailed link types a new password. The password does not
 * change here.
 *
 * Whether opening this page uses up the key is not documented, and neither is the answer to an unknown or
 * expired key, so the call is never repeated automatically. To set the password from code, call
 * `resetPasswordForgotten` directly.
 *
 * `GET /password_forgotten/{key}`. No authorization is needed.
 *
 * - `200`: The form for the new password, as an HTML page. (`text/html`)
 *
 * Formerly `getPasswordForgottenKey_0` and `getPasswordForgottenKey`.
 */
export const confirmPasswordResetRequest: Operation<ConfirmPasswordResetRequestInput, ConfirmPasswordResetRequestResult> =
  /* @__PURE__ */ operation({
    id: "confirmPasswordResetRequest",
    method: "GET",
    path: "/password_forgotten/{key}",
    parameters: writeParameters,
    pathParameters: { key: { write: simple } },
    query: { partner_id: { write: form } },
    responses: { 200: ["text/html"] },
    repeatable: false,
  });

export interface ResetPasswordForgottenInput extends CallOptions {
  /**
   * `key` (required): The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out
   * of logs. How long it lives is not documented.
   */
  readonly path: operations["resetPasswordForgotten"]["parameters"]["path"];
  /** The form as a browser sends it. */
  readonly body: operations["resetPasswordForgotten"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
}

export type ResetPasswordForgottenResult =
  | Success<200, operations["resetPasswordForgotten"]["responses"][200]["content"]["text/html"]>
  | Undocumented<200>;

/**
 * Set a new password with the mailed key.
 *
 * Sets the password of the account that the key was mailed to. The same password goes into `pass` and `pass2`.
 *
 * The answer is an HTML page with status 200. What it looks like when the key is stale, the two passwords differ
 * or the password is too weak is not documented: the sure way to know is to log in with the new password.
 *
 * `POST /password_forgotten/{key}`. No authorization is needed.
 *
 * - `200`: An HTML page that tells the outcome in words. It is the only documented answer, whatever the outcome.
 *   (`text/html`)
 *
 * Formerly `postPasswordForgottenKey_0` and `postPasswordForgottenKey`.
 */
export const resetPasswordForgotten: Operation<ResetPasswordForgottenInput, ResetPasswordForgottenResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordForgotten",
    method: "POST",
    path: "/password_forgotten/{key}",
    parameters: writeParameters,
    pathParameters: { key: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: { 200: ["text/html"] },
  });
