// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
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
  type ResponseWith,
  type Success,
  type SuccessWith,
  type Undocumented,
} from "@specloom/runtime";
import type {
  APIKeyCreateReq,
  APIKeyResp,
  ApiKeyDeleteIdGetPath,
  ErrorModel,
  IdResp,
  JobResp,
  ProfileRemoveMfaReq,
  ProfileRemoveMfaResp,
  ProfileResp,
  ProfileSetMfaReq,
  ProfileSetMfaResp,
  ProfileSetPasswordReq,
  ProfileSetPasswordResp,
  ResetPasswordMetadataIdGetPath,
  ResetPasswordMetadataResp,
  ResetPasswordRequestReq,
  ResetPasswordRequestResp,
  ResetPasswordResetIdPostPath,
  ResetPasswordResetReq,
  SessionLoginPostReq,
  SessionLoginResp,
  SessionUnblockCaptchaGetQuery,
  SessionUnblockCaptchaResp,
  UserResetMfaReq,
  UserSignupReq,
} from "./models.js";
import { apiKeyScheme, basicAuthScheme, bearerAuthScheme } from "./schemes.js";

export interface ResetPasswordRequestPostInput extends CallOptions {
  /** The addresses to write to. */
  readonly body: ResetPasswordRequestReq;
}

export type ResetPasswordRequestPostResult =
  | Success<200, ResetPasswordRequestResp>
  | Success<202, JobResp>
  | Failure<400, ErrorModel>
  | Undocumented<200 | 202 | 400>;

/**
 * Mail a link to reset the password.
 *
 * Sends an e-mail with a reset link to each of the addresses. Passwords stay as they are until the link is used.
 *
 * Works with and without a session. Without one the addresses are handed back (200); with one the work is queued
 * and the answer is a job (202). Whether an unknown address is told apart from a known one is not documented.
 * Every call may send another e-mail, so it is never repeated automatically.
 *
 * `POST /reset-password/request`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The caller has no session. The body names the addresses. (`application/json`)
 * - `202`: The caller has a session. The e-mails are sent by a job, and the body is about that job.
 *   (`application/json`)
 * - `400`: A parameter is missing or wrong. (`application/json`)
 */
export const resetPasswordRequestPost: Operation<ResetPasswordRequestPostInput, ResetPasswordRequestPostResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordRequestPost",
    method: "POST",
    path: "/reset-password/request",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 202: ["application/json"], 400: ["application/json"] },
    security: [[apiKeyScheme], []],
  });

export interface ResetPasswordMetadataIdGetInput extends CallOptions {
  /**
   * `id` (required, secret): The identifier of the reset request, from the link in the e-mail. Whoever holds it can set
   * the password, so keep it out of logs.
   */
  readonly path: ResetPasswordMetadataIdGetPath;
}

export type ResetPasswordMetadataIdGetResult =
  | Success<200, ResetPasswordMetadataResp>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 401>;

/**
 * Look up a reset request.
 *
 * Tells whether the address behind a reset link belongs to more than one account, so that a form can say so before the
 * password is typed. It changes nothing. A key may be sent and is not needed.
 *
 * `GET /reset-password/metadata/{id}`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The reset request. (`application/json`)
 * - `401`: The request is refused. The vendor calls it "Unauthorized" and does not list the reasons.
 *   (`application/json`)
 */
export const resetPasswordMetadataIdGet: Operation<ResetPasswordMetadataIdGetInput, ResetPasswordMetadataIdGetResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordMetadataIdGet",
    method: "GET",
    path: "/reset-password/metadata/{id}",
    parameters: writeParameters,
    pathParameters: { id: { write: simple, secret: true } },
    responses: { 200: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], []],
  });

export interface ResetPasswordResetIdPostInput extends CallOptions {
  /**
   * `id` (required, secret): The identifier of the reset request, from the link in the e-mail. Whoever holds it can set
   * the password, so keep it out of logs.
   */
  readonly path: ResetPasswordResetIdPostPath;
  /** The new password. */
  readonly body: ResetPasswordResetReq;
}

export type ResetPasswordResetIdPostResult =
  | Success<200, IdResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Set a new password with the mailed identifier.
 *
 * Sets the password of the user whom the reset link was mailed to. No session is opened: log in with `sessionLoginGet`
 * afterwards. A key may be sent and is not needed. What happens to sessions that are already open is not documented.
 *
 * `POST /reset-password/reset/{id}`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The password is changed. The body repeats the identifier of the reset request. (`application/json`)
 * - `400`: The password is missing or not accepted. (`application/json`)
 * - `401`: The request is refused. The vendor calls it "Unauthorized" and does not list the reasons.
 *   (`application/json`)
 */
export const resetPasswordResetIdPost: Operation<ResetPasswordResetIdPostInput, ResetPasswordResetIdPostResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordResetIdPost",
    method: "POST",
    path: "/reset-password/reset/{id}",
    parameters: writeParameters,
    pathParameters: { id: { write: simple, secret: true } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], []],
  });

export type SessionLoginGetInput = CallOptions;

export type SessionLoginGetResult =
  | SuccessWith<200, SessionLoginResp, ResponseWith<{ "X-Auth-Token": string | null }>>
  | SuccessWith<207, SessionLoginResp, ResponseWith<{ "X-Auth-Token": string | null; "Mfa-Code": string | null }>>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 207 | 401>;

/**
 * Log in and get a session token.
 *
 * Opens a session for an e-mail address and password. The token is in the response header `X-Auth-Token`; give
 * it to the other calls as `api_key`. A session ends after 15 minutes without calls.
 *
 * A 207 is not a finished log-in although it is in the 2xx range: a second factor is wanted, and the header
 * `Mfa-Code` says which. Give the token to `sessionLoginPost` together with the code.
 *
 * The vendor's documentation speaks of a limit of 15 log-ins per user in 15 minutes. Every call opens another
 * session, so it is never repeated automatically.
 *
 * `GET /session/login`. Needs `basicAuth`.
 *
 * - `200`: Logged in. (`application/json`)
 * - `207`: The password is right, and a second factor is wanted before the session can be used. (`application/json`)
 * - `401`: The log-in is refused, for example because the password is wrong. (`application/json`)
 */
export const sessionLoginGet: Operation<SessionLoginGetInput, SessionLoginGetResult> = /* @__PURE__ */ operation({
  id: "sessionLoginGet",
  method: "GET",
  path: "/session/login",
  responses: { 200: ["application/json"], 207: ["application/json"], 401: ["application/json"] },
  security: [[basicAuthScheme]],
  repeatable: false,
});

export interface SessionLoginPostInput extends CallOptions {
  /** The second factor. */
  readonly body: SessionLoginPostReq;
}

export type SessionLoginPostResult =
  | Success<200, SessionLoginResp>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 401>;

/**
 * Answer the second factor of a log-in.
 *
 * Finishes a log-in that `sessionLoginGet` answered with 207. Send the token of that answer as `api_key`, and
 * the code of the factor that its header `Mfa-Code` names: `2FA` for 71, `PIN` for 73. Afterwards the token
 * opens the other calls; whether this answer carries another one is not documented.
 *
 * A refusal is a 401. Going by the names of the vendor's error codes, 83 is a wrong two-factor code and 84 a
 * wrong PIN. Failed attempts may count towards a limit, so the call is never repeated automatically.
 *
 * `POST /session/login`. Needs `api_key`.
 *
 * - `200`: The second factor is right, and the session can be used. (`application/json`)
 * - `401`: The log-in is refused. By inference the code is wrong, or the session that waits for it is over.
 *   (`application/json`)
 */
export const sessionLoginPost: Operation<SessionLoginPostInput, SessionLoginPostResult> = /* @__PURE__ */ operation({
  id: "sessionLoginPost",
  method: "POST",
  path: "/session/login",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme]],
});

export type SessionKeepaliveGetInput = CallOptions;

export type SessionKeepaliveGetResult = Success<200, undefined> | Failure<401, ErrorModel> | Undocumented<200 | 401>;

/**
 * Keep the session alive.
 *
 * Starts the 15 minutes anew after which an idle session ends. The vendor's C# client calls it every 900 seconds. Every
 * other call that takes the token does the same, so it is needed only while nothing else is sent. It changes the
 * session although it is a GET, and is never repeated automatically.
 *
 * `GET /session/keepalive`. Needs `api_key`.
 *
 * - `200`: The session goes on. The response has no body.
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const sessionKeepaliveGet: Operation<SessionKeepaliveGetInput, SessionKeepaliveGetResult> =
  /* @__PURE__ */ operation({
    id: "sessionKeepaliveGet",
    method: "GET",
    path: "/session/keepalive",
    responses: { 200: [], 401: ["application/json"] },
    security: [[apiKeyScheme]],
    repeatable: false,
  });

export type SessionLogoutGetInput = CallOptions;

export type SessionLogoutGetResult = Success<200, undefined> | Undocumented<200>;

/**
 * End the session.
 *
 * Ends the session that the token belongs to. Only status 200 is documented; how a session that is over already is
 * answered is not, and the vendor's C# client takes a "not allowed" for success. It is never repeated automatically
 * although it is a GET: after a lost answer, a second call may be refused.
 *
 * `GET /session/logout`. Needs `api_key`.
 *
 * - `200`: The session is over. The response has no body.
 */
export const sessionLogoutGet: Operation<SessionLogoutGetInput, SessionLogoutGetResult> = /* @__PURE__ */ operation({
  id: "sessionLogoutGet",
  method: "GET",
  path: "/session/logout",
  responses: { 200: [] },
  security: [[apiKeyScheme]],
  repeatable: false,
});

export interface SessionUnblockCaptchaGetInput extends CallOptions {
  /** `token` (required, secret): The token that the captcha's widget returned. */
  readonly query: SessionUnblockCaptchaGetQuery;
}

export type SessionUnblockCaptchaGetResult = Success<200, SessionUnblockCaptchaResp> | Undocumented<200>;

/**
 * Answer a captcha to unblock the log-in.
 *
 * Hands in the token of a solved captcha after too many failed log-ins. When a captcha is demanded, how the
 * log-in says so and which captcha it is are not documented.
 *
 * Until 2019 this was a POST with the token in the body, which answered a wrong captcha with 401 and the same
 * body as success, and other errors with 400. The GET has been in the vendor's clients since January 2020, and
 * 200 is the only status that they name: look at `valid`. The vendor's global default asks for a key here;
 * whether one is needed is not documented, so it may be given and need not. A token is good once, by inference
 * from how captchas work, so the call is never repeated automatically although it is a GET.
 *
 * `GET /session/unblock-captcha`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The token was looked at. (`application/json`)
 */
export const sessionUnblockCaptchaGet: Operation<SessionUnblockCaptchaGetInput, SessionUnblockCaptchaGetResult> =
  /* @__PURE__ */ operation({
    id: "sessionUnblockCaptchaGet",
    method: "GET",
    path: "/session/unblock-captcha",
    parameters: writeParameters,
    query: { token: { write: form, required: true } },
    responses: { 200: ["application/json"] },
    security: [[apiKeyScheme], []],
    repeatable: false,
  });

export interface ProfileSetPasswordPostInput extends CallOptions {
  /** The current password and the new one. */
  readonly body: ProfileSetPasswordReq;
}

export type ProfileSetPasswordPostResult =
  | Success<200, ProfileSetPasswordResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Change your own password.
 *
 * Replaces the password of the user whose session it is. The current password proves that the caller is that
 * user. Both passwords are sent in base64, of their UTF-8 bytes by inference.
 *
 * What happens to other sessions is not documented. After a lost answer the current password may be the new
 * one already, so the call is never repeated automatically.
 *
 * `POST /profile/set-password`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The password is changed. (`application/json`)
 * - `400`: A password is missing or not accepted. (`application/json`)
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const profileSetPasswordPost: Operation<ProfileSetPasswordPostInput, ProfileSetPasswordPostResult> =
  /* @__PURE__ */ operation({
    id: "profileSetPasswordPost",
    method: "POST",
    path: "/profile/set-password",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], [bearerAuthScheme]],
  });

export interface UserSignupPostInput extends CallOptions {
  /** The user and the password. */
  readonly body: UserSignupReq;
}

export type UserSignupPostResult = Success<200, undefined> | Failure<400, ErrorModel> | Undocumented<200 | 400>;

/**
 * Set the first password of an invited user.
 *
 * Finishes the sign-up of a user that an administrator has made. That it finishes an invitation rather than
 * makes an account is inferred: the call that creates users takes no password, and an older title of this one
 * speaks of an existing user.
 *
 * It needs no session and opens none: log in with `sessionLoginGet` afterwards. The body of a success is not
 * documented; the vendor's specification calls it raw, and its newest client reads JSON without a type.
 *
 * `POST /user/signup`. No authorization is needed.
 *
 * - `200`: The user is signed up.
 * - `400`: The user is signed up already, or a parameter is missing or wrong. (`application/json`)
 */
export const userSignupPost: Operation<UserSignupPostInput, UserSignupPostResult> = /* @__PURE__ */ operation({
  id: "userSignupPost",
  method: "POST",
  path: "/user/signup",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 400: ["application/json"] },
});

export type Profile2faGenerateGetInput = CallOptions;

export type Profile2faGenerateGetResult = Success<200, Blob> | Failure<401, ErrorModel> | Undocumented<200 | 401>;

/**
 * Get a QR code for an authenticator app.
 *
 * Makes the secret of a two-factor log-in and returns it as a picture of a QR code, in base64. Show it to the
 * user, let the app read it, and confirm with a code from the app by `profileSetMfaPost`; that the two calls
 * belong together is inferred from their descriptions.
 *
 * The picture holds the secret itself: keep it out of logs and caches. The vendor declares no type for it; its
 * client asks for `application/octet-stream`. Whether each call makes another secret is not documented, so it
 * is never repeated automatically although it is a GET.
 *
 * `GET /profile/2fa/generate`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The picture, as text in base64. (`application/octet-stream`)
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const profile2faGenerateGet: Operation<Profile2faGenerateGetInput, Profile2faGenerateGetResult> =
  /* @__PURE__ */ operation({
    id: "profile2faGenerateGet",
    method: "GET",
    path: "/profile/2fa/generate",
    responses: { 200: ["application/octet-stream"], 401: ["application/json"] },
    security: [[apiKeyScheme], [bearerAuthScheme]],
    repeatable: false,
  });

export interface ProfileSetMfaPostInput extends CallOptions {
  /** The factor, with a code that shows that it works. */
  readonly body: ProfileSetMfaReq;
}

export type ProfileSetMfaPostResult =
  | Success<200, ProfileSetMfaResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Turn on your own second factor.
 *
 * Puts a second factor in place for the user whose session it is. For `2FA` the code comes from the app that
 * has read the picture of `profile2faGenerateGet`; for `PIN` the code is the PIN. From then on a log-in is
 * answered with 207 first.
 *
 * Other sessions of the user are closed, and the answer names them. Which status a wrong code gets is not
 * documented. No call for recovery codes is known: a user who loses the app needs an administrator, who has
 * `userResetMfaPost`.
 *
 * `POST /profile/set-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor is on, and other sessions are closed. (`application/json`)
 * - `400`: A parameter is missing or wrong. (`application/json`)
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const profileSetMfaPost: Operation<ProfileSetMfaPostInput, ProfileSetMfaPostResult> = /* @__PURE__ */ operation({
  id: "profileSetMfaPost",
  method: "POST",
  path: "/profile/set-mfa",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface ProfileRemoveMfaPostInput extends CallOptions {
  /** The factor to remove. */
  readonly body: ProfileRemoveMfaReq;
}

export type ProfileRemoveMfaPostResult =
  | Success<200, ProfileRemoveMfaResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Turn off your own second factor.
 *
 * Removes a second factor of the user whose session it is. It works only where no administrator has made the factor
 * compulsory. No code is asked for: the session is the proof.
 *
 * `POST /profile/remove-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor is off. (`application/json`)
 * - `400`: A parameter is missing or wrong. (`application/json`)
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const profileRemoveMfaPost: Operation<ProfileRemoveMfaPostInput, ProfileRemoveMfaPostResult> =
  /* @__PURE__ */ operation({
    id: "profileRemoveMfaPost",
    method: "POST",
    path: "/profile/remove-mfa",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], [bearerAuthScheme]],
  });

export interface UserResetMfaPostInput extends CallOptions {
  /** The users. */
  readonly body: UserResetMfaReq;
}

export type UserResetMfaPostResult =
  | Success<200, ProfileRemoveMfaResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Let users set up their second factor anew.
 *
 * For administrators. Drops what is stored of the users' second factor and stops their sessions. The factor
 * stays compulsory: each of them sets it up again at the next log-in. This is the way back for somebody who has
 * lost the authenticator app.
 *
 * Which role may call it is not documented.
 *
 * `POST /user/reset-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The users set up their second factor again at the next log-in. (`application/json`)
 * - `400`: A parameter is missing or wrong. (`application/json`)
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const userResetMfaPost: Operation<UserResetMfaPostInput, UserResetMfaPostResult> = /* @__PURE__ */ operation({
  id: "userResetMfaPost",
  method: "POST",
  path: "/user/reset-mfa",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export type ProfileGetInput = CallOptions;

export type ProfileGetResult = Success<200, ProfileResp> | Failure<401, ErrorModel> | Undocumented<200 | 401>;

/**
 * Get your own profile.
 *
 * Returns the user whose session or API key it is, with the rights and limits that hold for them. It is also the call
 * to try a token with. `auth_methods` and `forced_auth` tell how the user logs in.
 *
 * `GET /profile`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `401`: The token is missing, wrong, or of a session that is over. (`application/json`)
 */
export const profileGet: Operation<ProfileGetInput, ProfileGetResult> = /* @__PURE__ */ operation({
  id: "profileGet",
  method: "GET",
  path: "/profile",
  responses: { 200: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export type ApiKeyGetInput = CallOptions;

export type ApiKeyGetResult = Success<200, APIKeyResp[]> | Undocumented<200>;

/**
 * List the API keys that you may manage.
 *
 * Lists the permanent keys that the caller may manage, which may be those of other users too. Whether `key` is filled
 * in for keys that were made earlier is not documented. No status is documented: 200 is inferred, and so a refusal has
 * no type.
 *
 * `GET /api-key`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The keys. (`application/json`)
 */
export const apiKeyGet: Operation<ApiKeyGetInput, ApiKeyGetResult> = /* @__PURE__ */ operation({
  id: "apiKeyGet",
  method: "GET",
  path: "/api-key",
  responses: { 200: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface ApiKeyCreatePostInput extends CallOptions {
  /** What to call the key and what it may do. Nothing in it is required. */
  readonly body: APIKeyCreateReq;
}

export type ApiKeyCreatePostResult = Success<200, APIKeyResp> | Undocumented<200>;

/**
 * Create an API key.
 *
 * Makes a permanent key, which is sent as `Authorization: Bearer` in place of a session's token: give it to a
 * client as `bearerAuth`. Keep `key` from the answer, since it may not be shown again. The name that is given
 * does not come back.
 *
 * No status is documented: 200 is inferred, and so a refusal has no type. Every call makes another key, so it
 * is never repeated automatically.
 *
 * `POST /api-key/create`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The key is made. (`application/json`)
 */
export const apiKeyCreatePost: Operation<ApiKeyCreatePostInput, ApiKeyCreatePostResult> = /* @__PURE__ */ operation({
  id: "apiKeyCreatePost",
  method: "POST",
  path: "/api-key/create",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface ApiKeyDeleteIdGetInput extends CallOptions {
  /** `id` (required): The identifier of the key, which is not the key itself. */
  readonly path: ApiKeyDeleteIdGetPath;
}

export type ApiKeyDeleteIdGetResult = Success<200, IdResp> | Undocumented<200>;

/**
 * Delete an API key.
 *
 * Deletes the key for good; whoever uses it is locked out. The method is GET, so keep its URL away from whatever
 * follows links. It is never repeated automatically: after a lost answer a second call may find no key and hide that
 * the first one worked. No status is documented: 200 is inferred, and so a refusal has no type.
 *
 * `GET /api-key/delete/{id}`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The key is deleted. The body repeats its identifier. (`application/json`)
 */
export const apiKeyDeleteIdGet: Operation<ApiKeyDeleteIdGetInput, ApiKeyDeleteIdGetResult> = /* @__PURE__ */ operation({
  id: "apiKeyDeleteIdGet",
  method: "GET",
  path: "/api-key/delete/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 200: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
  repeatable: false,
});
