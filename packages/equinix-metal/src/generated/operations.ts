// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import {
  form,
  operation,
  type CallOptions,
  type Failure,
  type Operation,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type { operations } from "./schema.js";
import { xAuthTokenScheme } from "./schemes.js";

export interface CreatePasswordResetTokenInput extends CallOptions {
  /** `email` (required): The e-mail address of the user to create a password reset token for. */
  readonly query: operations["createPasswordResetToken"]["parameters"]["query"];
}

export type CreatePasswordResetTokenResult =
  | Success<201, undefined>
  | Failure<401, operations["createPasswordResetToken"]["responses"][401]["content"]["application/json"]>
  | Failure<422, operations["createPasswordResetToken"]["responses"][422]["content"]["application/json"]>
  | Undocumented<201 | 401 | 422>;

/**
 * Create a password reset token.
 *
 * Creates a token with which the user with this e-mail address can reset the password. The token is not in the
 * answer, which has no body. That it goes out by e-mail is inferred from the parameter. The address is a query
 * parameter although the method is POST, and there is no request body.
 *
 * An API token is declared as required, so this is not a call for somebody who is locked out. Whether the server
 * insisted on it, and what it answered for an unknown address, is not documented. Every call makes another
 * token, so it is never repeated automatically.
 *
 * `POST /reset-password`. Needs `x_auth_token`.
 *
 * - `201`: The token is created. The response has no body.
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `422`: The request was understood and not accepted. (`application/json`)
 *
 * Formerly `CreatePasswordResetToken`.
 */
export const createPasswordResetToken: Operation<CreatePasswordResetTokenInput, CreatePasswordResetTokenResult> =
  /* @__PURE__ */ operation({
    id: "createPasswordResetToken",
    method: "POST",
    path: "/reset-password",
    query: { email: { write: form, required: true } },
    responses: { 201: [], 401: ["application/json"], 422: ["application/json"] },
    security: [[xAuthTokenScheme]],
  });

export type ResetPasswordInput = CallOptions;

export type ResetPasswordResult =
  | Success<201, operations["resetPassword"]["responses"][201]["content"]["application/json"]>
  | Failure<401, operations["resetPassword"]["responses"][401]["content"]["application/json"]>
  | Failure<422, operations["resetPassword"]["responses"][422]["content"]["application/json"]>
  | Undocumented<201 | 401 | 422>;

/**
 * Replace your own password by a generated one.
 *
 * Gives the user who holds the API token a new password, made by the server, and returns it. The old one stops
 * working. The method is DELETE, the status 201, and there is nothing to send.
 *
 * Every call makes another password, so it is never repeated automatically: if the answer is lost, so is the
 * password.
 *
 * `DELETE /reset-password`. Needs `x_auth_token`.
 *
 * - `201`: The password is replaced. (`application/json`)
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `422`: The request was understood and not accepted. (`application/json`)
 *
 * Formerly `ResetPassword`.
 */
export const resetPassword: Operation<ResetPasswordInput, ResetPasswordResult> = /* @__PURE__ */ operation({
  id: "resetPassword",
  method: "DELETE",
  path: "/reset-password",
  responses: { 201: ["application/json"], 401: ["application/json"], 422: ["application/json"] },
  security: [[xAuthTokenScheme]],
  repeatable: false,
});
