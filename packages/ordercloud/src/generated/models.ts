// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.

/** Whom to send a verification code to. Give `Email` or `Username`. */
export interface PasswordResetRequest {
  /** The identifier of the application (API client) that the user logs in to. */
  ClientID: string;
  /** The user's e-mail address. Needed when there is no `Username`. */
  Email?: string;
  /** The user's name for logging in. Needed when there is no `Email`. */
  Username?: string;
  /**
   * The address of your page for the new password. It is handed to the message sender as `PasswordRenewalUrl`, so that
   * the e-mail can link to it.
   */
  URL?: string;
}

/** A new password for a user. */
export interface PasswordReset {
  /** The identifier of the application (API client) that the code was asked for. */
  ClientID: string;
  /** The user's name for logging in. */
  Username: string;
  /**
   * The new password. The vendor does not mark it as required. Unless the security profile says otherwise, it has at
   * least 10 characters, among them an upper-case letter, a lower-case letter and a digit.
   */
  Password?: string;
}

/** Whom to send a one-time password to. Give `Username` or `Email`. */
export interface OneTimePasswordRequest {
  /** The identifier of the application (API client) that the user logs in to. */
  ClientID: string;
  /** The user's name for logging in. Needed when there is no `Email`. */
  Username?: string;
  /** The user's e-mail address. Needed when there is no `Username`. */
  Email?: string;
}

/** What to get a token for, told apart by `grant_type`. */
export type TokenRequest = PasswordGrant | ClientCredentialsGrant | RefreshTokenGrant;

/** A user's name and password. A one-time password goes into `password` too. */
export interface PasswordGrant {
  /** The kind of grant. */
  grant_type: "password";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The user's name for logging in. */
  username: string;
  /** The user's password, or a one-time password. */
  password: string;
  scope?: Scope;
}

/** The application itself, or an anonymous shopper of it when there is no secret. */
export interface ClientCredentialsGrant {
  /** The kind of grant. */
  grant_type: "client_credentials";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The identifier that an anonymous shopper goes by. Left out, the shopper gets a new one, by inference. */
  anonuserid?: string;
  scope?: Scope;
}

/** A refresh token from an earlier answer. */
export interface RefreshTokenGrant {
  /** The kind of grant. */
  grant_type: "refresh_token";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The refresh token. */
  refresh_token: string;
  scope?: Scope;
}

/** The identifier of the application (API client). */
export type ClientId = string;

/** The secret of the application, where it has one. */
export type ClientSecret = string;

/** The roles wanted, with spaces between. Left out, all the roles that were assigned are given. */
export type Scope = string;

/** A token to make calls with. */
export interface AccessToken {
  /** The token, to be sent as a bearer token. */
  access_token?: string;
  /**
   * In how many seconds the token expires.
   *
   * Format: `int32`.
   */
  expires_in?: number;
  /** The kind of token, `bearer`. */
  token_type?: string;
  /** What another token can be got with, where the application gives out such tokens. */
  refresh_token?: string;
}

/** A token in the name of a user. */
export interface ImpersonateTokenRequest {
  /** The identifier of the application (API client) that the token is for. */
  ClientID: string;
  /**
   * The roles that the token holds.
   *
   * Each item: A role, such as `Shopper` or `MeAdmin`.
   */
  Roles: string[];
  /**
   * Roles of the application's own that the token holds.
   *
   * Each item: The name of a role.
   */
  CustomRoles?: string[];
}

/** A new password. */
export interface TokenPasswordReset {
  /** The new password. It must satisfy the password policy of the user's security profile. */
  NewPassword: string;
}

/** A user as they see themselves. */
export interface MeUser {
  ID?: UserKey;
  Username: Username;
  /**
   * The user's first name.
   *
   * `maxLength`: `100`.
   */
  FirstName: string;
  /**
   * The user's last name.
   *
   * `maxLength`: `100`.
   */
  LastName: string;
  /**
   * The user's e-mail address.
   *
   * `maxLength`: `200`.
   */
  Email: string;
  /**
   * The user's telephone number.
   *
   * `maxLength`: `100`.
   */
  Phone?: string;
  /**
   * When the user accepted the terms.
   *
   * Format: `date-time`.
   */
  TermsAccepted?: string;
  /** Whether the user may log in. */
  Active: boolean;
  /** What the application keeps with the user. */
  xp?: { [key: string]: unknown };
  Buyer?: MeBuyer;
  Supplier?: MeSupplier;
  Seller?: MeSeller;
  /** The identifier of the company that the user belongs to. */
  CompanyID?: string;
  /**
   * The roles that the user may have in a token.
   *
   * Each item: A role.
   */
  AvailableRoles?: string[];
  Locale?: Locale;
  /**
   * When the user was made.
   *
   * Format: `date-time`.
   */
  DateCreated?: string;
  /**
   * When the user last made a call.
   *
   * Format: `date-time`.
   */
  LastActive?: string;
  /**
   * When the password was last set.
   *
   * Format: `date-time`.
   */
  PasswordLastSetDate?: string;
}

/** What to change of your own user. */
export interface MeUserPatch {
  ID?: UserKey;
  Username?: Username;
  /** A new password. */
  Password?: string;
  /**
   * The user's first name.
   *
   * `maxLength`: `100`.
   */
  FirstName?: string;
  /**
   * The user's last name.
   *
   * `maxLength`: `100`.
   */
  LastName?: string;
  /**
   * The user's e-mail address.
   *
   * `maxLength`: `200`.
   */
  Email?: string;
  /**
   * The user's telephone number.
   *
   * `maxLength`: `100`.
   */
  Phone?: string;
  /**
   * When the user accepted the terms.
   *
   * Format: `date-time`.
   */
  TermsAccepted?: string;
  /** Whether the user may log in. */
  Active?: boolean;
  /** What the application keeps with the user. */
  xp?: { [key: string]: unknown };
}

/** The identifier of the user, made of letters, digits, hyphens and underscores. */
export type UserKey = string;

/**
 * The user's name for logging in. No other user of any organisation has it.
 *
 * `maxLength`: `100`.
 */
export type Username = string;

/** The buyer that a user belongs to. */
export interface MeBuyer {
  /** The identifier of the buyer. */
  ID?: string;
  /** The identifier of the catalogue that the buyer sees. */
  DefaultCatalogID?: string;
}

/** The supplier that a user belongs to. */
export interface MeSupplier {
  /** The identifier of the supplier. */
  ID?: string;
}

/** The seller that a user belongs to. */
export interface MeSeller {
  /** The identifier of the seller. */
  ID?: string;
}

/** The currency and the language of a user. */
export interface Locale {
  /** The identifier of the locale. */
  ID?: string;
  /** The identifier of whom the locale belongs to. */
  OwnerID?: string;
  /** The currency. */
  Currency: string;
  /** The language. */
  Language?: string;
}

/** Roles, and what the passwords of those who have them must be like. */
export interface SecurityProfile {
  /** The identifier of the profile. */
  ID?: string;
  /**
   * What the profile is called.
   *
   * `maxLength`: `100`.
   */
  Name: string;
  /**
   * The roles that the profile gives.
   *
   * Each item: A role.
   */
  Roles?: string[];
  /**
   * Roles of the application's own that the profile gives.
   *
   * Each item: The name of a role.
   */
  CustomRoles?: string[];
  PasswordConfig?: PasswordConfig;
  /** Whether the profile comes from outside OrderCloud, going by its name. */
  IsExternalRoleGroup?: boolean;
}

/** What to change of a security profile. */
export interface SecurityProfilePatch {
  /** A new identifier of the profile. */
  ID?: string;
  /**
   * What to call the profile.
   *
   * `maxLength`: `100`.
   */
  Name?: string;
  /**
   * The roles that the profile gives.
   *
   * Each item: A role.
   */
  Roles?: string[];
  /**
   * Roles of the application's own that the profile gives.
   *
   * Each item: The name of a role.
   */
  CustomRoles?: string[];
  PasswordConfig?: PasswordConfig;
}

/** What passwords must be like, and when an account is locked. */
export interface PasswordConfig {
  /** How many of the last passwords may not be used again. */
  LimitPasswordReuse?: number;
  /**
   * How often the same character may stand in a row.
   *
   * `minimum`: `0`. `maximum`: `24`.
   */
  MaxConsecutiveDupeChars?: number;
  /**
   * After how many days a password expires.
   *
   * `minimum`: `1`. `maximum`: `365`.
   */
  MaximumPasswordAge?: number;
  /**
   * For how many minutes a new password cannot be changed again.
   *
   * `minimum`: `0`. `maximum`: `60`.
   */
  MinimumPasswordAge?: number;
  /**
   * After how many failed log-ins an account is locked.
   *
   * `minimum`: `1`. `maximum`: `9`.
   */
  AllowedFailedAttempts?: number;
  /**
   * For how many minutes an account is locked, from 10 on. With 0 it stays locked until an administrator unlocks it.
   *
   * `minimum`: `0`. `maximum`: `1440`.
   */
  LockoutDuration?: number;
  /** Whether an upper-case letter is needed. */
  UpperCaseRequired?: boolean;
  /** Whether a lower-case letter is needed. */
  LowerCaseRequired?: boolean;
  /** Whether a character is needed that is neither letter nor digit. */
  SpecialCharacterRequired?: boolean;
  /** Whether a digit is needed. */
  NumericRequired?: boolean;
  /** How many characters a password has at least. */
  MinimumCharacterCount?: number;
}

/** Why there is no token, as OAuth2 has it and as OrderCloud has it elsewhere. */
export interface TokenError {
  /** The kind of error in the words of OAuth2, such as `invalid_grant`. */
  error?: string;
  /** The error in words. */
  error_description?: string;
  /** The errors, usually one. */
  Errors?: OrderCloudErrorEntry[];
}

/** Why a request failed. A body may start with a byte order mark. */
export interface OrderCloudError {
  /** The errors, usually one. */
  Errors?: OrderCloudErrorEntry[];
}

/** One error. */
export interface OrderCloudErrorEntry {
  /**
   * A stable name for the error. The ones known for resetting a password:
   *
   * - `PasswordReset.CannotReusePassword`: the password was used recently.
   * - `PasswordReset.InsecurePassword`: the password does not satisfy the policy, which is in `Data`.
   * - `PasswordReset.InvalidVerification`: the code or the user name is wrong, or the code has expired.
   * - `PasswordReset.LockedOut`: there were too many failed attempts.
   * - `PasswordReset.MissingOrInvalidClientID`: `ClientID` is missing or names no application.
   * - `PasswordReset.MissingUsername`: `Username` is missing.
   * - `PasswordReset.MissingUsernameOrEmail`: both `Username` and `Email` are missing.
   * - `PasswordReset.TooSoonToChange`: the password was changed too short a time ago.
   *
   * For logging in:
   *
   * - `Auth.InvalidUsernameOrPassword`, `Auth.UsernameAndPasswordRequired`, `Auth.UserNotFound`.
   * - `Auth.PasswordExpired` and `Auth.InsecurePassword`: the password must be reset first. Samples of the
   *   vendor's show `PasswordReset.InsecurePassword` in place of the latter.
   * - `Auth.LockedOut`: there were too many failed attempts.
   * - `Auth.UserNotActive`, `Auth.CompanyNotActive`, `Auth.SellerNotActive`, `Auth.ClientNotActive`.
   * - `Auth.InsufficientRoles`: a role was asked for that was not assigned. A page of the vendor's has it in
   *   the singular.
   * - `Auth.OauthError`: anything else about OAuth2.
   *
   * For calls with a token:
   *
   * - `Auth.TokenRevoked`: log in again.
   * - `Auth.UnauthorizedRole`, `Auth.UserNotAuthorizedToAdmin`: the token has not the role.
   * - `Auth.AnonUserProhibited`, `Auth.MustPassAnonUserToken`: about anonymous shoppers.
   * - `Auth.ClientIDAndEmailRequired`, `OneTimePasswordRequest.UsernameOrEmailRequired`: a value is missing.
   *
   * @example "PasswordReset.InvalidVerification"
   */
  ErrorCode?: string;
  /** The error in words. */
  Message?: string;
  /** Further facts, different for each error code; for `PasswordReset.InsecurePassword` the password policy. */
  Data?: unknown;
}

export interface ResetPasswordByVerificationCodePath {
  /**
   * The verification code of the password reset, from the e-mail. It expires in 120 minutes. Whoever holds it together
   * with the user name can set the password, so keep it out of logs.
   *
   * Secret: keep it out of logs.
   */
  verificationCode: string;
}

export interface RetrieveUsernameQuery {
  /** The identifier of the application (API client) that the user logs in to. */
  clientID: string;
  /** The user's e-mail address. */
  email: string;
}

export interface UsersRevokeUserTokensPath {
  /** The identifier of the buyer that the user belongs to. */
  buyerID: string;
  /** The identifier of the user, which is not the user name. */
  userID: string;
}

export interface UsersUnlockUserAccountPath {
  /** The identifier of the buyer that the user belongs to. */
  buyerID: string;
  /** The identifier of the user, which is not the user name. */
  userID: string;
}

export interface UsersGetAccessTokenPath {
  /** The identifier of the buyer that the user belongs to. */
  buyerID: string;
  /** The identifier of the user, which is not the user name. */
  userID: string;
}

export interface SecurityProfilesPatchPath {
  /** The identifier of the profile. */
  securityProfileID: string;
}
