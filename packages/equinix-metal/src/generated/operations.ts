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

export interface FindCurrentUserInput extends CallOptions {
  /**
   * - `include` (optional): Nested objects to return with all their fields, by name. A dot leads to a nested object, up
   *   to three levels deep.
   * - `exclude` (optional): Nested objects to return as `href` only, by name. A dot leads to a nested object, up to
   *   three levels deep.
   */
  readonly query?: FindCurrentUserQuery | undefined;
}

export type FindCurrentUserResult = Success<200, User> | Failure<401, Error> | Undocumented<200 | 401>;

/**
 * Get the user of the API key.
 *
 * Returns the user that the API key belongs to. Use it to check a key.
 *
 * Not documented by the vendor: the values of `two_factor_auth`.
 *
 * `GET /user`. Needs `x_auth_token`.
 *
 * - `200`: The user. (`application/json`)
 * - `401`: The API key is missing or invalid. (`application/json`)
 *
 * Formerly `UsersApi.FindCurrentUser`.
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
   * - `include` (optional): Nested objects to return with all their fields, by name. A dot leads to a nested object, up
   *   to three levels deep.
   * - `exclude` (optional): Nested objects to return as `href` only, by name. A dot leads to a nested object, up to
   *   three levels deep.
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
 * Change the user of the API key.
 *
 * Changes the fields that you send. With `password`, sets a new password. The old password is not needed, so
 * anyone who has the API key can take over the account.
 *
 * Not documented by the vendor: that fields which you leave out stay the same (inferred), the rules for
 * passwords, and whether API keys and sessions stay valid.
 *
 * `PUT /user`. Needs `x_auth_token`.
 *
 * - `200`: The changed user. (`application/json`)
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `422`: The request was not accepted. (`application/json`)
 *
 * Formerly `UsersApi.UpdateCurrentUser`.
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

export interface FindAPIKeysInput extends CallOptions {
  /**
   * - `search` (optional): A text to search for in the descriptions of the keys.
   * - `include` (optional): Nested objects to return with all their fields, by name. A dot leads to a nested object, up
   *   to three levels deep.
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
 * Returns the API keys of the user. API keys do not expire.
 *
 * Not documented by the vendor: whether `token` is present for keys created earlier.
 *
 * `GET /user/api-keys`. Needs `x_auth_token`.
 *
 * - `200`: The API keys. (`application/json`)
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `404`: The object was not found. (`application/json`)
 *
 * Formerly `AuthenticationApi.FindAPIKeys`.
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
   * `include` (optional): Nested objects to return with all their fields, by name. A dot leads to a nested object, up
   * to three levels deep.
   */
  readonly query?: CreateAPIKeyQuery | undefined;
  /** The description and the rights of the key. All fields are optional. */
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
 * Creates an API key for the user. Store `token` from the response, because it may not be shown again. The client does
 * not retry this call, because each call creates another key.
 *
 * `POST /user/api-keys`. Needs `x_auth_token`.
 *
 * - `201`: The API key was created. (`application/json`)
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `404`: The object was not found. (`application/json`)
 * - `422`: The request was not accepted. (`application/json`)
 *
 * Formerly `AuthenticationApi.CreateAPIKey`.
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
  /** `id` (required): The identifier of the API key, which is not the key itself. */
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
 * Deletes an API key. Calls that use it fail from then on. If a response is lost and the client retries, a 404 means
 * that the first call worked.
 *
 * `DELETE /user/api-keys/{id}`. Needs `x_auth_token`.
 *
 * - `204`: The API key was deleted. The response has no body.
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `404`: The object was not found. (`application/json`)
 *
 * Formerly `AuthenticationApi.DeleteUserAPIKey`.
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

export interface CreatePasswordResetTokenInput extends CallOptions {
  /** `email` (required): The user's e-mail address. */
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
 * Creates a password reset token for the user with this e-mail address. The response has no body. The address
 * is a query parameter, and the request has no body. The client does not retry this call, because each call
 * creates another token.
 *
 * Not documented by the vendor: how the user gets the token (by e-mail is inferred), the response for an
 * unknown address, and whether the service really required an API key.
 *
 * `POST /reset-password`. Needs `x_auth_token`.
 *
 * - `201`: The token was created. The response has no body.
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `422`: The request was not accepted. (`application/json`)
 *
 * Formerly `PasswordResetTokensApi.CreatePasswordResetToken`.
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
 * Replace your own password with a generated one.
 *
 * Generates a new password for the user of the API key and returns it. The old password stops working. The method is
 * DELETE and the status of success is 201. The client does not retry this call, because each call generates another
 * password.
 *
 * `DELETE /reset-password`. Needs `x_auth_token`.
 *
 * - `201`: The password was replaced. (`application/json`)
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `422`: The request was not accepted. (`application/json`)
 *
 * Formerly `PasswordResetTokensApi.ResetPassword`.
 */
export const resetPassword: Operation<ResetPasswordInput, ResetPasswordResult> = /* @__PURE__ */ operation({
  id: "resetPassword",
  method: "DELETE",
  path: "/reset-password",
  responses: { 201: ["application/json"], 401: ["application/json"], 422: ["application/json"] },
  security: [[xAuthTokenScheme]],
  repeatable: false,
});

export interface CreateValidationRequestInput extends CallOptions {
  /**
   * - `login` (required): The e-mail address.
   * - `include` (optional): Nested objects to return with all their fields, by name. A dot leads to a nested object, up
   *   to three levels deep.
   */
  readonly query: CreateValidationRequestQuery;
}

export type CreateValidationRequestResult =
  | Success<201, undefined>
  | Failure<401, Error>
  | Failure<422, Error>
  | Undocumented<201 | 401 | 422>;

/**
 * Request an e-mail to verify an address.
 *
 * Sends an e-mail with a token to the address. Pass the token to `consumeVerificationRequest`. The address is
 * a query parameter, and the request has no body. The client does not retry this call, because each call can
 * send another e-mail.
 *
 * Not documented by the vendor: the response for an unknown address, the lifetime of the token, and whether
 * the service really required an API key.
 *
 * `POST /verify-email`. Needs `x_auth_token`.
 *
 * - `201`: The e-mail was sent. The response has no body.
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `422`: The request was not accepted. (`application/json`)
 *
 * Formerly `UserVerificationTokensApi.CreateValidationRequest`.
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
   * `include` (optional): Nested objects to return with all their fields, by name. A dot leads to a nested object, up
   * to three levels deep.
   */
  readonly query?: ConsumeVerificationRequestQuery | undefined;
  /** The token from the e-mail. */
  readonly body: VerifyEmail;
}

export type ConsumeVerificationRequestResult =
  | Success<200, undefined>
  | Failure<401, Error>
  | Failure<422, Error>
  | Undocumented<200 | 401 | 422>;

/**
 * Verify an e-mail address with the mailed token.
 *
 * Takes the token from the e-mail and marks the address as verified. Until 2023 the token was the query
 * parameter `token`. The client does not retry this call, although it is a PUT, because a token may work only
 * once.
 *
 * Not documented by the vendor: whether a token works once, and its lifetime.
 *
 * `PUT /verify-email`. Needs `x_auth_token`.
 *
 * - `200`: The address is verified. The response has no body.
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `422`: The request was not accepted. (`application/json`)
 *
 * Formerly `UserVerificationTokensApi.ConsumeVerificationRequest`.
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
   * `x-otp-token` (optional, secret): A code from the authenticator app. The vendor's SDK requires it; its
   * specification does not have it.
   */
  readonly header?: EnableTfaAppHeaders | undefined;
}

export type EnableTfaAppResult = Success<200, undefined> | Failure<401, Error> | Undocumented<200 | 401>;

/**
 * Turn on two-factor sign-in with an app.
 *
 * Turns on two-factor sign-in with an authenticator app for the user of the API key. The vendor's SDK sends a
 * code from the app in `x-otp-token`.
 *
 * The app needs a secret first. The vendor's SDK contains a file for an operation that returns it
 * (`POST /user/otp/app/receive`, with `otp_uri`), which no published specification links to.
 *
 * Not documented by the vendor: the header, which is only in its SDK, and whether the operation for the secret
 * existed.
 *
 * `POST /user/otp/app`. Needs `x_auth_token`.
 *
 * - `200`: Two-factor sign-in is on. The response has no body.
 * - `401`: The API key is missing or invalid. (`application/json`)
 *
 * Formerly `TwoFactorAuthApi.EnableTfaApp`.
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
   * `x-otp-token` (optional, secret): A code from the authenticator app. The vendor's SDK requires it; its
   * specification does not have it.
   */
  readonly header?: DisableTfaAppHeaders | undefined;
}

export type DisableTfaAppResult =
  | Success<204, undefined>
  | Failure<401, Error>
  | Failure<404, Error>
  | Undocumented<204 | 401 | 404>;

/**
 * Turn off two-factor sign-in with an app.
 *
 * Turns off two-factor sign-in with an authenticator app for the user of the API key. The vendor's SDK sends a
 * code from the app in `x-otp-token`. The client does not retry this call, although it is a DELETE, because a
 * code works once.
 *
 * Not documented by the vendor: the header, which is only in its SDK.
 *
 * `DELETE /user/otp/app`. Needs `x_auth_token`.
 *
 * - `204`: Two-factor sign-in is off. The response has no body.
 * - `401`: The API key is missing or invalid. (`application/json`)
 * - `404`: The object was not found. (`application/json`)
 *
 * Formerly `TwoFactorAuthApi.DisableTfaApp`.
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
