// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import {
  form,
  jsonBody,
  operation,
  simple,
  writeBody,
  writeParameters,
  type CallOptions,
  type Failure,
  type Operation,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type {
  AuthToken,
  AuthTokenInput,
  AuthTokenList,
  ConsumeVerificationRequestQuery,
  CreateAPIKeyQuery,
  CreatePasswordResetTokenQuery,
  CreateValidationRequestQuery,
  DeleteUserAPIKeyPath,
  DisableTfaAppHeaders,
  EnableTfaAppHeaders,
  Error,
  FindAPIKeysQuery,
  FindCurrentUserQuery,
  NewPassword,
  UpdateCurrentUserQuery,
  User,
  UserUpdateInput,
  VerifyEmail,
} from "./models.js";
import { xAuthTokenScheme } from "./schemes.js";

export interface CreatePasswordResetTokenInput extends CallOptions {
  /** `email` (required): The e-mail address of the user to create a password reset token for. */
  readonly query: CreatePasswordResetTokenQuery;
}

export type CreatePasswordResetTokenResult =
  | Success<201, undefined>
  | Failure<401, Error>
  | Failure<422, Error>
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
    parameters: writeParameters,
    query: { email: { write: form, required: true } },
    responses: { 201: [], 401: ["application/json"], 422: ["application/json"] },
    security: [[xAuthTokenScheme]],
  });

export type ResetPasswordInput = CallOptions;

export type ResetPasswordResult =
  | Success<201, NewPassword>
  | Failure<401, Error>
  | Failure<422, Error>
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

export interface FindCurrentUserInput extends CallOptions {
  /**
   * - `include` (optional): Parts of the answer to give in full rather than as a link, by name; a dot goes one level
   *   deeper, up to three.
   * - `exclude` (optional): Parts of the answer to leave out, by name; a dot goes one level deeper, up to three.
   */
  readonly query?: FindCurrentUserQuery | undefined;
}

export type FindCurrentUserResult = Success<200, User> | Failure<401, Error> | Undocumented<200 | 401>;

/**
 * Get your own user.
 *
 * Returns the user who holds the API key. It is also the call to try a key with. What values `two_factor_auth` has is
 * not documented.
 *
 * `GET /user`. Needs `x_auth_token`.
 *
 * - `200`: The user. (`application/json`)
 * - `401`: The API token is missing or not valid. (`application/json`)
 *
 * Formerly `FindCurrentUser`.
 */
export const findCurrentUser: Operation<FindCurrentUserInput, FindCurrentUserResult> = /* @__PURE__ */ operation({
  id: "findCurrentUser",
  method: "GET",
  path: "/user",
  parameters: writeParameters,
  query: { include: { write: form, explode: false }, exclude: { write: form, explode: false } },
  responses: { 200: ["application/json"], 401: ["application/json"] },
  security: [[xAuthTokenScheme]],
});

export interface UpdateCurrentUserInput extends CallOptions {
  /**
   * - `include` (optional): Parts of the answer to give in full rather than as a link, by name; a dot goes one level
   *   deeper, up to three.
   * - `exclude` (optional): Parts of the answer to leave out, by name; a dot goes one level deeper, up to three.
   */
  readonly query?: UpdateCurrentUserQuery | undefined;
  /** The fields to change. */
  readonly body: UserUpdateInput;
}

export type UpdateCurrentUserResult =
  | Success<200, User>
  | Failure<401, Error>
  | Failure<422, Error>
  | Undocumented<200 | 401 | 422>;

/**
 * Change your own user, the password included.
 *
 * Changes the fields that are sent; that it leaves the others alone is inferred from none being required.
 *
 * The old password is not asked for: whoever holds the API key can set a new one and take the account over. What
 * a password must be like, and what becomes of sessions and keys, is not documented.
 *
 * `PUT /user`. Needs `x_auth_token`.
 *
 * - `200`: The user as it is now. (`application/json`)
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `422`: The request was understood and not accepted. (`application/json`)
 *
 * Formerly `UpdateCurrentUser`.
 */
export const updateCurrentUser: Operation<UpdateCurrentUserInput, UpdateCurrentUserResult> = /* @__PURE__ */ operation({
  id: "updateCurrentUser",
  method: "PUT",
  path: "/user",
  parameters: writeParameters,
  query: { include: { write: form, explode: false }, exclude: { write: form, explode: false } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 401: ["application/json"], 422: ["application/json"] },
  security: [[xAuthTokenScheme]],
});

export interface CreateValidationRequestInput extends CallOptions {
  /**
   * - `login` (required): The e-mail address to verify.
   * - `include` (optional): Parts of the answer to give in full rather than as a link, by name; a dot goes one level
   *   deeper, up to three.
   */
  readonly query: CreateValidationRequestQuery;
}

export type CreateValidationRequestResult =
  | Success<201, undefined>
  | Failure<401, Error>
  | Failure<422, Error>
  | Undocumented<201 | 401 | 422>;

/**
 * Mail a link to verify an address.
 *
 * Sends an e-mail with a token that shows that the address is the user's. The address is a query parameter
 * although the method is POST, and there is no request body.
 *
 * An API key is declared as required here too; whether the server insisted on it, what it answered for an
 * unknown address and how long the token lives is not documented. Every call may send another e-mail, so it is
 * never repeated automatically.
 *
 * `POST /verify-email`. Needs `x_auth_token`.
 *
 * - `201`: The e-mail is on its way. The response has no body.
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `422`: The request was understood and not accepted. (`application/json`)
 *
 * Formerly `CreateValidationRequest`.
 */
export const createValidationRequest: Operation<CreateValidationRequestInput, CreateValidationRequestResult> =
  /* @__PURE__ */ operation({
    id: "createValidationRequest",
    method: "POST",
    path: "/verify-email",
    parameters: writeParameters,
    query: { login: { write: form, required: true }, include: { write: form, explode: false } },
    responses: { 201: [], 401: ["application/json"], 422: ["application/json"] },
    security: [[xAuthTokenScheme]],
  });

export interface ConsumeVerificationRequestInput extends CallOptions {
  /**
   * `include` (optional): Parts of the answer to give in full rather than as a link, by name; a dot goes one level
   * deeper, up to three.
   */
  readonly query?: ConsumeVerificationRequestQuery | undefined;
  /** The token. */
  readonly body: VerifyEmail;
}

export type ConsumeVerificationRequestResult =
  | Success<200, undefined>
  | Failure<401, Error>
  | Failure<422, Error>
  | Undocumented<200 | 401 | 422>;

/**
 * Verify an address with the mailed token.
 *
 * Takes the token from the e-mail and marks the address as verified. In 2021 the token was a query parameter; since
 * 2023 it is in the body. It is never repeated automatically although it is a PUT: that a token works only once is
 * inferred.
 *
 * `PUT /verify-email`. Needs `x_auth_token`.
 *
 * - `200`: The address is verified. The response has no body.
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `422`: The request was understood and not accepted. (`application/json`)
 *
 * Formerly `ConsumeVerificationRequest`.
 */
export const consumeVerificationRequest: Operation<ConsumeVerificationRequestInput, ConsumeVerificationRequestResult> =
  /* @__PURE__ */ operation({
    id: "consumeVerificationRequest",
    method: "PUT",
    path: "/verify-email",
    parameters: writeParameters,
    query: { include: { write: form, explode: false } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: [], 401: ["application/json"], 422: ["application/json"] },
    security: [[xAuthTokenScheme]],
    repeatable: false,
  });

export interface EnableTfaAppInput extends CallOptions {
  /**
   * `x-otp-token` (optional, secret): A code from the authenticator app. The vendor's own SDK requires it; its
   * specification does not know it.
   */
  readonly header?: EnableTfaAppHeaders | undefined;
}

export type EnableTfaAppResult = Success<200, undefined> | Failure<401, Error> | Undocumented<200 | 401>;

/**
 * Turn on log-in with an authenticator app.
 *
 * Makes a code from an authenticator app part of the user's log-in. No published document has a call that
 * returns the secret which the app needs, so an app cannot be set up from here to the end: that was done in the
 * vendor's portal, by inference.
 *
 * The vendor's final specification names no header; its own SDK sends the code in `x-otp-token`.
 *
 * `POST /user/otp/app`. Needs `x_auth_token`.
 *
 * - `200`: It is on. The response has no body.
 * - `401`: The API token is missing or not valid. (`application/json`)
 *
 * Formerly `EnableTfaApp`.
 */
export const enableTfaApp: Operation<EnableTfaAppInput, EnableTfaAppResult> = /* @__PURE__ */ operation({
  id: "enableTfaApp",
  method: "POST",
  path: "/user/otp/app",
  parameters: writeParameters,
  header: { "x-otp-token": { write: simple, secret: true } },
  responses: { 200: [], 401: ["application/json"] },
  security: [[xAuthTokenScheme]],
});

export interface DisableTfaAppInput extends CallOptions {
  /**
   * `x-otp-token` (optional, secret): A code from the authenticator app. The vendor's own SDK requires it; its
   * specification does not know it.
   */
  readonly header?: DisableTfaAppHeaders | undefined;
}

export type DisableTfaAppResult =
  | Success<204, undefined>
  | Failure<401, Error>
  | Failure<404, Error>
  | Undocumented<204 | 401 | 404>;

/**
 * Turn off log-in with an authenticator app.
 *
 * Takes the code out of the user's log-in. The vendor's final specification names no header; its own SDK sends a code
 * in `x-otp-token`. A code works once, so the call is never repeated automatically although it is a DELETE.
 *
 * `DELETE /user/otp/app`. Needs `x_auth_token`.
 *
 * - `204`: It is off. The response has no body.
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `404`: There is nothing with this identifier, or nothing to turn off. (`application/json`)
 *
 * Formerly `DisableTfaApp`.
 */
export const disableTfaApp: Operation<DisableTfaAppInput, DisableTfaAppResult> = /* @__PURE__ */ operation({
  id: "disableTfaApp",
  method: "DELETE",
  path: "/user/otp/app",
  parameters: writeParameters,
  header: { "x-otp-token": { write: simple, secret: true } },
  responses: { 204: [], 401: ["application/json"], 404: ["application/json"] },
  security: [[xAuthTokenScheme]],
  repeatable: false,
});

export interface FindAPIKeysInput extends CallOptions {
  /**
   * - `search` (optional): A text that the description of a key must have in it.
   * - `include` (optional): Parts of the answer to give in full rather than as a link, by name; a dot goes one level
   *   deeper, up to three.
   */
  readonly query?: FindAPIKeysQuery | undefined;
}

export type FindAPIKeysResult =
  | Success<200, AuthTokenList>
  | Failure<401, Error>
  | Failure<404, Error>
  | Undocumented<200 | 401 | 404>;

/**
 * List your API keys.
 *
 * Lists the keys of the user who holds the API key that it is called with. Whether `token` is filled in for older keys
 * is not documented. No key has an expiry.
 *
 * `GET /user/api-keys`. Needs `x_auth_token`.
 *
 * - `200`: The keys. (`application/json`)
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `404`: There is nothing with this identifier, or nothing to turn off. (`application/json`)
 *
 * Formerly `FindAPIKeys`.
 */
export const findAPIKeys: Operation<FindAPIKeysInput, FindAPIKeysResult> = /* @__PURE__ */ operation({
  id: "findAPIKeys",
  method: "GET",
  path: "/user/api-keys",
  parameters: writeParameters,
  query: { search: { write: form }, include: { write: form, explode: false } },
  responses: { 200: ["application/json"], 401: ["application/json"], 404: ["application/json"] },
  security: [[xAuthTokenScheme]],
});

export interface CreateAPIKeyInput extends CallOptions {
  /**
   * `include` (optional): Parts of the answer to give in full rather than as a link, by name; a dot goes one level
   * deeper, up to three.
   */
  readonly query?: CreateAPIKeyQuery | undefined;
  /** What the key is for. Nothing in it is required. */
  readonly body: AuthTokenInput;
}

export type CreateAPIKeyResult =
  | Success<201, AuthToken>
  | Failure<401, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<201 | 401 | 404 | 422>;

/**
 * Create an API key.
 *
 * Makes a key for the user who holds the API key that it is called with. Keep `token` from the answer, since it may not
 * be shown again. Every call makes another key, so it is never repeated automatically.
 *
 * `POST /user/api-keys`. Needs `x_auth_token`.
 *
 * - `201`: The key is made. (`application/json`)
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `404`: There is nothing with this identifier, or nothing to turn off. (`application/json`)
 * - `422`: The request was understood and not accepted. (`application/json`)
 *
 * Formerly `CreateAPIKey`.
 */
export const createAPIKey: Operation<CreateAPIKeyInput, CreateAPIKeyResult> = /* @__PURE__ */ operation({
  id: "createAPIKey",
  method: "POST",
  path: "/user/api-keys",
  parameters: writeParameters,
  query: { include: { write: form, explode: false } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    201: ["application/json"],
    401: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[xAuthTokenScheme]],
});

export interface DeleteUserAPIKeyInput extends CallOptions {
  /** `id` (required): The identifier of the key, which is not the key itself. */
  readonly path: DeleteUserAPIKeyPath;
}

export type DeleteUserAPIKeyResult =
  | Success<204, undefined>
  | Failure<401, Error>
  | Failure<404, Error>
  | Undocumented<204 | 401 | 404>;

/**
 * Delete one of your API keys.
 *
 * Deletes a key for good; whoever uses it is locked out. After a lost answer the repeat is answered with 404, which
 * then means that it worked.
 *
 * `DELETE /user/api-keys/{id}`. Needs `x_auth_token`.
 *
 * - `204`: The key is deleted. The response has no body.
 * - `401`: The API token is missing or not valid. (`application/json`)
 * - `404`: There is nothing with this identifier, or nothing to turn off. (`application/json`)
 *
 * Formerly `DeleteUserAPIKey`.
 */
export const deleteUserAPIKey: Operation<DeleteUserAPIKeyInput, DeleteUserAPIKeyResult> = /* @__PURE__ */ operation({
  id: "deleteUserAPIKey",
  method: "DELETE",
  path: "/user/api-keys/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 204: [], 401: ["application/json"], 404: ["application/json"] },
  security: [[xAuthTokenScheme]],
});
