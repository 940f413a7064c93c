// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import {
  jsonBody,
  operation,
  simple,
  type CallOptions,
  type Failure,
  type HttpStatus,
  type Operation,
  type Success,
} from "@specloom/runtime";
import type { operations } from "./schema.js";
import { oAuth2Scheme } from "./schemes.js";

export interface SendVerificationCodeInput extends CallOptions {
  /** Which user of which application. */
  readonly body: operations["sendVerificationCode"]["requestBody"]["content"]["application/json"];
}

export type SendVerificationCodeResult =
  | Success<204, undefined>
  | Failure<
      Exclude<HttpStatus, 204>,
      operations["sendVerificationCode"]["responses"]["default"]["content"]["application/json"]
    >;

/**
 * Mail a verification code.
 *
 * Sends a temporary verification code by e-mail, which must then be passed to `resetPasswordByVerificationCode`.
 * The code expires in 120 minutes. The password stays as it is.
 *
 * Name the user by `Email` or `Username`; one of the two is needed although neither is marked as required. A 204
 * says that the request was taken. Whether an unknown user gets one too is not documented. Every call may send
 * another e-mail, so it is never repeated automatically.
 *
 * Going by their names, the error codes of this call are `PasswordReset.MissingOrInvalidClientID` and
 * `PasswordReset.MissingUsernameOrEmail`.
 *
 * `POST /password/reset`. Needs `OAuth2`.
 *
 * - `204`: The request was taken. The response has no body.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `send_verification_code`, `SendVerificationCode`, `PasswordResets.SendVerificationCode` and
 * `ForgottenCredentials.SendVerificationCode`.
 */
export const sendVerificationCode: Operation<SendVerificationCodeInput, SendVerificationCodeResult> =
  /* @__PURE__ */ operation({
    id: "sendVerificationCode",
    method: "POST",
    path: "/password/reset",
    body: { required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface ResetPasswordByVerificationCodeInput extends CallOptions {
  /**
   * `verificationCode` (required): The verification code of the password reset, from the e-mail. It expires in 120
   * minutes. Whoever holds it together with the user name can set the password, so keep it out of logs.
   */
  readonly path: operations["resetPasswordByVerificationCode"]["parameters"]["path"];
  /** The user and the new password. */
  readonly body: operations["resetPasswordByVerificationCode"]["requestBody"]["content"]["application/json"];
}

export type ResetPasswordByVerificationCodeResult =
  | Success<204, undefined>
  | Failure<
      Exclude<HttpStatus, 204>,
      operations["resetPasswordByVerificationCode"]["responses"]["default"]["content"]["application/json"]
    >;

/**
 * Set a new password with the verification code.
 *
 * Sets the user's password. It takes the code from the e-mail, the `Username` (the code alone is not enough) and
 * the new password, which must satisfy the password policy of the user's security profile.
 *
 * It is never repeated automatically although it is a PUT: after a lost answer, a second call may be refused and
 * hide that the first one worked.
 *
 * Going by their names, the error codes of this call are `PasswordReset.InvalidVerification`,
 * `PasswordReset.InsecurePassword`, `PasswordReset.CannotReusePassword`, `PasswordReset.TooSoonToChange`,
 * `PasswordReset.LockedOut`, `PasswordReset.MissingUsername` and `PasswordReset.MissingOrInvalidClientID`.
 *
 * `PUT /password/reset/{verificationCode}`. Needs `OAuth2`.
 *
 * - `204`: The password is changed. The response has no body.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `reset_password`, `ResetPassword`, `ResetPasswordByVerificationCode`,
 * `PasswordResets.ResetPasswordByVerificationCode` and `ForgottenCredentials.ResetPasswordByVerificationCode`.
 */
export const resetPasswordByVerificationCode: Operation<ResetPasswordByVerificationCodeInput, ResetPasswordByVerificationCodeResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordByVerificationCode",
    method: "PUT",
    path: "/password/reset/{verificationCode}",
    pathParameters: { verificationCode: { write: simple } },
    body: { required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
    repeatable: false,
  });
