// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
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
  type Undocumented,
} from "@specloom/runtime";
import type {
  ApiToken,
  ApiTokenRequest,
  AskForPasswordResetViaFormHeaders,
  BridgeError,
  ConfirmPasswordResetRequestPath,
  ConfirmPasswordResetRequestQuery,
  CreateSelfMFAHeaders,
  CreateSelfMFAPath,
  DeleteSelfMFAHeaders,
  DeleteSelfMFAPath,
  GetPasswordForgottenFormQuery,
  GetSelfBackupCodesHeaders,
  GetSelfBackupCodesPath,
  HtmlPage,
  MFARecoveryCode,
  MFAUrl,
  Message,
  NewPasswordForm,
  OAuth1AccessTokenView,
  PasswordResetRequestForm,
  ResetPasswordForgottenPath,
  RevokeSelfTokenPath,
  SetSelfFavouriteMFAPath,
  UserView,
  ValidateEmailQuery,
  ValidateSelfMFAHeaders,
  ValidateSelfMFAPath,
  WannabeMFACreds,
  WannabeMFAFav,
  WannabePassword,
} from "./models.js";
import { apiTokenScheme, oauth1Scheme } from "./schemes.js";

export interface GetPasswordForgottenFormInput extends CallOptions {
  /**
   * `partner_id` (optional): The partner whose look the page should have. Values are not documented; older versions of
   * the API called it `clever_flavor`.
   */
  readonly query?: GetPasswordForgottenFormQuery | undefined;
}

export type GetPasswordForgottenFormResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Get the page that asks for a password reset.
 *
 * Returns the HTML form in which a person types the login whose password is lost. Nothing is sent and nothing changes.
 * To start a reset from code, call `askForPasswordResetViaForm` directly; this page is not needed for that.
 *
 * `GET /password_forgotten`. No authorization is needed.
 *
 * - `200`: The form, as an HTML page. (`text/html`)
 *
 * Formerly `getPasswordForgotten_0` and `getPasswordForgotten`.
 */
export const getPasswordForgottenForm: Operation<GetPasswordForgottenFormInput, GetPasswordForgottenFormResult> =
  /* @__PURE__ */ operation({
    id: "getPasswordForgottenForm",
    method: "GET",
    path: "/password_forgotten",
    parameters: writeParameters,
    query: { partner_id: { write: form } },
    responses: { 200: ["text/html"] },
  });

export interface AskForPasswordResetViaFormInput extends CallOptions {
  /**
   * `TesterPass` (optional, deprecated, secret): An internal header of the vendor's own tests. It was in the old
   * Swagger file and has been gone from the vendor's specification since 2021. Leave it out.
   */
  readonly header?: AskForPasswordResetViaFormHeaders | undefined;
  /** The form as a browser sends it. */
  readonly body: PasswordResetRequestForm;
}

export type AskForPasswordResetViaFormResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Ask for a password reset.
 *
 * Asks Clever Cloud to mail a reset key to the account with this login. The password itself does not change
 * until `resetPasswordForgotten` is called with the key.
 *
 * The answer is an HTML page. What it says, and whether it differs, when no account has this login is not
 * documented: do not use it to find out whether an account exists. Every call may send another e-mail, so it is
 * never repeated automatically.
 *
 * `POST /password_forgotten`. No authorization is needed.
 *
 * - `200`: An HTML page that acknowledges the request. It is the only documented answer, whatever the outcome.
 *   (`text/html`)
 *
 * Formerly `postPasswordForgotten_0` and `postPasswordForgotten`.
 */
export const askForPasswordResetViaForm: Operation<AskForPasswordResetViaFormInput, AskForPasswordResetViaFormResult> =
  /* @__PURE__ */ operation({
    id: "askForPasswordResetViaForm",
    method: "POST",
    path: "/password_forgotten",
    parameters: writeParameters,
    header: { TesterPass: { write: simple, secret: true } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: { 200: ["text/html"] },
  });

export interface ConfirmPasswordResetRequestInput extends CallOptions {
  /**
   * `key` (required, secret): The key from the link in the reset e-mail. Whoever holds it can set the password, so keep
   * it out of logs. How long it lives is not documented.
   */
  readonly path: ConfirmPasswordResetRequestPath;
  /**
   * `partner_id` (optional): The partner whose look the page should have. Values are not documented; older versions of
   * the API called it `clever_flavor`.
   */
  readonly query?: ConfirmPasswordResetRequestQuery | undefined;
}

export type ConfirmPasswordResetRequestResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Open the page behind the mailed link.
 *
 * Returns the HTML form in which the person behind the mailed link types a new password. The password does not
 * change here.
 *
 * Whether opening this page uses up the key is not documented, and neither is the answer to an unknown or
 * expired key, so the call is never repeated automatically. To set the password from code, call
 * `resetPasswordForgotten` directly.
 *
 * `GET /password_forgotten/{key}`. No authorization is needed.
 *
 * - `200`: The form for the new password, as an HTML page. (`text/html`)
 *
 * Formerly `getPasswordForgottenKey_0` and `getPasswordForgottenKey`.
 */
export const confirmPasswordResetRequest: Operation<ConfirmPasswordResetRequestInput, ConfirmPasswordResetRequestResult> =
  /* @__PURE__ */ operation({
    id: "confirmPasswordResetRequest",
    method: "GET",
    path: "/password_forgotten/{key}",
    parameters: writeParameters,
    pathParameters: { key: { write: simple, secret: true } },
    query: { partner_id: { write: form } },
    responses: { 200: ["text/html"] },
    repeatable: false,
  });

export interface ResetPasswordForgottenInput extends CallOptions {
  /**
   * `key` (required, secret): The key from the link in the reset e-mail. Whoever holds it can set the password, so keep
   * it out of logs. How long it lives is not documented.
   */
  readonly path: ResetPasswordForgottenPath;
  /** The form as a browser sends it. */
  readonly body: NewPasswordForm;
}

export type ResetPasswordForgottenResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Set a new password with the mailed key.
 *
 * Sets the password of the account that the key was mailed to. The same password goes into `pass` and `pass2`.
 *
 * The answer is an HTML page with status 200. What it looks like when the key is stale, the two passwords differ
 * or the password is too weak is not documented: the sure way to know is to log in with the new password.
 *
 * `POST /password_forgotten/{key}`. No authorization is needed.
 *
 * - `200`: An HTML page that tells the outcome in words. It is the only documented answer, whatever the outcome.
 *   (`text/html`)
 *
 * Formerly `postPasswordForgottenKey_0` and `postPasswordForgottenKey`.
 */
export const resetPasswordForgotten: Operation<ResetPasswordForgottenInput, ResetPasswordForgottenResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordForgotten",
    method: "POST",
    path: "/password_forgotten/{key}",
    parameters: writeParameters,
    pathParameters: { key: { write: simple, secret: true } },
    body: { write: writeBody, required: true, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    responses: { 200: ["text/html"] },
  });

export type GetSelfInput = CallOptions;

export type GetSelfResult = Success<200, UserView> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Get your own account.
 *
 * Returns the account that the request is signed for. It is also the call to try a token with. `preferredMFA` tells
 * whether a second factor is wanted at log-in, `emailValidated` whether the address is verified.
 *
 * `GET /self`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The account. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `getUser_1` and `getUser`.
 */
export const getSelf: Operation<GetSelfInput, GetSelfResult> = /* @__PURE__ */ operation({
  id: "getSelf",
  method: "GET",
  path: "/self",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
});

export interface ChangeUserPasswordInput extends CallOptions {
  /** The old password and the new one. */
  readonly body: WannabePassword;
}

export type ChangeUserPasswordResult = Success<200, Message> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Change your own password.
 *
 * Replaces the password of the account. The old one is the proof. With `dropTokens` the account's OAuth tokens
 * are revoked too, by inference the one that the call is made with included.
 *
 * It is never repeated automatically although it is a PUT: after a lost answer the old password may be the wrong
 * one already.
 *
 * `PUT /self/change_password`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: It is done. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 */
export const changeUserPassword: Operation<ChangeUserPasswordInput, ChangeUserPasswordResult> =
  /* @__PURE__ */ operation({
    id: "changeUserPassword",
    method: "PUT",
    path: "/self/change_password",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oauth1Scheme], [apiTokenScheme]],
    repeatable: false,
  });

export type GetConfirmationEmailInput = CallOptions;

export type GetConfirmationEmailResult = Success<200, Message> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Mail a link to verify the address.
 *
 * Sends an e-mail with a key that verifies the address of the account. It does so although it is a GET: every call may
 * send another e-mail, so it is never repeated automatically.
 *
 * `GET /self/confirmation_email`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: It is done. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 */
export const getConfirmationEmail: Operation<GetConfirmationEmailInput, GetConfirmationEmailResult> =
  /* @__PURE__ */ operation({
    id: "getConfirmationEmail",
    method: "GET",
    path: "/self/confirmation_email",
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oauth1Scheme], [apiTokenScheme]],
    repeatable: false,
  });

export interface ValidateEmailInput extends CallOptions {
  /** `validationKey` (optional, secret): The key from the e-mail. The vendor does not mark it as required. */
  readonly query?: ValidateEmailQuery | undefined;
}

export type ValidateEmailResult = Success<200, undefined> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Verify an address with the mailed key.
 *
 * Takes the key from the e-mail and marks the address as verified. It does so although it is a GET, because the
 * link in the e-mail leads here, by inference. It is never repeated automatically: a key may work once only.
 *
 * How long a key lives, whether credentials are needed and what is answered is not documented; that success is a
 * 200 is inferred.
 *
 * `GET /self/validate_email`. Works without authorization; `oauth1` or `apiToken` may be given.
 *
 * - `200`: The address is verified.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 */
export const validateEmail: Operation<ValidateEmailInput, ValidateEmailResult> = /* @__PURE__ */ operation({
  id: "validateEmail",
  method: "GET",
  path: "/self/validate_email",
  parameters: writeParameters,
  query: { validationKey: { write: form } },
  responses: { 200: [], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme], []],
  repeatable: false,
});

export type GetMFAKindsInput = CallOptions;

export type GetMFAKindsResult = Success<200, string[]> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * List the kinds of second factor.
 *
 * Lists what can stand for `kind` in the other calls. The vendor's client knows `NONE` and `TOTP`. Whether credentials
 * are needed is not documented.
 *
 * `GET /products/mfa_kinds`. Works without authorization; `oauth1` or `apiToken` may be given.
 *
 * - `200`: The kinds. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 */
export const getMFAKinds: Operation<GetMFAKindsInput, GetMFAKindsResult> = /* @__PURE__ */ operation({
  id: "getMFAKinds",
  method: "GET",
  path: "/products/mfa_kinds",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme], []],
});

export interface CreateSelfMFAInput extends CallOptions {
  /**
   * `kind` (required): The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's
   * client knows.
   */
  readonly path: CreateSelfMFAPath;
  /** `X-Clever-Password` (required, secret): The password of the account, in base64. */
  readonly header: CreateSelfMFAHeaders;
}

export type CreateSelfMFAResult = Success<200, MFAUrl> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Start to set up a second factor.
 *
 * Makes the secret of a second factor. The `url` in the answer is what an authenticator app takes, by inference
 * an `otpauth:` one: show it as a QR code, and confirm with a code from the app by `validateSelfMFA`. Until then
 * nothing changes at log-in, by inference.
 *
 * The vendor's specification declares no answer; that it is a 200 is inferred, and its body is what the vendor's
 * client reads. Every call may make another secret, so it is never repeated automatically.
 *
 * `POST /self/mfa/{kind}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The secret. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `createMFA`.
 */
export const createSelfMFA: Operation<CreateSelfMFAInput, CreateSelfMFAResult> = /* @__PURE__ */ operation({
  id: "createSelfMFA",
  method: "POST",
  path: "/self/mfa/{kind}",
  parameters: writeParameters,
  pathParameters: { kind: { write: simple } },
  header: { "X-Clever-Password": { write: simple, secret: true, required: true } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
});

export interface SetSelfFavouriteMFAInput extends CallOptions {
  /**
   * `kind` (required): The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's
   * client knows.
   */
  readonly path: SetSelfFavouriteMFAPath;
  /** Whether the factor is preferred. */
  readonly body: WannabeMFAFav;
}

export type SetSelfFavouriteMFAResult = Success<200, undefined> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Prefer a second factor, or do so no longer.
 *
 * Says which second factor is asked for at log-in. Whether it wants `X-Clever-Password` as its neighbours do is not
 * known: the vendor's client has no such call. That success is a 200 is inferred.
 *
 * `PUT /self/mfa/{kind}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: It is so. What the answer holds is not documented.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `favMFA`.
 */
export const setSelfFavouriteMFA: Operation<SetSelfFavouriteMFAInput, SetSelfFavouriteMFAResult> =
  /* @__PURE__ */ operation({
    id: "setSelfFavouriteMFA",
    method: "PUT",
    path: "/self/mfa/{kind}",
    parameters: writeParameters,
    pathParameters: { kind: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: [], default: ["application/json"] },
    security: [[oauth1Scheme], [apiTokenScheme]],
  });

export interface DeleteSelfMFAInput extends CallOptions {
  /**
   * `kind` (required): The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's
   * client knows.
   */
  readonly path: DeleteSelfMFAPath;
  /** `X-Clever-Password` (required, secret): The password of the account, in base64. */
  readonly header: DeleteSelfMFAHeaders;
}

export type DeleteSelfMFAResult = Success<200, undefined> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Remove a second factor.
 *
 * Takes the second factor out of the log-in. The password in the header is the proof. That success is a 200 is
 * inferred; the vendor's client reads nothing from it.
 *
 * `DELETE /self/mfa/{kind}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: It is gone. What the answer holds is not documented.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `deleteMFA`.
 */
export const deleteSelfMFA: Operation<DeleteSelfMFAInput, DeleteSelfMFAResult> = /* @__PURE__ */ operation({
  id: "deleteSelfMFA",
  method: "DELETE",
  path: "/self/mfa/{kind}",
  parameters: writeParameters,
  pathParameters: { kind: { write: simple } },
  header: { "X-Clever-Password": { write: simple, secret: true, required: true } },
  responses: { 200: [], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
});

export interface ValidateSelfMFAInput extends CallOptions {
  /**
   * `kind` (required): The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's
   * client knows.
   */
  readonly path: ValidateSelfMFAPath;
  /** `X-Clever-Password` (required, secret): The password of the account, in base64. */
  readonly header: ValidateSelfMFAHeaders;
  /** A code from the app. */
  readonly body: WannabeMFACreds;
}

export type ValidateSelfMFAResult = Success<200, undefined> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Confirm a second factor with a code.
 *
 * Takes a code from the app that `createSelfMFA` was for, and turns the factor on. With `revokeTokens` the account's
 * OAuth tokens are revoked too, by inference the one that the call is made with included. Get recovery codes by
 * `getSelfBackupCodes` right after: without them the vendor's support cannot restore access. That success is a 200 is
 * inferred; the vendor's client reads nothing from it.
 *
 * `POST /self/mfa/{kind}/confirmation`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The factor is on. What the answer holds is not documented.
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `validateMFA`.
 */
export const validateSelfMFA: Operation<ValidateSelfMFAInput, ValidateSelfMFAResult> = /* @__PURE__ */ operation({
  id: "validateSelfMFA",
  method: "POST",
  path: "/self/mfa/{kind}/confirmation",
  parameters: writeParameters,
  pathParameters: { kind: { write: simple } },
  header: { "X-Clever-Password": { write: simple, secret: true, required: true } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
});

export interface GetSelfBackupCodesInput extends CallOptions {
  /**
   * `kind` (required): The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's
   * client knows.
   */
  readonly path: GetSelfBackupCodesPath;
  /** `X-Clever-Password` (required, secret): The password of the account, in base64. */
  readonly header: GetSelfBackupCodesHeaders;
}

export type GetSelfBackupCodesResult = Success<200, MFARecoveryCode[]> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Get recovery codes.
 *
 * Returns the codes that take the place of the app when it is lost: without them the vendor's support cannot restore
 * access. How many there are, and whether each call makes new ones in place of the old, is not documented, so it is
 * never repeated automatically although it is a GET.
 *
 * `GET /self/mfa/{kind}/backupcodes`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The codes. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `getBackupCodes`.
 */
export const getSelfBackupCodes: Operation<GetSelfBackupCodesInput, GetSelfBackupCodesResult> =
  /* @__PURE__ */ operation({
    id: "getSelfBackupCodes",
    method: "GET",
    path: "/self/mfa/{kind}/backupcodes",
    parameters: writeParameters,
    pathParameters: { kind: { write: simple } },
    header: { "X-Clever-Password": { write: simple, secret: true, required: true } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oauth1Scheme], [apiTokenScheme]],
    repeatable: false,
  });

export type ListSelfTokensInput = CallOptions;

export type ListSelfTokensResult = Success<200, OAuth1AccessTokenView[]> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * List your OAuth tokens.
 *
 * Lists the OAuth tokens that were given out for the account, each with the application that has it and what it may do.
 *
 * `GET /self/tokens`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The tokens. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `getSelfTokens`.
 */
export const listSelfTokens: Operation<ListSelfTokensInput, ListSelfTokensResult> = /* @__PURE__ */ operation({
  id: "listSelfTokens",
  method: "GET",
  path: "/self/tokens",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
});

export type RevokeSelfTokensInput = CallOptions;

export type RevokeSelfTokensResult = Success<200, Message> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Revoke all of your OAuth tokens.
 *
 * Ends every OAuth token of the account, by inference the one that the request is signed with included. It is never
 * repeated automatically although it is a DELETE. The vendor's client writes a slash at the end of the path.
 *
 * `DELETE /self/tokens`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: It is done. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `revokeAllTokens`.
 */
export const revokeSelfTokens: Operation<RevokeSelfTokensInput, RevokeSelfTokensResult> = /* @__PURE__ */ operation({
  id: "revokeSelfTokens",
  method: "DELETE",
  path: "/self/tokens",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
  repeatable: false,
});

export type GetCurrentTokenInfoInput = CallOptions;

export type GetCurrentTokenInfoResult =
  | Success<200, OAuth1AccessTokenView[]>
  | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Look up the token of this request.
 *
 * Returns what is known of the OAuth token that the request is signed with: since when it is there, and what it may do.
 * It is declared as a list.
 *
 * `GET /self/tokens/current`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The tokens. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 */
export const getCurrentTokenInfo: Operation<GetCurrentTokenInfoInput, GetCurrentTokenInfoResult> =
  /* @__PURE__ */ operation({
    id: "getCurrentTokenInfo",
    method: "GET",
    path: "/self/tokens/current",
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oauth1Scheme], [apiTokenScheme]],
  });

export interface RevokeSelfTokenInput extends CallOptions {
  /** `token` (required, secret): The token, as `listSelfTokens` shows it. */
  readonly path: RevokeSelfTokenPath;
}

export type RevokeSelfTokenResult = Success<200, Message> | Failure<Exclude<HttpStatus, 200>, Message>;

/**
 * Revoke one of your OAuth tokens.
 *
 * Ends a token. With the token that the request is signed with it is a log-out: there is no other call for that, and
 * the console does it so. It is never repeated automatically although it is a DELETE: after a lost answer, a second
 * call may be refused.
 *
 * `DELETE /self/tokens/{token}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: It is done. (`application/json`)
 * - `default`: The request failed. The vendor documents the body and not the status of each error. (`application/json`)
 *
 * Formerly `revokeToken`.
 */
export const revokeSelfToken: Operation<RevokeSelfTokenInput, RevokeSelfTokenResult> = /* @__PURE__ */ operation({
  id: "revokeSelfToken",
  method: "DELETE",
  path: "/self/tokens/{token}",
  parameters: writeParameters,
  pathParameters: { token: { write: simple, secret: true } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
  repeatable: false,
});

export interface PostApiTokensInput extends CallOptions {
  /** Whose token, for what, and until when. */
  readonly body: ApiTokenRequest;
}

export type PostApiTokensResult = Success<200, ApiToken> | Failure<Exclude<HttpStatus, 200>, BridgeError>;

/**
 * Create an API token.
 *
 * Makes a token with which the API is called on the bridge without a signature: give it to a client as
 * `apiToken`, with the server `bridge`. `apiToken` in the answer is shown once.
 *
 * The password is the proof, together with a code where the account's `preferredMFA` is `TOTP`. An account
 * without a password cannot make one. The vendor's command line signs the request too; whether that is needed is
 * not documented. It also asks for no more than a year; whether the server has a limit is not documented. Every
 * call makes another token, so it is never repeated automatically.
 *
 * `POST /api-tokens`. Works without authorization; `oauth1` may be given.
 *
 * - `200`: The token. (`application/json`)
 * - `default`: There is no token. The vendor's command line knows the body; the status is not documented.
 *   (`application/json`)
 */
export const postApiTokens: Operation<PostApiTokensInput, PostApiTokensResult> = /* @__PURE__ */ operation({
  id: "postApiTokens",
  method: "POST",
  path: "/api-tokens",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], []],
  servers: [{ name: "bridge", url: "https://api-bridge.clever-cloud.com" }],
});
