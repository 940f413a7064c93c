// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.

/** What became of a request, and the shape of errors. */
export interface Message {
  /**
   * What happened, as a number.
   *
   * Format: `int32`.
   */
  id?: number;
  /** What happened, in words. */
  message?: string;
  /** The kind of message. */
  type?: "error" | "warning" | "success" | "info";
}

/** A known password and the one to take its place. */
export interface WannabePassword {
  /** The old password. */
  oldPassword?: string;
  /** The new password. The vendor's sign-up guide asks for at least 6 characters. */
  newPassword?: string;
  /** Whether to revoke the account's OAuth tokens. */
  dropTokens?: boolean;
}

/** A code that shows that a second factor works. */
export interface WannabeMFACreds {
  /** A code from the app. */
  code?: string;
  /** Whether to revoke the account's OAuth tokens. */
  revokeTokens?: boolean;
}

/** Whether a second factor is preferred. */
export interface WannabeMFAFav {
  /** Whether it is. */
  favourite?: boolean;
}

/** A recovery code. */
export interface MFARecoveryCode {
  /** The code. */
  code?: string;
}

/** The secret of a second factor. */
export interface MFAUrl {
  /**
   * The secret as a URL that an authenticator app takes.
   *
   * Format: `uri`.
   */
  url?: string;
}

/** An account. */
export interface UserView {
  /** The identifier of the account. */
  id?: string;
  /** The main e-mail address. */
  email?: string;
  /** The name of the person. */
  name?: string;
  /** The telephone number. */
  phone?: string;
  /** The street and the number. */
  address?: string;
  /** The town. */
  city?: string;
  /** The postal code. */
  zipcode?: string;
  /** The country. */
  country?: string;
  /** Where the picture is. */
  avatar?: string;
  /**
   * When the account was made. The unit is not documented.
   *
   * Format: `int64`.
   */
  creationDate?: number;
  /** The language. */
  lang?: string;
  /** Whether the main address is verified. */
  emailValidated?: boolean;
  /** Services that the account logs in with, by inference. */
  oauthApps?: string[];
  /** Whether the account is one of the vendor's administrators, by inference. */
  admin?: boolean;
  /** Whether the account can pay. */
  canPay?: boolean;
  /** The second factor that is asked for at log-in. */
  preferredMFA?: "NONE" | "TOTP";
  /** Whether the account has a password; one made through another service may have none. */
  hasPassword?: boolean;
  /** The partner that the account came by. New since 2021. */
  partnerId?: string;
  /** The name of the partner. New since 2021. */
  partnerName?: string;
  /** The console of the partner. New since 2021. */
  partnerConsoleUrl?: string;
}

/** An OAuth token. */
export interface OAuth1AccessTokenView {
  /** The token. */
  token?: string;
  /** The application that has it. */
  consumer?: OAuth1ConsumerView;
  /**
   * When it was given out. The unit is not documented.
   *
   * Format: `int64`.
   */
  creationDate?: number;
  /**
   * When it was last used. The unit is not documented.
   *
   * Format: `int64`.
   */
  lastUtilisation?: number;
  /**
   * When it ends. The unit is not documented. New since 2021.
   *
   * Format: `int64`.
   */
  expirationDate?: number;
  /** Who of the vendor's people has it, by inference. New since 2021. */
  employeeId?: string;
  /** What it may do. */
  rights?: OAuthRightsView;
}

/** An application. */
export interface OAuth1ConsumerView {
  /** What it is called. */
  name?: string;
  /** What it is for. */
  description?: string;
  /** Its consumer key. */
  key?: string;
  /** Its site. */
  url?: string;
  /** Where its picture is. */
  picture?: string;
  /** Where people are sent back to. */
  baseUrl?: string;
  /** What it may ask for. */
  rights?: OAuthRightsView;
}

/** What a token may do. */
export interface OAuthRightsView {
  /** Everything. */
  almighty?: boolean;
  /** Look at organisations. */
  access_organisations?: boolean;
  /** Change organisations. */
  manage_organisations?: boolean;
  /** Change the services of organisations. */
  manage_organisations_services?: boolean;
  /** Change the applications of organisations. */
  manage_organisations_applications?: boolean;
  /** Change who belongs to organisations. */
  manage_organisations_members?: boolean;
  /** Look at bills. */
  access_organisations_bills?: boolean;
  /** Look at the credit that is left. */
  access_organisations_credit_count?: boolean;
  /** Look at what was used up. */
  access_organisations_consumption_statistics?: boolean;
  /** Look at the account. */
  access_personal_information?: boolean;
  /** Change the account. */
  manage_personal_information?: boolean;
  /** Change SSH keys. */
  manage_ssh_keys?: boolean;
}

/** An API token to be made. */
export interface ApiTokenRequest {
  /**
   * The main e-mail address of the account.
   *
   * Format: `email`.
   */
  email: string;
  /** The password of the account. */
  password: string;
  /** A code of the second factor. Needed where the account's `preferredMFA` is `TOTP`. */
  mfaCode?: string;
  /**
   * What to call the token.
   *
   * `minLength`: `1`.
   */
  name: string;
  /** What the token is for. */
  description?: string;
  /**
   * When the token ends.
   *
   * Format: `date-time`.
   */
  expirationDate: string;
}

/** A new API token. */
export interface ApiToken {
  /** The token itself. It is shown once. */
  apiToken: string;
  /** The identifier of the token. */
  apiTokenId: string;
  /**
   * When it was made.
   *
   * Format: `date-time`.
   */
  creationDate: string;
  /**
   * When it ends.
   *
   * Format: `date-time`.
   */
  expirationDate: string;
  /** What it is called. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Whether it is in use. The vendor's newest client knows the field, its specification does not. */
  state?: string;
}

/** Why there is no token. */
export interface BridgeError {
  /** `invalid-credential` for a wrong password, `invalid-mfa-code` for a wrong code. Others are not documented. */
  code?: string;
}

/** An HTML page, meant for a person and not for a program. */
export type HtmlPage = string;

/** The form that asks for a password reset. */
export interface PasswordResetRequestForm {
  /** The e-mail address of the account whose password is lost. */
  login?: string;
  /**
   * Whether to revoke the account's OAuth tokens together with the old password. The meaning is inferred from the field
   * of the same name in the call that changes a known password, and the vendor does not say which strings count as yes.
   */
  drop_tokens?: string;
  /** The partner whose look the page and the e-mail should have. Values are not documented. */
  partner_id?: string;
}

/** The form that sets the new password. */
export interface NewPasswordForm {
  /** The new password. The vendor's sign-up guide asks for at least 6 characters. */
  pass?: string;
  /** The new password once more. */
  pass2?: string;
  /** The partner whose look the page should have. Values are not documented. */
  partner_id?: string;
}

export interface GetPasswordForgottenFormQuery {
  /**
   * The partner whose look the page should have. Values are not documented; older versions of the API called it
   * `clever_flavor`.
   */
  partner_id?: string;
}

export interface AskForPasswordResetViaFormHeaders {
  /**
   * An internal header of the vendor's own tests. It was in the old Swagger file and has been gone from the vendor's
   * specification since 2021. Leave it out.
   *
   * Secret: keep it out of logs.
   *
   * @deprecated
   */
  TesterPass?: string;
}

export interface ConfirmPasswordResetRequestPath {
  /**
   * The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out of logs. How long
   * it lives is not documented.
   *
   * Secret: keep it out of logs.
   */
  key: string;
}

export interface ConfirmPasswordResetRequestQuery {
  /**
   * The partner whose look the page should have. Values are not documented; older versions of the API called it
   * `clever_flavor`.
   */
  partner_id?: string;
}

export interface ResetPasswordForgottenPath {
  /**
   * The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out of logs. How long
   * it lives is not documented.
   *
   * Secret: keep it out of logs.
   */
  key: string;
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
  /** The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows. */
  kind: string;
}

export interface CreateSelfMFAHeaders {
  /**
   * The password of the account, in base64.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface SetSelfFavouriteMFAPath {
  /** The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows. */
  kind: string;
}

export interface DeleteSelfMFAPath {
  /** The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows. */
  kind: string;
}

export interface DeleteSelfMFAHeaders {
  /**
   * The password of the account, in base64.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface ValidateSelfMFAPath {
  /** The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows. */
  kind: string;
}

export interface ValidateSelfMFAHeaders {
  /**
   * The password of the account, in base64.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface GetSelfBackupCodesPath {
  /** The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows. */
  kind: string;
}

export interface GetSelfBackupCodesHeaders {
  /**
   * The password of the account, in base64.
   *
   * Secret: keep it out of logs.
   *
   * `contentEncoding`: `"base64"`.
   */
  "X-Clever-Password": string;
}

export interface RevokeSelfTokenPath {
  /**
   * The token, as `listSelfTokens` shows it.
   *
   * Secret: keep it out of logs.
   */
  token: string;
}
