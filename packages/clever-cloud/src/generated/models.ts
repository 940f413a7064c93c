// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.

/** The outcome of a call, also the shape of errors. */
export interface Message {
  /**
   * The outcome, as a number.
   *
   * Format: `int32`.
   */
  id?: number;
  /** The outcome, in words. */
  message?: string;
  /** The kind of message. */
  type?: "error" | "warning" | "success" | "info";
}

/** The old password and the new one. */
export interface WannabePassword {
  /** The old password. */
  oldPassword?: string;
  /** The new password. The vendor's sign-up guide asks for at least 6 characters. */
  newPassword?: string;
  /** Whether to revoke the account's OAuth tokens. The vendor's client calls it `revokeTokens`. */
  dropTokens?: boolean;
}

/** A code that proves that a second factor works. */
export interface WannabeMFACreds {
  /** A code from the authenticator app. */
  code?: string;
  /** Whether to revoke the account's OAuth tokens. */
  revokeTokens?: boolean;
}

/** Whether a second factor is preferred. */
export interface WannabeMFAFav {
  /** Whether the second factor is preferred. */
  favourite?: boolean;
}

/** A recovery code. */
export interface MFARecoveryCode {
  /** The recovery code. */
  code?: string;
}

/** The secret of a second factor. */
export interface MFAUrl {
  /**
   * The secret as an `otpauth:` URL for an authenticator app, with the host `totp`, the issuer `Clever Cloud`, the
   * algorithm `SHA1` and the `secret`.
   *
   * Format: `uri`.
   */
  url?: string;
}

/** An account. */
export interface UserView {
  /** The identifier of the account. */
  id?: string;
  /** The primary e-mail address. */
  email?: string;
  /** The name of the user. */
  name?: string;
  /** The phone number. */
  phone?: string;
  /** The street address. */
  address?: string;
  /** The city. */
  city?: string;
  /** The postal code. */
  zipcode?: string;
  /** The country. */
  country?: string;
  /** The URL of the user's picture. */
  avatar?: string;
  /**
   * The time when the account was created, in milliseconds since 1970.
   *
   * Format: `int64`.
   */
  creationDate?: number;
  /** The language of the user. */
  lang?: string;
  /** Whether the primary e-mail address is verified. */
  emailValidated?: boolean;
  /**
   * The services that the account signs in with, for example `github`.
   *
   * Each item: A service.
   */
  oauthApps?: string[];
  /** Whether the user is an administrator of Clever Cloud. Inferred from its name. */
  admin?: boolean;
  /** Whether the account can pay. */
  canPay?: boolean;
  /** The second factor that the account uses. */
  preferredMFA?: "NONE" | "TOTP";
  /** Whether the account has a password. An account that signs in with another service may have none. */
  hasPassword?: boolean;
  /** The identifier of the partner that the account belongs to. Not in the specification of 2021. */
  partnerId?: string;
  /** The name of the partner. Not in the specification of 2021. */
  partnerName?: string;
  /** The URL of the partner's console. Not in the specification of 2021. */
  partnerConsoleUrl?: string;
}

/** An OAuth token. */
export interface OAuth1AccessTokenView {
  /** The token. */
  token?: string;
  /** The application that uses the token. */
  consumer?: OAuth1ConsumerView;
  /**
   * The time when the token was created, in milliseconds since 1970.
   *
   * Format: `int64`.
   */
  creationDate?: number;
  /**
   * The time when the token was last used, in milliseconds since 1970.
   *
   * Format: `int64`.
   */
  lastUtilisation?: number;
  /**
   * The time when the token expires, in milliseconds since 1970. Not in the specification of 2021.
   *
   * Format: `int64`.
   */
  expirationDate?: number;
  /**
   * The identifier of an employee of the vendor who uses the token. Inferred from its name. Not in the specification of 2021.
   */
  employeeId?: string;
  /** The rights of the token. */
  rights?: OAuthRightsView;
}

/** An application. */
export interface OAuth1ConsumerView {
  /** The name of the application. */
  name?: string;
  /** The description of the application. */
  description?: string;
  /** The consumer key of the application. */
  key?: string;
  /** The URL of the application. */
  url?: string;
  /** The URL of the application's logo. */
  picture?: string;
  /** The base URL of the application's callbacks. */
  baseUrl?: string;
  /** The rights that the application can ask for. */
  rights?: OAuthRightsView;
}

/** The rights of a token. */
export interface OAuthRightsView {
  /** All rights. */
  almighty?: boolean;
  /** Read organisations. */
  access_organisations?: boolean;
  /** Change organisations. */
  manage_organisations?: boolean;
  /** Change the services of organisations. */
  manage_organisations_services?: boolean;
  /** Change the applications of organisations. */
  manage_organisations_applications?: boolean;
  /** Change the members of organisations. */
  manage_organisations_members?: boolean;
  /** Read bills. */
  access_organisations_bills?: boolean;
  /** Read the remaining credit. */
  access_organisations_credit_count?: boolean;
  /** Read usage statistics. */
  access_organisations_consumption_statistics?: boolean;
  /** Read the account. */
  access_personal_information?: boolean;
  /** Change the account. */
  manage_personal_information?: boolean;
  /** Change SSH keys. */
  manage_ssh_keys?: boolean;
}

/** An API token to create. */
export interface ApiTokenRequest {
  /**
   * The primary e-mail address of the account.
   *
   * Format: `email`.
   */
  email: string;
  /** The password of the account. */
  password: string;
  /** A code of the second factor. Required if the account's `preferredMFA` is `TOTP`. */
  mfaCode?: string;
  /**
   * The name of the token.
   *
   * `minLength`: `1`.
   */
  name: string;
  /** What the token is for. */
  description?: string;
  /**
   * The time when the token expires.
   *
   * Format: `date-time`.
   */
  expirationDate: string;
}

/** A new API token. */
export interface ApiToken {
  /** The token itself. It is shown only once. */
  apiToken: string;
  /** The identifier of the token. */
  apiTokenId: string;
  /**
   * The time when the token was created.
   *
   * Format: `date-time`.
   */
  creationDate: string;
  /**
   * The time when the token expires.
   *
   * Format: `date-time`.
   */
  expirationDate: string;
  /** The name of the token. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Whether the token is still valid. Only the vendor's client declares it. */
  state?: "ACTIVE" | "EXPIRED";
}

/** The reason why a call to the API bridge failed. */
export interface BridgeError {
  /** The error. `invalid-credential` is a wrong password, `invalid-mfa-code` a wrong or missing code. */
  code?: string;
}

/** An HTML page for people. */
export type HtmlPage = string;

/** A request for a password reset. */
export interface PasswordResetRequestForm {
  /** The e-mail address of the account. */
  login?: string;
  /**
   * Whether to revoke the account's OAuth tokens. Called `dropTokens` in old clients. The meaning is inferred from the
   * same field of `changeUserPassword`; the strings that count as yes are not documented.
   */
  drop_tokens?: string;
  /** The partner whose branding the page and the e-mail have. */
  partner_id?: string;
}

/** A new password. */
export interface NewPasswordForm {
  /** The new password. The vendor's sign-up guide asks for at least 6 characters. */
  pass?: string;
  /** The new password again. */
  pass2?: string;
  /** The partner whose branding the page has. */
  partner_id?: string;
}

/** What to do with an e-mail address. */
export interface EmailAddressChange {
  /** Whether the address becomes the primary one. Leave it out to add the address. */
  make_primary?: boolean;
}

/** An OAuth token for a command-line tool. */
export interface CliTokenView {
  /** The token. */
  token?: string;
  /** The secret of the token. */
  secret?: string;
  /** The time when the token expires. Not in the specification of 2021. */
  expirationDate?: string;
}

/** An API token without its secret. */
export interface ApiTokenView {
  /** The identifier of the token. */
  apiTokenId: string;
  /** The identifier of the account that owns the token. */
  userId: string;
  /**
   * The time when the token was created.
   *
   * Format: `date-time`.
   */
  creationDate: string;
  /**
   * The time when the token expires.
   *
   * Format: `date-time`.
   */
  expirationDate: string;
  /** The IP address that the token was created from. Inferred from its name. */
  ip: string;
  /** The name of the token. */
  name: string;
  /** What the token is for. */
  description?: string;
  /** Whether the token is still valid. Only the vendor's client declares it. */
  state?: "ACTIVE" | "EXPIRED";
}

/** The changes to an API token. */
export interface ApiTokenUpdate {
  /**
   * The new name.
   *
   * `minLength`: `1`.
   */
  name: string;
  /** The new description. */
  description?: string;
}

export interface GetPasswordForgottenFormQuery {
  /** The partner whose branding the page has. Called `clever_flavor` in older versions of the API. */
  partner_id?: string;
}

export interface AskForPasswordResetViaFormHeaders {
  /**
   * A header of the vendor's internal tests, removed from its specification by 2021. Leave it out. Called `testerPass`
   * in old clients.
   *
   * Secret: keep it out of logs.
   *
   * @deprecated
   */
  TesterPass?: string;
}

export interface ConfirmPasswordResetRequestPath {
  /**
   * The key from the link in the reset e-mail. Anyone who has it can set the password.
   *
   * Secret: keep it out of logs.
   */
  key: string;
}

export interface ConfirmPasswordResetRequestQuery {
  /** The partner whose branding the page has. Called `clever_flavor` in older versions of the API. */
  partner_id?: string;
}

export interface ResetPasswordForgottenPath {
  /**
   * The key from the link in the reset e-mail. Anyone who has it can set the password.
   *
   * Secret: keep it out of logs.
   */
  key: string;
}

export interface AddEmailAddressPath {
  /** The e-mail address. */
  email: string;
}

export interface RemoveEmailAddressPath {
  /** The e-mail address. */
  email: string;
}

export interface ValidateEmailQuery {
  /**
   * The key from the e-mail. The vendor does not mark it as required.
   *
   * Secret: keep it out of logs.
   */
  validationKey?: string;
}

export interface CreateSelfMFAPath {
  /** The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other. */
  kind: string;
}

export interface CreateSelfMFAHeaders {
  /**
   * The account's password, in base64. Only the vendor's client shows that this header is needed.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface SetSelfFavouriteMFAPath {
  /** The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other. */
  kind: string;
}

export interface DeleteSelfMFAPath {
  /** The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other. */
  kind: string;
}

export interface DeleteSelfMFAHeaders {
  /**
   * The account's password, in base64. Only the vendor's client shows that this header is needed.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface ValidateSelfMFAPath {
  /** The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other. */
  kind: string;
}

export interface ValidateSelfMFAHeaders {
  /**
   * The account's password, in base64. Only the vendor's client shows that this header is needed.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface GetSelfBackupCodesPath {
  /** The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other. */
  kind: string;
}

export interface GetSelfBackupCodesHeaders {
  /**
   * The account's password, in base64. Only the vendor's client shows that this header is needed.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface RevokeSelfTokenPath {
  /**
   * The token, as `listSelfTokens` returns it.
   *
   * Secret: keep it out of logs.
   */
  token: string;
}

export interface GetSelfCliTokensQuery {
  /**
   * The random value that the sign-in page was opened with. The vendor does not mark it as required.
   *
   * Secret: keep it out of logs.
   */
  cli_token?: string;
}

export interface PutApiTokensApiTokenIdPath {
  /** The identifier of the API token, which is not the token itself. */
  apiTokenId: string;
}

export interface DeleteApiTokensApiTokenIdPath {
  /** The identifier of the API token, which is not the token itself. */
  apiTokenId: string;
}
