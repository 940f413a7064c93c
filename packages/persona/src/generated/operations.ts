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
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type {
  CodeForTokenData,
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
  LoginResponse,
  LoginUuidDeletePath,
  LoginUuidDeleteQuery,
  NewTemporaryUser,
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

export interface AccountPasswordForgotPostInput extends CallOptions {
  /** Whom to write to. */
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
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountPasswordResetPostInput extends CallOptions {
  /** The token and the new password. */
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
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json;charset=utf-8"], 415: ["application/json;charset=utf-8"] },
  });

export interface AccountForgotPassPostInput extends CallOptions {
  /** Whom to write to. */
  readonly body: LegacyForgotPasswordData;
}

export type AccountForgotPassPostResult =
  | Success<200, ForgotPasswordResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
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
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });

export interface AccountResetForgottenPasswordPostInput extends CallOptions {
  /** The token and the new password. */
  readonly body: LegacyUpdatePasswordData;
}

export type AccountResetForgottenPasswordPostResult =
  | Success<200, ForgotPasswordResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
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
    body: { write: writeBody, required: true, content: { "application/json;charset=utf-8": { write: jsonBody } } },
    responses: {
      200: ["application/json;charset=utf-8"],
      400: ["application/json;charset=utf-8"],
      415: ["application/json;charset=utf-8"],
    },
  });

export interface LoginPostInput extends CallOptions {
  /** The address and the password. */
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
 * Log in.
 *
 * Exchanges an e-mail address and a password for a token. `uuid` in the answer names the user in the paths of
 * the other calls.
 *
 * Failed attempts may count towards a limit, which is not documented, so the call is never repeated
 * automatically. The vendor's front end is ready for a 503 here too.
 *
 * `POST /login`. No authorization is needed.
 *
 * - `200`: Logged in. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The address or the password is wrong. (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 * - `500`: The service failed. (`application/json;charset=utf-8`)
 *
 * Formerly `login_post`.
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
 * Log out, here or everywhere.
 *
 * Ends the session of the token, or with `everywhere` all sessions of the user. What the objects in the answer hold is
 * not documented. It is never repeated automatically although it is a DELETE: the token is void after the first call.
 *
 * `DELETE /login/{uuid}`. Needs `OAuth`.
 *
 * - `200`: Logged out. (`application/json;charset=utf-8`)
 * - `403`: The token is over. The vendor's front end reads it so; no document of the vendor's declares it.
 *   (`application/json;charset=utf-8`)
 *
 * Formerly `login_uuid_delete`.
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

export interface UsersUuidGetInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: UsersUuidGetPath;
  /**
   * - `AuthUser` (optional): The identifier of whom the token belongs to. The vendor's front end sends it only when an
   *   administrator acts on another user.
   * - `Cache-Control` (optional): `max-age=0` to pass by the cache of the service.
   */
  readonly header?: UsersUuidGetHeaders | undefined;
}

export type UsersUuidGetResult = Success<200, User> | Failure<403, SessionOverResponse> | Undocumented<200 | 403>;

/**
 * Get a user.
 *
 * Returns the user with the addresses, consents and subscriptions that are known. With `Cache-Control` set to
 * `max-age=0` the service looks anew rather than into its cache.
 *
 * `GET /users/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The user as it is now. (`application/json;charset=utf-8`)
 * - `403`: The token is over. The vendor's front end reads it so; no document of the vendor's declares it.
 *   (`application/json;charset=utf-8`)
 *
 * Formerly `users_uuid_get`.
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
   * `AuthUser` (optional): The identifier of whom the token belongs to. The vendor's front end sends it only when an
   * administrator acts on another user.
   */
  readonly header?: UsersUuidPatchHeaders | undefined;
  /** The fields to change. */
  readonly body: UserUpdate;
}

export type UsersUuidPatchResult =
  | Success<200, User>
  | Failure<400, InlineResponse400>
  | Failure<403, SessionOverResponse>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 403 | 415>;

/**
 * Change a user.
 *
 * Changes the fields that are sent. A new `email` takes effect without being verified, by inference: no step for it is
 * documented. Only administrators change `updateCusno`.
 *
 * `PATCH /users/{uuid}`. Needs `OAuth`.
 *
 * - `200`: The user as it is now. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The token is over. The vendor's front end reads it so; no document of the vendor's declares it.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `users_uuid_patch`.
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
    415: ["application/json;charset=utf-8"],
  },
  security: [[oAuthScheme]],
});

export interface UsersUuidPasswordPutInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: UsersUuidPasswordPutPath;
  /**
   * `AuthUser` (optional): The identifier of whom the token belongs to. The vendor's front end sends it only when an
   * administrator acts on another user.
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
 * Set the password of a user.
 *
 * Gives the user a new password. The old one is not asked for, so whoever holds the token can take the account
 * over; by its name, the scope `UserPassword` is what the token must have. Tokens given out so far may stay
 * valid, which is not documented: call `loginUuidDelete` with `everywhere` to end them.
 *
 * `PUT /users/{uuid}/password`. Needs `OAuth`.
 *
 * - `200`: The user as it is now. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `403`: The token is over. The vendor's front end reads it so; no document of the vendor's declares it.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `users_uuid_password_put`.
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
  /**
   * `scope` (required): The scope. The vendor's front end uses `UserRead`, `UserWrite` and `UserPassword`; no list is
   * declared.
   */
  readonly query: UsersUuidScopeGetQuery;
}

export type UsersUuidScopeGetResult =
  | Success<200, number>
  | Failure<403, SessionOverResponse>
  | Undocumented<200 | 403>;

/**
 * Ask whether a token has a scope.
 *
 * Answers with a bare number, whose meaning is not documented. The vendor's front end asks before it shows a form that
 * needs the scope.
 *
 * `GET /users/{uuid}/scope`. Needs `OAuth`.
 *
 * - `200`: A number. (`application/json;charset=utf-8`)
 * - `403`: The token is over. The vendor's front end reads it so; no document of the vendor's declares it.
 *   (`application/json;charset=utf-8`)
 *
 * Formerly `users_uuid_scope_get`.
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

export interface UsersTemporaryPostInput extends CallOptions {
  /** The address, and what the reader has agreed to. */
  readonly body: NewTemporaryUser;
}

export type UsersTemporaryPostResult =
  | Success<200, LoginResponse>
  | Failure<400, InlineResponse400>
  | Failure<415, InlineResponse415>
  | Undocumented<200 | 400 | 415>;

/**
 * Make an account from an e-mail address alone.
 *
 * Makes a user who has no password yet, and logs them in. `hasCompletedRegistration` of a user tells such accounts from
 * whole ones, by inference from its name. The vendor's front end is ready for a 409 where the address is taken. Every
 * call may make another account, so it is never repeated automatically.
 *
 * `POST /users/temporary`. No authorization is needed.
 *
 * - `200`: Logged in. (`application/json;charset=utf-8`)
 * - `400`: The body could not be read, a field is not accepted, or the token is not valid.
 *   (`application/json;charset=utf-8`)
 * - `415`: The body was not sent as `application/json;charset=utf-8`. (`application/json;charset=utf-8`)
 *
 * Formerly `users_temporary_post`.
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
    },
  });

export interface IdentificationUserStampUuidPostInput extends CallOptions {
  /** `uuid` (required): The identifier of the user, as `loginPost` returns it. */
  readonly path: IdentificationUserStampUuidPostPath;
  /**
   * `AuthUser` (optional): The identifier of whom the token belongs to. The vendor's front end sends it only when an
   * administrator acts on another user.
   */
  readonly header?: IdentificationUserStampUuidPostHeaders | undefined;
}

export type IdentificationUserStampUuidPostResult =
  | Success<200, string>
  | Failure<403, SessionOverResponse>
  | Undocumented<200 | 403>;

/**
 * Note that a user was identified.
 *
 * Writes down that the user has just gone through a strong identification, and answers with when it was last written
 * down, as a text whose form is not documented. The identification itself is a matter of the browser and is not
 * described here. It takes no body.
 *
 * `POST /identification/user/stamp/{uuid}`. Needs `OAuth`.
 *
 * - `200`: When the identification was last noted. (`application/json;charset=utf-8`)
 * - `403`: The token is over. The vendor's front end reads it so; no document of the vendor's declares it.
 *   (`application/json;charset=utf-8`)
 *
 * Formerly `identification_user_stamp_uuid_post`.
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
