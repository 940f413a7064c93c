// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
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
  ApiKey,
  ApiKeyList,
  ApiKeyValidation,
  ApiKeyWithValue,
  AuthChallenge,
  AuthChallengeVerification,
  AuthFactorList,
  AuthenticateRequest,
  AuthenticateResponse,
  AuthenticationError,
  ChallengeAuthFactorPath,
  ChallengeRequest,
  CodeRequest,
  ConfirmEmailChangePath,
  CreateApiKeyRequest,
  CreateUserApiKeyPath,
  DeleteAuthFactorPath,
  EmailChange,
  EmailChangeConfirmation,
  EmailVerification,
  EnrollAuthFactorPath,
  EnrollAuthFactorRequest,
  EnrolledAuthFactor,
  Error,
  ExpireApiKeyPath,
  ExpireApiKeyRequest,
  GetEmailVerificationPath,
  GetPasswordResetPath,
  GetUserPath,
  ListAuthFactorsPath,
  ListAuthFactorsQuery,
  ListSessionsPath,
  ListSessionsQuery,
  ListUserApiKeysPath,
  ListUserApiKeysQuery,
  ListUsersQuery,
  MagicAuth,
  MagicAuthRequest,
  PasswordReset,
  PasswordResetRequest,
  ResetPasswordRequest,
  RevokeSessionRequest,
  SendEmailChangePath,
  SendEmailChangeRequest,
  SendVerificationEmailPath,
  SessionList,
  UpdateUserPath,
  UpdateUserRequest,
  User,
  UserContainer,
  UserList,
  ValidateApiKeyRequest,
  VerifyAuthChallengePath,
  VerifyEmailPath,
} from "./models.js";
import { bearerScheme } from "./schemes.js";

export interface AuthenticateInput extends CallOptions {
  /** The method of the sign-in and its fields. */
  readonly body: AuthenticateRequest;
}

export type AuthenticateResult =
  | Success<200, AuthenticateResponse>
  | Failure<400, AuthenticationError>
  | Failure<403, AuthenticationError>
  | Failure<404, Error>
  | Failure<422, Error>
  | Failure<429, AuthenticationError>
  | Undocumented<200 | 400 | 403 | 404 | 422 | 429>;

/**
 * Authenticate a user.
 *
 * Signs a user in or refreshes a session, and returns an access token and a refresh token. `grant_type` selects the
 * method, and each method has its own fields. A refresh token works once; store the new one.
 *
 * A failed sign-in returns 400. An OAuth 2.0 failure has `error` and `error_description`, any other failure has `code`
 * and `message`. A sign-in that is not finished returns 403 with a `pending_authentication_token`, with which you call
 * this operation again.
 *
 * Not documented by the vendor: that the API key is not needed in the header, which is taken from the vendor's client
 * for public applications. The fields of a 403 come from the vendor's guide, not from its OpenAPI document.
 *
 * `POST /user_management/authenticate`. Works without authorization; `bearer` may be given.
 *
 * - `200`: The user is signed in. (`application/json`)
 * - `400`: The credentials, the code or the token are wrong or expired, or the method is not allowed.
 *   (`application/json`)
 * - `403`: The sign-in is not finished, or the environment does not allow the method. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 * - `429`: Too many attempts. Wait before you try again. (`application/json`)
 */
export const authenticate: Operation<AuthenticateInput, AuthenticateResult> = /* @__PURE__ */ operation({
  id: "authenticate",
  method: "POST",
  path: "/user_management/authenticate",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[bearerScheme], []],
});

export interface CreateMagicAuthInput extends CallOptions {
  /** The user's e-mail address. */
  readonly body: MagicAuthRequest;
}

export type CreateMagicAuthResult =
  | Success<201, MagicAuth>
  | Failure<400, AuthenticationError>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<201 | 400 | 422 | 429>;

/**
 * Send a one-time sign-in code.
 *
 * Creates a one-time code for an e-mail address. The code expires after 10 minutes. WorkOS mails it unless you turned
 * the default e-mails off; in that case, send `code` yourself. Pass the code to `authenticate` with the grant type
 * `urn:workos:oauth:grant-type:magic-auth:code`.
 *
 * Whoever has the code can sign in, so keep the response out of logs. Each call may send another e-mail, so the client
 * never repeats it automatically.
 *
 * Not documented by the vendor: whether the call creates a user for an unknown address.
 *
 * `POST /user_management/magic_auth`. Needs `bearer`.
 *
 * - `201`: The code is created. (`application/json`)
 * - `400`: The environment does not allow this method, or the address cannot receive e-mail. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 * - `429`: A limit is reached. Wait before you try again. (`application/json`)
 */
export const createMagicAuth: Operation<CreateMagicAuthInput, CreateMagicAuthResult> = /* @__PURE__ */ operation({
  id: "createMagicAuth",
  method: "POST",
  path: "/user_management/magic_auth",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    201: ["application/json"],
    400: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[bearerScheme]],
});

export interface CreatePasswordResetInput extends CallOptions {
  /** The user's e-mail address. */
  readonly body: PasswordResetRequest;
}

export type CreatePasswordResetResult =
  | Success<201, PasswordReset>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<201 | 403 | 404 | 422 | 429>;

/**
 * Create a password reset.
 *
 * Creates a one-time token with which a user can reset the password. WorkOS mails a link unless you turned the default
 * e-mails off; in that case, send `password_reset_url` or a link with `password_reset_token` yourself.
 *
 * An unknown address returns 404, so do not pass the outcome on to the visitor. Whoever has the token can set the
 * password, so keep the response out of logs. Each call may send another e-mail, so the client never repeats it
 * automatically.
 *
 * Not documented by the vendor: how long the token is valid. `expires_at` in the response says when it expires.
 *
 * `POST /user_management/password_reset`. Needs `bearer`.
 *
 * - `201`: The password reset is created. (`application/json`)
 * - `403`: The environment has no password sign-in, or the user may not reset the password. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 * - `429`: A limit is reached. Wait before you try again. (`application/json`)
 */
export const createPasswordReset: Operation<CreatePasswordResetInput, CreatePasswordResetResult> =
  /* @__PURE__ */ operation({
    id: "createPasswordReset",
    method: "POST",
    path: "/user_management/password_reset",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      201: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[bearerScheme]],
  });

export interface GetPasswordResetInput extends CallOptions {
  /** `id` (required): The identifier of the password reset. */
  readonly path: GetPasswordResetPath;
}

export type GetPasswordResetResult = Success<200, PasswordReset> | Failure<404, Error> | Undocumented<200 | 404>;

/**
 * Get a password reset.
 *
 * Returns a password reset with its token, for example after an event told you its identifier. Keep the response out of
 * logs.
 *
 * `GET /user_management/password_reset/{id}`. Needs `bearer`.
 *
 * - `200`: The password reset. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 */
export const getPasswordReset: Operation<GetPasswordResetInput, GetPasswordResetResult> = /* @__PURE__ */ operation({
  id: "getPasswordReset",
  method: "GET",
  path: "/user_management/password_reset/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 200: ["application/json"], 404: ["application/json"] },
  security: [[bearerScheme]],
});

export interface ResetPasswordInput extends CallOptions {
  /** The token and the new password. */
  readonly body: ResetPasswordRequest;
}

export type ResetPasswordResult =
  | Success<200, UserContainer>
  | Failure<400, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 403 | 404 | 422>;

/**
 * Set a new password with a reset token.
 *
 * Sets the password of the user whom the token belongs to. It also verifies the user's e-mail address, and it revokes
 * all
 * active sessions of the user. It does not sign the user in: call `authenticate` afterwards.
 *
 * A password that breaks the environment's rules returns 400 with `code` `password_reset_error` and the reasons in
 * `errors`.
 *
 * Not documented by the vendor: which status an expired or used token returns.
 *
 * `POST /user_management/password_reset/confirm`. Needs `bearer`.
 *
 * - `200`: The password is changed. (`application/json`)
 * - `400`: The password is not accepted. (`application/json`)
 * - `403`: The environment has no password sign-in. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const resetPassword: Operation<ResetPasswordInput, ResetPasswordResult> = /* @__PURE__ */ operation({
  id: "resetPassword",
  method: "POST",
  path: "/user_management/password_reset/confirm",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[bearerScheme]],
});

export interface ListUsersInput extends CallOptions {
  /**
   * - `before` (optional): Returns the objects before the one with this identifier.
   * - `after` (optional): Returns the objects after the one with this identifier.
   * - `limit` (optional): The maximum number of objects on a page.
   * - `order` (optional): The order by the time of creation. `normal` is descending too, but `before` returns older
   *   objects and `after` newer ones.
   * - `organization` (optional, deprecated): The earlier name of `organization_id`.
   * - `organization_id` (optional): Returns the members of this organization only.
   * - `email` (optional): Returns the user with this e-mail address only.
   */
  readonly query?: ListUsersQuery | undefined;
}

export type ListUsersResult = Success<200, UserList> | Failure<422, Error> | Undocumented<200 | 422>;

/**
 * List users.
 *
 * Returns the users of the environment, page by page. Use `email` to find one user.
 *
 * `GET /user_management/users`. Needs `bearer`.
 *
 * - `200`: A page of users. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 *
 * `listUsersPages` lists all pages.
 */
export const listUsers: Operation<ListUsersInput, ListUsersResult> = /* @__PURE__ */ operation({
  id: "listUsers",
  method: "GET",
  path: "/user_management/users",
  parameters: writeParameters,
  query: {
    before: { write: form },
    after: { write: form },
    limit: { write: form },
    order: { write: form },
    organization: { write: form },
    organization_id: { write: form },
    email: { write: form },
  },
  responses: { 200: ["application/json"], 422: ["application/json"] },
  security: [[bearerScheme]],
});

export interface GetUserInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: GetUserPath;
}

export type GetUserResult = Success<200, User> | Failure<404, Error> | Undocumented<200 | 404>;

/**
 * Get a user.
 *
 * Returns a user.
 *
 * `GET /user_management/users/{id}`. Needs `bearer`.
 *
 * - `200`: The user. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 */
export const getUser: Operation<GetUserInput, GetUserResult> = /* @__PURE__ */ operation({
  id: "getUser",
  method: "GET",
  path: "/user_management/users/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 200: ["application/json"], 404: ["application/json"] },
  security: [[bearerScheme]],
});

export interface UpdateUserInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: UpdateUserPath;
  /** What to change. */
  readonly body: UpdateUserRequest;
}

export type UpdateUserResult =
  | Success<200, User>
  | Failure<400, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 422>;

/**
 * Update a user or set the password.
 *
 * Changes the fields that you send and leaves the others unchanged. With `password`, your server sets a new password
 * without a token, for example after the user confirmed the current one. To take over a password that another system
 * stored, send `password_hash` and `password_hash_type` instead.
 *
 * A password that breaks the environment's rules returns 400 with `code` `password_strength_error` and the reasons in
 * `errors`.
 *
 * Not documented by the vendor: whether a new password revokes the user's sessions, and the status for an unknown user.
 *
 * `PUT /user_management/users/{id}`. Needs `bearer`.
 *
 * - `200`: The user after the change. (`application/json`)
 * - `400`: A value is not accepted. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const updateUser: Operation<UpdateUserInput, UpdateUserResult> = /* @__PURE__ */ operation({
  id: "updateUser",
  method: "PUT",
  path: "/user_management/users/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 400: ["application/json"], 422: ["application/json"] },
  security: [[bearerScheme]],
  repeatable: false,
});

export interface SendVerificationEmailInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: SendVerificationEmailPath;
}

export type SendVerificationEmailResult =
  | Success<200, UserContainer>
  | Failure<400, Error>
  | Failure<404, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 404 | 429>;

/**
 * Send a verification e-mail.
 *
 * Mails a one-time code that verifies the user's e-mail address. Pass the code to `verifyEmail`. Each call sends
 * another
 * e-mail, so the client never repeats it automatically.
 *
 * `POST /user_management/users/{id}/email_verification/send`. Needs `bearer`.
 *
 * - `200`: The e-mail is sent. (`application/json`)
 * - `400`: The e-mail address is already verified. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `429`: A limit is reached. Wait before you try again. (`application/json`)
 */
export const sendVerificationEmail: Operation<SendVerificationEmailInput, SendVerificationEmailResult> =
  /* @__PURE__ */ operation({
    id: "sendVerificationEmail",
    method: "POST",
    path: "/user_management/users/{id}/email_verification/send",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      404: ["application/json"],
      429: ["application/json"],
    },
    security: [[bearerScheme]],
  });

export interface VerifyEmailInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: VerifyEmailPath;
  /** The code from the e-mail. */
  readonly body: CodeRequest;
}

export type VerifyEmailResult =
  | Success<200, UserContainer>
  | Failure<400, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 404 | 422>;

/**
 * Verify an e-mail address.
 *
 * Verifies the user's e-mail address with the code that the user received. It does not sign the user in. The codes of
 * an
 * error tell a wrong code (`email_verification_code_incorrect`) from an expired (`email_verification_code_expired`) and
 * a
 * used one (`email_verification_code_previously_used`).
 *
 * `POST /user_management/users/{id}/email_verification/confirm`. Needs `bearer`.
 *
 * - `200`: The e-mail address is verified. (`application/json`)
 * - `400`: The code is wrong, expired or used, or the address is already verified. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const verifyEmail: Operation<VerifyEmailInput, VerifyEmailResult> = /* @__PURE__ */ operation({
  id: "verifyEmail",
  method: "POST",
  path: "/user_management/users/{id}/email_verification/confirm",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[bearerScheme]],
});

export interface GetEmailVerificationInput extends CallOptions {
  /** `id` (required): The identifier of the e-mail verification. */
  readonly path: GetEmailVerificationPath;
}

export type GetEmailVerificationResult =
  | Success<200, EmailVerification>
  | Failure<404, Error>
  | Undocumented<200 | 404>;

/**
 * Get an e-mail verification.
 *
 * Returns a pending verification with its code. Use it to send the e-mail yourself if you turned the default e-mails
 * off. `authenticate` returns the identifier with `email_verification_required`. Keep the response out of logs.
 *
 * `GET /user_management/email_verification/{id}`. Needs `bearer`.
 *
 * - `200`: The e-mail verification. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 */
export const getEmailVerification: Operation<GetEmailVerificationInput, GetEmailVerificationResult> =
  /* @__PURE__ */ operation({
    id: "getEmailVerification",
    method: "GET",
    path: "/user_management/email_verification/{id}",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    responses: { 200: ["application/json"], 404: ["application/json"] },
    security: [[bearerScheme]],
  });

export interface SendEmailChangeInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: SendEmailChangePath;
  /** The new address. */
  readonly body: SendEmailChangeRequest;
}

export type SendEmailChangeResult =
  | Success<200, EmailChange>
  | Failure<404, Error>
  | Failure<409, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 404 | 409 | 422 | 429>;

/**
 * Send a code to a new e-mail address.
 *
 * Mails a one-time code that confirms a change of the e-mail address. The address changes only after
 * `confirmEmailChange`. Each call sends another e-mail, so the client never repeats it automatically.
 *
 * Not documented by the vendor: to which of the two addresses the code goes. That it goes to the new one is inferred.
 *
 * `POST /user_management/users/{id}/email_change/send`. Needs `bearer`.
 *
 * - `200`: The code is sent. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `409`: The address is not new, belongs to another user, or may not be changed. (`application/json`)
 * - `422`: The request or the address is not valid. (`application/json`)
 * - `429`: A limit is reached. Wait before you try again. (`application/json`)
 */
export const sendEmailChange: Operation<SendEmailChangeInput, SendEmailChangeResult> = /* @__PURE__ */ operation({
  id: "sendEmailChange",
  method: "POST",
  path: "/user_management/users/{id}/email_change/send",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    404: ["application/json"],
    409: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[bearerScheme]],
});

export interface ConfirmEmailChangeInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: ConfirmEmailChangePath;
  /** The code from the e-mail. */
  readonly body: CodeRequest;
}

export type ConfirmEmailChangeResult =
  | Success<200, EmailChangeConfirmation>
  | Failure<400, Error>
  | Failure<404, Error>
  | Failure<409, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 404 | 409 | 422 | 429>;

/**
 * Confirm a new e-mail address.
 *
 * Changes the user's e-mail address with the code that the user received. Wrong codes count towards a limit; above it,
 * the call returns 429 with `code` `email_change_too_many_attempts`.
 *
 * `POST /user_management/users/{id}/email_change/confirm`. Needs `bearer`.
 *
 * - `200`: The e-mail address is changed. (`application/json`)
 * - `400`: The code is wrong or expired. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `409`: No change is pending, the code is used, or another user has taken the address. (`application/json`)
 * - `422`: The request or the address is not valid. (`application/json`)
 * - `429`: Too many wrong codes. (`application/json`)
 */
export const confirmEmailChange: Operation<ConfirmEmailChangeInput, ConfirmEmailChangeResult> =
  /* @__PURE__ */ operation({
    id: "confirmEmailChange",
    method: "POST",
    path: "/user_management/users/{id}/email_change/confirm",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      404: ["application/json"],
      409: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[bearerScheme]],
  });

export interface ListAuthFactorsInput extends CallOptions {
  /** `userlandUserId` (required): The identifier of the user. */
  readonly path: ListAuthFactorsPath;
  /**
   * - `before` (optional): Returns the objects before the one with this identifier.
   * - `after` (optional): Returns the objects after the one with this identifier.
   * - `limit` (optional): The maximum number of objects on a page.
   * - `order` (optional): The order by the time of creation. `normal` is descending too, but `before` returns older
   *   objects and `after` newer ones.
   */
  readonly query?: ListAuthFactorsQuery | undefined;
}

export type ListAuthFactorsResult = Success<200, AuthFactorList> | Failure<422, Error> | Undocumented<200 | 422>;

/**
 * List a user's second factors.
 *
 * Returns the second factors of a user, page by page, without their secrets.
 *
 * `GET /user_management/users/{userlandUserId}/auth_factors`. Needs `bearer`.
 *
 * - `200`: A page of second factors. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 *
 * `listAuthFactorsPages` lists all pages.
 */
export const listAuthFactors: Operation<ListAuthFactorsInput, ListAuthFactorsResult> = /* @__PURE__ */ operation({
  id: "listAuthFactors",
  method: "GET",
  path: "/user_management/users/{userlandUserId}/auth_factors",
  parameters: writeParameters,
  pathParameters: { userlandUserId: { write: simple } },
  query: { before: { write: form }, after: { write: form }, limit: { write: form }, order: { write: form } },
  responses: { 200: ["application/json"], 422: ["application/json"] },
  security: [[bearerScheme]],
});

export interface EnrollAuthFactorInput extends CallOptions {
  /** `userlandUserId` (required): The identifier of the user. */
  readonly path: EnrollAuthFactorPath;
  /** The factor. */
  readonly body: EnrollAuthFactorRequest;
}

export type EnrollAuthFactorResult = Success<201, EnrolledAuthFactor> | Failure<422, Error> | Undocumented<201 | 422>;

/**
 * Enroll a second factor.
 *
 * Enrolls an authenticator app and returns its secret, a QR code and an `otpauth` URI, together with a first challenge.
 * Show one of them to the user, then check a code from the app with `verifyAuthChallenge`. The secret is returned once.
 *
 * Without `totp_secret`, WorkOS generates a secret. Codes have 6 digits, and the algorithm is SHA-1.
 *
 * `POST /user_management/users/{userlandUserId}/auth_factors`. Needs `bearer`.
 *
 * - `201`: The factor is enrolled. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const enrollAuthFactor: Operation<EnrollAuthFactorInput, EnrollAuthFactorResult> = /* @__PURE__ */ operation({
  id: "enrollAuthFactor",
  method: "POST",
  path: "/user_management/users/{userlandUserId}/auth_factors",
  parameters: writeParameters,
  pathParameters: { userlandUserId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 201: ["application/json"], 422: ["application/json"] },
  security: [[bearerScheme]],
});

export interface DeleteAuthFactorInput extends CallOptions {
  /** `id` (required): The identifier of the second factor. */
  readonly path: DeleteAuthFactorPath;
}

export type DeleteAuthFactorResult =
  | Success<200, undefined>
  | Success<204, undefined>
  | Failure<404, Error>
  | Undocumented<200 | 204 | 404>;

/**
 * Delete a second factor.
 *
 * Deletes a second factor, for example if the user lost it. You cannot undo this. Tell the user about the change:
 * whoever controls this call can bypass the second factor.
 *
 * Not documented by the vendor: when the call returns 200 and when 204. Neither has a body.
 *
 * `DELETE /auth/factors/{id}`. Needs `bearer`.
 *
 * - `200`: The factor is deleted. The response has no body.
 * - `204`: The factor is deleted. The response has no body.
 * - `404`: There is no such object. (`application/json`)
 */
export const deleteAuthFactor: Operation<DeleteAuthFactorInput, DeleteAuthFactorResult> = /* @__PURE__ */ operation({
  id: "deleteAuthFactor",
  method: "DELETE",
  path: "/auth/factors/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 200: [], 204: [], 404: ["application/json"] },
  security: [[bearerScheme]],
});

export interface ChallengeAuthFactorInput extends CallOptions {
  /** `id` (required): The identifier of the second factor. */
  readonly path: ChallengeAuthFactorPath;
  /** How to word the SMS. Send an empty object for an authenticator app. */
  readonly body: ChallengeRequest;
}

export type ChallengeAuthFactorResult =
  | Success<201, AuthChallenge>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<201 | 404 | 422>;

/**
 * Challenge a second factor.
 *
 * Creates a challenge. For an SMS factor, WorkOS sends the code; for an authenticator app, the app shows it. Finish a
 * sign-in by passing the challenge and the code to `authenticate`. Outside a sign-in, pass them to
 * `verifyAuthChallenge`.
 *
 * `POST /auth/factors/{id}/challenge`. Needs `bearer`.
 *
 * - `201`: The challenge is created. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const challengeAuthFactor: Operation<ChallengeAuthFactorInput, ChallengeAuthFactorResult> =
  /* @__PURE__ */ operation({
    id: "challengeAuthFactor",
    method: "POST",
    path: "/auth/factors/{id}/challenge",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 201: ["application/json"], 404: ["application/json"], 422: ["application/json"] },
    security: [[bearerScheme]],
  });

export interface VerifyAuthChallengeInput extends CallOptions {
  /** `id` (required): The identifier of the challenge. */
  readonly path: VerifyAuthChallengePath;
  /** The code from the app or the SMS. */
  readonly body: CodeRequest;
}

export type VerifyAuthChallengeResult =
  | Success<201, AuthChallengeVerification>
  | Failure<400, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<201 | 400 | 404 | 422>;

/**
 * Verify the code of a challenge.
 *
 * Checks a code. A wrong code also returns 201, with `valid: false`, so read the body. It does not sign the user in.
 * After
 * too many wrong codes the call returns 400 with `code` `one_time_code_too_many_attempts`, so the client never repeats
 * it
 * automatically.
 *
 * `POST /auth/challenges/{id}/verify`. Needs `bearer`.
 *
 * - `201`: The code was checked. `valid` says whether it is right. (`application/json`)
 * - `400`: Too many wrong codes. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const verifyAuthChallenge: Operation<VerifyAuthChallengeInput, VerifyAuthChallengeResult> =
  /* @__PURE__ */ operation({
    id: "verifyAuthChallenge",
    method: "POST",
    path: "/auth/challenges/{id}/verify",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      201: ["application/json"],
      400: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
    },
    security: [[bearerScheme]],
  });

export interface ListSessionsInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: ListSessionsPath;
  /**
   * - `before` (optional): Returns the objects before the one with this identifier.
   * - `after` (optional): Returns the objects after the one with this identifier.
   * - `limit` (optional): The maximum number of objects on a page.
   * - `order` (optional): The order by the time of creation. `normal` is descending too, but `before` returns older
   *   objects and `after` newer ones.
   */
  readonly query?: ListSessionsQuery | undefined;
}

export type ListSessionsResult =
  | Success<200, SessionList>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<200 | 404 | 422>;

/**
 * List a user's sessions.
 *
 * Returns the active sessions of a user, page by page.
 *
 * `GET /user_management/users/{id}/sessions`. Needs `bearer`.
 *
 * - `200`: A page of sessions. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 *
 * `listSessionsPages` lists all pages.
 */
export const listSessions: Operation<ListSessionsInput, ListSessionsResult> = /* @__PURE__ */ operation({
  id: "listSessions",
  method: "GET",
  path: "/user_management/users/{id}/sessions",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  query: { before: { write: form }, after: { write: form }, limit: { write: form }, order: { write: form } },
  responses: { 200: ["application/json"], 404: ["application/json"], 422: ["application/json"] },
  security: [[bearerScheme]],
});

export interface RevokeSessionInput extends CallOptions {
  /** The session. */
  readonly body: RevokeSessionRequest;
}

export type RevokeSessionResult = Success<200, undefined> | Failure<400, Error> | Undocumented<200 | 400>;

/**
 * Revoke a session.
 *
 * Ends a session. The identifier is in the claim `sid` of the access token and in `listSessions`. To sign a user out
 * everywhere, revoke each session.
 *
 * Not documented by the vendor: the response for a session that has already ended, and whether an access token that was
 * issued before stays valid until it expires.
 *
 * `POST /user_management/sessions/revoke`. Needs `bearer`.
 *
 * - `200`: The session is revoked. The response has no body.
 * - `400`: The request is not valid. (`application/json`)
 */
export const revokeSession: Operation<RevokeSessionInput, RevokeSessionResult> = /* @__PURE__ */ operation({
  id: "revokeSession",
  method: "POST",
  path: "/user_management/sessions/revoke",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 400: ["application/json"] },
  security: [[bearerScheme]],
});

export interface ListUserApiKeysInput extends CallOptions {
  /** `userId` (required): The identifier of the user. */
  readonly path: ListUserApiKeysPath;
  /**
   * - `before` (optional): Returns the objects before the one with this identifier.
   * - `after` (optional): Returns the objects after the one with this identifier.
   * - `limit` (optional): The maximum number of objects on a page.
   * - `order` (optional): The order by the time of creation. `normal` is descending too, but `before` returns older
   *   objects and `after` newer ones.
   * - `organization_id` (optional): Returns only the keys for this organization.
   */
  readonly query?: ListUserApiKeysQuery | undefined;
}

export type ListUserApiKeysResult = Success<200, ApiKeyList> | Failure<404, Error> | Undocumented<200 | 404>;

/**
 * List a user's API keys.
 *
 * Returns the API keys of a user, page by page, without their values.
 *
 * `GET /user_management/users/{userId}/api_keys`. Needs `bearer`.
 *
 * - `200`: A page of API keys. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 *
 * `listUserApiKeysPages` lists all pages.
 */
export const listUserApiKeys: Operation<ListUserApiKeysInput, ListUserApiKeysResult> = /* @__PURE__ */ operation({
  id: "listUserApiKeys",
  method: "GET",
  path: "/user_management/users/{userId}/api_keys",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  query: {
    before: { write: form },
    after: { write: form },
    limit: { write: form },
    order: { write: form },
    organization_id: { write: form },
  },
  responses: { 200: ["application/json"], 404: ["application/json"] },
  security: [[bearerScheme]],
});

export interface CreateUserApiKeyInput extends CallOptions {
  /** `userId` (required): The identifier of the user. */
  readonly path: CreateUserApiKeyPath;
  /** The API key. */
  readonly body: CreateApiKeyRequest;
}

export type CreateUserApiKeyResult =
  | Success<201, ApiKeyWithValue>
  | Failure<400, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<201 | 400 | 404 | 422>;

/**
 * Create an API key for a user.
 *
 * Creates an API key with which a user calls your API. The response contains the value of the key, which is returned
 * once.
 * The user must be an active member of the organization, and each permission must be enabled for user API keys.
 *
 * `POST /user_management/users/{userId}/api_keys`. Needs `bearer`.
 *
 * - `201`: The API key is created. (`application/json`)
 * - `400`: A field is not valid. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const createUserApiKey: Operation<CreateUserApiKeyInput, CreateUserApiKeyResult> = /* @__PURE__ */ operation({
  id: "createUserApiKey",
  method: "POST",
  path: "/user_management/users/{userId}/api_keys",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    201: ["application/json"],
    400: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[bearerScheme]],
});

export interface ValidateApiKeyInput extends CallOptions {
  /** The value that the caller sent. */
  readonly body: ValidateApiKeyRequest;
}

export type ValidateApiKeyResult =
  | Success<200, ApiKeyValidation>
  | Failure<401, Error>
  | Failure<422, Error>
  | Undocumented<200 | 401 | 422>;

/**
 * Validate an API key.
 *
 * Tells whether a value that a caller sent to your API is a valid API key, and whose it is. An unknown value also
 * returns
 * 200, with `api_key: null`.
 *
 * Not documented by the vendor: the body of a 401, which means that your own secret key is not valid.
 *
 * `POST /api_keys/validations`. Needs `bearer`.
 *
 * - `200`: The value was checked. (`application/json`)
 * - `401`: Your secret API key is not valid. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const validateApiKey: Operation<ValidateApiKeyInput, ValidateApiKeyResult> = /* @__PURE__ */ operation({
  id: "validateApiKey",
  method: "POST",
  path: "/api_keys/validations",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 401: ["application/json"], 422: ["application/json"] },
  security: [[bearerScheme]],
});

export interface ExpireApiKeyInput extends CallOptions {
  /** `id` (required): The identifier of the API key. */
  readonly path: ExpireApiKeyPath;
  /** When the key expires. Leave it out to expire the key immediately. */
  readonly body?: ExpireApiKeyRequest | undefined;
}

export type ExpireApiKeyResult =
  | Success<200, ApiKey>
  | Failure<404, Error>
  | Failure<409, Error>
  | Failure<422, Error>
  | Undocumented<200 | 404 | 409 | 422>;

/**
 * Expire an API key.
 *
 * Makes an API key expire: immediately without `expires_at` or with a time in the past, later with a time in the
 * future.
 * `null` takes a planned expiration back.
 *
 * `POST /api_keys/{id}/expire`. Needs `bearer`.
 *
 * - `200`: The API key with its new expiration. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `409`: The API key has already expired. (`application/json`)
 * - `422`: The request is not valid. (`application/json`)
 */
export const expireApiKey: Operation<ExpireApiKeyInput, ExpireApiKeyResult> = /* @__PURE__ */ operation({
  id: "expireApiKey",
  method: "POST",
  path: "/api_keys/{id}/expire",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    404: ["application/json"],
    409: ["application/json"],
    422: ["application/json"],
  },
  security: [[bearerScheme]],
});
