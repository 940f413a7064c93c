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
  type Operation,
  type OtherStatus,
  type Success,
} from "@specloom/runtime";
import type {
  AccessToken,
  AccessTokenBasic,
  AdminUsersListQuery,
  AdminUsersRevokeUserTokensPath,
  AdminUsersUnlockUserAccountPath,
  ApiClientSecret,
  ApiClientSecretCreateResponse,
  ApiClientSecretInput,
  ApiClientSecretList,
  ApiClientSecretPatch,
  ApiClientsCreateSecretPath,
  ApiClientsDeleteSecretPath,
  ApiClientsGetSecretPath,
  ApiClientsListSecretsPath,
  ApiClientsListSecretsQuery,
  ApiClientsPatchSecretPath,
  ImpersonateTokenRequest,
  MeRegisterQuery,
  MeUser,
  MeUserPatch,
  MeUserRegistration,
  OneTimePasswordRequest,
  OrderCloudError,
  PasswordReset,
  PasswordResetRequest,
  ResetPasswordByVerificationCodePath,
  RetrieveUsernameQuery,
  SecurityProfile,
  SecurityProfilePatch,
  SecurityProfilesGetPath,
  SecurityProfilesPatchPath,
  SupplierUsersListPath,
  SupplierUsersListQuery,
  SupplierUsersRevokeUserTokensPath,
  SupplierUsersUnlockUserAccountPath,
  TokenError,
  TokenPasswordReset,
  TokenRequest,
  UserList,
  UsersGetAccessTokenPath,
  UsersListAcrossBuyersQuery,
  UsersListPath,
  UsersListQuery,
  UsersRevokeUserTokensPath,
  UsersUnlockUserAccountPath,
} from "./models.js";
import { oAuth2Scheme } from "./schemes.js";

export interface RequestTokenInput extends CallOptions {
  /** The grant. The field `grant_type` decides which other fields apply. */
  readonly body: TokenRequest;
}

export type RequestTokenResult =
  | Success<200, AccessToken>
  | Failure<400, TokenError>
  | Failure<OtherStatus<200 | 400>, TokenError>;

/**
 * Get an access token.
 *
 * Exchanges the password of a user, the secret of an application, or a refresh token for an access token. You
 * need this operation only to check a password, to use a one-time password, or to keep the refresh token:
 * otherwise, give the client what it takes as `OAuth2`.
 *
 * The response has a refresh token only if `RefreshTokenDuration` of the application is above 0. If an
 * application has a secret, all grants need it. To sign in an anonymous shopper, use the grant type
 * `client_credentials` without a secret; the application has to allow it. The client does not retry this call,
 * because failed attempts count towards the lockout.
 *
 * The vendor documents these error codes:
 *
 * - `Auth.InvalidUsernameOrPassword` and `Auth.UsernameAndPasswordRequired`: the user can retry.
 * - `Auth.PasswordExpired` and `Auth.InsecurePassword`: the user has to reset the password. The vendor's
 *   sample responses have `PasswordReset.InsecurePassword`, with status 400 and the policy in `Data`.
 * - `Auth.LockedOut`: an administrator can unlock the account.
 * - `Auth.UserNotActive`, `Auth.SellerNotActive` and `Auth.InsufficientRole`: an administrator has to change
 *   the user.
 *
 * `POST /oauth/token`. No authorization is needed.
 *
 * - `200`: The access token. (`application/json`)
 * - `400`: The server did not return a token. Only status 400 is documented, for a password that does not meet the
 *   policy. (`application/json`)
 * - `default`: The server did not return a token. Only status 400 is documented, for a password that does not meet the
 *   policy. (`application/json`)
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

export interface SendVerificationCodeInput extends CallOptions {
  /** The user and the application. */
  readonly body: PasswordResetRequest;
}

export type SendVerificationCodeResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Request a verification code for a password reset.
 *
 * Sends an e-mail with a verification code. Pass the code to `resetPasswordByVerificationCode` within 120
 * minutes. The password does not change until then.
 *
 * Name the user with `Email` or `Username`: one of the two is required. The e-mail comes from a message sender
 * of type `ForgottenPassword`, which gets `URL` as `PasswordRenewalUrl`. The client does not retry this call,
 * because each call can send another e-mail.
 *
 * The vendor documents these error codes: `PasswordReset.MissingOrInvalidClientID` if the application does not
 * exist, and `PasswordReset.LockedOut` if the user is locked out. Neither goes away on a retry.
 *
 * Not documented by the vendor: the response for an unknown user, and that
 * `PasswordReset.MissingUsernameOrEmail` belongs to this call, which is inferred from its name.
 *
 * `POST /password/reset`. Needs `OAuth2`.
 *
 * - `204`: The request was accepted. The response has no body.
 * - `default`: The request was not accepted. (`application/json`)
 *
 * Formerly `PasswordResetApi.send_verification_code`, `SendVerificationCode`, `PasswordResets.SendVerificationCode` and
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
   * `verificationCode` (required, secret): The verification code from the e-mail. Anyone who has it and the user name
   * can set the password. Called `verification_code` in old clients.
   */
  readonly path: ResetPasswordByVerificationCodePath;
  /** The user and the new password. */
  readonly body: PasswordReset;
}

export type ResetPasswordByVerificationCodeResult =
  | Success<204, undefined>
  | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Reset a password with the verification code.
 *
 * Sets a new password for a user. Send the code from the e-mail, the `Username`, and a password that meets the
 * password policy of the user's security profiles.
 *
 * The client does not retry this call, although it is a PUT: if a response is lost, a second call may be
 * refused although the first one worked.
 *
 * The vendor documents these error codes:
 *
 * - `PasswordReset.CannotReusePassword`: the password was used recently. Choose another one.
 * - `PasswordReset.InsecurePassword`: the password does not meet the policy, which is in `Data`. Choose
 *   another one.
 * - `PasswordReset.TooSoonToChange`: the last change was too recent. Wait and retry.
 * - `PasswordReset.InvalidVerification`: the code is wrong or has expired. Request another one.
 * - `PasswordReset.LockedOut`: the user is locked out. An administrator has to unlock the account.
 * - `PasswordReset.MissingUsername` and `PasswordReset.MissingOrInvalidClientID`: the request is incomplete.
 *
 * `PUT /password/reset/{verificationCode}`. Needs `OAuth2`.
 *
 * - `204`: The password was changed. The response has no body.
 * - `default`: The password was not changed. (`application/json`)
 *
 * Formerly `PasswordResetApi.reset_password`, `ResetPassword`, `ResetPasswordByVerificationCode`,
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
  /** The user and the application. */
  readonly body: OneTimePasswordRequest;
}

export type SendOneTimePasswordResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Request a one-time password.
 *
 * Sends an e-mail with a password that works once, within 10 minutes. To sign in with it, call `requestToken`
 * with the grant type `password`, the user name, and the one-time password as `password`. The user's own
 * password does not change. Failed attempts count towards the lockout.
 *
 * Name the user with `Username` or `Email`: one of the two is required. If an address belongs to several
 * users, each user gets an e-mail. If you send both and they do not match, no e-mail is sent. The e-mail comes
 * from a message sender of type `OneTimePassword`. The client does not retry this call, because each call can
 * send another e-mail.
 *
 * The vendor documents the error code `OneTimePasswordRequest.UsernameOrEmailRequired`.
 *
 * Not documented by the vendor: the status of success (204 is inferred).
 *
 * `POST /password/onetimepassword`. Needs `OAuth2`.
 *
 * - `204`: The request was accepted. The response has no body.
 * - `default`: The request was not accepted. (`application/json`)
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
   * - `clientID` (required): The identifier of the application (API client) that the user signs in to.
   * - `email` (required): The user's e-mail address.
   */
  readonly query: RetrieveUsernameQuery;
}

export type RetrieveUsernameResult = Success<200, undefined> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Request an e-mail with the user names of an address.
 *
 * Sends an e-mail with every user name that belongs to the address. The response is 200 even if nobody has the
 * address. The e-mail comes from a message sender of type `ForgottenUsername`. Both values are query
 * parameters, and the request has no body. The client does not retry this call, because each call can send
 * another e-mail.
 *
 * Not documented by the vendor: that the error code `Auth.ClientIDAndEmailRequired` belongs to this call,
 * which is inferred from its name.
 *
 * `POST /username/retrieve`. Needs `OAuth2`.
 *
 * - `200`: The request was accepted, whether or not somebody has the address. The response has no body.
 * - `default`: The request was not accepted. (`application/json`)
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

export type MeGetInput = CallOptions;

export type MeGetResult = Success<200, MeUser> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Get the signed-in user.
 *
 * Returns the user that the token belongs to, with the roles that the user can get. Any token works, so use the call to
 * check a token. `PasswordLastSetDate` shows how old the password is.
 *
 * `GET /me`. Needs `OAuth2`.
 *
 * - `200`: The user. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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
  /** The changes to the user. */
  readonly body: MeUserPatch;
}

export type MePatchResult = Success<200, MeUser> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Change the signed-in user.
 *
 * Changes the fields that you send. To change the password, call `meResetPasswordByToken`. If `Active` is
 * false, the user cannot sign in. The token needs the role `FullAccess` or `MeAdmin`.
 *
 * The old password is not needed, so anyone who has the token can take over the account.
 *
 * Not documented by the vendor: whether the password policy applies to `Password` here.
 *
 * `PATCH /me`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the scope `MeAdmin`.
 *
 * - `200`: The changed user. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export interface MeRegisterInput extends CallOptions {
  /** `anonUserToken` (required, secret): The access token of the anonymous shopper. */
  readonly query: MeRegisterQuery;
  /** The new user. */
  readonly body: MeUserRegistration;
}

export type MeRegisterResult = Success<200, AccessTokenBasic> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Register an anonymous shopper.
 *
 * Turns an anonymous shopper into a user of the buyer and returns an access token for the user. Send the token
 * of the anonymous shopper in `anonUserToken`. The token that makes the call needs the role `FullAccess` or
 * `Shopper`. The client does not retry this call, although it is a PUT, because the user name is taken after
 * the first one.
 *
 * Not documented by the vendor: the errors of this call, and whether `anonUserToken` is required. The
 * specification of 2019 says so, and the newest SDK does not.
 *
 * `PUT /me/register`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the scope `Shopper`.
 *
 * - `200`: The shopper is registered. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `Me.Register`.
 */
export const meRegister: Operation<MeRegisterInput, MeRegisterResult> = /* @__PURE__ */ operation({
  id: "meRegister",
  method: "PUT",
  path: "/me/register",
  parameters: writeParameters,
  query: { anonUserToken: { write: form, required: true } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oAuth2Scheme]],
  repeatable: false,
});

export interface MeResetPasswordByTokenInput extends CallOptions {
  /** The new password. */
  readonly body: TokenPasswordReset;
}

export type MeResetPasswordByTokenResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Set the password of the signed-in user.
 *
 * Gives the user that the token belongs to a new password. Send a token with the role `FullAccess`, or the
 * `PasswordRenewalAccessToken` that the message sender of a forgotten password gets, which has only the role
 * `PasswordReset`. To end other sessions, call `meRevokeTokens` next.
 *
 * The old password is not needed, so anyone who has the token can take over the account.
 *
 * Not documented by the vendor: whether other tokens stay valid, and the error codes.
 * `PasswordReset.InsecurePassword`, `PasswordReset.CannotReusePassword` and `PasswordReset.TooSoonToChange`
 * are inferred from their names.
 *
 * `POST /me/password`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the scope `PasswordReset`.
 *
 * - `204`: The password was changed. The response has no body.
 * - `default`: The password was not changed. (`application/json`)
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

export type MeRevokeTokensResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Revoke all tokens of the signed-in user.
 *
 * Revokes every token of the user, including the token of this call. The user has to sign in again everywhere.
 * Later calls with a revoked token fail with `Auth.TokenRevoked`. The client does not retry this call,
 * although it is a DELETE, because the token is invalid after the first one.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `DELETE /me/tokens`. Needs `OAuth2`.
 *
 * - `204`: The tokens were revoked. The response has no body.
 * - `default`: The call failed. (`application/json`)
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

export interface UsersListAcrossBuyersInput extends CallOptions {
  /**
   * - `search` (optional): The text to search for.
   * - `searchOn` (optional): The fields to search.
   * - `sortBy` (optional): The fields to sort by. `!` in front of a field reverses the order.
   * - `page` (optional): The number of the page. For more than 30 pages, the vendor recommends to filter by the last
   *   identifier instead.
   * - `pageSize` (optional): The number of results on a page.
   */
  readonly query?: UsersListAcrossBuyersQuery | undefined;
}

export type UsersListAcrossBuyersResult = Success<200, UserList> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Find users of all buyers.
 *
 * Returns the users of all buyers, page by page. Use `search` to find a user by name, user name or e-mail
 * address. `CompanyID` of a user is the identifier of the buyer, and `FailedLoginAttempts` shows who is close
 * to a lockout.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
 *
 * `GET /buyerusers`. Needs `OAuth2`.
 *
 * - `200`: A page of users. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * `usersListAcrossBuyersPages` lists all pages.
 *
 * Formerly `Users.ListAcrossBuyers`.
 */
export const usersListAcrossBuyers: Operation<UsersListAcrossBuyersInput, UsersListAcrossBuyersResult> =
  /* @__PURE__ */ operation({
    id: "usersListAcrossBuyers",
    method: "GET",
    path: "/buyerusers",
    parameters: writeParameters,
    query: {
      search: { write: form },
      searchOn: { write: form, explode: false },
      sortBy: { write: form, explode: false },
      page: { write: form },
      pageSize: { write: form },
    },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface UsersListInput extends CallOptions {
  /** `buyerID` (required): The identifier of the buyer. */
  readonly path: UsersListPath;
  /**
   * - `userGroupID` (optional): The identifier of a user group. Only its users are returned.
   * - `search` (optional): The text to search for.
   * - `searchOn` (optional): The fields to search.
   * - `sortBy` (optional): The fields to sort by. `!` in front of a field reverses the order.
   * - `page` (optional): The number of the page. For more than 30 pages, the vendor recommends to filter by the last
   *   identifier instead.
   * - `pageSize` (optional): The number of results on a page.
   */
  readonly query?: UsersListQuery | undefined;
}

export type UsersListResult = Success<200, UserList> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Find users of a buyer.
 *
 * Returns the users of one buyer, page by page. Use `search` to find a user by name, user name or e-mail address. The
 * token needs the role `FullAccess`, `BuyerUserAdmin` or `BuyerUserReader`.
 *
 * `GET /buyers/{buyerID}/users`. Needs `OAuth2` with the scope `FullAccess`, `OAuth2` with the scope `BuyerUserAdmin`
 * or `OAuth2` with the scope `BuyerUserReader`.
 *
 * - `200`: A page of users. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * `usersListPages` lists all pages.
 *
 * Formerly `Users.List`.
 */
export const usersList: Operation<UsersListInput, UsersListResult> = /* @__PURE__ */ operation({
  id: "usersList",
  method: "GET",
  path: "/buyers/{buyerID}/users",
  parameters: writeParameters,
  pathParameters: { buyerID: { write: simple } },
  query: {
    userGroupID: { write: form },
    search: { write: form },
    searchOn: { write: form, explode: false },
    sortBy: { write: form, explode: false },
    page: { write: form },
    pageSize: { write: form },
  },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oAuth2Scheme]],
});

export interface UsersUnlockUserAccountInput extends CallOptions {
  /**
   * - `buyerID` (required): The identifier of the buyer.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: UsersUnlockUserAccountPath;
}

export type UsersUnlockUserAccountResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Unlock a buyer's user.
 *
 * For administrators. Ends the lockout of a user of a buyer after too many failed sign-ins. If
 * `LockoutDuration` of the password policy is 0, a lockout ends only with this call.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `POST /buyers/{buyerID}/users/{userID}/unlock`. Needs `OAuth2`.
 *
 * - `204`: The user was unlocked. The response has no body.
 * - `default`: The call failed. (`application/json`)
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

export interface UsersRevokeUserTokensInput extends CallOptions {
  /**
   * - `buyerID` (required): The identifier of the buyer.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: UsersRevokeUserTokensPath;
}

export type UsersRevokeUserTokensResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Revoke all tokens of a buyer's user.
 *
 * For administrators. Revokes every token of a user of a buyer. The user has to sign in again everywhere.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `DELETE /buyers/{buyerID}/users/{userID}/tokens`. Needs `OAuth2`.
 *
 * - `204`: The tokens were revoked. The response has no body.
 * - `default`: The call failed. (`application/json`)
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

export interface UsersGetAccessTokenInput extends CallOptions {
  /**
   * - `buyerID` (required): The identifier of the buyer.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: UsersGetAccessTokenPath;
  /** The application and the roles. */
  readonly body: ImpersonateTokenRequest;
}

export type UsersGetAccessTokenResult = Success<200, AccessToken> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Get a token for a buyer's user.
 *
 * For administrators. Returns an access token with which you act as a user of a buyer (impersonation). Ask for as few
 * roles as possible. Your token needs the role `FullAccess` or `BuyerImpersonation`. The client does not retry this
 * call, because each call creates another token.
 *
 * `POST /buyers/{buyerID}/users/{userID}/accesstoken`. Needs `OAuth2` with the scope `FullAccess` or `OAuth2` with the
 * scope `BuyerImpersonation`.
 *
 * - `200`: The access token. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export interface AdminUsersListInput extends CallOptions {
  /**
   * - `search` (optional): The text to search for.
   * - `searchOn` (optional): The fields to search.
   * - `sortBy` (optional): The fields to sort by. `!` in front of a field reverses the order.
   * - `page` (optional): The number of the page. For more than 30 pages, the vendor recommends to filter by the last
   *   identifier instead.
   * - `pageSize` (optional): The number of results on a page.
   */
  readonly query?: AdminUsersListQuery | undefined;
}

export type AdminUsersListResult = Success<200, UserList> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Find administrators.
 *
 * Returns the administrators (seller users) of the marketplace, page by page. Use `search` to find one by name, user
 * name or e-mail address. The token needs the role `FullAccess`, `AdminUserAdmin` or `AdminUserReader`.
 *
 * `GET /adminusers`. Needs `OAuth2` with the scope `FullAccess`, `OAuth2` with the scope `AdminUserAdmin` or `OAuth2`
 * with the scope `AdminUserReader`.
 *
 * - `200`: A page of users. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * `adminUsersListPages` lists all pages.
 *
 * Formerly `AdminUsers.List`.
 */
export const adminUsersList: Operation<AdminUsersListInput, AdminUsersListResult> = /* @__PURE__ */ operation({
  id: "adminUsersList",
  method: "GET",
  path: "/adminusers",
  parameters: writeParameters,
  query: {
    search: { write: form },
    searchOn: { write: form, explode: false },
    sortBy: { write: form, explode: false },
    page: { write: form },
    pageSize: { write: form },
  },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oAuth2Scheme]],
});

export interface AdminUsersUnlockUserAccountInput extends CallOptions {
  /** `userID` (required): The identifier of the user, which is not the user name. */
  readonly path: AdminUsersUnlockUserAccountPath;
}

export type AdminUsersUnlockUserAccountResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Unlock an administrator.
 *
 * For administrators. Ends the lockout of another administrator after too many failed sign-ins.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `POST /adminusers/{userID}/unlock`. Needs `OAuth2`.
 *
 * - `204`: The user was unlocked. The response has no body.
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `AdminUsers.UnlockUserAccount`.
 */
export const adminUsersUnlockUserAccount: Operation<AdminUsersUnlockUserAccountInput, AdminUsersUnlockUserAccountResult> =
  /* @__PURE__ */ operation({
    id: "adminUsersUnlockUserAccount",
    method: "POST",
    path: "/adminusers/{userID}/unlock",
    parameters: writeParameters,
    pathParameters: { userID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface AdminUsersRevokeUserTokensInput extends CallOptions {
  /** `userID` (required): The identifier of the user, which is not the user name. */
  readonly path: AdminUsersRevokeUserTokensPath;
}

export type AdminUsersRevokeUserTokensResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Revoke all tokens of an administrator.
 *
 * For administrators. Revokes every token of an administrator, who has to sign in again everywhere.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `DELETE /adminusers/{userID}/tokens`. Needs `OAuth2`.
 *
 * - `204`: The tokens were revoked. The response has no body.
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `AdminUsers.RevokeUserTokens`.
 */
export const adminUsersRevokeUserTokens: Operation<AdminUsersRevokeUserTokensInput, AdminUsersRevokeUserTokensResult> =
  /* @__PURE__ */ operation({
    id: "adminUsersRevokeUserTokens",
    method: "DELETE",
    path: "/adminusers/{userID}/tokens",
    parameters: writeParameters,
    pathParameters: { userID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface SupplierUsersListInput extends CallOptions {
  /** `supplierID` (required): The identifier of the supplier. */
  readonly path: SupplierUsersListPath;
  /**
   * - `search` (optional): The text to search for.
   * - `searchOn` (optional): The fields to search.
   * - `sortBy` (optional): The fields to sort by. `!` in front of a field reverses the order.
   * - `page` (optional): The number of the page. For more than 30 pages, the vendor recommends to filter by the last
   *   identifier instead.
   * - `pageSize` (optional): The number of results on a page.
   */
  readonly query?: SupplierUsersListQuery | undefined;
}

export type SupplierUsersListResult = Success<200, UserList> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Find users of a supplier.
 *
 * Returns the users of one supplier, page by page. Use `search` to find a user by name, user name or e-mail address.
 * The token needs the role `FullAccess`, `SupplierUserAdmin` or `SupplierUserReader`.
 *
 * `GET /suppliers/{supplierID}/users`. Needs `OAuth2` with the scope `FullAccess`, `OAuth2` with the scope
 * `SupplierUserAdmin` or `OAuth2` with the scope `SupplierUserReader`.
 *
 * - `200`: A page of users. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * `supplierUsersListPages` lists all pages.
 *
 * Formerly `SupplierUsers.List`.
 */
export const supplierUsersList: Operation<SupplierUsersListInput, SupplierUsersListResult> = /* @__PURE__ */ operation({
  id: "supplierUsersList",
  method: "GET",
  path: "/suppliers/{supplierID}/users",
  parameters: writeParameters,
  pathParameters: { supplierID: { write: simple } },
  query: {
    search: { write: form },
    searchOn: { write: form, explode: false },
    sortBy: { write: form, explode: false },
    page: { write: form },
    pageSize: { write: form },
  },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oAuth2Scheme]],
});

export interface SupplierUsersUnlockUserAccountInput extends CallOptions {
  /**
   * - `supplierID` (required): The identifier of the supplier.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: SupplierUsersUnlockUserAccountPath;
}

export type SupplierUsersUnlockUserAccountResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Unlock a supplier's user.
 *
 * For administrators. Ends the lockout of a user of a supplier after too many failed sign-ins.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `POST /suppliers/{supplierID}/users/{userID}/unlock`. Needs `OAuth2`.
 *
 * - `204`: The user was unlocked. The response has no body.
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `SupplierUsers.UnlockUserAccount`.
 */
export const supplierUsersUnlockUserAccount: Operation<SupplierUsersUnlockUserAccountInput, SupplierUsersUnlockUserAccountResult> =
  /* @__PURE__ */ operation({
    id: "supplierUsersUnlockUserAccount",
    method: "POST",
    path: "/suppliers/{supplierID}/users/{userID}/unlock",
    parameters: writeParameters,
    pathParameters: { supplierID: { write: simple }, userID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface SupplierUsersRevokeUserTokensInput extends CallOptions {
  /**
   * - `supplierID` (required): The identifier of the supplier.
   * - `userID` (required): The identifier of the user, which is not the user name.
   */
  readonly path: SupplierUsersRevokeUserTokensPath;
}

export type SupplierUsersRevokeUserTokensResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Revoke all tokens of a supplier's user.
 *
 * For administrators. Revokes every token of a user of a supplier. The user has to sign in again everywhere.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `DELETE /suppliers/{supplierID}/users/{userID}/tokens`. Needs `OAuth2`.
 *
 * - `204`: The tokens were revoked. The response has no body.
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `SupplierUsers.RevokeUserTokens`.
 */
export const supplierUsersRevokeUserTokens: Operation<SupplierUsersRevokeUserTokensInput, SupplierUsersRevokeUserTokensResult> =
  /* @__PURE__ */ operation({
    id: "supplierUsersRevokeUserTokens",
    method: "DELETE",
    path: "/suppliers/{supplierID}/users/{userID}/tokens",
    parameters: writeParameters,
    pathParameters: { supplierID: { write: simple }, userID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface SecurityProfilesGetInput extends CallOptions {
  /** `securityProfileID` (required): The identifier of the security profile. */
  readonly path: SecurityProfilesGetPath;
}

export type SecurityProfilesGetResult = Success<200, SecurityProfile> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Get a security profile and its password policy.
 *
 * Returns a security profile with its roles and its password policy. Read it before you change the policy with
 * `securityProfilesPatch`. The token needs the role `FullAccess`, `SecurityProfileAdmin`, `SetSecurityProfile` or
 * `SecurityProfileReader`.
 *
 * `GET /securityprofiles/{securityProfileID}`. Needs `OAuth2` with the scope `FullAccess`, `OAuth2` with the scope
 * `SecurityProfileAdmin`, `OAuth2` with the scope `SetSecurityProfile` or `OAuth2` with the scope
 * `SecurityProfileReader`.
 *
 * - `200`: The security profile. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `SecurityProfiles.Get`.
 */
export const securityProfilesGet: Operation<SecurityProfilesGetInput, SecurityProfilesGetResult> =
  /* @__PURE__ */ operation({
    id: "securityProfilesGet",
    method: "GET",
    path: "/securityprofiles/{securityProfileID}",
    parameters: writeParameters,
    pathParameters: { securityProfileID: { write: simple } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface SecurityProfilesPatchInput extends CallOptions {
  /** `securityProfileID` (required): The identifier of the security profile. */
  readonly path: SecurityProfilesPatchPath;
  /** The changes to the profile. */
  readonly body: SecurityProfilePatch;
}

export type SecurityProfilesPatchResult = Success<200, SecurityProfile> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Change a security profile and its password policy.
 *
 * Changes the fields that you send. `PasswordConfig` sets the password policy and the lockout for users of the
 * profile. Send it whole: read the profile with `securityProfilesGet`, change the policy and send it back.
 *
 * If a user has several profiles, the strictest value of each rule applies. Without a policy, a password needs
 * 10 characters with an upper-case letter, a lower-case letter and a digit, and 10 failed sign-ins lock the
 * account for 2 minutes. A policy of your own needs at least 10 characters and three of these four: upper-case
 * letter, lower-case letter, digit, special character. Weaker settings are ignored.
 *
 * The token needs the role `FullAccess`, `SecurityProfileAdmin` or `SetSecurityProfile`.
 *
 * Not documented by the vendor: whether `PasswordConfig` is merged with the stored policy or replaces it.
 *
 * `PATCH /securityprofiles/{securityProfileID}`. Needs `OAuth2` with the scope `FullAccess`, `OAuth2` with the scope
 * `SecurityProfileAdmin` or `OAuth2` with the scope `SetSecurityProfile`.
 *
 * - `200`: The changed security profile. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export interface ApiClientsListSecretsInput extends CallOptions {
  /** `apiClientID` (required): The identifier of the application (API client). */
  readonly path: ApiClientsListSecretsPath;
  /**
   * - `search` (optional): The text to search for.
   * - `searchOn` (optional): The fields to search.
   * - `sortBy` (optional): The fields to sort by. `!` in front of a field reverses the order.
   * - `page` (optional): The number of the page. For more than 30 pages, the vendor recommends to filter by the last
   *   identifier instead.
   * - `pageSize` (optional): The number of results on a page.
   */
  readonly query?: ApiClientsListSecretsQuery | undefined;
}

export type ApiClientsListSecretsResult =
  | Success<200, ApiClientSecretList>
  | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * List the secrets of an application.
 *
 * Returns the secrets of an application (API client), page by page, with their names and expiry dates but
 * without the secrets themselves.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
 *
 * `GET /apiclients/{apiClientID}/secrets`. Needs `OAuth2`.
 *
 * - `200`: A page of secrets. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * `apiClientsListSecretsPages` lists all pages.
 *
 * Formerly `ApiClients.ListSecrets`.
 */
export const apiClientsListSecrets: Operation<ApiClientsListSecretsInput, ApiClientsListSecretsResult> =
  /* @__PURE__ */ operation({
    id: "apiClientsListSecrets",
    method: "GET",
    path: "/apiclients/{apiClientID}/secrets",
    parameters: writeParameters,
    pathParameters: { apiClientID: { write: simple } },
    query: {
      search: { write: form },
      searchOn: { write: form, explode: false },
      sortBy: { write: form, explode: false },
      page: { write: form },
      pageSize: { write: form },
    },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface ApiClientsCreateSecretInput extends CallOptions {
  /** `apiClientID` (required): The identifier of the application (API client). */
  readonly path: ApiClientsCreateSecretPath;
  /** The name and the expiry date of the secret. */
  readonly body: ApiClientSecretInput;
}

export type ApiClientsCreateSecretResult =
  | Success<201, ApiClientSecretCreateResponse>
  | Failure<OtherStatus<201>, OrderCloudError>;

/**
 * Create a secret for an application.
 *
 * Creates a secret for an application (API client). Only this response contains the secret: store it. To
 * rotate a secret, create a new one, deploy it, and delete the old one with `apiClientsDeleteSecret`. The
 * client does not retry this call, because each call creates another secret.
 *
 * The vendor's SDK knows the error codes `ApiClientSecret.MaximumClientSecretsReached` and
 * `ApiClientSecret.InvalidExpirationDate`.
 *
 * Not documented by the vendor: the role that the token needs, the status of success (201 is inferred), and
 * the largest number of secrets.
 *
 * `POST /apiclients/{apiClientID}/secrets`. Needs `OAuth2`.
 *
 * - `201`: The secret was created. (`application/json`)
 * - `default`: The secret was not created. (`application/json`)
 *
 * Formerly `ApiClients.CreateSecret`.
 */
export const apiClientsCreateSecret: Operation<ApiClientsCreateSecretInput, ApiClientsCreateSecretResult> =
  /* @__PURE__ */ operation({
    id: "apiClientsCreateSecret",
    method: "POST",
    path: "/apiclients/{apiClientID}/secrets",
    parameters: writeParameters,
    pathParameters: { apiClientID: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 201: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface ApiClientsGetSecretInput extends CallOptions {
  /**
   * - `apiClientID` (required): The identifier of the application (API client).
   * - `apiClientSecretID` (required): The identifier of the secret, which is not the secret itself.
   */
  readonly path: ApiClientsGetSecretPath;
}

export type ApiClientsGetSecretResult = Success<200, ApiClientSecret> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Get a secret of an application.
 *
 * Returns the name and the expiry date of a secret. The response does not contain the secret itself.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
 *
 * `GET /apiclients/{apiClientID}/secrets/{apiClientSecretID}`. Needs `OAuth2`.
 *
 * - `200`: The secret's name and expiry date. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `ApiClients.GetSecret`.
 */
export const apiClientsGetSecret: Operation<ApiClientsGetSecretInput, ApiClientsGetSecretResult> =
  /* @__PURE__ */ operation({
    id: "apiClientsGetSecret",
    method: "GET",
    path: "/apiclients/{apiClientID}/secrets/{apiClientSecretID}",
    parameters: writeParameters,
    pathParameters: { apiClientID: { write: simple }, apiClientSecretID: { write: simple } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface ApiClientsPatchSecretInput extends CallOptions {
  /**
   * - `apiClientID` (required): The identifier of the application (API client).
   * - `apiClientSecretID` (required): The identifier of the secret, which is not the secret itself.
   */
  readonly path: ApiClientsPatchSecretPath;
  /** The changes to the secret. */
  readonly body: ApiClientSecretPatch;
}

export type ApiClientsPatchSecretResult = Success<200, ApiClientSecret> | Failure<OtherStatus<200>, OrderCloudError>;

/**
 * Change a secret of an application.
 *
 * Changes the name or the expiry date of a secret. The secret itself stays the same.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
 *
 * `PATCH /apiclients/{apiClientID}/secrets/{apiClientSecretID}`. Needs `OAuth2`.
 *
 * - `200`: The secret's name and expiry date. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `ApiClients.PatchSecret`.
 */
export const apiClientsPatchSecret: Operation<ApiClientsPatchSecretInput, ApiClientsPatchSecretResult> =
  /* @__PURE__ */ operation({
    id: "apiClientsPatchSecret",
    method: "PATCH",
    path: "/apiclients/{apiClientID}/secrets/{apiClientSecretID}",
    parameters: writeParameters,
    pathParameters: { apiClientID: { write: simple }, apiClientSecretID: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });

export interface ApiClientsDeleteSecretInput extends CallOptions {
  /**
   * - `apiClientID` (required): The identifier of the application (API client).
   * - `apiClientSecretID` (required): The identifier of the secret, which is not the secret itself.
   */
  readonly path: ApiClientsDeleteSecretPath;
}

export type ApiClientsDeleteSecretResult = Success<204, undefined> | Failure<OtherStatus<204>, OrderCloudError>;

/**
 * Delete a secret of an application.
 *
 * Deletes a secret. Applications that use it cannot get tokens any more.
 *
 * Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
 *
 * `DELETE /apiclients/{apiClientID}/secrets/{apiClientSecretID}`. Needs `OAuth2`.
 *
 * - `204`: The secret was deleted. The response has no body.
 * - `default`: The call failed. (`application/json`)
 *
 * Formerly `ApiClients.DeleteSecret`.
 */
export const apiClientsDeleteSecret: Operation<ApiClientsDeleteSecretInput, ApiClientsDeleteSecretResult> =
  /* @__PURE__ */ operation({
    id: "apiClientsDeleteSecret",
    method: "DELETE",
    path: "/apiclients/{apiClientID}/secrets/{apiClientSecretID}",
    parameters: writeParameters,
    pathParameters: { apiClientID: { write: simple }, apiClientSecretID: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oAuth2Scheme]],
  });
