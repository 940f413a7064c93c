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
  APIKeyUpdateReq,
  AccountRolesRespItems,
  ApiKeyDeleteIdGetPath,
  ApiKeyIdGetPath,
  ApiKeyMetadataIdGetPath,
  ApiKeyUpdateIdPostPath,
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
  SettingsAuthMethodsRespItems,
  UserRemoveMfaReq,
  UserResetMfaReq,
  UserResp,
  UserSetMfaReq,
  UserSignupReq,
} from "./models.js";
import { apiKeyScheme, basicAuthScheme, bearerAuthScheme } from "./schemes.js";

export type SessionLoginGetInput = CallOptions;

export type SessionLoginGetResult =
  | SuccessWith<200, SessionLoginResp, ResponseWith<{ "X-Auth-Token": string | null }>>
  | SuccessWith<207, SessionLoginResp, ResponseWith<{ "X-Auth-Token": string | null; "Mfa-Code": string | null }>>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 207 | 401>;

/**
 * Sign in and get a session token.
 *
 * Opens a session with an e-mail address and a password. `session_id` in the response body is the session
 * token: send it as `api_key` with the calls that follow. The session expires after 15 minutes without a call.
 *
 * Status 207 means that the password is right and a second factor is needed. The response header `Mfa-Code`
 * says which one: 71 for a two-factor code, 73 for a PIN. Call `sessionLoginPost` with the code and the token
 * of this response.
 *
 * The vendor limits sign-ins to 15 per user in 15 minutes. The client does not retry this call, because each
 * call opens another session.
 *
 * Not documented by the vendor: an older vendor page names the response header `X-Auth-Token` as the place of
 * the token. Both of the vendor's clients read the body, and `createQuatrixSession` reads the header only if
 * the body has no token.
 *
 * `GET /session/login`. Needs `basicAuth`.
 *
 * - `200`: The user is signed in. (`application/json`)
 * - `207`: The password is right. The session cannot be used until `sessionLoginPost` has accepted a second factor.
 *   (`application/json`)
 * - `401`: The sign-in was refused, for example because the password is wrong. (`application/json`)
 *
 * Formerly `AuthApi.sessionLoginGet`.
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
  /** The kind of second factor and its code. */
  readonly body: SessionLoginPostReq;
}

export type SessionLoginPostResult =
  | Success<200, SessionLoginResp>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 401>;

/**
 * Send the second factor of a sign-in.
 *
 * Finishes a sign-in that `sessionLoginGet` answered with 207. Send the token of that response as `api_key`,
 * and the code for the factor that `Mfa-Code` named: `2FA` for 71, `PIN` for 73. After a 200 the token works
 * for all other calls.
 *
 * The client does not retry this call, because failed attempts can count towards a limit.
 *
 * Not documented by the vendor: what the error codes mean for this call. Code 83 (wrong two-factor code) and
 * 84 (wrong PIN) are inferred from their names.
 *
 * `POST /session/login`. Needs `api_key`.
 *
 * - `200`: The second factor was accepted. The session is ready for use. (`application/json`)
 * - `401`: The sign-in was refused, for example because the code is wrong or the session has expired.
 *   (`application/json`)
 *
 * Formerly `AuthApi.sessionLoginPost`.
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
 * Extend the session.
 *
 * Restarts the 15 minutes after which an idle session expires. You need it only while you make no other calls,
 * because every call with the token extends the session. The vendor's clients call it every 5 minutes.
 *
 * The client does not retry this call, because it changes the session.
 *
 * `GET /session/keepalive`. Needs `api_key`.
 *
 * - `200`: The session was extended. The response has no body.
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `AuthApi.sessionKeepaliveGet`.
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
 * Sign out.
 *
 * Ends the session that the token belongs to. The vendor's C# client treats a "not allowed" error (code 70) as
 * success, because the session has then ended already.
 *
 * The client does not retry this call, because the token is invalid after the first one.
 *
 * Not documented by the vendor: any status other than 200.
 *
 * `GET /session/logout`. Needs `api_key`.
 *
 * - `200`: The session has ended. The response has no body.
 *
 * Formerly `AuthApi.sessionLogoutGet`.
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
  /** `token` (required, secret): The token that the captcha widget returned. */
  readonly query: SessionUnblockCaptchaGetQuery;
}

export type SessionUnblockCaptchaGetResult = Success<200, SessionUnblockCaptchaResp> | Undocumented<200>;

/**
 * Answer a captcha to unblock sign-in.
 *
 * Sends the token of a solved captcha after too many failed sign-ins. Check `valid` in the response: it is
 * false if the captcha is wrong.
 *
 * Until 2019 this was a POST request with the token in the body, and a wrong captcha returned 401. The GET
 * request has been in the vendor's clients since January 2020. The client does not retry it, because a captcha
 * token can be used once.
 *
 * Not documented by the vendor: which captcha service is used, when a captcha is needed, whether the call
 * needs a session token, and any status other than 200.
 *
 * `GET /session/unblock-captcha`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The captcha was checked. Read `valid` for the outcome. (`application/json`)
 *
 * Formerly `AuthApi.sessionUnblockCaptchaGet` and `AuthApi.sessionUnblockCaptchaPost`.
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
 * Request a password reset link.
 *
 * Sends an e-mail with a password reset link to each address. The password does not change until somebody uses
 * the link.
 *
 * Without a session, the response is 200 and lists the addresses. With a session, the response is 202 and a
 * job sends the e-mails. The client does not retry this call, because each call can send another e-mail.
 *
 * Not documented by the vendor: the response for an unknown address, the lifetime of a link, and rate limits.
 *
 * `POST /reset-password/request`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The request was accepted without a session. The body lists the addresses. (`application/json`)
 * - `202`: The request was accepted with a session. A job sends the e-mails. (`application/json`)
 * - `400`: A parameter is missing or invalid. (`application/json`)
 *
 * Formerly `PasswordResetApi.resetPasswordRequestPost`.
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
   * `id` (required, secret): The identifier of the reset request, from the link in the e-mail. Anyone who has it can
   * set the password.
   */
  readonly path: ResetPasswordMetadataIdGetPath;
}

export type ResetPasswordMetadataIdGetResult =
  | Success<200, ResetPasswordMetadataResp>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 401>;

/**
 * Get a password reset request.
 *
 * Returns the reset request that a mailed link belongs to. `multiple_accounts` says whether the address
 * belongs to more than one account, so that your form can say so before the user types a password. The call
 * changes nothing.
 *
 * Not documented by the vendor: the reasons for a 401. An expired link (code 60) is inferred.
 *
 * `GET /reset-password/metadata/{id}`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The password reset request. (`application/json`)
 * - `401`: The request was refused, for example because the link has expired. (`application/json`)
 *
 * Formerly `PasswordResetApi.resetPasswordMetadataIdGet`.
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
   * `id` (required, secret): The identifier of the reset request, from the link in the e-mail. Anyone who has it can
   * set the password.
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
 * Reset a password with the mailed identifier.
 *
 * Sets a new password for the user who received the reset link. The call does not sign the user in: call
 * `sessionLoginGet` next.
 *
 * Not documented by the vendor: whether the password is sent in base64 here, as in `profileSetPasswordPost`,
 * whether open sessions end, and the reasons for a 401.
 *
 * `POST /reset-password/reset/{id}`. Works without authorization; `api_key` may be given.
 *
 * - `200`: The password was changed. The body repeats the identifier of the reset request. (`application/json`)
 * - `400`: The password is missing or was not accepted. (`application/json`)
 * - `401`: The request was refused, for example because the link has expired. (`application/json`)
 *
 * Formerly `PasswordResetApi.resetPasswordResetIdPost`.
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
 * Replaces the password of the signed-in user. Send the current password as proof, and both passwords in
 * base64.
 *
 * The client does not retry this call: if a response is lost, the current password may already be the new one.
 *
 * Not documented by the vendor: whether other sessions end, and the encoding inside base64. UTF-8 is inferred.
 *
 * `POST /profile/set-password`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The password was changed. (`application/json`)
 * - `400`: A password is missing or was not accepted. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `ProfileApi.profileSetPasswordPost`.
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
 * Set the first password of a new user.
 *
 * Registers a new user: sets the password of a user whom an administrator has added to the account. The
 * vendor's call for adding users sends an e-mail in which the password can be set. This call needs no session
 * and does not open one: call `sessionLoginGet` next.
 *
 * Not documented by the vendor: whether the call can register a user whom nobody has added, and the body of a
 * 200.
 *
 * `POST /user/signup`. No authorization is needed.
 *
 * - `200`: The user is registered.
 * - `400`: The address is already registered (code 31), or a parameter is missing or invalid. (`application/json`)
 *
 * Formerly `UserApi.userSignupPost`.
 */
export const userSignupPost: Operation<UserSignupPostInput, UserSignupPostResult> = /* @__PURE__ */ operation({
  id: "userSignupPost",
  method: "POST",
  path: "/user/signup",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 400: ["application/json"] },
});

export type ProfileGetInput = CallOptions;

export type ProfileGetResult = Success<200, ProfileResp> | Failure<401, ErrorModel> | Undocumented<200 | 401>;

/**
 * Get your own profile.
 *
 * Returns the user that the session token or API key belongs to, with rights and limits. Use it to check a
 * token.
 *
 * Not documented by the vendor: the values of `status`, `auth_methods` and `forced_auth`, the bits of
 * `operations`, and the units of times and sizes.
 *
 * `GET /profile`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `ProfileApi.profileGet`.
 */
export const profileGet: Operation<ProfileGetInput, ProfileGetResult> = /* @__PURE__ */ operation({
  id: "profileGet",
  method: "GET",
  path: "/profile",
  responses: { 200: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export type AccountRolesGetInput = CallOptions;

export type AccountRolesGetResult =
  | Success<200, AccountRolesRespItems[]>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 401>;

/**
 * List the users of the account by name.
 *
 * Returns the identifier, name and e-mail address of each user of the account. The vendor calls users "roles" here. Use
 * the identifiers with `userSetMfaPost`, `userRemoveMfaPost`, `userResetMfaPost` and `apiKeyIdGet`. Call `userGet` for
 * all details of the users.
 *
 * `GET /account/roles`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The users of the account. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `AccountApi.accountRolesGet`.
 */
export const accountRolesGet: Operation<AccountRolesGetInput, AccountRolesGetResult> = /* @__PURE__ */ operation({
  id: "accountRolesGet",
  method: "GET",
  path: "/account/roles",
  responses: { 200: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export type UserGetInput = CallOptions;

export type UserGetResult = Success<200, UserResp[]> | Failure<401, ErrorModel> | Undocumented<200 | 401>;

/**
 * List the users of the account in full.
 *
 * Returns all users with their rights, limits and sign-in methods. `auth_methods` and `forced_auth` show who
 * uses a second factor and who has to. For names and identifiers alone, `accountRolesGet` returns less.
 *
 * Not documented by the vendor: which role may call it, whether the list is limited, the values of `status`,
 * `auth_methods` and `forced_auth`, the bits of the `operations` fields, and the units of times and sizes.
 *
 * `GET /user`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The users. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `UserApi.userGet`.
 */
export const userGet: Operation<UserGetInput, UserGetResult> = /* @__PURE__ */ operation({
  id: "userGet",
  method: "GET",
  path: "/user",
  responses: { 200: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export type Profile2faGenerateGetInput = CallOptions;

export type Profile2faGenerateGetResult = Success<200, Blob> | Failure<401, ErrorModel> | Undocumented<200 | 401>;

/**
 * Create a two-factor secret as a QR code.
 *
 * Generates a new two-factor secret and returns it as the image of a QR code, in base64. Show the image to the
 * user, let an authenticator app scan it, and turn the second factor on with a code from the app:
 * `profileSetMfaPost`.
 *
 * The image contains the secret. Keep it out of logs and caches. The client does not retry this call, because
 * each call creates another secret.
 *
 * Not documented by the vendor: the media type and the image format. The vendor's client asks for
 * `application/octet-stream`.
 *
 * `GET /profile/2fa/generate`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The image of the QR code, as base64 text. (`application/octet-stream`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `ProfileApi.profile2faGenerateGet`.
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
  /** The kind of second factor and a code that proves that it works. */
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
 * Turns on a second factor for the signed-in user. For `2FA`, `code` comes from the authenticator app that
 * scanned the QR code of `profile2faGenerateGet`. For `PIN`, `code` is the PIN. From then on,
 * `sessionLoginGet` returns 207 for this user.
 *
 * The other sessions of the user end. There are no recovery codes: a user who loses the app needs an
 * administrator to call `userResetMfaPost`.
 *
 * Not documented by the vendor: which status a wrong code returns.
 *
 * `POST /profile/set-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor is on. Other sessions of the user have ended. (`application/json`)
 * - `400`: A parameter is missing or invalid. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `ProfileApi.profileSetMfaPost`.
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
  /** The kind of second factor. */
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
 * Turns off a second factor of the signed-in user. The session token is the only proof; no code is needed. The call
 * fails if an administrator has made the factor mandatory.
 *
 * `POST /profile/remove-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor is off. (`application/json`)
 * - `400`: A parameter is missing or invalid. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `ProfileApi.profileRemoveMfaPost`.
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

export interface UserSetMfaPostInput extends CallOptions {
  /** The users, the kind of second factor, and a code. */
  readonly body: UserSetMfaReq;
}

export type UserSetMfaPostResult =
  | Success<200, ProfileRemoveMfaResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Turn on the second factor of other users.
 *
 * For administrators. Turns on a second factor for the users. With `2FA`, the users have to use it from then
 * on. All their sessions end. `accountRolesGet` returns the identifiers of users.
 *
 * Not documented by the vendor: which role may call it.
 *
 * `POST /user/set-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor is on. The users' sessions have ended. (`application/json`)
 * - `400`: A parameter is missing or invalid. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `UserApi.userSetMfaPost`.
 */
export const userSetMfaPost: Operation<UserSetMfaPostInput, UserSetMfaPostResult> = /* @__PURE__ */ operation({
  id: "userSetMfaPost",
  method: "POST",
  path: "/user/set-mfa",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface UserRemoveMfaPostInput extends CallOptions {
  /** The users and the kind of second factor. */
  readonly body: UserRemoveMfaReq;
}

export type UserRemoveMfaPostResult =
  | Success<200, ProfileRemoveMfaResp>
  | Failure<400, ErrorModel>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 400 | 401>;

/**
 * Turn off the second factor of other users.
 *
 * For administrators. Turns off a second factor for the users. It cannot be turned off if 2FA is forced for
 * the account.
 *
 * Not documented by the vendor: which role may call it, and the response if 2FA is forced.
 *
 * `POST /user/remove-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor is off. (`application/json`)
 * - `400`: A parameter is missing or invalid. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `UserApi.userRemoveMfaPost`.
 */
export const userRemoveMfaPost: Operation<UserRemoveMfaPostInput, UserRemoveMfaPostResult> = /* @__PURE__ */ operation({
  id: "userRemoveMfaPost",
  method: "POST",
  path: "/user/remove-mfa",
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
 * Reset the second factor of other users.
 *
 * For administrators. Deletes the stored two-factor secret of the users and ends all their sessions. The
 * second factor stays on: each user sets it up again at the next sign-in. Use it for a user who has lost the
 * authenticator app. `accountRolesGet` returns the identifiers of users.
 *
 * Not documented by the vendor: which role may call it.
 *
 * `POST /user/reset-mfa`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The second factor was reset. The users' sessions have ended. (`application/json`)
 * - `400`: A parameter is missing or invalid. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `UserApi.userResetMfaPost`.
 */
export const userResetMfaPost: Operation<UserResetMfaPostInput, UserResetMfaPostResult> = /* @__PURE__ */ operation({
  id: "userResetMfaPost",
  method: "POST",
  path: "/user/reset-mfa",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export type SettingsAuthMethodsGetInput = CallOptions;

export type SettingsAuthMethodsGetResult =
  | Success<200, SettingsAuthMethodsRespItems[]>
  | Failure<401, ErrorModel>
  | Undocumented<200 | 401>;

/**
 * List the sign-in methods of the account.
 *
 * Returns the authentication methods that can be set for the account.
 *
 * Not documented by the vendor: the values of `key`, and what `rank` orders by.
 *
 * `GET /settings/auth-methods`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The authentication methods. (`application/json`)
 * - `401`: The token is missing, invalid or expired. (`application/json`)
 *
 * Formerly `SiteSettingsApi.settingsAuthMethodsGet`.
 */
export const settingsAuthMethodsGet: Operation<SettingsAuthMethodsGetInput, SettingsAuthMethodsGetResult> =
  /* @__PURE__ */ operation({
    id: "settingsAuthMethodsGet",
    method: "GET",
    path: "/settings/auth-methods",
    responses: { 200: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme], [bearerAuthScheme]],
  });

export type ApiKeyGetInput = CallOptions;

export type ApiKeyGetResult = Success<200, APIKeyResp[]> | Undocumented<200>;

/**
 * List the API keys that you can manage.
 *
 * Returns the API keys that the caller can manage. They can belong to other users.
 *
 * Not documented by the vendor: all statuses (200 is inferred), and whether `key` is present for keys created
 * earlier.
 *
 * `GET /api-key`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The API keys. (`application/json`)
 *
 * Formerly `APIKeyApi.apiKeyGet`.
 */
export const apiKeyGet: Operation<ApiKeyGetInput, ApiKeyGetResult> = /* @__PURE__ */ operation({
  id: "apiKeyGet",
  method: "GET",
  path: "/api-key",
  responses: { 200: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface ApiKeyCreatePostInput extends CallOptions {
  /** The name, status and owner of the key. All fields are optional. */
  readonly body: APIKeyCreateReq;
}

export type ApiKeyCreatePostResult = Success<200, APIKeyResp> | Undocumented<200>;

/**
 * Create an API key.
 *
 * Creates a permanent API key for a user. Send it as `bearerAuth`, in place of a session token. Store `key`
 * from the response: it may not be shown again. The response does not contain the name.
 *
 * The client does not retry this call, because each call creates another key.
 *
 * Not documented by the vendor: all statuses (200 is inferred), and which user gets the key without `role_id`.
 *
 * `POST /api-key/create`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The API key was created. (`application/json`)
 *
 * Formerly `APIKeyApi.apiKeyCreatePost`.
 */
export const apiKeyCreatePost: Operation<ApiKeyCreatePostInput, ApiKeyCreatePostResult> = /* @__PURE__ */ operation({
  id: "apiKeyCreatePost",
  method: "POST",
  path: "/api-key/create",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface ApiKeyIdGetInput extends CallOptions {
  /** `id` (required): The identifier of the user. */
  readonly path: ApiKeyIdGetPath;
}

export type ApiKeyIdGetResult = Success<200, APIKeyResp[]> | Undocumented<200>;

/**
 * List the API keys of a user.
 *
 * Returns the API keys of one user. `id` is the identifier of the user, not of a key: `accountRolesGet`
 * returns it.
 *
 * Not documented by the vendor: all statuses (200 is inferred).
 *
 * `GET /api-key/{id}`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The API keys of the user. (`application/json`)
 *
 * Formerly `APIKeyApi.apiKeyIdGet`.
 */
export const apiKeyIdGet: Operation<ApiKeyIdGetInput, ApiKeyIdGetResult> = /* @__PURE__ */ operation({
  id: "apiKeyIdGet",
  method: "GET",
  path: "/api-key/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 200: ["application/json"] },
  security: [[apiKeyScheme], [bearerAuthScheme]],
});

export interface ApiKeyMetadataIdGetInput extends CallOptions {
  /** `id` (required): The identifier of the API key, which is not the key itself. */
  readonly path: ApiKeyMetadataIdGetPath;
}

export type ApiKeyMetadataIdGetResult = Success<200, APIKeyResp> | Undocumented<200>;

/**
 * Get an API key.
 *
 * Returns one API key with its owner and status.
 *
 * Not documented by the vendor: all statuses (200 is inferred), and whether `key` is present.
 *
 * `GET /api-key/metadata/{id}`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The API key. (`application/json`)
 *
 * Formerly `APIKeyApi.apiKeyMetadataIdGet`.
 */
export const apiKeyMetadataIdGet: Operation<ApiKeyMetadataIdGetInput, ApiKeyMetadataIdGetResult> =
  /* @__PURE__ */ operation({
    id: "apiKeyMetadataIdGet",
    method: "GET",
    path: "/api-key/metadata/{id}",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    responses: { 200: ["application/json"] },
    security: [[apiKeyScheme], [bearerAuthScheme]],
  });

export interface ApiKeyUpdateIdPostInput extends CallOptions {
  /** `id` (required): The identifier of the API key, which is not the key itself. */
  readonly path: ApiKeyUpdateIdPostPath;
  /** The new name and status. */
  readonly body: APIKeyUpdateReq;
}

export type ApiKeyUpdateIdPostResult = Success<200, APIKeyResp> | Undocumented<200>;

/**
 * Rename an API key or change its status.
 *
 * Changes the name or the status of an API key. The fields that you leave out stay as they are.
 *
 * Not documented by the vendor: all statuses (200 is inferred), what omitted fields do (inferred), and the
 * meaning of `A` and `D`.
 *
 * `POST /api-key/update/{id}`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The API key was changed. (`application/json`)
 *
 * Formerly `APIKeyApi.apiKeyUpdateIdPost`.
 */
export const apiKeyUpdateIdPost: Operation<ApiKeyUpdateIdPostInput, ApiKeyUpdateIdPostResult> =
  /* @__PURE__ */ operation({
    id: "apiKeyUpdateIdPost",
    method: "POST",
    path: "/api-key/update/{id}",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"] },
    security: [[apiKeyScheme], [bearerAuthScheme]],
  });

export interface ApiKeyDeleteIdGetInput extends CallOptions {
  /** `id` (required): The identifier of the API key, which is not the key itself. */
  readonly path: ApiKeyDeleteIdGetPath;
}

export type ApiKeyDeleteIdGetResult = Success<200, IdResp> | Undocumented<200>;

/**
 * Delete an API key.
 *
 * Deletes an API key permanently. Calls that use the key fail from then on. The method is GET: keep the URL
 * away from anything that follows links.
 *
 * The client does not retry this call: if a response is lost, a second call may not find the key although the
 * first one worked.
 *
 * Not documented by the vendor: all statuses (200 is inferred).
 *
 * `GET /api-key/delete/{id}`. Needs `api_key` or `bearerAuth`.
 *
 * - `200`: The API key was deleted. The body repeats its identifier. (`application/json`)
 *
 * Formerly `APIKeyApi.apiKeyDeleteIdGet`.
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
