// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
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
  type OtherStatus,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type {
  AdminNewUser,
  AdminSearchPostHeaders,
  AdminUserPostHeaders,
  AdminUserUuidDeleteHeaders,
  AdminUserUuidDeletePath,
  CodeForTokenData,
  Conflict,
  ForgotPasswordData,
  ForgotPasswordResponse,
  IdentificationUserStampUuidPostHeaders,
  IdentificationUserStampUuidPostPath,
  InlineResponse400,
  InlineResponse403,
  InlineResponse415,
  InlineResponse500,
  LegacyForgotPasswordData,
  LegacyUpdatePasswordData,
  LoginData,
  LoginIpGetHeaders,
  LoginIpGetQuery,
  LoginResponse,
  LoginUuidDeletePath,
  LoginUuidDeleteQuery,
  NewTemporaryUser,
  NewUser,
  RegistrationError,
  SearchQuery,
  SearchResult,
  SessionOverResponse,
  TokenResponse,
  UpdatePasswordData,
  User,
  UserUpdate,
  UserUpdatePassword,
  UsersUuidGetHeaders,
  UsersUuidGetPath,
  UsersUuidPasswordPutHeaders,
  UsersUuidPasswordPutPath,
  UsersUuidPatchHeaders,
  UsersUuidPatchPath,
  UsersUuidScopeGetPath,
  UsersUuidScopeGetQuery,
} from "./models.js";
import { oAuthScheme } from "./schemes.js";

export interface LoginPostInput extends CallOptions {
  /** The e-mail address and the password. */
  readonly body: LoginData;
}

export type LoginPostResult =
  | Success<200, LoginResponse>
  | Failure<400, InlineResponse400>
  | Failure<403, InlineResponse403>
  | Failure<415, InlineResponse415>
  | Failure<500, InlineResponse500>
  | Undocumented<200 | 400 | 403 | 415 | 500>;

/**
 * Sign in with an e-mail address and a password.
 *
 * Returns a token for an e-mail address and a password, and the `uuid` of the user. Send the token as `OAuth`
 * with other calls, and use `uuid` in their paths.
 *
 * The client does not retry this call, because failed attempts can count towards a limit. The vendor's front
 * end is prepared for a 503.
 *
 * Not documented by the vendor: limits for failed attempts.
 *
 * `POST /login`. No authorization is needed.
 *
 * - `200`: The user is signed in. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The e-mail address or the password is wrong. (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 * - `500`: The service failed. (`application/json;charset=utf-8`)
 *
 * Formerly `LoginApi.login_post`.
 */
export const loginPost: Operation<LoginPostInput, LoginPostResult> = /* @__PURE__ */ operation({
  id: "loginPost",
  method: "POST",
  path: "/login",
  body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
  responses: {
    200: ["application/json;charset=utf-8"],
    400: ["application/json;charset=utf-8"],
    403: ["application/json;charset=utf-8"],
    415: ["application/json;charset=utf-8"],
    500: ["application/json;charset=utf-8"],
  },
});

export interface LoginIpGetInput extends CallOptions {
  /** `paper` (required): The newspaper, by its short name. */
  readonly query: LoginIpGetQuery;
  /** `X-Real-IP` (optional): The IP address of the reader. Leave it out when you call the public service. */
  readonly header?: LoginIpGetHeaders | undefined;
}

export type LoginIpGetResult =
  | Success<200, LoginResponse>
  | Failure<403, InlineResponse403>
  | Failure<500, InlineResponse500>
  | Undocumented<200 | 403 | 500>;

/**
 * Sign in by IP address.
 *
 * Returns a token for customers whose subscription applies to an IP address, for example a library. The client
 * does not retry this call, because it can open a session.
 *
 * Not documented by the vendor: the values of `paper`, and who sends `X-Real-IP`. The vendor declares the
 * header as required and its front end does not send it, so a proxy of the vendor adding it is inferred.
 *
 * `GET /login/ip`. No authorization is needed.
 *
 * - `200`: The reader is signed in. (`application/json;charset=utf-8`)
 * - `403`: No subscription applies to the IP address. The vendor declares the body of a wrong password here.
 *   (`application/json;charset=utf-8`)
 * - `500`: The service failed. (`application/json;charset=utf-8`)
 *
 * Formerly `LoginApi.login_ip_get`.
 */
export const loginIpGet: Operation<LoginIpGetInput, LoginIpGetResult> = /* @__PURE__ */ operation({
  id: "loginIpGet",
  method: "GET",
  path: "/login/ip",
  parameters: writeParameters,
  query: { paper: { write: form, required: true } },
  header: { "X-Real-IP": { write: simple } },
  responses: {
    200: ["application/json;charset=utf-8"],
    403: ["application/json;charset=utf-8"],
    500: ["application/json;charset=utf-8"],
  },
  repeatable: false,
});

export interface LoginUuidDeleteInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: LoginUuidDeletePath;
  /** `everywhere` (optional): Whether to end all sessions of the user. */
  readonly query?: LoginUuidDeleteQuery | undefined;
}

export type LoginUuidDeleteResult =
  | Success<200, { [key: string]: unknown }[]>
  | Failure<403, SessionOverResponse>
  | Undocumented<200 | 403>;

/**
 * Sign out.
 *
 * Ends the session of the token, or all sessions of the user with `everywhere`. The client does not retry this
 * call, although it is a DELETE, because the token is invalid after the first one.
 *
 * Not documented by the vendor: the objects in the response.
 *
 * `DELETE /login/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The session has ended. (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 *
 * Formerly `LoginApi.login_uuid_delete`.
 */
export const loginUuidDelete: Operation<LoginUuidDeleteInput, LoginUuidDeleteResult> = /* @__PURE__ */ operation({
  id: "loginUuidDelete",
  method: "DELETE",
  path: "/login/{uuid}",
  parameters: writeParameters,
  pathParameters: { uuid: { write: simple } },
  query: { everywhere: { write: form } },
  responses: { 200: ["application/json;charset=utf-8"], 403: ["application/json;charset=utf-8"] },
  security: [[oAuthScheme]],
  repeatable: false,
});

export interface AccountPasswordForgotPostInput extends CallOptions {
  /** The user's e-mail address. */
  readonly body: ForgotPasswordData;
}

export type AccountPasswordForgotPostResult =
  | Success<200, undefined>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Request a password reset link.
 *
 * Sends a password reset link to the e-mail address if a user with this address exists. The password does not
 * change until somebody uses the link. The client does not retry this call, because each call can send another
 * e-mail.
 *
 * In 2022 the service answered with a redirect (3xx) in place of a 200, and the vendor's front end treats that
 * as success.
 *
 * Not documented by the vendor: the response for an unknown address. That it is the same 200 is inferred.
 *
 * `POST /account/password/forgot`. No authorization is needed.
 *
 * - `200`: The request was accepted. The response has no body.
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AccountApi.account_password_forgot_post`.
 */
export const accountPasswordForgotPost: Operation<AccountPasswordForgotPostInput, AccountPasswordForgotPostResult> =
  /* @__PURE__ */ operation({
    id: "accountPasswordForgotPost",
    method: "POST",
    path: "/account/password/forgot",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountPasswordCheckTokenPostInput extends CallOptions {
  /** The token, as a JSON string. */
  readonly body: string;
}

export type AccountPasswordCheckTokenPostResult =
  | Success<200, undefined>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Check a password reset token.
 *
 * Checks whether the token of a reset link is valid, so that your form can say so before the user types a
 * password. The body is the token as a JSON string, in quotes, and not an object.
 *
 * Not documented by the vendor: whether the check uses up the token (inferred: no), and the response to an
 * invalid token (inferred: 400).
 *
 * `POST /account/password/check-token`. No authorization is needed.
 *
 * - `200`: The token is valid. The response has no body.
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AccountApi.account_password_check_token_post`.
 */
export const accountPasswordCheckTokenPost: Operation<AccountPasswordCheckTokenPostInput, AccountPasswordCheckTokenPostResult> =
  /* @__PURE__ */ operation({
    id: "accountPasswordCheckTokenPost",
    method: "POST",
    path: "/account/password/check-token",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountPasswordResetPostInput extends CallOptions {
  /** The token, with the new password twice (`NewPasswordData`) or alone (`TokenCheckData`). */
  readonly body: UpdatePasswordData;
}

export type AccountPasswordResetPostResult =
  | Success<200, undefined>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Reset a forgotten password with a token.
 *
 * Sets a new password for the user who received the reset link. Send the password twice. If the body has only
 * the token, the call changes nothing and checks the token. The service treats a body with only one of the two
 * passwords the same way, so the type of the body allows both or neither.
 *
 * A token works once. The call does not sign the user in: call `loginPost` next. The vendor's front end reads
 * a 400 as an invalid or expired token.
 *
 * `POST /account/password/reset`. No authorization is needed.
 *
 * - `200`: The password was changed, or the token is valid if no password was sent. The response has no body.
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AccountApi.account_password_reset_post` and `AccountApi.account_reset_forgotten_password_post`.
 */
export const accountPasswordResetPost: Operation<AccountPasswordResetPostInput, AccountPasswordResetPostResult> =
  /* @__PURE__ */ operation({
    id: "accountPasswordResetPost",
    method: "POST",
    path: "/account/password/reset",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface UsersPostInput extends CallOptions {
  /** The new user. */
  readonly body: NewUser;
}

export type UsersPostResult =
  | Success<200, LoginResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Failure<OtherStatus<200 | 400 | 415>, RegistrationError>;

/**
 * Register a user.
 *
 * Creates an account with a password and signs the user in. Send the password twice, and the terms that the
 * user has accepted in `legalConsents`. The client does not retry this call, because a second one fails with
 * the address already in use.
 *
 * Not documented by the vendor: the status if the address is already in use. The vendor's front end reads
 * `email_address_in_use_registration` from the body and does not check the status.
 *
 * `POST /users`. No authorization is needed.
 *
 * - `200`: The user is registered and signed in. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 * - `default`: The user was not registered, for example because the e-mail address is already in use.
 *   (`application/json;charset=utf-8`)
 *
 * Formerly `UsersApi.users_post`.
 */
export const usersPost: Operation<UsersPostInput, UsersPostResult> = /* @__PURE__ */ operation({
  id: "usersPost",
  method: "POST",
  path: "/users",
  body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
  responses: {
    200: ["application/json;charset=utf-8"],
    400: ["application/json;charset=utf-8"],
    415: ["application/json;charset=utf-8"],
    default: ["application/json;charset=utf-8"],
  },
});

export interface UsersTemporaryPostInput extends CallOptions {
  /** The e-mail address and the accepted terms. */
  readonly body: NewTemporaryUser;
}

export type UsersTemporaryPostResult =
  | Success<200, LoginResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Failure<OtherStatus<200 | 400 | 415>, RegistrationError>;

/**
 * Register a user without a password.
 *
 * Creates an account from an e-mail address alone and signs the user in. The user has no password yet. The
 * client does not retry this call, because each call can create another account.
 *
 * Not documented by the vendor: the status if the address is already in use. The vendor's front end reads
 * `email_address_in_use_registration` from the body and does not check the status. That
 * `hasCompletedRegistration` is false for these users is inferred.
 *
 * `POST /users/temporary`. No authorization is needed.
 *
 * - `200`: The user is registered and signed in. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 * - `default`: The user was not registered, for example because the e-mail address is already in use.
 *   (`application/json;charset=utf-8`)
 *
 * Formerly `UsersApi.users_temporary_post`.
 */
export const usersTemporaryPost: Operation<UsersTemporaryPostInput, UsersTemporaryPostResult> =
  /* @__PURE__ */ operation({
    id: "usersTemporaryPost",
    method: "POST",
    path: "/users/temporary",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
      default: ["application/json;charset=utf-8"],
    },
  });

export interface UsersUuidGetInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: UsersUuidGetPath;
  /**
   * - `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   *   when an administrator acts on another user. Called `auth_user` in old clients.
   * - `Cache-Control` (optional): `max-age=0` bypasses the cache of the service.
   */
  readonly header?: UsersUuidGetHeaders | undefined;
}

export type UsersUuidGetResult = Success<200, User> | Failure<403, SessionOverResponse> | Undocumented<200 | 403>;

/**
 * Get a user.
 *
 * Returns a user with addresses, consents and subscriptions. To get current data, send the header `Cache-Control` with
 * the value `max-age=0`.
 *
 * `GET /users/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The user. (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 *
 * Formerly `UsersApi.users_uuid_get`.
 */
export const usersUuidGet: Operation<UsersUuidGetInput, UsersUuidGetResult> = /* @__PURE__ */ operation({
  id: "usersUuidGet",
  method: "GET",
  path: "/users/{uuid}",
  parameters: writeParameters,
  pathParameters: { uuid: { write: simple } },
  header: { AuthUser: { write: simple }, "Cache-Control": { write: simple } },
  responses: { 200: ["application/json;charset=utf-8"], 403: ["application/json;charset=utf-8"] },
  security: [[oAuthScheme]],
});

export interface UsersUuidPatchInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: UsersUuidPatchPath;
  /**
   * `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   * when an administrator acts on another user. Called `auth_user` in old clients.
   */
  readonly header?: UsersUuidPatchHeaders | undefined;
  /** The fields to change. */
  readonly body: UserUpdate;
}

export type UsersUuidPatchResult =
  | Success<200, User>
  | Failure<400, InlineResponse400>
  | Failure<403, SessionOverResponse>
  | Failure<409, Conflict>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 403 | 409 | 415>;

/**
 * Change a user.
 *
 * Changes the fields that you send. Only administrators can send `updateCusno`.
 *
 * Not documented by the vendor: whether a new `email` has to be verified (no operation for it is known), and
 * the body of a 409. The vendor's front end handles a 409 for this call, when an address is already in use.
 *
 * `PATCH /users/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The changed user. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 * - `409`: The e-mail address is already in use. (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `UsersApi.users_uuid_patch`.
 */
export const usersUuidPatch: Operation<UsersUuidPatchInput, UsersUuidPatchResult> = /* @__PURE__ */ operation({
  id: "usersUuidPatch",
  method: "PATCH",
  path: "/users/{uuid}",
  parameters: writeParameters,
  pathParameters: { uuid: { write: simple } },
  header: { AuthUser: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
  responses: {
    200: ["application/json;charset=utf-8"],
    400: ["application/json;charset=utf-8"],
    403: ["application/json;charset=utf-8"],
    409: ["application/json;charset=utf-8"],
    415: ["application/json;charset=utf-8"],
  },
  security: [[oAuthScheme]],
});

export interface UsersUuidPasswordPutInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: UsersUuidPasswordPutPath;
  /**
   * `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   * when an administrator acts on another user. Called `auth_user` in old clients.
   */
  readonly header?: UsersUuidPasswordPutHeaders | undefined;
  /** The new password, twice. */
  readonly body: UserUpdatePassword;
}

export type UsersUuidPasswordPutResult =
  | Success<200, User>
  | Failure<400, InlineResponse400>
  | Failure<403, SessionOverResponse>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 403 | 415>;

/**
 * Set the password of a signed-in user.
 *
 * Gives the user a new password. Send it twice. The old password is not needed, so anyone who has the token
 * can take over the account. To end other sessions, call `loginUuidDelete` with `everywhere` next.
 *
 * Not documented by the vendor: whether other sessions end by themselves, and which scope the token needs.
 * `UserPassword` is inferred from its name.
 *
 * `PUT /users/{uuid}/password`. Needs `OAuth`.
 *
 * - `200`: The password was changed. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `UsersApi.users_uuid_password_put`.
 */
export const usersUuidPasswordPut: Operation<UsersUuidPasswordPutInput, UsersUuidPasswordPutResult> =
  /* @__PURE__ */ operation({
    id: "usersUuidPasswordPut",
    method: "PUT",
    path: "/users/{uuid}/password",
    parameters: writeParameters,
    pathParameters: { uuid: { write: simple } },
    header: { AuthUser: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      403: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
    security: [[oAuthScheme]],
  });

export interface UsersUuidScopeGetInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: UsersUuidScopeGetPath;
  /** `scope` (required): The scope. The vendor's front end uses `UserRead`, `UserWrite` and `UserPassword`. */
  readonly query: UsersUuidScopeGetQuery;
}

export type UsersUuidScopeGetResult =
  | Success<200, number>
  | Failure<403, SessionOverResponse>
  | Undocumented<200 | 403>;

/**
 * Check the scope of a token.
 *
 * Returns a number for a scope. The vendor's front end calls it before it shows a form that needs the scope.
 *
 * Not documented by the vendor: the meaning of the number, and the list of scopes.
 *
 * `GET /users/{uuid}/scope`. Needs `OAuth`.
 *
 * - `200`: A number. (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 *
 * Formerly `UsersApi.users_uuid_scope_get`.
 */
export const usersUuidScopeGet: Operation<UsersUuidScopeGetInput, UsersUuidScopeGetResult> = /* @__PURE__ */ operation({
  id: "usersUuidScopeGet",
  method: "GET",
  path: "/users/{uuid}/scope",
  parameters: writeParameters,
  pathParameters: { uuid: { write: simple } },
  query: { scope: { write: form, required: true } },
  responses: { 200: ["application/json;charset=utf-8"], 403: ["application/json;charset=utf-8"] },
  security: [[oAuthScheme]],
});

export interface IdentificationUserStampUuidPostInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: IdentificationUserStampUuidPostPath;
  /**
   * `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   * when an administrator acts on another user. Called `auth_user` in old clients.
   */
  readonly header?: IdentificationUserStampUuidPostHeaders | undefined;
}

export type IdentificationUserStampUuidPostResult =
  | Success<200, string>
  | Failure<403, SessionOverResponse>
  | Undocumented<200 | 403>;

/**
 * Get the time of a user's last strong identification.
 *
 * Returns the time when the user's strong identification was last updated. The call reads, although it is a
 * POST, and takes no body. The identification itself takes place in a browser.
 *
 * Not documented by the vendor: the format of the time.
 *
 * `POST /identification/user/stamp/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The time of the last strong identification. (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 *
 * Formerly `IdentificationApi.identification_user_stamp_uuid_post`.
 */
export const identificationUserStampUuidPost: Operation<IdentificationUserStampUuidPostInput, IdentificationUserStampUuidPostResult> =
  /* @__PURE__ */ operation({
    id: "identificationUserStampUuidPost",
    method: "POST",
    path: "/identification/user/stamp/{uuid}",
    parameters: writeParameters,
    pathParameters: { uuid: { write: simple } },
    header: { AuthUser: { write: simple } },
    responses: { 200: ["application/json;charset=utf-8"], 403: ["application/json;charset=utf-8"] },
    security: [[oAuthScheme]],
  });

export interface AdminSearchPostInput extends CallOptions {
  /**
   * `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   * when an administrator acts on another user. Called `auth_user` in old clients.
   */
  readonly header?: AdminSearchPostHeaders | undefined;
  /** The search. */
  readonly body: SearchQuery;
}

export type AdminSearchPostResult =
  | Success<200, SearchResult[]>
  | Failure<400, InlineResponse400>
  | Failure<403, SessionOverResponse>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 403 | 415>;

/**
 * Find users.
 *
 * For administrators. Searches for users in the login system (`janrain`) and in the customer system (`faro`).
 * Use `uuid` of a result with the other operations.
 *
 * Not documented by the vendor: the fields that `query` searches, the role that the token needs (`isAdmin` is
 * inferred), and the difference between the two systems, which is inferred from their names.
 *
 * `POST /admin/search`. Needs `OAuth`.
 *
 * - `200`: The users that were found. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AdminApi.admin_search_post`.
 */
export const adminSearchPost: Operation<AdminSearchPostInput, AdminSearchPostResult> = /* @__PURE__ */ operation({
  id: "adminSearchPost",
  method: "POST",
  path: "/admin/search",
  parameters: writeParameters,
  header: { AuthUser: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
  responses: {
    200: ["application/json;charset=utf-8"],
    400: ["application/json;charset=utf-8"],
    403: ["application/json;charset=utf-8"],
    415: ["application/json;charset=utf-8"],
  },
  security: [[oAuthScheme]],
});

export interface AdminUserPostInput extends CallOptions {
  /**
   * `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   * when an administrator acts on another user. Called `auth_user` in old clients.
   */
  readonly header?: AdminUserPostHeaders | undefined;
  /** The new user. */
  readonly body: AdminNewUser;
}

export type AdminUserPostResult =
  | Success<200, LoginResponse>
  | Failure<400, InlineResponse400>
  | Failure<403, SessionOverResponse>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 403 | 415>;

/**
 * Create a user as an administrator.
 *
 * For administrators. Creates a user, with a customer number if you send `cusno`. Call
 * `accountPasswordForgotPost` next, so that the user gets a link to set a password: the vendor's front end
 * does the same. The client does not retry this call, because a second one fails with the address already in
 * use.
 *
 * Not documented by the vendor: whose token the response holds, and the role that the token needs. `isAdmin`
 * is inferred.
 *
 * `POST /admin/user`. Needs `OAuth`.
 *
 * - `200`: The user was created. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AdminApi.admin_user_post`.
 */
export const adminUserPost: Operation<AdminUserPostInput, AdminUserPostResult> = /* @__PURE__ */ operation({
  id: "adminUserPost",
  method: "POST",
  path: "/admin/user",
  parameters: writeParameters,
  header: { AuthUser: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
  responses: {
    200: ["application/json;charset=utf-8"],
    400: ["application/json;charset=utf-8"],
    403: ["application/json;charset=utf-8"],
    415: ["application/json;charset=utf-8"],
  },
  security: [[oAuthScheme]],
});

export interface AdminUserUuidDeleteInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: AdminUserUuidDeletePath;
  /**
   * `AuthUser` (optional): The identifier of the user that the token belongs to. The vendor's front end sends it only
   * when an administrator acts on another user. Called `auth_user` in old clients.
   */
  readonly header?: AdminUserUuidDeleteHeaders | undefined;
}

export type AdminUserUuidDeleteResult =
  | Success<200, undefined>
  | Failure<403, SessionOverResponse>
  | Undocumented<200 | 403>;

/**
 * Delete a user.
 *
 * For administrators. Deletes a user.
 *
 * Not documented by the vendor: whether subscriptions stay, the response for an unknown user, and the role
 * that the token needs. `isAdmin` is inferred.
 *
 * `DELETE /admin/user/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The user was deleted. The response has no body.
 * - `403`: The token has expired. Only the vendor's front end shows this response. (`application/json;charset=utf-8`)
 *
 * Formerly `AdminApi.admin_user_uuid_delete`.
 */
export const adminUserUuidDelete: Operation<AdminUserUuidDeleteInput, AdminUserUuidDeleteResult> =
  /* @__PURE__ */ operation({
    id: "adminUserUuidDelete",
    method: "DELETE",
    path: "/admin/user/{uuid}",
    parameters: writeParameters,
    pathParameters: { uuid: { write: simple } },
    header: { AuthUser: { write: simple } },
    responses: { 200: [], 403: ["application/json;charset=utf-8"] },
    security: [[oAuthScheme]],
  });

export interface AccountForgotPassPostInput extends CallOptions {
  /** The user's e-mail address. */
  readonly body: LegacyForgotPasswordData;
}

export type AccountForgotPassPostResult =
  | Success<200, ForgotPasswordResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Request a password reset e-mail (2020).
 *
 * Requested an e-mail to reset the password. Call `accountPasswordForgotPost` instead. The vendor's clients
 * have not had this call since May 2021.
 *
 * Not documented by the vendor: whether the service still answers it.
 *
 * `POST /account/forgotPass`. No authorization is needed.
 *
 * - `200`: The request was accepted. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AccountApi.account_forgot_pass_post`.
 *
 * @deprecated
 */
export const accountForgotPassPost: Operation<AccountForgotPassPostInput, AccountForgotPassPostResult> =
  /* @__PURE__ */ operation({
    id: "accountForgotPassPost",
    method: "POST",
    path: "/account/forgotPass",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });

export interface AccountCodeForTokenPostInput extends CallOptions {
  /** The code from the e-mail. */
  readonly body: CodeForTokenData;
}

export type AccountCodeForTokenPostResult =
  | Success<200, TokenResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Exchange a code for a password reset token (2020).
 *
 * Exchanged the code from an e-mail for a reset token. The call has no successor: today's links contain the
 * token itself. The vendor's clients have not had it since May 2021.
 *
 * Not documented by the vendor: whether the service still answers it, and that its token is the one for
 * `accountResetForgottenPasswordPost`, which is inferred.
 *
 * `POST /account/codeForToken`. No authorization is needed.
 *
 * - `200`: The reset token. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AccountApi.account_code_for_token_post`.
 *
 * @deprecated
 */
export const accountCodeForTokenPost: Operation<AccountCodeForTokenPostInput, AccountCodeForTokenPostResult> =
  /* @__PURE__ */ operation({
    id: "accountCodeForTokenPost",
    method: "POST",
    path: "/account/codeForToken",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });

export interface AccountResetForgottenPasswordPostInput extends CallOptions {
  /** The token, and the new password twice. */
  readonly body: LegacyUpdatePasswordData;
}

export type AccountResetForgottenPasswordPostResult =
  | Success<200, ForgotPasswordResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Reset a forgotten password with a token (2020).
 *
 * Set a new password with a token. Call `accountPasswordResetPost` instead, where `password_confirm` is called
 * `confirmPassword`. The vendor's clients have not had this call since May 2021.
 *
 * Not documented by the vendor: whether the service still answers it.
 *
 * `POST /account/resetForgottenPassword`. No authorization is needed.
 *
 * - `200`: The password was changed. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field was not accepted, or the token is invalid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `AccountApi.account_reset_forgotten_password_post`.
 *
 * @deprecated
 */
export const accountResetForgottenPasswordPost: Operation<AccountResetForgottenPasswordPostInput, AccountResetForgottenPasswordPostResult> =
  /* @__PURE__ */ operation({
    id: "accountResetForgottenPasswordPost",
    method: "POST",
    path: "/account/resetForgottenPassword",
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });
