// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
import {
  fillVariables,
  form,
  formBody,
  jsonBody,
  operation,
  simple,
  writeBody,
  writeParameters,
  type CallOptions,
  type Failure,
  type FailureWith,
  type Operation,
  type ResponseWith,
  type Success,
  type SuccessWith,
  type Undocumented,
} from "@specloom/runtime";
import type {
  AttemptEmailVerificationPath,
  AttemptEmailVerificationQuery,
  AttemptFirstFactorPath,
  AttemptFirstFactorRequest,
  AttemptSecondFactorPath,
  AttemptSecondFactorRequest,
  BackupCodesResponse,
  ChangePasswordQuery,
  ChangePasswordRequest,
  ClerkErrors,
  ClientSession,
  CodeRequest,
  CreateBackupCodesQuery,
  CreateSessionTokenPath,
  CreateSignInRequest,
  CreateSignInTokenRequest,
  CreateTotpQuery,
  DeleteTotpQuery,
  DeletedResponse,
  DisableMfaPath,
  EmailAddressResponse,
  EndSessionPath,
  ListActiveSessionsQuery,
  ListSessionsQuery,
  ListUsersQuery,
  OwnUserResponse,
  PrepareEmailVerificationPath,
  PrepareEmailVerificationQuery,
  PrepareEmailVerificationRequest,
  PrepareFirstFactorPath,
  PrepareFirstFactorRequest,
  PrepareSecondFactorPath,
  PrepareSecondFactorRequest,
  ResetPasswordPath,
  ResetPasswordRequest,
  RevokeOwnSessionPath,
  RevokeOwnSessionQuery,
  RevokeSessionPath,
  Session,
  SessionResponse,
  SessionToken,
  SessionTokenRequest,
  SetPasswordCompromisedPath,
  SetPasswordCompromisedRequest,
  SignInResponse,
  SignInToken,
  TotpResponse,
  UnlockUserPath,
  UpdateUserPath,
  UpdateUserRequest,
  User,
  UserIdResponse,
  VerifyTotpQuery,
} from "./models.js";
import { clientTokenScheme, nativeFlagScheme, secretKeyScheme } from "./schemes.js";

export interface CreateSignInInput extends CallOptions {
  /** What is known of the user. */
  readonly body: CreateSignInRequest;
}

export type CreateSignInResult =
  | SuccessWith<200, SignInResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<409, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 403 | 404 | 409 | 422 | 429>;

/**
 * Start a sign-in.
 *
 * Starts a sign-in, or replaces the one that the client has started. Send as much as you know:
 *
 * - `identifier` alone: the response lists the first factors of the user.
 * - `identifier`, `password` and `strategy: password`: signs in with one call, unless a second factor is needed.
 * - `identifier` and `strategy: reset_password_email_code`: sends a code to reset a forgotten password. Continue
 *   with `attemptFirstFactor`.
 * - `ticket` and `strategy: ticket`: signs in with a token from `createSignInToken`.
 *
 * Read `response.status` to see what is next. The first call of a device has no client token: send
 * `headers: { Authorization: "" }`, and store the token that the response carries in its header `Authorization`.
 * Each call can send a message or count as a failed attempt, so the client never repeats it automatically.
 *
 * Not documented by the vendor: the strategy for a reset code by email. Its API document says
 * `reset_password_code` here and `reset_password_email_code` elsewhere; the vendor's own SDK sends the latter.
 *
 * `POST /v1/client/sign_ins`. Needs `clientToken` and `nativeFlag` or `nativeFlag`.
 *
 * - `200`: The state of the sign-in. Its `status` says what is next. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `403`: The sign-in is not allowed, for example because the user is locked or banned. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `409`: The call conflicts with the settings of the instance or the state of the object. (`application/json`)
 * - `422`: There is no such user, or the password is wrong. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 */
export const createSignIn: Operation<CreateSignInInput, CreateSignInResult> = /* @__PURE__ */ operation({
  id: "createSignIn",
  method: "POST",
  path: "/v1/client/sign_ins",
  body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    409: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme], [nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface PrepareFirstFactorInput extends CallOptions {
  /** `sign_in_id` (required): The ID of the sign-in, from `createSignIn`. */
  readonly path: PrepareFirstFactorPath;
  /** The factor to prepare. */
  readonly body: PrepareFirstFactorRequest;
}

export type PrepareFirstFactorResult =
  | SuccessWith<200, SignInResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429>;

/**
 * Send the code of a first factor.
 *
 * Sends a code by email or SMS. Take the strategy and the ID of the address or number from
 * `supported_first_factors` of the sign-in. A password needs no preparation.
 *
 * To reset a forgotten password, prepare `reset_password_email_code` or `reset_password_phone_code`. Each call
 * sends another code, so the client never repeats it automatically.
 *
 * `POST /v1/client/sign_ins/{sign_in_id}/prepare_first_factor`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The state of the sign-in. Its `status` says what is next. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The sign-in is not allowed, for example because the user is locked or banned. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `prepareSignInFactorOne`.
 */
export const prepareFirstFactor: Operation<PrepareFirstFactorInput, PrepareFirstFactorResult> =
  /* @__PURE__ */ operation({
    id: "prepareFirstFactor",
    method: "POST",
    path: "/v1/client/sign_ins/{sign_in_id}/prepare_first_factor",
    parameters: writeParameters,
    pathParameters: { sign_in_id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface AttemptFirstFactorInput extends CallOptions {
  /** `sign_in_id` (required): The ID of the sign-in, from `createSignIn`. */
  readonly path: AttemptFirstFactorPath;
  /** The factor, and what proves it. */
  readonly body: AttemptFirstFactorRequest;
}

export type AttemptFirstFactorResult =
  | SuccessWith<200, SignInResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429>;

/**
 * Verify a first factor.
 *
 * Sends the password or the code of the user. If a factor other than a password was not prepared, call
 * `prepareFirstFactor` first.
 *
 * Read `response.status` to see what is next. After a reset code it is `needs_new_password`: call
 * `resetPassword`. Failed attempts can lock the account, so the client never repeats the call automatically.
 *
 * `POST /v1/client/sign_ins/{sign_in_id}/attempt_first_factor`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The factor is verified. The response carries the state of the sign-in. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The sign-in is not allowed, for example because the user is locked or banned. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The code or the password is wrong. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `attemptSignInFactorOne`.
 */
export const attemptFirstFactor: Operation<AttemptFirstFactorInput, AttemptFirstFactorResult> =
  /* @__PURE__ */ operation({
    id: "attemptFirstFactor",
    method: "POST",
    path: "/v1/client/sign_ins/{sign_in_id}/attempt_first_factor",
    parameters: writeParameters,
    pathParameters: { sign_in_id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface PrepareSecondFactorInput extends CallOptions {
  /** `sign_in_id` (required): The ID of the sign-in, from `createSignIn`. */
  readonly path: PrepareSecondFactorPath;
  /** The factor to prepare. */
  readonly body: PrepareSecondFactorRequest;
}

export type PrepareSecondFactorResult =
  | SuccessWith<200, SignInResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<422, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 422>;

/**
 * Send the code of a second factor.
 *
 * Sends a code by SMS or email, if the status of the sign-in is `needs_second_factor` or `needs_client_trust`.
 * Take the strategy from `supported_second_factors`. An authenticator app and backup codes need no preparation.
 *
 * Each call sends another code, so the client never repeats it automatically.
 *
 * `POST /v1/client/sign_ins/{sign_in_id}/prepare_second_factor`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The state of the sign-in. Its `status` says what is next. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The sign-in is not allowed, for example because the user is locked or banned. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 *
 * Formerly `prepareSignInFactorTwo`.
 */
export const prepareSecondFactor: Operation<PrepareSecondFactorInput, PrepareSecondFactorResult> =
  /* @__PURE__ */ operation({
    id: "prepareSecondFactor",
    method: "POST",
    path: "/v1/client/sign_ins/{sign_in_id}/prepare_second_factor",
    parameters: writeParameters,
    pathParameters: { sign_in_id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      422: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface AttemptSecondFactorInput extends CallOptions {
  /** `sign_in_id` (required): The ID of the sign-in, from `createSignIn`. */
  readonly path: AttemptSecondFactorPath;
  /** The factor, and the code that proves it. */
  readonly body: AttemptSecondFactorRequest;
}

export type AttemptSecondFactorResult =
  | SuccessWith<200, SignInResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 403 | 422 | 429>;

/**
 * Verify a second factor.
 *
 * Sends the code of an authenticator app, a message or a backup code. If `response.status` is `complete`, the
 * user is signed in: pass `created_session_id` to `createSessionToken`.
 *
 * A backup code works once, and failed attempts can lock the account, so the client never repeats the call
 * automatically.
 *
 * `POST /v1/client/sign_ins/{sign_in_id}/attempt_second_factor`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The state of the sign-in, which can be complete. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The sign-in is not allowed, for example because the user is locked or banned. (`application/json`)
 * - `422`: The code or the password is wrong. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `attemptSignInFactorTwo`.
 */
export const attemptSecondFactor: Operation<AttemptSecondFactorInput, AttemptSecondFactorResult> =
  /* @__PURE__ */ operation({
    id: "attemptSecondFactor",
    method: "POST",
    path: "/v1/client/sign_ins/{sign_in_id}/attempt_second_factor",
    parameters: writeParameters,
    pathParameters: { sign_in_id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface ResetPasswordInput extends CallOptions {
  /** `sign_in_id` (required): The ID of the sign-in, from `createSignIn`. */
  readonly path: ResetPasswordPath;
  /** The new password. */
  readonly body: ResetPasswordRequest;
}

export type ResetPasswordResult =
  | SuccessWith<200, SignInResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<422, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 422>;

/**
 * Set a new password during a sign-in.
 *
 * Sets the new password of a sign-in whose status is `needs_new_password`: after a reset code, or because an
 * administrator marked the password as compromised. The sign-in then continues: `response.status` is `complete`,
 * or `needs_second_factor`.
 *
 * With `sign_out_of_other_sessions`, every other session of the user ends.
 *
 * Not documented by the vendor: the status for a sign-in that does not exist. The client never repeats the call
 * automatically.
 *
 * `POST /v1/client/sign_ins/{sign_in_id}/reset_password`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The state of the sign-in, which can be complete. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `422`: The new password is not accepted, or the current one is wrong. (`application/json`)
 */
export const resetPassword: Operation<ResetPasswordInput, ResetPasswordResult> = /* @__PURE__ */ operation({
  id: "resetPassword",
  method: "POST",
  path: "/v1/client/sign_ins/{sign_in_id}/reset_password",
  parameters: writeParameters,
  pathParameters: { sign_in_id: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    422: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface CreateSessionTokenInput extends CallOptions {
  /** `session_id` (required): The ID of the session, from `created_session_id` of a completed sign-in. */
  readonly path: CreateSessionTokenPath;
  /** The organization to act for. */
  readonly body?: SessionTokenRequest | undefined;
}

export type CreateSessionTokenResult =
  | SuccessWith<200, SessionToken, ResponseWith<{ Authorization: string | null }>>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 401 | 403 | 404 | 429>;

/**
 * Get a session token.
 *
 * Returns a short-lived JWT for a session of the client. Send it to your own backend, which verifies it. Call it
 * again before the token expires; its claim `exp` says when.
 *
 * `POST /v1/client/sessions/{session_id}/tokens`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The session token. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 */
export const createSessionToken: Operation<CreateSessionTokenInput, CreateSessionTokenResult> =
  /* @__PURE__ */ operation({
    id: "createSessionToken",
    method: "POST",
    path: "/v1/client/sessions/{session_id}/tokens",
    parameters: writeParameters,
    pathParameters: { session_id: { write: simple } },
    body: { write: writeBody, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      429: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    repeatable: true,
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface EndSessionInput extends CallOptions {
  /** `session_id` (required): The ID of the session, from `created_session_id` of a completed sign-in. */
  readonly path: EndSessionPath;
}

export type EndSessionResult =
  | SuccessWith<200, SessionResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 404>;

/**
 * Sign the user out.
 *
 * Ends a session of the client. A session token that was issued before stays valid until it expires.
 *
 * Not documented by the vendor: what a second call for the same session answers. The client never repeats the
 * call automatically.
 *
 * `POST /v1/client/sessions/{session_id}/end`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The session is ended. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 */
export const endSession: Operation<EndSessionInput, EndSessionResult> = /* @__PURE__ */ operation({
  id: "endSession",
  method: "POST",
  path: "/v1/client/sessions/{session_id}/end",
  parameters: writeParameters,
  pathParameters: { session_id: { write: simple } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    404: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface ListActiveSessionsInput extends CallOptions {
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: ListActiveSessionsQuery | undefined;
}

export type ListActiveSessionsResult =
  | SuccessWith<200, ClientSession[], ResponseWith<{ Authorization: string | null }>>
  | Failure<401, ClerkErrors>
  | Undocumented<200 | 401>;

/**
 * List the active sessions of the signed-in user.
 *
 * Lists the active sessions of the user on all devices, with the last activity of each. Pass an `id` to
 * `revokeOwnSession` to end one.
 *
 * `GET /v1/me/sessions/active`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The active sessions. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 *
 * Formerly `getSessions`.
 */
export const listActiveSessions: Operation<ListActiveSessionsInput, ListActiveSessionsResult> =
  /* @__PURE__ */ operation({
    id: "listActiveSessions",
    method: "GET",
    path: "/v1/me/sessions/active",
    parameters: writeParameters,
    query: { _clerk_session_id: { write: form } },
    responses: { 200: ["application/json"], 401: ["application/json"] },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface RevokeOwnSessionInput extends CallOptions {
  /** `session_id` (required): The ID of the session to revoke, from `listActiveSessions`. */
  readonly path: RevokeOwnSessionPath;
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: RevokeOwnSessionQuery | undefined;
}

export type RevokeOwnSessionResult =
  | SuccessWith<200, SessionResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 404>;

/**
 * End another session of the signed-in user.
 *
 * Revokes a session of the user, for example on a lost device. A session token that was issued before stays valid
 * until it expires. The vendor's Frontend API calls it `revokeSession`, which here is the call for administrators.
 *
 * If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
 *
 * `POST /v1/me/sessions/{session_id}/revoke`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The session is revoked. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 *
 * Formerly `revokeSession`.
 */
export const revokeOwnSession: Operation<RevokeOwnSessionInput, RevokeOwnSessionResult> = /* @__PURE__ */ operation({
  id: "revokeOwnSession",
  method: "POST",
  path: "/v1/me/sessions/{session_id}/revoke",
  parameters: writeParameters,
  pathParameters: { session_id: { write: simple } },
  query: { _clerk_session_id: { write: form } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface ChangePasswordInput extends CallOptions {
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: ChangePasswordQuery | undefined;
  /** The current and the new password. */
  readonly body: ChangePasswordRequest;
}

export type ChangePasswordResult =
  | SuccessWith<200, OwnUserResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<422, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 422>;

/**
 * Change your own password.
 *
 * Sets a new password for the signed-in user, or the first one of a user who has none. Send the
 * `current_password` if there is one. With `sign_out_of_other_sessions`, every other session of the user ends.
 *
 * If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
 *
 * Not documented by the vendor: when `current_password` can be left out. The vendor's document marks no field as
 * required.
 *
 * `POST /v1/me/change_password`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The password is changed. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `422`: The new password is not accepted, or the current one is wrong. (`application/json`)
 */
export const changePassword: Operation<ChangePasswordInput, ChangePasswordResult> = /* @__PURE__ */ operation({
  id: "changePassword",
  method: "POST",
  path: "/v1/me/change_password",
  parameters: writeParameters,
  query: { _clerk_session_id: { write: form } },
  body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    422: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface CreateTotpInput extends CallOptions {
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: CreateTotpQuery | undefined;
}

export type CreateTotpResult =
  | SuccessWith<200, TotpResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<500, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 500>;

/**
 * Start to set up an authenticator app.
 *
 * Creates a secret. Show `uri` to the user as a QR code, then pass the first code of the app to `verifyTotp`. The
 * secret protects nothing until then. If the user has an authenticator app, the call fails: remove it with
 * `deleteTotp` first.
 *
 * If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
 *
 * `POST /v1/me/totp`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The secret is created and not yet verified. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `500`: The server failed. (`application/json`)
 *
 * Formerly `postTOTP`.
 */
export const createTotp: Operation<CreateTotpInput, CreateTotpResult> = /* @__PURE__ */ operation({
  id: "createTotp",
  method: "POST",
  path: "/v1/me/totp",
  parameters: writeParameters,
  query: { _clerk_session_id: { write: form } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    500: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface DeleteTotpInput extends CallOptions {
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: DeleteTotpQuery | undefined;
}

export type DeleteTotpResult =
  | SuccessWith<200, DeletedResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<500, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 500>;

/**
 * Remove the authenticator app.
 *
 * Deletes the secret of the user, so that no authenticator app works any more.
 *
 * If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
 *
 * `DELETE /v1/me/totp`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The authenticator app is removed. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `500`: The server failed. (`application/json`)
 *
 * Formerly `deleteTOTP`.
 */
export const deleteTotp: Operation<DeleteTotpInput, DeleteTotpResult> = /* @__PURE__ */ operation({
  id: "deleteTotp",
  method: "DELETE",
  path: "/v1/me/totp",
  parameters: writeParameters,
  query: { _clerk_session_id: { write: form } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    500: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface VerifyTotpInput extends CallOptions {
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: VerifyTotpQuery | undefined;
  /** The code. */
  readonly body: CodeRequest;
}

export type VerifyTotpResult =
  | SuccessWith<200, TotpResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | Failure<500, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 500>;

/**
 * Finish setting up an authenticator app.
 *
 * Verifies the first code of the app. From then on, sign-ins need a code of it. `backup_codes` of the response are
 * shown once: give them to the user.
 *
 * Not documented by the vendor: whether `backup_codes` is present if the instance has backup codes turned off.
 *
 * `POST /v1/me/totp/attempt_verification`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The authenticator app is set up. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The code or the password is wrong. (`application/json`)
 * - `500`: The server failed. (`application/json`)
 *
 * Formerly `verifyTOTP`.
 */
export const verifyTotp: Operation<VerifyTotpInput, VerifyTotpResult> = /* @__PURE__ */ operation({
  id: "verifyTotp",
  method: "POST",
  path: "/v1/me/totp/attempt_verification",
  parameters: writeParameters,
  query: { _clerk_session_id: { write: form } },
  body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
    500: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface CreateBackupCodesInput extends CallOptions {
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: CreateBackupCodesQuery | undefined;
}

export type CreateBackupCodesResult =
  | SuccessWith<200, BackupCodesResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<500, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 500>;

/**
 * Create backup codes.
 *
 * Creates backup codes, each of which works once in place of a second factor. Show them to the user now. The
 * instance must have a second factor turned on.
 *
 * If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
 *
 * Not documented by the vendor: how many codes there are, and whether earlier ones stop working. Assume that they
 * do.
 *
 * `POST /v1/me/backup_codes`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The new backup codes. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `500`: The server failed. (`application/json`)
 */
export const createBackupCodes: Operation<CreateBackupCodesInput, CreateBackupCodesResult> = /* @__PURE__ */ operation({
  id: "createBackupCodes",
  method: "POST",
  path: "/v1/me/backup_codes",
  parameters: writeParameters,
  query: { _clerk_session_id: { write: form } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    500: ["application/json"],
  },
  security: [[clientTokenScheme, nativeFlagScheme]],
  servers: [
    {
      name: "production",
      url: "https://{frontendApi}",
      variables: { frontendApi: { default: "clerk.example.com" } },
      fill: fillVariables,
    },
  ],
});

export interface PrepareEmailVerificationInput extends CallOptions {
  /** `email_id` (required): The ID of the email address. */
  readonly path: PrepareEmailVerificationPath;
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: PrepareEmailVerificationQuery | undefined;
  /** How to verify the address. */
  readonly body: PrepareEmailVerificationRequest;
}

export type PrepareEmailVerificationResult =
  | SuccessWith<200, EmailAddressResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | Undocumented<200 | 401 | 403 | 404 | 422>;

/**
 * Send a verification email.
 *
 * Sends a code or a link to an email address of the signed-in user. Pass the code to `attemptEmailVerification`;
 * a link verifies the address when the user opens it.
 *
 * Each call sends another email, so the client never repeats it automatically.
 *
 * `POST /v1/me/email_addresses/{email_id}/prepare_verification`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The email is on its way. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 *
 * Formerly `sendVerificationEmail`.
 */
export const prepareEmailVerification: Operation<PrepareEmailVerificationInput, PrepareEmailVerificationResult> =
  /* @__PURE__ */ operation({
    id: "prepareEmailVerification",
    method: "POST",
    path: "/v1/me/email_addresses/{email_id}/prepare_verification",
    parameters: writeParameters,
    pathParameters: { email_id: { write: simple } },
    query: { _clerk_session_id: { write: form } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface AttemptEmailVerificationInput extends CallOptions {
  /** `email_id` (required): The ID of the email address. */
  readonly path: AttemptEmailVerificationPath;
  /** `_clerk_session_id` (optional): The session of the user to act for, if the client has several. */
  readonly query?: AttemptEmailVerificationQuery | undefined;
  /** The code. */
  readonly body: CodeRequest;
}

export type AttemptEmailVerificationResult =
  | SuccessWith<200, EmailAddressResponse, ResponseWith<{ Authorization: string | null }>>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422>;

/**
 * Verify an email address.
 *
 * Sends the code from the verification email. Failed attempts count, so the client never repeats the call
 * automatically.
 *
 * `POST /v1/me/email_addresses/{email_id}/attempt_verification`. Needs `clientToken` and `nativeFlag`.
 *
 * - `200`: The address is verified. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The client token is missing or wrong, or no user is signed in. (`application/json`)
 * - `403`: The call is not allowed, or the user has to prove the identity again first. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: The code or the password is wrong. (`application/json`)
 *
 * Formerly `verifyEmailAddress`.
 */
export const attemptEmailVerification: Operation<AttemptEmailVerificationInput, AttemptEmailVerificationResult> =
  /* @__PURE__ */ operation({
    id: "attemptEmailVerification",
    method: "POST",
    path: "/v1/me/email_addresses/{email_id}/attempt_verification",
    parameters: writeParameters,
    pathParameters: { email_id: { write: simple } },
    query: { _clerk_session_id: { write: form } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
    },
    security: [[clientTokenScheme, nativeFlagScheme]],
    servers: [
      {
        name: "production",
        url: "https://{frontendApi}",
        variables: { frontendApi: { default: "clerk.example.com" } },
        fill: fillVariables,
      },
    ],
  });

export interface ListUsersInput extends CallOptions {
  /**
   * - `email_address` (optional): Email addresses to look for.
   * - `phone_number` (optional): Phone numbers to look for.
   * - `username` (optional): User names to look for.
   * - `user_id` (optional): IDs to look for. Write `-` before an ID to leave that user out.
   * - `query` (optional): A part of an email address, phone number, user name, ID or name.
   * - `banned` (optional): Whether to return only users who are banned (`true`) or not (`false`). By default, both.
   * - `limit` (optional): The largest number of items to return.
   * - `starting_after` (optional): The ID of the last user on the previous page.
   */
  readonly query?: ListUsersQuery | undefined;
}

export type ListUsersResult =
  | Success<200, User[]>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 422 | 429>;

/**
 * Find users.
 *
 * Returns the users that match all filters, newest first. An email address, phone number, user name or ID that
 * does not exist is ignored, so look up one user with `email_address` and read the first item of the list.
 *
 * Pages follow each other by `starting_after`. The vendor's endpoint has further filters and an `offset`, which
 * gets slower the further it reaches.
 *
 * `GET /users`. Needs `secretKey`.
 *
 * - `200`: The users. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The secret key is missing or wrong. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * `listUsersPages` lists all pages.
 *
 * Formerly `GetUserList` and `getUserList`.
 */
export const listUsers: Operation<ListUsersInput, ListUsersResult> = /* @__PURE__ */ operation({
  id: "listUsers",
  method: "GET",
  path: "/users",
  parameters: writeParameters,
  query: {
    email_address: { write: form },
    phone_number: { write: form },
    username: { write: form },
    user_id: { write: form },
    query: { write: form },
    banned: { write: form },
    limit: { write: form },
    starting_after: { write: form },
  },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[secretKeyScheme]],
});

export interface UpdateUserInput extends CallOptions {
  /** `user_id` (required): The ID of the user. */
  readonly path: UpdateUserPath;
  /** The fields to change. */
  readonly body: UpdateUserRequest;
}

export type UpdateUserResult =
  | Success<200, User>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<409, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 404 | 409 | 422 | 429>;

/**
 * Set the password or second factor of a user.
 *
 * Changes the fields that you send. With `password`, it sets the password of the user; add
 * `sign_out_of_other_sessions` to end all sessions. Only the fields that concern account security are described
 * here; the vendor's endpoint has others.
 *
 * A password must not be a known breached one, unless `skip_password_checks` is set.
 *
 * `PATCH /users/{user_id}`. Needs `secretKey`.
 *
 * - `200`: The user. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The secret key is missing or wrong. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `409`: The call conflicts with the settings of the instance or the state of the object. (`application/json`)
 * - `422`: The new password is not accepted, or the current one is wrong. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `UpdateUser`.
 */
export const updateUser: Operation<UpdateUserInput, UpdateUserResult> = /* @__PURE__ */ operation({
  id: "updateUser",
  method: "PATCH",
  path: "/users/{user_id}",
  parameters: writeParameters,
  pathParameters: { user_id: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    404: ["application/json"],
    409: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[secretKeyScheme]],
});

export interface UnlockUserInput extends CallOptions {
  /** `user_id` (required): The ID of the user. */
  readonly path: UnlockUserPath;
}

export type UnlockUserResult =
  | Success<200, User>
  | Failure<403, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 403 | 429>;

/**
 * Unlock a user.
 *
 * Lifts the lock of a user, so that the user can sign in again. It does not lift a ban.
 *
 * Not documented by the vendor: the status for a user who does not exist.
 *
 * `POST /users/{user_id}/unlock`. Needs `secretKey`.
 *
 * - `200`: The user. (`application/json`)
 * - `403`: The instance does not allow the call. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `UnlockUser`.
 */
export const unlockUser: Operation<UnlockUserInput, UnlockUserResult> = /* @__PURE__ */ operation({
  id: "unlockUser",
  method: "POST",
  path: "/users/{user_id}/unlock",
  parameters: writeParameters,
  pathParameters: { user_id: { write: simple } },
  responses: { 200: ["application/json"], 403: ["application/json"], 429: ["application/json"] },
  security: [[secretKeyScheme]],
  repeatable: true,
});

export interface DisableMfaInput extends CallOptions {
  /** `user_id` (required): The ID of the user. */
  readonly path: DisableMfaPath;
}

export type DisableMfaResult =
  | Success<200, UserIdResponse>
  | Failure<404, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Failure<500, ClerkErrors>
  | Undocumented<200 | 404 | 429 | 500>;

/**
 * Turn off all second factors of a user.
 *
 * Removes every second factor of a user at once, so that the password alone is enough. This is the way back for a
 * user who has lost the device and the backup codes. Make sure beforehand that you are talking to that user.
 *
 * `DELETE /users/{user_id}/mfa`. Needs `secretKey`.
 *
 * - `200`: The second factors are off. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 * - `500`: The server failed. (`application/json`)
 *
 * Formerly `DisableMFA` and `disableUserMFA`.
 */
export const disableMfa: Operation<DisableMfaInput, DisableMfaResult> = /* @__PURE__ */ operation({
  id: "disableMfa",
  method: "DELETE",
  path: "/users/{user_id}/mfa",
  parameters: writeParameters,
  pathParameters: { user_id: { write: simple } },
  responses: {
    200: ["application/json"],
    404: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
  },
  security: [[secretKeyScheme]],
});

export interface SetPasswordCompromisedInput extends CallOptions {
  /** `user_id` (required): The ID of the user. */
  readonly path: SetPasswordCompromisedPath;
  /** What to do with sessions. */
  readonly body?: SetPasswordCompromisedRequest | undefined;
}

export type SetPasswordCompromisedResult =
  | Success<200, User>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429>;

/**
 * Require a new password of a user.
 *
 * Marks the password of a user as compromised: at the next sign-in, the user has to choose a new one. With
 * `revoke_all_sessions`, all sessions of the user end now.
 *
 * `POST /users/{user_id}/password/set_compromised`. Needs `secretKey`.
 *
 * - `200`: The user. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The secret key is missing or wrong. (`application/json`)
 * - `403`: The instance does not allow the call. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `SetUserPasswordCompromised`.
 */
export const setPasswordCompromised: Operation<SetPasswordCompromisedInput, SetPasswordCompromisedResult> =
  /* @__PURE__ */ operation({
    id: "setPasswordCompromised",
    method: "POST",
    path: "/users/{user_id}/password/set_compromised",
    parameters: writeParameters,
    pathParameters: { user_id: { write: simple } },
    body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[secretKeyScheme]],
    repeatable: true,
  });

export interface ListSessionsInput extends CallOptions {
  /**
   * - `user_id` (optional): The user whose sessions to list.
   * - `client_id` (optional): The client whose sessions to list.
   * - `status` (optional): The status that the sessions have.
   * - `limit` (optional): The largest number of items to return.
   * - `offset` (optional): How many sessions to skip.
   */
  readonly query?: ListSessionsQuery | undefined;
}

export type ListSessionsResult =
  | Success<200, Session[]>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 422 | 429>;

/**
 * List the sessions of a user.
 *
 * Lists sessions, newest first. Send `user_id` or `client_id`, which the vendor announced as required. Old
 * inactive sessions are deleted from time to time and are not listed.
 *
 * `GET /sessions`. Needs `secretKey`.
 *
 * - `200`: The sessions. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The secret key is missing or wrong. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * `listSessionsPages` lists all pages.
 *
 * Formerly `GetSessionList` and `getSessionList`.
 */
export const listSessions: Operation<ListSessionsInput, ListSessionsResult> = /* @__PURE__ */ operation({
  id: "listSessions",
  method: "GET",
  path: "/sessions",
  parameters: writeParameters,
  query: {
    user_id: { write: form },
    client_id: { write: form },
    status: { write: form },
    limit: { write: form },
    offset: { write: form },
  },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[secretKeyScheme]],
});

export interface RevokeSessionInput extends CallOptions {
  /** `session_id` (required): The ID of the session, from `listSessions`. */
  readonly path: RevokeSessionPath;
}

export type RevokeSessionResult =
  | Success<200, Session>
  | Failure<400, ClerkErrors>
  | Failure<401, ClerkErrors>
  | Failure<404, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 400 | 401 | 404 | 429>;

/**
 * Revoke a session as an administrator.
 *
 * Ends a session of any user, who then has to sign in again. A session token that was issued before stays valid
 * until it expires.
 *
 * Not documented by the vendor: what a second call for the same session answers. The client never repeats the
 * call automatically.
 *
 * `POST /sessions/{session_id}/revoke`. Needs `secretKey`.
 *
 * - `200`: The session is revoked. (`application/json`)
 * - `400`: The call is not possible now, for example because the Native API is turned off. (`application/json`)
 * - `401`: The secret key is missing or wrong. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `RevokeSession`.
 */
export const revokeSession: Operation<RevokeSessionInput, RevokeSessionResult> = /* @__PURE__ */ operation({
  id: "revokeSession",
  method: "POST",
  path: "/sessions/{session_id}/revoke",
  parameters: writeParameters,
  pathParameters: { session_id: { write: simple } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    404: ["application/json"],
    429: ["application/json"],
  },
  security: [[secretKeyScheme]],
});

export interface CreateSignInTokenInput extends CallOptions {
  /** The user, and how long the token lives. */
  readonly body: CreateSignInTokenRequest;
}

export type CreateSignInTokenResult =
  | Success<200, SignInToken>
  | Failure<403, ClerkErrors>
  | Failure<404, ClerkErrors>
  | Failure<422, ClerkErrors>
  | FailureWith<429, ClerkErrors, ResponseWith<{ "Retry-After": string | null }>>
  | Undocumented<200 | 403 | 404 | 422 | 429>;

/**
 * Create a token that signs a user in.
 *
 * Creates a token with which a user signs in without a password, for example after support has checked the
 * identity. Pass `token` to `createSignIn` as `ticket`, or send the `url` to the user. It works once, for 30 days
 * unless `expires_in_seconds` says otherwise. Each call creates another token, so the client never repeats it
 * automatically.
 *
 * Not documented by the vendor: whether the token also skips the second factor.
 *
 * `POST /sign_in_tokens`. Needs `secretKey`.
 *
 * - `200`: The token. (`application/json`)
 * - `403`: The instance does not allow the call. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `422`: A value is missing or not accepted. (`application/json`)
 * - `429`: There were too many calls. (`application/json`)
 *
 * Formerly `CreateSignInToken`.
 */
export const createSignInToken: Operation<CreateSignInTokenInput, CreateSignInTokenResult> = /* @__PURE__ */ operation({
  id: "createSignInToken",
  method: "POST",
  path: "/sign_in_tokens",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[secretKeyScheme]],
});
