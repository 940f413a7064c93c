// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import {
  form,
  formBody,
  jsonBody,
  operation,
  simple,
  writeBody,
  writeParameters,
  type CallOptions,
  type Failure,
  type HttpStatus,
  type Operation,
  type Success,
} from "@specloom/runtime";
import type {
  AccessToken,
  ImpersonateTokenRequest,
  MeUser,
  MeUserPatch,
  OneTimePasswordRequest,
  OrderCloudError,
  PasswordReset,
  PasswordResetRequest,
  ResetPasswordByVerificationCodePath,
  RetrieveUsernameQuery,
  SecurityProfile,
  SecurityProfilePatch,
  SecurityProfilesPatchPath,
  TokenError,
  TokenPasswordReset,
  TokenRequest,
  UsersGetAccessTokenPath,
  UsersRevokeUserTokensPath,
  UsersUnlockUserAccountPath,
} from "./models.js";
import { oAuth2Scheme } from "./schemes.js";

export interface SendVerificationCodeInput extends CallOptions {
  /** Which user of which application. */
  readonly body: PasswordResetRequest;
}

export type SendVerificationCodeResult = Success<204, undefined> | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Mail a verification code.
 *
 * Sends a temporary verification code by e-mail, which must then be passed to `resetPasswordByVerificationCode`.
 * The code expires in 120 minutes. The password stays as it is.
 *
 * Name the user by `Email` or `Username`; one of the two is needed although neither is marked as required. A 204
 * says that the request was taken. Whether an unknown user gets one too is not documented. Every call may send
 * another e-mail, so it is never repeated automatically.
 *
 * Going by their names, the error codes of this call are `PasswordReset.MissingOrInvalidClientID` and
 * `PasswordReset.MissingUsernameOrEmail`.
 *
 * `POST /password/reset`. Needs `OAuth2`.
 *
 * - `204`: The request was taken. The response has no body.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `send_verification_code`, `SendVerificationCode`, `PasswordResets.SendVerificationCode` and
 * `ForgottenCredentials.SendVerificationCode`.
 */
export const sendVerificationCode: Operation<SendVerificationCodeInput, SendVerificationCodeResult> =
  /* @__PURE__ */ operation({
    id: "sendVerificationCode",
    method: "POST",
    path: "/password/reset",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface ResetPasswordByVerificationCodeInput extends CallOptions {
  /**
   * `verificationCode` (required, secret): The verification code of the password reset, from the e-mail. It expires in
   * 120 minutes. Whoever holds it together with the user name can set the password, so keep it out of logs.
   */
  readonly path: ResetPasswordByVerificationCodePath;
  /** The user and the new password. */
  readonly body: PasswordReset;
}

export type ResetPasswordByVerificationCodeResult =
  | Success<204, undefined>
  | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Set a new password with the verification code.
 *
 * Sets the user's password. It takes the code from the e-mail, the `Username` (the code alone is not enough) and
 * the new password, which must satisfy the password policy of the user's security profile.
 *
 * It is never repeated automatically although it is a PUT: after a lost answer, a second call may be refused and
 * hide that the first one worked.
 *
 * Going by their names, the error codes of this call are `PasswordReset.InvalidVerification`,
 * `PasswordReset.InsecurePassword`, `PasswordReset.CannotReusePassword`, `PasswordReset.TooSoonToChange`,
 * `PasswordReset.LockedOut`, `PasswordReset.MissingUsername` and `PasswordReset.MissingOrInvalidClientID`.
 *
 * `PUT /password/reset/{verificationCode}`. Needs `OAuth2`.
 *
 * - `204`: The password is changed. The response has no body.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `reset_password`, `ResetPassword`, `ResetPasswordByVerificationCode`,
 * `PasswordResets.ResetPasswordByVerificationCode` and `ForgottenCredentials.ResetPasswordByVerificationCode`.
 */
export const resetPasswordByVerificationCode: Operation<ResetPasswordByVerificationCodeInput, ResetPasswordByVerificationCodeResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordByVerificationCode",
    method: "PUT",
    path: "/password/reset/{verificationCode}",
    parameters: writeParameters,
    pathParameters: { verificationCode: { write: simple, secret: true } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
    repeatable: false,
  });

export interface SendOneTimePasswordInput extends CallOptions {
  /** Which user of which application. */
  readonly body: OneTimePasswordRequest;
}

export type SendOneTimePasswordResult = Success<204, undefined> | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Mail a one-time password.
 *
 * Sends a password by e-mail that works once and for 10 minutes. Log in with it by `requestToken`: grant type
 * `password`, the user's name, and the one-time password in `password`. The lasting password stays as it is.
 * Failed attempts count towards the lock-out.
 *
 * Name the user by `Username` or `Email`; one of the two is needed although neither is marked as required. Where
 * an address has several user names, each gets an e-mail; where both are given and do not belong together, none
 * is sent. It needs a message sender of type `OneTimePassword`. Every call may send another e-mail, so it is
 * never repeated automatically.
 *
 * The vendor's error code for this call is `OneTimePasswordRequest.UsernameOrEmailRequired`. Its status of
 * success is not documented: 204 is inferred from the call for a verification code.
 *
 * `POST /password/onetimepassword`. Needs `OAuth2`.
 *
 * - `204`: The request was taken. The response has no body, by inference.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `ForgottenCredentials.SendOneTimePassword`.
 */
export const sendOneTimePassword: Operation<SendOneTimePasswordInput, SendOneTimePasswordResult> =
  /* @__PURE__ */ operation({
    id: "sendOneTimePassword",
    method: "POST",
    path: "/password/onetimepassword",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface RetrieveUsernameInput extends CallOptions {
  /**
   * - `clientID` (required): The identifier of the application (API client) that the user logs in to.
   * - `email` (required): The user's e-mail address.
   */
  readonly query: RetrieveUsernameQuery;
}

export type RetrieveUsernameResult = Success<200, undefined> | Failure<Exclude<HttpStatus, 200>, OrderCloudError>;

/**
 * Mail the user names of an address.
 *
 * Sends every user name that belongs to the address by e-mail. The answer is the same for an address that
 * nobody has, so the call does not tell who has an account. It needs a message sender of type
 * `ForgottenUsername`. Both values are query parameters although the method is POST, and there is no request
 * body. Every call may send another e-mail, so it is never repeated automatically.
 *
 * That the error code `Auth.ClientIDAndEmailRequired` belongs to this call is inferred from its name.
 *
 * `POST /username/retrieve`. Needs `OAuth2`.
 *
 * - `200`: The request was taken, whether or not the address is known. The response has no body.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `ForgottenCredentials.RetrieveUsername`.
 */
export const retrieveUsername: Operation<RetrieveUsernameInput, RetrieveUsernameResult> = /* @__PURE__ */ operation({
  id: "retrieveUsername",
  method: "POST",
  path: "/username/retrieve",
  parameters: writeParameters,
  query: { clientID: { write: form, required: true }, email: { write: form, required: true } },
  responses: { 200: [], default: ["application/json"] },
  security: [[oAuth2Scheme]],
});

export interface RequestTokenInput extends CallOptions {
  /** What to get a token for. */
  readonly body: TokenRequest;
}

export type RequestTokenResult =
  | Success<200, AccessToken>
  | Failure<400, TokenError>
  | Failure<Exclude<HttpStatus, 200 | 400>, TokenError>;

/**
 * Get an access token.
 *
 * Exchanges a user's name and password, an application's secret, or a refresh token for an access token. Most
 * callers need not call it: give the client what it takes as `OAuth2`, and it fetches and renews the token
 * itself. Call it to try a password, to redeem a one-time password, or to keep the refresh token.
 *
 * A refresh token comes only where the application's `RefreshTokenDuration` is above 0. Where an application has
 * a secret, every grant needs it. An anonymous shopper is a grant of client credentials without a secret, if the
 * application allows it.
 *
 * A password that breaks the policy is answered with 400, `invalid_grant` and the policy in the `Data` of an
 * error; the vendor's advice for `Auth.PasswordExpired` and `Auth.InsecurePassword` is a password reset.
 * `Auth.LockedOut`, `Auth.UserNotActive`, `Auth.SellerNotActive` and `Auth.InsufficientRoles` are nothing that
 * the user can repair; `usersUnlockUserAccount` ends a lock-out. Failed attempts count towards it, so the call
 * is never repeated automatically.
 *
 * `POST /oauth/token`. No authorization is needed.
 *
 * - `200`: The token. (`application/json`)
 * - `400`: There is no token. Only 400 is documented as a status, for a password that breaks the policy.
 *   (`application/json`)
 * - `default`: There is no token. Only 400 is documented as a status, for a password that breaks the policy.
 *   (`application/json`)
 *
 * Formerly `Auth.Login`, `Auth.ElevatedLogin`, `Auth.ClientCredentials`, `Auth.RefreshToken` and `Auth.Anonymous`.
 */
export const requestToken: Operation<RequestTokenInput, RequestTokenResult> = /* @__PURE__ */ operation({
  id: "requestToken",
  method: "POST",
  path: "/oauth/token",
  body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
  responses: { 200: ["application/json"], 400: ["application/json"], default: ["application/json"] },
  servers: [
    { name: "production", url: "https://api.ordercloud.io" },
    { name: "sandbox", url: "https://sandboxapi.ordercloud.io" },
    { name: "staging", url: "https://stagingapi.ordercloud.io" },
    { name: "us-east-production", url: "https://useast-production.ordercloud.io" },
    { name: "us-east-sandbox", url: "https://useast-sandbox.ordercloud.io" },
    { name: "us-east-staging", url: "https://useast-staging.ordercloud.io" },
    { name: "australia-east-production", url: "https://australiaeast-production.ordercloud.io" },
    { name: "australia-east-sandbox", url: "https://australiaeast-sandbox.ordercloud.io" },
    { name: "australia-east-staging", url: "https://australiaeast-staging.ordercloud.io" },
    { name: "west-europe-production", url: "https://westeurope-production.ordercloud.io" },
    { name: "west-europe-sandbox", url: "https://westeurope-sandbox.ordercloud.io" },
    { name: "west-europe-staging", url: "https://westeurope-staging.ordercloud.io" },
    { name: "japan-east-production", url: "https://japaneast-production.ordercloud.io" },
    { name: "japan-east-sandbox", url: "https://japaneast-sandbox.ordercloud.io" },
    { name: "japan-east-staging", url: "https://japaneast-staging.ordercloud.io" },
  ],
});

export type MeGetInput = CallOptions;

export type MeGetResult = Success<200, MeUser> | Failure<Exclude<HttpStatus, 200>, OrderCloudError>;

/**
 * Get your own user.
 *
 * Returns the user that the token belongs to, with the roles that the token may have. Any token will do.
 * `PasswordLastSetDate` tells how old the password is.
 *
 * `GET /me`. Needs `OAuth2`.
 *
 * - `200`: The user as it is now. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `Get` and `Me.Get`.
 */
export const meGet: Operation<MeGetInput, MeGetResult> = /* @__PURE__ */ operation({
  id: "meGet",
  method: "GET",
  path: "/me",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oAuth2Scheme]],
});

export interface MePatchInput extends CallOptions {
  /** The fields to change. */
  readonly body: MeUserPatch;
}

export type MePatchResult = Success<200, MeUser> | Failure<Exclude<HttpStatus, 200>, OrderCloudError>;

/**
 * Change your own user.
 *
 * Changes the fields that are sent and leaves the others alone. `Password` may be among them. Whether the
 * password policy holds there is not documented; `meResetPasswordByToken` is the call that is meant for it.
 * No old password is asked for: the token is the proof.
 *
 * An `Active` of false bars the user from logging in. It needs the role `FullAccess` or `MeAdmin`.
 *
 * `PATCH /me`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the scope `MeAdmin`.
 *
 * - `200`: The user as it is now. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `Me.Patch`.
 */
export const mePatch: Operation<MePatchInput, MePatchResult> = /* @__PURE__ */ operation({
  id: "mePatch",
  method: "PATCH",
  path: "/me",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oAuth2Scheme]],
});

export interface MeResetPasswordByTokenInput extends CallOptions {
  /** The new password. */
  readonly body: TokenPasswordReset;
}

export type MeResetPasswordByTokenResult = Success<204, undefined> | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Set your own password.
 *
 * Gives the user that the token belongs to a new password. The old one is not asked for, so whoever holds the
 * token can take the account over. The token is one of `FullAccess`, or the one that the message sender of a
 * forgotten password gets as `PasswordRenewalAccessToken` and that holds the role `PasswordReset` only.
 *
 * Whether tokens given out so far stay valid is not documented: call `meRevokeTokens` to end them. Going by
 * their names, the error codes of this call are `PasswordReset.InsecurePassword`,
 * `PasswordReset.CannotReusePassword` and `PasswordReset.TooSoonToChange`.
 *
 * `POST /me/password`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the scope `PasswordReset`.
 *
 * - `204`: The password is changed. The response has no body.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `ResetPasswordByToken` and `Me.ResetPasswordByToken`.
 */
export const meResetPasswordByToken: Operation<MeResetPasswordByTokenInput, MeResetPasswordByTokenResult> =
  /* @__PURE__ */ operation({
    id: "meResetPasswordByToken",
    method: "POST",
    path: "/me/password",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export type MeRevokeTokensInput = CallOptions;

export type MeRevokeTokensResult = Success<204, undefined> | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Revoke all of your own tokens.
 *
 * Voids every token that was given to the user, the one that the call is made with included, and so forces a new
 * log-in everywhere. There is no call that ends one session only. Later calls with such a token fail with
 * `Auth.TokenRevoked`.
 *
 * It is never repeated automatically although it is a DELETE: the token is void after the first call. Which role
 * it needs and its status of success are not documented: 204 is inferred.
 *
 * `DELETE /me/tokens`. Needs `OAuth2`.
 *
 * - `204`: The tokens are void. The response has no body, by inference.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `Me.RevokeTokens`.
 */
export const meRevokeTokens: Operation<MeRevokeTokensInput, MeRevokeTokensResult> = /* @__PURE__ */ operation({
  id: "meRevokeTokens",
  method: "DELETE",
  path: "/me/tokens",
  responses: { 204: [], default: ["application/json"] },
  security: [[oAuth2Scheme]],
  repeatable: false,
});

export interface UsersRevokeUserTokensInput extends CallOptions {
  /**
   * - `buyerID` (required): The identifier of the buyer that the user belongs to.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: UsersRevokeUserTokensPath;
}

export type UsersRevokeUserTokensResult = Success<204, undefined> | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Revoke all tokens of a user.
 *
 * For administrators. Voids every token that was given to a user of a buyer, and so forces a new log-in everywhere.
 * Which role it needs and its status of success are not documented: 204 is inferred.
 *
 * `DELETE /buyers/{buyerID}/users/{userID}/tokens`. Needs `OAuth2`.
 *
 * - `204`: The tokens are void. The response has no body, by inference.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `Users.RevokeUserTokens`.
 */
export const usersRevokeUserTokens: Operation<UsersRevokeUserTokensInput, UsersRevokeUserTokensResult> =
  /* @__PURE__ */ operation({
    id: "usersRevokeUserTokens",
    method: "DELETE",
    path: "/buyers/{buyerID}/users/{userID}/tokens",
    parameters: writeParameters,
    pathParameters: { buyerID: { write: simple }, userID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface UsersUnlockUserAccountInput extends CallOptions {
  /**
   * - `buyerID` (required): The identifier of the buyer that the user belongs to.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: UsersUnlockUserAccountPath;
}

export type UsersUnlockUserAccountResult = Success<204, undefined> | Failure<Exclude<HttpStatus, 204>, OrderCloudError>;

/**
 * Unlock a user's account.
 *
 * For administrators. Ends a lock-out after too many failed log-ins. Where the policy's `LockoutDuration` is 0, it is
 * the only end of one. Which role it needs and its status of success are not documented: 204 is inferred.
 *
 * `POST /buyers/{buyerID}/users/{userID}/unlock`. Needs `OAuth2`.
 *
 * - `204`: The account is unlocked. The response has no body, by inference.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `Users.UnlockUserAccount`.
 */
export const usersUnlockUserAccount: Operation<UsersUnlockUserAccountInput, UsersUnlockUserAccountResult> =
  /* @__PURE__ */ operation({
    id: "usersUnlockUserAccount",
    method: "POST",
    path: "/buyers/{buyerID}/users/{userID}/unlock",
    parameters: writeParameters,
    pathParameters: { buyerID: { write: simple }, userID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface UsersGetAccessTokenInput extends CallOptions {
  /**
   * - `buyerID` (required): The identifier of the buyer that the user belongs to.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: UsersGetAccessTokenPath;
  /** For which application, and with which roles. */
  readonly body: ImpersonateTokenRequest;
}

export type UsersGetAccessTokenResult = Success<200, AccessToken> | Failure<Exclude<HttpStatus, 200>, OrderCloudError>;

/**
 * Get a token in the name of a user.
 *
 * For administrators. Returns a token with which calls act as the user of a buyer: what it does shows as done by that
 * user. Ask for no more roles than are needed. It needs the role `FullAccess` or `BuyerImpersonation`. Every call gives
 * out another token, so it is never repeated automatically.
 *
 * `POST /buyers/{buyerID}/users/{userID}/accesstoken`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the
 * scope `BuyerImpersonation`.
 *
 * - `200`: The token. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `GetAccessToken` and `Users.GetAccessToken`.
 */
export const usersGetAccessToken: Operation<UsersGetAccessTokenInput, UsersGetAccessTokenResult> =
  /* @__PURE__ */ operation({
    id: "usersGetAccessToken",
    method: "POST",
    path: "/buyers/{buyerID}/users/{userID}/accesstoken",
    parameters: writeParameters,
    pathParameters: { buyerID: { write: simple }, userID: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface SecurityProfilesPatchInput extends CallOptions {
  /** `securityProfileID` (required): The identifier of the profile. */
  readonly path: SecurityProfilesPatchPath;
  /** The fields to change. */
  readonly body: SecurityProfilePatch;
}

export type SecurityProfilesPatchResult =
  | Success<200, SecurityProfile>
  | Failure<Exclude<HttpStatus, 200>, OrderCloudError>;

/**
 * Change a security profile and its password policy.
 *
 * Changes the fields that are sent. `PasswordConfig` says what the passwords of the users of this profile must
 * be like and when an account is locked. Where a user has several profiles, the strictest value of each rule
 * holds, and what is weaker than the floor of the platform is ignored: 10 characters, an upper-case and a
 * lower-case letter and a digit, and a lock-out of 2 minutes after 10 failed attempts.
 *
 * It needs the role `FullAccess`, `SecurityProfileAdmin` or `SetSecurityProfile`. Whether `PasswordConfig` is
 * merged or replaced is not documented: send it whole.
 *
 * `PATCH /securityprofiles/{securityProfileID}`. Needs `OAuth2` with the scope `FullAccess`, `OAuth2` with the scope
 * `SecurityProfileAdmin` or `OAuth2` with the scope `SetSecurityProfile`.
 *
 * - `200`: The profile as it is now. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `SecurityProfiles.Patch`.
 */
export const securityProfilesPatch: Operation<SecurityProfilesPatchInput, SecurityProfilesPatchResult> =
  /* @__PURE__ */ operation({
    id: "securityProfilesPatch",
    method: "PATCH",
    path: "/securityprofiles/{securityProfileID}",
    parameters: writeParameters,
    pathParameters: { securityProfileID: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });
