// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
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
  AccessTokenResponse,
  AdminDeleteFactorPath,
  AdminGetUserPath,
  AdminListFactorsPath,
  AdminUpdateUserPath,
  AdminUserUpdate,
  Challenge,
  ChallengeFactorPath,
  ChallengeFactorRequest,
  Empty,
  EnrollFactorRequest,
  EnrolledFactor,
  Error,
  Factor,
  FirstConfirmation,
  GenerateLinkRequest,
  GeneratedLink,
  IssueTokenQuery,
  MessageSent,
  OneTimePasswordRequest,
  RecoverPasswordQuery,
  RecoverRequest,
  RemovedFactor,
  ResendOneTimePasswordQuery,
  ResendRequest,
  SendOneTimePasswordQuery,
  SignOutQuery,
  SignUpQuery,
  SignUpRequest,
  TokenRequest,
  UnenrollFactorPath,
  UpdateUserQuery,
  User,
  UserUpdate,
  VerifyFactorPath,
  VerifyFactorRequest,
  VerifyRequest,
} from "./models.js";
import { adminAuthScheme, apiKeyAuthScheme, userAuthScheme } from "./schemes.js";

export interface IssueTokenInput extends CallOptions {
  /**
   * `grant_type` (required): The kind of sign-in: `password`, `refresh_token`, `pkce` (exchange an authorization code),
   * `id_token` (a token from an identity provider) or `web3` (a signed message from a wallet).
   */
  readonly query: IssueTokenQuery;
  /** The fields that belong to `grant_type`. */
  readonly body: TokenRequest;
}

export type IssueTokenResult =
  | Success<200, AccessTokenResponse>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Failure<500, Error>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429 | 500>;

/**
 * Get an access token and a refresh token.
 *
 * Signs a user in or refreshes a session. The query parameter `grant_type` selects the kind of sign-in, and the
 * body holds the fields of that kind.
 *
 * The response contains an access token, which expires after `expires_in` seconds, and a refresh token, which you
 * can use once. If the project requires a CAPTCHA, send its token in `gotrue_meta_security`; a refresh never needs
 * one.
 *
 * Wrong credentials and an unknown user both return 400 with `error_code` `invalid_credentials`. A blocked user
 * gets `user_banned`, an unverified address `email_not_confirmed` or `phone_not_confirmed`, and a refresh token that
 * was already used `refresh_token_already_used`.
 *
 * Not documented by the vendor: the statuses 404 and 422, and which `error_code` belongs to which failure. They are
 * taken from the vendor's source code.
 *
 * `POST /token`. Needs `APIKeyAuth`.
 *
 * - `200`: The user is signed in. (`application/json`)
 * - `400`: The credentials are wrong, the token is used or expired, or the request is not valid. (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 * - `404`: No sign-in belongs to the authorization code. (`application/json`)
 * - `422`: The kind of sign-in is disabled, or the authorization code has expired. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 * - `500`: The server failed. (`application/json`)
 */
export const issueToken: Operation<IssueTokenInput, IssueTokenResult> = /* @__PURE__ */ operation({
  id: "issueToken",
  method: "POST",
  path: "/token",
  parameters: writeParameters,
  query: { grant_type: { write: form, required: true } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
  repeatable: false,
});

export interface SignOutInput extends CallOptions {
  /**
   * `scope` (optional): Which sessions to sign out: `global` (all), `local` (the current one) or `others` (all except
   * the current one).
   */
  readonly query?: SignOutQuery | undefined;
}

export type SignOutResult =
  | Success<204, undefined>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Undocumented<204 | 400 | 401 | 403>;

/**
 * Sign out one session, the other sessions, or all of them.
 *
 * Revokes refresh tokens of the signed-in user. By default it signs out every session of the user, not only the
 * current one. Delete the stored tokens afterwards, except with `scope=others`.
 *
 * Not documented by the vendor: the statuses 400 and 403, and that this API refuses the access tokens of a session that
 * is signed out. Both are taken from the vendor's source code. A service that only checks the signature of an access
 * token accepts it until it expires.
 *
 * `POST /logout`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `204`: The sessions are signed out. The response has no body.
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 */
export const signOut: Operation<SignOutInput, SignOutResult> = /* @__PURE__ */ operation({
  id: "signOut",
  method: "POST",
  path: "/logout",
  parameters: writeParameters,
  query: { scope: { write: form } },
  responses: { 204: [], 400: ["application/json"], 401: ["application/json"], 403: ["application/json"] },
  security: [[apiKeyAuthScheme, userAuthScheme]],
});

export interface SendOneTimePasswordInput extends CallOptions {
  /**
   * `redirect_to` (optional): Where a link in the message leads after the verification. The server ignores a URL that
   * the project does not allow and uses the project's site URL.
   */
  readonly query?: SendOneTimePasswordQuery | undefined;
  /** Where to send the one-time password. */
  readonly body: OneTimePasswordRequest;
}

export type SendOneTimePasswordResult =
  | Success<200, MessageSent>
  | Failure<400, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 422 | 429>;

/**
 * Send a one-time password or a sign-in link.
 *
 * Sends a one-time password by e-mail, SMS or WhatsApp. Verify it with `verifyOneTimePassword`. Send either `email`
 * or `phone`, and `channel` only with `phone`.
 *
 * If no user has the address and `create_user` is not `false`, the call creates the user. The response is the same
 * for known and unknown addresses. Each call may send another message, so the client never repeats it automatically.
 *
 * Not documented by the vendor: the parameter `redirect_to`, that exactly one of `email` and `phone` is accepted, and
 * that `create_user` defaults to `true`. All are taken from the vendor's source code.
 *
 * `POST /otp`. Needs `APIKeyAuth`.
 *
 * - `200`: The server accepted the request. It sends a message if a user has the address. The body is empty JSON unless
 *   the message is an SMS. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `422`: The e-mail address or phone number is not valid, or the project does not accept it. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const sendOneTimePassword: Operation<SendOneTimePasswordInput, SendOneTimePasswordResult> =
  /* @__PURE__ */ operation({
    id: "sendOneTimePassword",
    method: "POST",
    path: "/otp",
    parameters: writeParameters,
    query: { redirect_to: { write: form } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[apiKeyAuthScheme]],
  });

export interface VerifyOneTimePasswordInput extends CallOptions {
  /** The token and what it is for. */
  readonly body: VerifyRequest;
}

export type VerifyOneTimePasswordResult =
  | Success<200, AccessTokenResponse | FirstConfirmation>
  | Failure<400, Error>
  | Failure<403, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 403 | 422 | 429>;

/**
 * Verify a one-time password and sign the user in.
 *
 * Verifies a one-time password or the token of a mailed link and returns tokens for the user. Use it to finish a
 * password recovery, a sign-in without password, a sign-up, or a change of address.
 *
 * Send either `token` with the `email` or `phone` it was sent to, or `token_hash` alone. A token works once. An
 * unknown,
 * used or expired token returns 403 with `error_code` `otp_expired`. If the project confirms a change of e-mail address
 * twice, the first confirmation returns a message instead of tokens.
 *
 * Not documented by the vendor: the statuses 400, 403 and 422 and the response to a first confirmation, which are taken
 * from the vendor's source code.
 *
 * `POST /verify`. Needs `APIKeyAuth`.
 *
 * - `200`: The token is valid. The user is signed in, unless a second confirmation is needed. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `403`: The token is unknown, used or expired, or the user is blocked. (`application/json`)
 * - `422`: The e-mail address or phone number is not valid, or the project does not accept it. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const verifyOneTimePassword: Operation<VerifyOneTimePasswordInput, VerifyOneTimePasswordResult> =
  /* @__PURE__ */ operation({
    id: "verifyOneTimePassword",
    method: "POST",
    path: "/verify",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      403: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[apiKeyAuthScheme]],
  });

export interface ResendOneTimePasswordInput extends CallOptions {
  /**
   * `redirect_to` (optional): Where a link in the message leads after the verification. The server ignores a URL that
   * the project does not allow and uses the project's site URL.
   */
  readonly query?: ResendOneTimePasswordQuery | undefined;
  /** Which message to send again, and to whom. */
  readonly body: ResendRequest;
}

export type ResendOneTimePasswordResult =
  | Success<200, MessageSent>
  | Failure<400, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 422 | 429>;

/**
 * Send a verification message again.
 *
 * Sends the message of a pending sign-up or change of address again. It cannot resend a password recovery; call
 * `recoverPassword` again for that. The response is the same for known and unknown addresses. Each call may send
 * another
 * message, so the client never repeats it automatically.
 *
 * Not documented by the vendor: the parameter `redirect_to`, and that `signup` and `email_change` need `email`, and
 * `sms`
 * and `phone_change` need `phone`. Both are taken from the vendor's source code.
 *
 * `POST /resend`. Needs `APIKeyAuth`.
 *
 * - `200`: The server accepted the request. It sends a message if a user has the address. The body is empty JSON unless
 *   the message is an SMS. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `422`: The e-mail address or phone number is not valid, or the project does not accept it. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const resendOneTimePassword: Operation<ResendOneTimePasswordInput, ResendOneTimePasswordResult> =
  /* @__PURE__ */ operation({
    id: "resendOneTimePassword",
    method: "POST",
    path: "/resend",
    parameters: writeParameters,
    query: { redirect_to: { write: form } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
    },
    security: [[apiKeyAuthScheme]],
  });

export interface SignUpInput extends CallOptions {
  /**
   * `redirect_to` (optional): Where a link in the message leads after the verification. The server ignores a URL that
   * the project does not allow and uses the project's site URL.
   */
  readonly query?: SignUpQuery | undefined;
  /** The new user. */
  readonly body: SignUpRequest;
}

export type SignUpResult =
  | Success<200, User | AccessTokenResponse>
  | Failure<400, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 422 | 429>;

/**
 * Create a user and send a verification message.
 *
 * Creates a user with an e-mail address or a phone number and a password. If the project requires verification, the
 * server sends a message and returns the user. Otherwise it returns tokens.
 *
 * If a verified user already has the address, the response may look like that of a new user, so that the call does not
 * reveal who has an account. A weak password returns 422 with `error_code` `weak_password`.
 *
 * Not documented by the vendor: the parameter `redirect_to`, the status 422, and the response for an address that is
 * taken. All are taken from the vendor's source code.
 *
 * `POST /signup`. Needs `APIKeyAuth`.
 *
 * - `200`: The user is created, or waits for verification. The body holds tokens only if none is required.
 *   (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `422`: The password is weak, or another user has the address. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const signUp: Operation<SignUpInput, SignUpResult> = /* @__PURE__ */ operation({
  id: "signUp",
  method: "POST",
  path: "/signup",
  parameters: writeParameters,
  query: { redirect_to: { write: form } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export interface RecoverPasswordInput extends CallOptions {
  /**
   * `redirect_to` (optional): Where a link in the message leads after the verification. The server ignores a URL that
   * the project does not allow and uses the project's site URL.
   */
  readonly query?: RecoverPasswordQuery | undefined;
  /** Whose password to recover. */
  readonly body: RecoverRequest;
}

export type RecoverPasswordResult =
  | Success<200, Empty>
  | Failure<400, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 422 | 429>;

/**
 * Send a password recovery e-mail.
 *
 * Sends an e-mail with a link, and with a code if the project's e-mail template contains one. The password does not
 * change. Exchange the token from the e-mail with `verifyOneTimePassword` and `type: recovery`, then set the new
 * password with `updateUser`.
 *
 * The response is the same for known and unknown addresses. Each call may send another e-mail, so the client never
 * repeats it automatically.
 *
 * Not documented by the vendor: the parameter `redirect_to`, which is taken from the vendor's source code, and how long
 * the token is valid, which each project configures.
 *
 * `POST /recover`. Needs `APIKeyAuth`.
 *
 * - `200`: The server accepted the request. It sends an e-mail if a user has the address. The body is empty JSON.
 *   (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `422`: The e-mail address or phone number is not valid, or the project does not accept it. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const recoverPassword: Operation<RecoverPasswordInput, RecoverPasswordResult> = /* @__PURE__ */ operation({
  id: "recoverPassword",
  method: "POST",
  path: "/recover",
  parameters: writeParameters,
  query: { redirect_to: { write: form } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export type ReauthenticateInput = CallOptions;

export type ReauthenticateResult =
  | Success<200, MessageSent>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 401 | 403 | 422 | 429>;

/**
 * Send a code that confirms a password change.
 *
 * Sends a code to the signed-in user's e-mail address, or to the phone number if there is no address. Put the code into
 * `nonce` of `updateUser`. You need it if the project requires reauthentication and the user signed in more than 24
 * hours ago; `updateUser` then returns 400 with `error_code` `reauthentication_needed`.
 *
 * Although it is a GET, each call sends another message, so the client never repeats it automatically.
 *
 * Not documented by the vendor: the method GET (the vendor's document says POST), the period of 24 hours, and the
 * statuses 401, 403 and 422. They are taken from the vendor's source code and clients.
 *
 * `GET /reauthenticate`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The server accepted the request. It sends a message if a user has the address. The body is empty JSON unless
 *   the message is an SMS. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 * - `422`: The address or the phone number is not verified. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const reauthenticate: Operation<ReauthenticateInput, ReauthenticateResult> = /* @__PURE__ */ operation({
  id: "reauthenticate",
  method: "GET",
  path: "/reauthenticate",
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[apiKeyAuthScheme, userAuthScheme]],
  repeatable: false,
});

export type GetUserInput = CallOptions;

export type GetUserResult =
  | Success<200, User>
  | Failure<401, Error>
  | Failure<403, Error>
  | Undocumented<200 | 401 | 403>;

/**
 * Get the signed-in user.
 *
 * Returns the current data of the signed-in user. Because the server looks the session up, this also checks that the
 * access token is still accepted.
 *
 * Not documented by the vendor: the statuses 401 and 403, which are taken from the vendor's source code.
 *
 * `GET /user`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 */
export const getUser: Operation<GetUserInput, GetUserResult> = /* @__PURE__ */ operation({
  id: "getUser",
  method: "GET",
  path: "/user",
  responses: { 200: ["application/json"], 401: ["application/json"], 403: ["application/json"] },
  security: [[apiKeyAuthScheme, userAuthScheme]],
});

export interface UpdateUserInput extends CallOptions {
  /**
   * `redirect_to` (optional): Where a link in the message leads after the verification. The server ignores a URL that
   * the project does not allow and uses the project's site URL.
   */
  readonly query?: UpdateUserQuery | undefined;
  /** What to change. */
  readonly body: UserUpdate;
}

export type UpdateUserResult =
  | Success<200, User>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 401 | 403 | 422 | 429>;

/**
 * Change the password, the address or the data of the signed-in user.
 *
 * Changes the fields that you send. A new password takes effect immediately, signs out all other sessions, and makes
 * pending recovery and verification messages invalid. A new e-mail address or phone number takes effect after the user
 * verifies it.
 *
 * Depending on the project, a password change also needs `nonce` (from `reauthenticate`) or `current_password`; the
 * latter is not needed after a password recovery. A user with a second factor needs an access token of level `aal2`.
 * The current password as new password returns 422 with `error_code` `same_password`, a weak one `weak_password`.
 *
 * Not documented by the vendor: `redirect_to`, `current_password`, the statuses 401, 403 and 422, the maximum length of
 * a
 * password, and what happens to other sessions. They are taken from the vendor's source code.
 *
 * `PUT /user`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `400`: A field is not valid, or the change needs a nonce or the current password. (`application/json`)
 * - `401`: No access token was sent, or its level is `aal1` and the user has a second factor. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 * - `422`: The new password is weak or is the current one, or another user has the address. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const updateUser: Operation<UpdateUserInput, UpdateUserResult> = /* @__PURE__ */ operation({
  id: "updateUser",
  method: "PUT",
  path: "/user",
  parameters: writeParameters,
  query: { redirect_to: { write: form } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[apiKeyAuthScheme, userAuthScheme]],
  repeatable: false,
});

export interface EnrollFactorInput extends CallOptions {
  /** The kind of factor. */
  readonly body: EnrollFactorRequest;
}

export type EnrollFactorResult =
  | Success<200, EnrolledFactor>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 401 | 403 | 422>;

/**
 * Start to enroll a second factor.
 *
 * Creates a factor in the state `unverified`. For an authenticator app, the response contains the secret, a QR code and
 * an `otpauth` URI. Show one of them to the user, then call `challengeFactor` and `verifyFactor` with a code from the
 * app.
 * The factor protects sign-ins only after it is verified.
 *
 * Not documented by the vendor: the statuses 401, 403 and 422, which are taken from the vendor's source code, and how
 * many
 * factors a user can have, which each project configures.
 *
 * `POST /factors`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The factor is created and must be verified. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid, or its level is `aal1` and the user already has a second factor.
 *   (`application/json`)
 * - `422`: The kind of factor is disabled, its name is taken, or the user has too many factors. (`application/json`)
 */
export const enrollFactor: Operation<EnrollFactorInput, EnrollFactorResult> = /* @__PURE__ */ operation({
  id: "enrollFactor",
  method: "POST",
  path: "/factors",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    422: ["application/json"],
  },
  security: [[apiKeyAuthScheme, userAuthScheme]],
});

export interface ChallengeFactorInput extends CallOptions {
  /** `factorId` (required): The factor's identifier. */
  readonly path: ChallengeFactorPath;
  /** How to send the code of a phone factor. Other factors need no body. */
  readonly body?: ChallengeFactorRequest | undefined;
}

export type ChallengeFactorResult =
  | Success<200, Challenge>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429>;

/**
 * Start a challenge for a second factor.
 *
 * Creates a challenge for a factor of the signed-in user. Pass its `id` and the user's code to `verifyFactor` before
 * `expires_at`. For a phone factor, the server sends the code; `channel` selects SMS or WhatsApp.
 *
 * Not documented by the vendor: the statuses 401, 403, 404 and 422, and that a challenge must be verified from the IP
 * address that created it. They are taken from the vendor's source code.
 *
 * `POST /factors/{factorId}/challenge`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The challenge is created. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 * - `404`: There is no such factor, or no such user. (`application/json`)
 * - `422`: The project has disabled this kind of factor. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const challengeFactor: Operation<ChallengeFactorInput, ChallengeFactorResult> = /* @__PURE__ */ operation({
  id: "challengeFactor",
  method: "POST",
  path: "/factors/{factorId}/challenge",
  parameters: writeParameters,
  pathParameters: { factorId: { write: simple } },
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
  security: [[apiKeyAuthScheme, userAuthScheme]],
});

export interface VerifyFactorInput extends CallOptions {
  /** `factorId` (required): The factor's identifier. */
  readonly path: VerifyFactorPath;
  /** The challenge and the code. */
  readonly body: VerifyFactorRequest;
}

export type VerifyFactorResult =
  | Success<200, AccessTokenResponse>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Failure<429, Error>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 429>;

/**
 * Verify a second factor.
 *
 * Verifies the code of a challenge and returns new tokens with authenticator assurance level `aal2`. Replace the
 * stored tokens with them. The first verification also finishes the enrollment of a factor. Every verification signs
 * out
 * the user's sessions of level `aal1`.
 *
 * A wrong code returns 422 with `error_code` `mfa_verification_failed`, an expired challenge `mfa_challenge_expired`.
 * Wrong codes count towards a rate limit, so the client never repeats the call automatically.
 *
 * Not documented by the vendor: the statuses 401, 403, 404 and 422, their codes, and the effect on other sessions. They
 * are taken from the vendor's source code.
 *
 * `POST /factors/{factorId}/verify`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The code is right. The tokens have level `aal2`. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 * - `404`: There is no such factor, or no such user. (`application/json`)
 * - `422`: The code is wrong, or the challenge has expired or does not belong to the factor. (`application/json`)
 * - `429`: A rate limit is reached. Wait before you try again. (`application/json`)
 */
export const verifyFactor: Operation<VerifyFactorInput, VerifyFactorResult> = /* @__PURE__ */ operation({
  id: "verifyFactor",
  method: "POST",
  path: "/factors/{factorId}/verify",
  parameters: writeParameters,
  pathParameters: { factorId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
    429: ["application/json"],
  },
  security: [[apiKeyAuthScheme, userAuthScheme]],
});

export interface UnenrollFactorInput extends CallOptions {
  /** `factorId` (required): The factor's identifier. */
  readonly path: UnenrollFactorPath;
}

export type UnenrollFactorResult =
  | Success<200, RemovedFactor>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422>;

/**
 * Remove a second factor of the signed-in user.
 *
 * Removes a factor. A verified factor can be removed only with an access token of level `aal2`. Refresh the session
 * with `issueToken` afterwards to get an access token with the lower level.
 *
 * Not documented by the vendor: the statuses 401, 403, 404 and 422, which are taken from the vendor's source code.
 *
 * `DELETE /factors/{factorId}`. Needs `APIKeyAuth` and `UserAuth`.
 *
 * - `200`: The factor is removed. The body repeats its identifier. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The access token is not valid or has expired, its session is signed out, or the user is blocked.
 *   (`application/json`)
 * - `404`: There is no such factor, or no such user. (`application/json`)
 * - `422`: The access token has level `aal1`, and the factor is verified. (`application/json`)
 */
export const unenrollFactor: Operation<UnenrollFactorInput, UnenrollFactorResult> = /* @__PURE__ */ operation({
  id: "unenrollFactor",
  method: "DELETE",
  path: "/factors/{factorId}",
  parameters: writeParameters,
  pathParameters: { factorId: { write: simple } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[apiKeyAuthScheme, userAuthScheme]],
});

export interface AdminGenerateLinkInput extends CallOptions {
  /** The kind of link and the user. */
  readonly body: GenerateLinkRequest;
}

export type AdminGenerateLinkResult =
  | Success<200, GeneratedLink>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422>;

/**
 * Create a link without sending an e-mail.
 *
 * Creates a recovery, sign-in, verification or change-of-address link and returns it, together with its one-time
 * password, so that you can deliver it yourself. The server sends no e-mail.
 *
 * Whoever has the link can sign in as the user, so keep the response out of logs. `recovery` and the changes of
 * address need an existing user and otherwise return 404 with `error_code` `user_not_found`. `signup` and `invite`
 * create the user.
 *
 * Not documented by the vendor: the type `invite`, that the body also contains the user's fields, and which type needs
 * an existing user. They are taken from the vendor's source code.
 *
 * `POST /admin/generate_link`. Needs `APIKeyAuth` and `AdminAuth`.
 *
 * - `200`: The link, its one-time password and the user. (`application/json`)
 * - `400`: The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature.
 *   (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The token is not valid or has no administrator role. (`application/json`)
 * - `404`: There is no such user. (`application/json`)
 * - `422`: Another user has the address, the password is weak, or the project does not allow this change.
 *   (`application/json`)
 */
export const adminGenerateLink: Operation<AdminGenerateLinkInput, AdminGenerateLinkResult> = /* @__PURE__ */ operation({
  id: "adminGenerateLink",
  method: "POST",
  path: "/admin/generate_link",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[apiKeyAuthScheme, adminAuthScheme]],
});

export interface AdminGetUserInput extends CallOptions {
  /** `userId` (required): The user's identifier. */
  readonly path: AdminGetUserPath;
}

export type AdminGetUserResult =
  | Success<200, User>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Undocumented<200 | 401 | 403 | 404>;

/**
 * Get a user.
 *
 * Returns a user with identities, second factors, and the time until which the user is blocked.
 *
 * `GET /admin/users/{userId}`. Needs `APIKeyAuth` and `AdminAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The token is not valid or has no administrator role. (`application/json`)
 * - `404`: There is no such user. (`application/json`)
 */
export const adminGetUser: Operation<AdminGetUserInput, AdminGetUserResult> = /* @__PURE__ */ operation({
  id: "adminGetUser",
  method: "GET",
  path: "/admin/users/{userId}",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  responses: {
    200: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
  },
  security: [[apiKeyAuthScheme, adminAuthScheme]],
});

export interface AdminUpdateUserInput extends CallOptions {
  /** `userId` (required): The user's identifier. */
  readonly path: AdminUpdateUserPath;
  /** What to change. */
  readonly body: AdminUserUpdate;
}

export type AdminUpdateUserResult =
  | Success<200, User>
  | Failure<400, Error>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Failure<422, Error>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422>;

/**
 * Set a user's password, verify an address, or block and unblock a user.
 *
 * Changes the fields that you send, without asking the user to confirm. `password` sets a new password and signs out
 * all sessions of the user. `email_confirm` and `phone_confirm` mark the address as verified. `ban_duration` blocks the
 * user for a time, and `none` unblocks the user.
 *
 * Not documented by the vendor: the request body, because the vendor's document repeats the response there, and the
 * statuses 400 and 422. They are taken from the vendor's source code.
 *
 * `PUT /admin/users/{userId}`. Needs `APIKeyAuth` and `AdminAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `400`: A field is not valid. (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The token is not valid or has no administrator role. (`application/json`)
 * - `404`: There is no such user. (`application/json`)
 * - `422`: The password is weak, or another user has the address. (`application/json`)
 */
export const adminUpdateUser: Operation<AdminUpdateUserInput, AdminUpdateUserResult> = /* @__PURE__ */ operation({
  id: "adminUpdateUser",
  method: "PUT",
  path: "/admin/users/{userId}",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    422: ["application/json"],
  },
  security: [[apiKeyAuthScheme, adminAuthScheme]],
});

export interface AdminListFactorsInput extends CallOptions {
  /** `userId` (required): The user's identifier. */
  readonly path: AdminListFactorsPath;
}

export type AdminListFactorsResult =
  | Success<200, Factor[]>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Undocumented<200 | 401 | 403 | 404>;

/**
 * List a user's second factors.
 *
 * Returns all second factors of a user, verified or not, in one response.
 *
 * `GET /admin/users/{userId}/factors`. Needs `APIKeyAuth` and `AdminAuth`.
 *
 * - `200`: The factors. (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The token is not valid or has no administrator role. (`application/json`)
 * - `404`: There is no such user. (`application/json`)
 */
export const adminListFactors: Operation<AdminListFactorsInput, AdminListFactorsResult> = /* @__PURE__ */ operation({
  id: "adminListFactors",
  method: "GET",
  path: "/admin/users/{userId}/factors",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  responses: {
    200: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
  },
  security: [[apiKeyAuthScheme, adminAuthScheme]],
});

export interface AdminDeleteFactorInput extends CallOptions {
  /**
   * - `userId` (required): The user's identifier.
   * - `factorId` (required): The factor's identifier.
   */
  readonly path: AdminDeleteFactorPath;
}

export type AdminDeleteFactorResult =
  | Success<200, Factor>
  | Failure<401, Error>
  | Failure<403, Error>
  | Failure<404, Error>
  | Undocumented<200 | 401 | 403 | 404>;

/**
 * Remove a user's second factor.
 *
 * Removes a second factor of a user who lost it. The user's sessions fall back to authenticator assurance level `aal1`.
 * Tell the user about the change: whoever controls this call can bypass the second factor.
 *
 * Not documented by the vendor: the effect on sessions, which is taken from the vendor's source code.
 *
 * `DELETE /admin/users/{userId}/factors/{factorId}`. Needs `APIKeyAuth` and `AdminAuth`.
 *
 * - `200`: The factor is removed. The body describes it. (`application/json`)
 * - `401`: No access token was sent. (`application/json`)
 * - `403`: The token is not valid or has no administrator role. (`application/json`)
 * - `404`: There is no such factor, or no such user. (`application/json`)
 */
export const adminDeleteFactor: Operation<AdminDeleteFactorInput, AdminDeleteFactorResult> = /* @__PURE__ */ operation({
  id: "adminDeleteFactor",
  method: "DELETE",
  path: "/admin/users/{userId}/factors/{factorId}",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple }, factorId: { write: simple } },
  responses: {
    200: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
  },
  security: [[apiKeyAuthScheme, adminAuthScheme]],
});
