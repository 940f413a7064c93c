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
  type Operation,
  type OtherStatus,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type {
  AddEmailAddressPath,
  ApiToken,
  ApiTokenRequest,
  ApiTokenUpdate,
  ApiTokenView,
  AskForPasswordResetViaFormHeaders,
  BridgeError,
  CliTokenView,
  ConfirmPasswordResetRequestPath,
  ConfirmPasswordResetRequestQuery,
  CreateSelfMFAHeaders,
  CreateSelfMFAPath,
  DeleteApiTokensApiTokenIdPath,
  DeleteSelfMFAHeaders,
  DeleteSelfMFAPath,
  EmailAddressChange,
  GetPasswordForgottenFormQuery,
  GetSelfBackupCodesHeaders,
  GetSelfBackupCodesPath,
  GetSelfCliTokensQuery,
  HtmlPage,
  MFARecoveryCode,
  MFAUrl,
  Message,
  NewPasswordForm,
  OAuth1AccessTokenView,
  PasswordResetRequestForm,
  PutApiTokensApiTokenIdPath,
  RemoveEmailAddressPath,
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
   * `partner_id` (optional): The partner whose branding the page has. Called `clever_flavor` in older versions of the
   * API.
   */
  readonly query?: GetPasswordForgottenFormQuery | undefined;
}

export type GetPasswordForgottenFormResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Get the form that requests a password reset.
 *
 * Returns the HTML form in which a user types the login of the account. The call changes nothing. To request a reset
 * from code, call `askForPasswordResetViaForm` directly.
 *
 * `GET /password_forgotten`. No authorization is needed.
 *
 * - `200`: The form, as an HTML page. (`text/html`)
 *
 * Formerly `PasswordForgottenApi.getPasswordForgotten_0` and `AllApi.getPasswordForgotten`.
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
   * `TesterPass` (optional, deprecated, secret): A header of the vendor's internal tests, removed from its
   * specification by 2021. Leave it out. Called `testerPass` in old clients.
   */
  readonly header?: AskForPasswordResetViaFormHeaders | undefined;
  /** The form fields. The vendor marks none of them as required. */
  readonly body: PasswordResetRequestForm;
}

export type AskForPasswordResetViaFormResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Request a password reset.
 *
 * Sends an e-mail with a reset key to the account with this login. The password does not change until somebody
 * calls `resetPasswordForgotten` with the key. The client does not retry this call, because each call can send
 * another e-mail.
 *
 * In old clients, `login`, `dropTokens` and `testerPass` were parameters. Today `login` and `drop_tokens` are
 * fields of the form.
 *
 * Not documented by the vendor: the page for an unknown login, any status other than 200, the lifetime of the
 * key, and rate limits.
 *
 * `POST /password_forgotten`. No authorization is needed.
 *
 * - `200`: An HTML page that describes the outcome. (`text/html`)
 *
 * Formerly `PasswordForgottenApi.postPasswordForgotten_0` and `AllApi.postPasswordForgotten`.
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
  /** `key` (required, secret): The key from the link in the reset e-mail. Anyone who has it can set the password. */
  readonly path: ConfirmPasswordResetRequestPath;
  /**
   * `partner_id` (optional): The partner whose branding the page has. Called `clever_flavor` in older versions of the
   * API.
   */
  readonly query?: ConfirmPasswordResetRequestQuery | undefined;
}

export type ConfirmPasswordResetRequestResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Get the form for a new password.
 *
 * Returns the HTML form behind the mailed link, in which a user types a new password. The password does not
 * change here. To set a password from code, call `resetPasswordForgotten` directly.
 *
 * Not documented by the vendor: whether this call uses up the key, which is why the client does not retry it,
 * and the page for an unknown or expired key.
 *
 * `GET /password_forgotten/{key}`. No authorization is needed.
 *
 * - `200`: The form for the new password, as an HTML page. (`text/html`)
 *
 * Formerly `PasswordForgottenApi.getPasswordForgottenKey_0` and `AllApi.getPasswordForgottenKey`.
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
  /** `key` (required, secret): The key from the link in the reset e-mail. Anyone who has it can set the password. */
  readonly path: ResetPasswordForgottenPath;
  /** The form fields. The vendor marks none of them as required. */
  readonly body: NewPasswordForm;
}

export type ResetPasswordForgottenResult = Success<200, HtmlPage> | Undocumented<200>;

/**
 * Reset a password with the mailed key.
 *
 * Sets a new password for the account that the key was mailed to. Send the same password in `pass` and
 * `pass2`. In old clients, both were query parameters.
 *
 * The response is an HTML page. To be sure of the outcome, sign in with the new password.
 *
 * Not documented by the vendor: the page for an expired key, for two passwords that differ and for a weak
 * password, and any status other than 200.
 *
 * `POST /password_forgotten/{key}`. No authorization is needed.
 *
 * - `200`: An HTML page that describes the outcome. (`text/html`)
 *
 * Formerly `PasswordForgottenApi.postPasswordForgottenKey_0` and `AllApi.postPasswordForgottenKey`.
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

export type GetSelfResult = Success<200, UserView> | Failure<OtherStatus<200>, Message>;

/**
 * Get your own account.
 *
 * Returns the account that the credentials belong to. Use it to check credentials. `preferredMFA` says whether
 * the account uses a second factor, `emailValidated` whether the e-mail address is verified.
 *
 * In the vendor's specification of 2021 this operation was `getUser`. In 2025 that name belongs to another
 * path, and this one is `getUser_1`.
 *
 * `GET /self`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The account. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export type ChangeUserPasswordResult = Success<200, Message> | Failure<OtherStatus<200>, Message>;

/**
 * Change your own password.
 *
 * Replaces the password of the account. Send the old password as proof. With `dropTokens`, the account's OAuth
 * tokens are revoked as well.
 *
 * The client does not retry this call: if a response is lost, the old password may already be wrong.
 *
 * Not documented by the vendor: whether `dropTokens` also revokes the token that signs this call, and whether
 * the bridge accepts the call. The vendor's tests sign it with OAuth 1.0a.
 *
 * `PUT /self/change_password`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The password was changed. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export type GetEmailAddressesInput = CallOptions;

export type GetEmailAddressesResult = Success<200, string[]> | Failure<OtherStatus<200>, Message>;

/**
 * List your secondary e-mail addresses.
 *
 * Returns the secondary e-mail addresses of the account. The vendor's client treats all of them as verified. The
 * primary address is `email` in the response of `getSelf`, with `emailValidated` beside it.
 *
 * `GET /self/emails`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The secondary e-mail addresses. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 */
export const getEmailAddresses: Operation<GetEmailAddressesInput, GetEmailAddressesResult> = /* @__PURE__ */ operation({
  id: "getEmailAddresses",
  method: "GET",
  path: "/self/emails",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
});

export interface AddEmailAddressInput extends CallOptions {
  /** `email` (required): The e-mail address. */
  readonly path: AddEmailAddressPath;
  /** An empty object, or the wish to make the address the primary one. */
  readonly body: EmailAddressChange;
}

export type AddEmailAddressResult = Success<200, Message> | Failure<OtherStatus<200>, Message>;

/**
 * Add an e-mail address or make it the primary one.
 *
 * With an empty object as the body, adds a secondary address to the account. With `make_primary`, makes the
 * address the primary one.
 *
 * The errors that the vendor's client knows, by the `id` of the message: 550 if the address is malformed, 101
 * if it already belongs to this account, 1004 if it belongs to another account. The client does not retry this
 * call, because a second one is refused with 101.
 *
 * Not documented by the vendor: the body. Its specification declares a string; its client sends the object
 * described here.
 *
 * `PUT /self/emails/{email}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The address was added or made the primary one. (`application/json`)
 * - `default`: The address was not added. (`application/json`)
 */
export const addEmailAddress: Operation<AddEmailAddressInput, AddEmailAddressResult> = /* @__PURE__ */ operation({
  id: "addEmailAddress",
  method: "PUT",
  path: "/self/emails/{email}",
  parameters: writeParameters,
  pathParameters: { email: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme], [apiTokenScheme]],
  repeatable: false,
});

export interface RemoveEmailAddressInput extends CallOptions {
  /** `email` (required): The e-mail address. */
  readonly path: RemoveEmailAddressPath;
}

export type RemoveEmailAddressResult = Success<200, Message> | Failure<OtherStatus<200>, Message>;

/**
 * Remove a secondary e-mail address.
 *
 * Removes a secondary e-mail address from the account. `getEmailAddresses` lists them.
 *
 * `DELETE /self/emails/{email}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The address was removed. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 */
export const removeEmailAddress: Operation<RemoveEmailAddressInput, RemoveEmailAddressResult> =
  /* @__PURE__ */ operation({
    id: "removeEmailAddress",
    method: "DELETE",
    path: "/self/emails/{email}",
    parameters: writeParameters,
    pathParameters: { email: { write: simple } },
    responses: { 200: ["application/json"], default: ["application/json"] },
    security: [[oauth1Scheme], [apiTokenScheme]],
  });

export type GetConfirmationEmailInput = CallOptions;

export type GetConfirmationEmailResult = Success<200, Message> | Failure<OtherStatus<200>, Message>;

/**
 * Request an e-mail to verify your address.
 *
 * Sends an e-mail with a key to the address of the account. Pass the key to `validateEmail`. The client does not retry
 * this call, although it is a GET, because each call can send another e-mail.
 *
 * `GET /self/confirmation_email`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The e-mail was sent. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export type ValidateEmailResult = Success<200, undefined> | Failure<OtherStatus<200>, Message>;

/**
 * Verify an e-mail address with the mailed key.
 *
 * Takes the key from the e-mail and marks the address as verified. The client does not retry this call,
 * although it is a GET, because a key may work only once.
 *
 * Not documented by the vendor: the response (200 is inferred), the lifetime of the key, and whether the call
 * needs credentials.
 *
 * `GET /self/validate_email`. Works without authorization; `oauth1` or `apiToken` may be given.
 *
 * - `200`: The address is verified.
 * - `default`: The call failed. (`application/json`)
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

export type GetMFAKindsResult = Success<200, string[]> | Failure<OtherStatus<200>, Message>;

/**
 * List the kinds of second factor.
 *
 * Returns the values of `kind` for the other second-factor operations. The vendor's client knows `NONE` and
 * `TOTP`.
 *
 * Not documented by the vendor: whether the call needs credentials.
 *
 * `GET /products/mfa_kinds`. Works without authorization; `oauth1` or `apiToken` may be given.
 *
 * - `200`: The kinds of second factor. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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
   * `kind` (required): The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
   */
  readonly path: CreateSelfMFAPath;
  /**
   * `X-Clever-Password` (required, secret): The account's password, in base64. Only the vendor's client shows that this
   * header is needed.
   */
  readonly header: CreateSelfMFAHeaders;
}

export type CreateSelfMFAResult = Success<200, MFAUrl> | Failure<OtherStatus<200>, Message>;

/**
 * Start to set up a second factor.
 *
 * Creates the secret of a second factor. `url` in the response is an `otpauth:` URL for an authenticator app:
 * show it as a QR code. Then send a code from the app to `validateSelfMFA`.
 *
 * The client does not retry this call, because each call can create another secret.
 *
 * Not documented by the vendor: the response. The body is what the vendor's client reads, and 200 is inferred.
 * Also, whether the bridge accepts the call: the vendor's tests sign it with OAuth 1.0a.
 *
 * `POST /self/mfa/{kind}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The secret of the second factor. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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
   * `kind` (required): The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
   */
  readonly path: SetSelfFavouriteMFAPath;
  /** Whether the second factor is preferred. */
  readonly body: WannabeMFAFav;
}

export type SetSelfFavouriteMFAResult = Success<200, undefined> | Failure<OtherStatus<200>, Message>;

/**
 * Prefer a second factor, or stop preferring it.
 *
 * Sets whether this second factor is asked for when the user signs in.
 *
 * Not documented by the vendor: the response (200 is inferred), and whether the call needs
 * `X-Clever-Password`. The vendor's client does not have this call.
 *
 * `PUT /self/mfa/{kind}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The preference was changed.
 * - `default`: The call failed. (`application/json`)
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
   * `kind` (required): The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
   */
  readonly path: DeleteSelfMFAPath;
  /**
   * `X-Clever-Password` (required, secret): The account's password, in base64. Only the vendor's client shows that this
   * header is needed.
   */
  readonly header: DeleteSelfMFAHeaders;
}

export type DeleteSelfMFAResult = Success<200, undefined> | Failure<OtherStatus<200>, Message>;

/**
 * Remove a second factor.
 *
 * Turns off a second factor. Send the account's password in `X-Clever-Password` as proof.
 *
 * Not documented by the vendor: the response (200 is inferred), and whether the bridge accepts the call. The
 * vendor's tests sign it with OAuth 1.0a.
 *
 * `DELETE /self/mfa/{kind}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The second factor was removed.
 * - `default`: The call failed. (`application/json`)
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
   * `kind` (required): The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
   */
  readonly path: ValidateSelfMFAPath;
  /**
   * `X-Clever-Password` (required, secret): The account's password, in base64. Only the vendor's client shows that this
   * header is needed.
   */
  readonly header: ValidateSelfMFAHeaders;
  /** A code from the app. */
  readonly body: WannabeMFACreds;
}

export type ValidateSelfMFAResult = Success<200, undefined> | Failure<OtherStatus<200>, Message>;

/**
 * Confirm a second factor with a code.
 *
 * Turns on the second factor that `createSelfMFA` started. Send a code from the authenticator app, and the
 * account's password in `X-Clever-Password`. With `revokeTokens`, the account's OAuth tokens are revoked as
 * well.
 *
 * Call `getSelfBackupCodes` next and keep the codes: without them, the vendor's support cannot restore access.
 *
 * Not documented by the vendor: the response (200 is inferred), whether `revokeTokens` also revokes the token
 * that signs this call, and whether the bridge accepts the call. The vendor's tests sign it with OAuth 1.0a.
 *
 * `POST /self/mfa/{kind}/confirmation`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The second factor is on.
 * - `default`: The call failed. (`application/json`)
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
   * `kind` (required): The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
   */
  readonly path: GetSelfBackupCodesPath;
  /**
   * `X-Clever-Password` (required, secret): The account's password, in base64. Only the vendor's client shows that this
   * header is needed.
   */
  readonly header: GetSelfBackupCodesHeaders;
}

export type GetSelfBackupCodesResult = Success<200, MFARecoveryCode[]> | Failure<OtherStatus<200>, Message>;

/**
 * Get recovery codes.
 *
 * Returns ten recovery codes, which replace the authenticator app if it is lost. Without them, the vendor's
 * support cannot restore access.
 *
 * Not documented by the vendor: whether a call replaces the earlier codes, which is why the client does not
 * retry it, and whether the bridge accepts the call. The vendor's tests sign it with OAuth 1.0a.
 *
 * `GET /self/mfa/{kind}/backupcodes`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The recovery codes. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export type ListSelfTokensResult = Success<200, OAuth1AccessTokenView[]> | Failure<OtherStatus<200>, Message>;

/**
 * List your OAuth tokens.
 *
 * Returns the OAuth tokens of the account, each with its application and its rights.
 *
 * Not documented by the vendor: whether the bridge accepts the call. The vendor's tests sign it with OAuth
 * 1.0a.
 *
 * `GET /self/tokens`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The OAuth tokens. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export type RevokeSelfTokensResult = Success<200, Message> | Failure<OtherStatus<200>, Message>;

/**
 * Revoke all of your OAuth tokens.
 *
 * Revokes every OAuth token of the account. The client does not retry this call, because the token that signs
 * it may be one of them. The vendor's client calls the path with a slash at the end.
 *
 * Not documented by the vendor: whether the token that signs the call is revoked too, and whether the bridge
 * accepts the call. The vendor's tests sign it with OAuth 1.0a.
 *
 * `DELETE /self/tokens`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The tokens were revoked. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export type GetCurrentTokenInfoResult = Success<200, OAuth1AccessTokenView[]> | Failure<OtherStatus<200>, Message>;

/**
 * Get the OAuth token of this request.
 *
 * Returns the OAuth token that signs the request, with its dates and rights. The vendor declares a list.
 *
 * Not documented by the vendor: whether the bridge accepts the call. The vendor's tests sign it with OAuth
 * 1.0a.
 *
 * `GET /self/tokens/current`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The OAuth token of this request. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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
  /** `token` (required, secret): The token, as `listSelfTokens` returns it. */
  readonly path: RevokeSelfTokenPath;
}

export type RevokeSelfTokenResult = Success<200, Message> | Failure<OtherStatus<200>, Message>;

/**
 * Revoke one of your OAuth tokens.
 *
 * Revokes an OAuth token. To sign out, revoke the token that signs the request: the vendor's console does the
 * same. The client does not retry this call: if a response is lost, a second call may be refused.
 *
 * Not documented by the vendor: whether the bridge accepts the call. The vendor's tests sign it with OAuth
 * 1.0a.
 *
 * `DELETE /self/tokens/{token}`. Needs `oauth1` or `apiToken`.
 *
 * - `200`: The token was revoked. (`application/json`)
 * - `default`: The call failed. (`application/json`)
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

export interface GetSelfCliTokensInput extends CallOptions {
  /**
   * `cli_token` (optional, secret): The random value that the sign-in page was opened with. The vendor does not mark it
   * as required.
   */
  readonly query?: GetSelfCliTokensQuery | undefined;
}

export type GetSelfCliTokensResult =
  | Success<200, CliTokenView | CliTokenView[]>
  | Failure<404, Message>
  | Failure<OtherStatus<200 | 404>, Message>;

/**
 * Poll for the token of a command-line sign-in.
 *
 * Returns the OAuth token that a user has granted to a command-line tool. Generate a random `cli_token`, open
 * the console's page `cli-oauth` with it in a browser, and call this operation with the same `cli_token` until
 * it succeeds. The vendor's tool polls every 2 seconds, at most 60 times. Status 404 means that the user has
 * not confirmed yet.
 *
 * Not documented by the vendor: the meaning of 404, which is how the vendor's tool reads it. The vendor
 * declares a list as the response, and its tool reads a single object. Handle both.
 *
 * `GET /self/cli_tokens`. No authorization is needed.
 *
 * - `200`: The token and its secret. (`application/json`)
 * - `404`: The user has not confirmed the sign-in yet. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 */
export const getSelfCliTokens: Operation<GetSelfCliTokensInput, GetSelfCliTokensResult> = /* @__PURE__ */ operation({
  id: "getSelfCliTokens",
  method: "GET",
  path: "/self/cli_tokens",
  parameters: writeParameters,
  query: { cli_token: { write: form } },
  responses: { 200: ["application/json"], 404: ["application/json"], default: ["application/json"] },
});

export type GetApiTokensInput = CallOptions;

export type GetApiTokensResult = Success<200, ApiTokenView[]> | Failure<OtherStatus<200>, BridgeError>;

/**
 * List your API tokens.
 *
 * Returns the API tokens of the account, without the tokens themselves. Use `apiTokenId` to rename or revoke
 * one.
 *
 * Not documented by the vendor: the credentials and the errors. The vendor's tests sign the call with OAuth
 * 1.0a.
 *
 * `GET /api-tokens`. Needs `oauth1`.
 *
 * - `200`: The API tokens. (`application/json`)
 * - `default`: The call failed. (`application/json`)
 */
export const getApiTokens: Operation<GetApiTokensInput, GetApiTokensResult> = /* @__PURE__ */ operation({
  id: "getApiTokens",
  method: "GET",
  path: "/api-tokens",
  responses: { 200: ["application/json"], default: ["application/json"] },
  security: [[oauth1Scheme]],
  servers: [{ name: "bridge", url: "https://api-bridge.clever-cloud.com" }],
});

export interface PostApiTokensInput extends CallOptions {
  /** The account, the name of the token and its expiry date. */
  readonly body: ApiTokenRequest;
}

export type PostApiTokensResult = Success<200, ApiToken> | Failure<OtherStatus<200>, BridgeError>;

/**
 * Create an API token.
 *
 * Creates an API token. Give it to a client as `apiToken` with the server `bridge`. `apiToken` in the response
 * is shown only once.
 *
 * Send the account's password as proof, and a code in `mfaCode` if the account's `preferredMFA` is `TOTP`. An
 * account without a password, for example one that signs in with GitHub, cannot create a token. A token can be
 * valid for one year at most, by the vendor's draft documentation. The vendor limits how fast tokens can be
 * created. The client does not retry this call, because each call creates another token.
 *
 * No other credentials are needed: the vendor's tests send none, and its command-line tool signs the request
 * all the same.
 *
 * Not documented by the vendor: the statuses of errors.
 *
 * `POST /api-tokens`. No authorization is needed.
 *
 * - `200`: The API token was created. (`application/json`)
 * - `default`: The API token was not created. (`application/json`)
 */
export const postApiTokens: Operation<PostApiTokensInput, PostApiTokensResult> = /* @__PURE__ */ operation({
  id: "postApiTokens",
  method: "POST",
  path: "/api-tokens",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: ["application/json"], default: ["application/json"] },
  servers: [{ name: "bridge", url: "https://api-bridge.clever-cloud.com" }],
});

export interface PutApiTokensApiTokenIdInput extends CallOptions {
  /** `apiTokenId` (required): The identifier of the API token, which is not the token itself. */
  readonly path: PutApiTokensApiTokenIdPath;
  /** The new name and description. */
  readonly body: ApiTokenUpdate;
}

export type PutApiTokensApiTokenIdResult = Success<204, undefined> | Failure<OtherStatus<204>, BridgeError>;

/**
 * Rename an API token.
 *
 * Changes the name and the description of an API token. The token and its expiry date stay the same.
 *
 * Not documented by the vendor: the credentials and the errors. The vendor's tests sign the call with OAuth
 * 1.0a.
 *
 * `PUT /api-tokens/{apiTokenId}`. Needs `oauth1`.
 *
 * - `204`: The API token was changed. The response has no body.
 * - `default`: The call failed. (`application/json`)
 */
export const putApiTokensApiTokenId: Operation<PutApiTokensApiTokenIdInput, PutApiTokensApiTokenIdResult> =
  /* @__PURE__ */ operation({
    id: "putApiTokensApiTokenId",
    method: "PUT",
    path: "/api-tokens/{apiTokenId}",
    parameters: writeParameters,
    pathParameters: { apiTokenId: { write: simple } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oauth1Scheme]],
    servers: [{ name: "bridge", url: "https://api-bridge.clever-cloud.com" }],
  });

export interface DeleteApiTokensApiTokenIdInput extends CallOptions {
  /** `apiTokenId` (required): The identifier of the API token, which is not the token itself. */
  readonly path: DeleteApiTokensApiTokenIdPath;
}

export type DeleteApiTokensApiTokenIdResult = Success<204, undefined> | Failure<OtherStatus<204>, BridgeError>;

/**
 * Revoke an API token.
 *
 * Revokes an API token. Calls that use it fail from then on.
 *
 * Not documented by the vendor: the credentials and the errors. The vendor's tests sign the call with OAuth
 * 1.0a.
 *
 * `DELETE /api-tokens/{apiTokenId}`. Needs `oauth1`.
 *
 * - `204`: The API token was revoked. The response has no body.
 * - `default`: The call failed. (`application/json`)
 */
export const deleteApiTokensApiTokenId: Operation<DeleteApiTokensApiTokenIdInput, DeleteApiTokensApiTokenIdResult> =
  /* @__PURE__ */ operation({
    id: "deleteApiTokensApiTokenId",
    method: "DELETE",
    path: "/api-tokens/{apiTokenId}",
    parameters: writeParameters,
    pathParameters: { apiTokenId: { write: simple } },
    responses: { 204: [], default: ["application/json"] },
    security: [[oauth1Scheme]],
    servers: [{ name: "bridge", url: "https://api-bridge.clever-cloud.com" }],
  });
