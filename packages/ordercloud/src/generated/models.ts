// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.

/**
 * The user to send a verification code to. Send `Email` or `Username`. Called `password_reset_request` in old clients.
 */
export interface PasswordResetRequest {
  /** The identifier of the application (API client) that the user signs in to. */
  ClientID: string;
  /** The user's e-mail address. Required without `Username`. */
  Email?: string;
  /** The user name. Required without `Email`. */
  Username?: string;
  /**
   * The address of your page for the new password. The message sender gets it as `PasswordRenewalUrl` and can link to
   * it.
   */
  URL?: string;
}

/** A new password for a user. Called `password_reset` in old clients. */
export interface PasswordReset {
  /** The identifier of the application (API client) that the code was requested for. */
  ClientID: string;
  /** The user name. */
  Username: string;
  /**
   * The new password. The vendor does not mark it as required. Without a policy in the security profile, it needs at
   * least 10 characters with an upper-case letter, a lower-case letter and a digit.
   */
  Password?: string;
}

/** The user to send a one-time password to. Send `Username` or `Email`. */
export interface OneTimePasswordRequest {
  /** The identifier of the application (API client) that the user signs in to. */
  ClientID: string;
  /** The user name. Required without `Email`. */
  Username?: string;
  /** The user's e-mail address. Required without `Username`. */
  Email?: string;
}

/** What to exchange for a token. `grant_type` tells the three kinds apart. The vendor has no names for them. */
export type TokenRequest = PasswordGrant | ClientCredentialsGrant | RefreshTokenGrant;

/** The password of a user. */
export interface PasswordGrant {
  /** The kind of grant. */
  grant_type: "password";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The user name. */
  username: string;
  /** The user's password, or a one-time password. */
  password: string;
  scope?: Scope;
}

/** An application, or an anonymous shopper if there is no secret. */
export interface ClientCredentialsGrant {
  /** The kind of grant. */
  grant_type: "client_credentials";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The identifier of an anonymous shopper. Leave it out for a new shopper, by inference. */
  anonuserid?: string;
  scope?: Scope;
}

/** A refresh token from an earlier response. */
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

/** The secret of the application. Required if the application has one. */
export type ClientSecret = string;

/** The roles that you ask for, with spaces between them. Leave it out to get all assigned roles. */
export type Scope = string;

/** An access token. */
export interface AccessToken {
  /** The token. Send it as a bearer token. */
  access_token?: string;
  /**
   * The time until the token expires. The vendor's sample suggests seconds.
   *
   * Format: `int32`.
   */
  expires_in?: number;
  /** The kind of token: `bearer`. */
  token_type?: string;
  /** A token for the next access token. Present if the application has a `RefreshTokenDuration` above 0. */
  refresh_token?: string;
}

/** A request for a token of another user. */
export interface ImpersonateTokenRequest {
  /** The identifier of the application (API client) that the token is for. */
  ClientID: string;
  /** The roles of the token. */
  Roles: ApiRole[];
  /**
   * The custom roles of the token.
   *
   * Each item: The name of a custom role.
   */
  CustomRoles?: string[];
}

/** A new password. */
export interface TokenPasswordReset {
  /** The new password. It has to meet the password policy of the user's security profiles. */
  NewPassword: string;
}

/** The signed-in user. The vendor marks fields as required for requests only. */
export interface MeUser {
  ID?: UserKey;
  Username?: Username;
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
   * The user's phone number.
   *
   * `maxLength`: `100`.
   */
  Phone?: string;
  /**
   * The time when the user accepted the terms.
   *
   * Format: `date-time`.
   */
  TermsAccepted?: string;
  /** Whether the user can sign in. */
  Active?: boolean;
  /** Custom properties of your application. */
  xp?: { [key: string]: unknown };
  Buyer?: MeBuyer;
  Supplier?: MeSupplier;
  Seller?: MeSeller;
  /**
   * The identifier of the user's company.
   *
   * `maxLength`: `100`.
   */
  CompanyID?: string;
  /** The roles that the user can get. */
  AvailableRoles?: ApiRole[];
  Locale?: Locale;
  /**
   * The time when the user was created.
   *
   * Format: `date-time`.
   */
  DateCreated?: string;
  /**
   * The time of the user's last call.
   *
   * Format: `date-time`.
   */
  LastActive?: string;
  /**
   * The time when the password was last set.
   *
   * Format: `date-time`.
   */
  PasswordLastSetDate?: string;
}

/** The changes to the signed-in user. The vendor uses `MeUser` for this as well. */
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
   * The user's phone number.
   *
   * `maxLength`: `100`.
   */
  Phone?: string;
  /**
   * The time when the user accepted the terms.
   *
   * Format: `date-time`.
   */
  TermsAccepted?: string;
  /** Whether the user can sign in. */
  Active?: boolean;
  /** Custom properties of your application. */
  xp?: { [key: string]: unknown };
}

/**
 * The identifier of the user. Letters, digits, hyphens and underscores are allowed.
 *
 * Pattern: `^[A-Za-z0-9_-]*$`. `maxLength`: `100`.
 */
export type UserKey = string;

/**
 * The user name. It is unique across all organizations.
 *
 * `maxLength`: `100`.
 */
export type Username = string;

/** The buyer of the user. */
export interface MeBuyer {
  /**
   * The identifier of the buyer.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /**
   * The identifier of the buyer's default catalog.
   *
   * `maxLength`: `100`.
   */
  DefaultCatalogID?: string;
}

/** The supplier of the user. */
export interface MeSupplier {
  /**
   * The identifier of the supplier.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
}

/** The seller of the user. */
export interface MeSeller {
  /**
   * The identifier of the seller.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
}

/** The currency and the language of a user. */
export interface Locale {
  /** The identifier of the locale. */
  ID?: string;
  /** The identifier of the owner of the locale. */
  OwnerID?: string;
  /** The currency code. */
  Currency?: string;
  /** The language code. */
  Language?: string;
}

/** Roles and a password policy for the users that it is assigned to. */
export interface SecurityProfile {
  /**
   * The identifier of the security profile.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /**
   * The name of the security profile.
   *
   * `maxLength`: `100`.
   */
  Name?: string;
  /** The roles of the security profile. */
  Roles?: ApiRole[];
  /**
   * The custom roles of the security profile.
   *
   * Each item: The name of a custom role.
   */
  CustomRoles?: string[];
  PasswordConfig?: PasswordConfig;
  /** Whether the profile comes from outside OrderCloud. Inferred from its name. */
  IsExternalRoleGroup?: boolean;
}

/** The changes to a security profile. */
export interface SecurityProfilePatch {
  /**
   * A new identifier for the security profile.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /**
   * The name of the security profile.
   *
   * `maxLength`: `100`.
   */
  Name?: string;
  /** The roles of the security profile. */
  Roles?: ApiRole[];
  /**
   * The custom roles of the security profile.
   *
   * Each item: The name of a custom role.
   */
  CustomRoles?: string[];
  PasswordConfig?: PasswordConfig;
}

/** A password policy and lockout rules. */
export interface PasswordConfig {
  /**
   * The number of passwords that cannot be used again, including the current one. With 1, any password but the current
   * one is allowed.
   *
   * Format: `int32`.
   */
  LimitPasswordReuse?: number;
  /**
   * The largest number of equal characters in a row.
   *
   * Format: `int32`. `minimum`: `0`. `maximum`: `24`.
   */
  MaxConsecutiveDupeChars?: number;
  /**
   * The number of days after which a password expires.
   *
   * Format: `int32`. `minimum`: `1`. `maximum`: `365`.
   */
  MaximumPasswordAge?: number;
  /**
   * The number of minutes that have to pass between two changes of the password.
   *
   * Format: `int32`. `minimum`: `0`. `maximum`: `60`.
   */
  MinimumPasswordAge?: number;
  /**
   * The number of failed sign-ins that lock the account.
   *
   * Format: `int32`. `minimum`: `1`. `maximum`: `9`.
   */
  AllowedFailedAttempts?: number;
  /**
   * The number of minutes that an account stays locked, from 10 to 1440. With 0, it stays locked until an administrator
   * unlocks it, by the vendor's .NET SDK.
   *
   * Format: `int32`. `minimum`: `0`. `maximum`: `1440`.
   */
  LockoutDuration?: number;
  /** Whether a password needs an upper-case letter. */
  UpperCaseRequired?: boolean;
  /** Whether a password needs a lower-case letter. */
  LowerCaseRequired?: boolean;
  /** Whether a password needs a special character. */
  SpecialCharacterRequired?: boolean;
  /** Whether a password needs a digit. */
  NumericRequired?: boolean;
  /**
   * The smallest number of characters, at least 10.
   *
   * Format: `int32`.
   */
  MinimumCharacterCount?: number;
}

/** The reason why the server did not return a token. */
export interface TokenError {
  /** The OAuth 2.0 error code, such as `invalid_grant`. */
  error?: string;
  /** The error, in words. */
  error_description?: string;
  /** The errors, usually one. Read `Errors[0].ErrorCode`. */
  Errors?: OrderCloudErrorEntry[];
}

/** The reason why a call failed. The body can start with a byte order mark. */
export interface OrderCloudError {
  /** The errors, usually one. Read `Errors[0].ErrorCode`. */
  Errors?: OrderCloudErrorEntry[];
}

/** An error. */
export interface OrderCloudErrorEntry {
  /**
   * The error code. Codes for resetting a password:
   *
   * - `PasswordReset.CannotReusePassword`: the password was used recently.
   * - `PasswordReset.InsecurePassword`: the password does not meet the policy, which is in `Data`.
   * - `PasswordReset.InvalidVerification`: the code or the user name is wrong, or the code has expired.
   * - `PasswordReset.LockedOut`: the user is locked out.
   * - `PasswordReset.MissingOrInvalidClientID`: `ClientID` is missing or unknown.
   * - `PasswordReset.MissingUsername`: `Username` is missing.
   * - `PasswordReset.MissingUsernameOrEmail`: `Username` and `Email` are missing.
   * - `PasswordReset.TooSoonToChange`: the last change was too recent.
   *
   * Codes for signing in:
   *
   * - `Auth.InvalidUsernameOrPassword`, `Auth.UsernameAndPasswordRequired` and `Auth.UserNotFound`: the
   *   credentials are wrong or incomplete.
   * - `Auth.PasswordExpired` and `Auth.InsecurePassword`: the user has to reset the password. The vendor's
   *   samples have `PasswordReset.InsecurePassword` in place of the latter.
   * - `Auth.LockedOut`: the user is locked out.
   * - `Auth.UserNotActive`, `Auth.CompanyNotActive`, `Auth.SellerNotActive` and `Auth.ClientNotActive`: the
   *   user, the company, the seller or the application is not active.
   * - `Auth.InsufficientRoles`, also spelled `Auth.InsufficientRole`: the user does not have a role that was
   *   asked for.
   * - `Auth.BetaForbiddenProduction`: by its name, a beta feature is not available in production.
   * - `Auth.OauthError`: another OAuth 2.0 error.
   *
   * Codes for calls with a token:
   *
   * - `Auth.TokenRevoked`: the token was revoked. Sign in again.
   * - `Auth.UnauthorizedRole` and `Auth.UserNotAuthorizedToAdmin`: the token does not have the role.
   * - `Auth.AnonUserProhibited` and `Auth.MustPassAnonUserToken`: errors about anonymous shoppers.
   * - `Auth.ClientIDAndEmailRequired` and `OneTimePasswordRequest.UsernameOrEmailRequired`: a value is
   *   missing.
   * - `ApiClientSecret.MaximumClientSecretsReached` and `ApiClientSecret.InvalidExpirationDate`: errors
   *   about secrets.
   *
   * @example "PasswordReset.InvalidVerification"
   */
  ErrorCode?: string;
  /** The error, in words. */
  Message?: string;
  /** More details. They differ from code to code: for `PasswordReset.InsecurePassword`, the password policy. */
  Data?: unknown;
}

/** An access token. */
export interface AccessTokenBasic {
  /** The token. Send it as a bearer token. */
  access_token?: string;
}

/**
 * A role. The vendor's SDK has 82, among them `FullAccess`, `MeAdmin`, `PasswordReset`, `Shopper`,
 * `BuyerImpersonation`, `BuyerUserAdmin`, `SupplierUserAdmin`, `AdminUserAdmin`, `ApiClientAdmin`,
 * `SecurityProfileAdmin` and `SetSecurityProfile`.
 *
 * @example "Shopper"
 */
export type ApiRole = string;

/** A shopper to register. */
export interface MeUserRegistration {
  ID?: UserKey;
  Username: Username;
  /** The password. */
  Password?: string;
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
   * The user's phone number.
   *
   * `maxLength`: `100`.
   */
  Phone?: string;
  /**
   * The time when the user accepted the terms.
   *
   * Format: `date-time`.
   */
  TermsAccepted?: string;
  /** Whether the user can sign in. */
  Active: boolean;
  /** Custom properties of your application. */
  xp?: { [key: string]: unknown };
}

/** A user, as administrators see it. */
export interface User {
  ID?: UserKey;
  /**
   * The identifier of the user's company: the buyer, the supplier or the seller.
   *
   * `maxLength`: `100`.
   */
  CompanyID?: string;
  Username?: Username;
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
   * The user's phone number.
   *
   * `maxLength`: `100`.
   */
  Phone?: string;
  /**
   * The time when the user accepted the terms.
   *
   * Format: `date-time`.
   */
  TermsAccepted?: string;
  /** Whether the user can sign in. */
  Active?: boolean;
  /** Custom properties of your application. */
  xp?: { [key: string]: unknown };
  /** The number of failed sign-ins. */
  FailedLoginAttempts?: number;
  /** The roles that the user can get. */
  AvailableRoles?: ApiRole[];
  Locale?: Locale;
  /**
   * The time when the user was created.
   *
   * Format: `date-time`.
   */
  DateCreated?: string;
  /**
   * The time of the user's last call.
   *
   * Format: `date-time`.
   */
  LastActive?: string;
  /**
   * The time when the password was last set.
   *
   * Format: `date-time`.
   */
  PasswordLastSetDate?: string;
}

/** A page of users. */
export interface UserList {
  /** The users. */
  Items?: User[];
  Meta?: Meta;
}

/** The position of a page in the whole list. */
export interface Meta {
  /**
   * The number of the page.
   *
   * Format: `int32`.
   */
  Page?: number;
  /**
   * The number of results on a page.
   *
   * Format: `int32`.
   */
  PageSize?: number;
  /**
   * The number of all results.
   *
   * Format: `int32`.
   */
  TotalCount?: number;
  /**
   * The number of all pages.
   *
   * Format: `int32`.
   */
  TotalPages?: number;
  /**
   * The positions of the first and the last result of the page.
   *
   * Each item: A position. Format: `int32`.
   */
  ItemRange?: number[];
  /** The key of the next page. */
  NextPageKey?: string;
}

/** A secret of an application, without the secret itself. */
export interface ApiClientSecret {
  /**
   * The identifier of the secret.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /** The name of the secret. */
  Name?: string;
  /**
   * The time when the secret expires.
   *
   * Format: `date-time`.
   */
  Expiration?: string;
}

/** A secret to create. The vendor uses `ApiClientSecret` for this as well. */
export interface ApiClientSecretInput {
  /**
   * The identifier of the secret.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /** The name of the secret. */
  Name: string;
  /**
   * The time when the secret expires.
   *
   * Format: `date-time`.
   */
  Expiration?: string;
}

/** The changes to a secret. The vendor uses `ApiClientSecret` for this as well. */
export interface ApiClientSecretPatch {
  /**
   * The identifier of the secret.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /** The name of the secret. */
  Name?: string;
  /**
   * The time when the secret expires.
   *
   * Format: `date-time`.
   */
  Expiration?: string;
}

/** A new secret of an application. */
export interface ApiClientSecretCreateResponse {
  /**
   * The identifier of the secret.
   *
   * `maxLength`: `100`.
   */
  ID?: string;
  /** The name of the secret. */
  Name?: string;
  /**
   * The time when the secret expires.
   *
   * Format: `date-time`.
   */
  Expiration?: string;
  /** The secret itself. Only this response contains it. */
  ClientSecret?: string;
}

/** A page of secrets. */
export interface ApiClientSecretList {
  /** The secrets. */
  Items?: ApiClientSecret[];
  Meta?: Meta;
}

export interface ResetPasswordByVerificationCodePath {
  /**
   * The verification code from the e-mail. Anyone who has it and the user name can set the password. Called
   * `verification_code` in old clients.
   *
   * Secret: keep it out of logs.
   */
  verificationCode: string;
}

export interface RetrieveUsernameQuery {
  /** The identifier of the application (API client) that the user signs in to. */
  clientID: string;
  /** The user's e-mail address. */
  email: string;
}

export interface MeRegisterQuery {
  /**
   * The access token of the anonymous shopper.
   *
   * Secret: keep it out of logs.
   */
  anonUserToken: string;
}

export interface UsersListAcrossBuyersQuery {
  /** The text to search for. */
  search?: string;
  /** The fields to search. */
  searchOn?: ("ID" | "Username" | "LastName" | "FirstName" | "Email")[];
  /** The fields to sort by. `!` in front of a field reverses the order. */
  sortBy?: (
    | "LastName"
    | "FirstName"
    | "Username"
    | "ID"
    | "Email"
    | "DateCreated"
    | "LastActive"
    | "PasswordLastSetDate"
    | "!LastName"
    | "!FirstName"
    | "!Username"
    | "!ID"
    | "!Email"
    | "!DateCreated"
    | "!LastActive"
    | "!PasswordLastSetDate")[];
  /**
   * The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
   *
   * @default 1
   */
  page?: number;
  /**
   * The number of results on a page.
   *
   * @default 20
   */
  pageSize?: number;
}

export interface UsersListPath {
  /**
   * The identifier of the buyer.
   *
   * `maxLength`: `100`.
   */
  buyerID: string;
}

export interface UsersListQuery {
  /**
   * The identifier of a user group. Only its users are returned.
   *
   * `maxLength`: `100`.
   */
  userGroupID?: string;
  /** The text to search for. */
  search?: string;
  /** The fields to search. */
  searchOn?: ("ID" | "Username" | "LastName" | "FirstName" | "Email")[];
  /** The fields to sort by. `!` in front of a field reverses the order. */
  sortBy?: (
    | "LastName"
    | "FirstName"
    | "Username"
    | "ID"
    | "Email"
    | "DateCreated"
    | "LastActive"
    | "PasswordLastSetDate"
    | "!LastName"
    | "!FirstName"
    | "!Username"
    | "!ID"
    | "!Email"
    | "!DateCreated"
    | "!LastActive"
    | "!PasswordLastSetDate")[];
  /**
   * The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
   *
   * @default 1
   */
  page?: number;
  /**
   * The number of results on a page.
   *
   * @default 20
   */
  pageSize?: number;
}

export interface UsersUnlockUserAccountPath {
  /**
   * The identifier of the buyer.
   *
   * `maxLength`: `100`.
   */
  buyerID: string;
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface UsersRevokeUserTokensPath {
  /**
   * The identifier of the buyer.
   *
   * `maxLength`: `100`.
   */
  buyerID: string;
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface UsersGetAccessTokenPath {
  /**
   * The identifier of the buyer.
   *
   * `maxLength`: `100`.
   */
  buyerID: string;
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface AdminUsersListQuery {
  /** The text to search for. */
  search?: string;
  /** The fields to search. */
  searchOn?: ("ID" | "Username" | "LastName" | "FirstName" | "Email")[];
  /** The fields to sort by. `!` in front of a field reverses the order. */
  sortBy?: (
    | "LastName"
    | "FirstName"
    | "Username"
    | "ID"
    | "Email"
    | "DateCreated"
    | "LastActive"
    | "PasswordLastSetDate"
    | "!LastName"
    | "!FirstName"
    | "!Username"
    | "!ID"
    | "!Email"
    | "!DateCreated"
    | "!LastActive"
    | "!PasswordLastSetDate")[];
  /**
   * The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
   *
   * @default 1
   */
  page?: number;
  /**
   * The number of results on a page.
   *
   * @default 20
   */
  pageSize?: number;
}

export interface AdminUsersUnlockUserAccountPath {
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface AdminUsersRevokeUserTokensPath {
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface SupplierUsersListPath {
  /**
   * The identifier of the supplier.
   *
   * `maxLength`: `100`.
   */
  supplierID: string;
}

export interface SupplierUsersListQuery {
  /** The text to search for. */
  search?: string;
  /** The fields to search. */
  searchOn?: ("ID" | "Username" | "LastName" | "FirstName" | "Email")[];
  /** The fields to sort by. `!` in front of a field reverses the order. */
  sortBy?: (
    | "LastName"
    | "FirstName"
    | "Username"
    | "ID"
    | "Email"
    | "DateCreated"
    | "LastActive"
    | "PasswordLastSetDate"
    | "!LastName"
    | "!FirstName"
    | "!Username"
    | "!ID"
    | "!Email"
    | "!DateCreated"
    | "!LastActive"
    | "!PasswordLastSetDate")[];
  /**
   * The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
   *
   * @default 1
   */
  page?: number;
  /**
   * The number of results on a page.
   *
   * @default 20
   */
  pageSize?: number;
}

export interface SupplierUsersUnlockUserAccountPath {
  /**
   * The identifier of the supplier.
   *
   * `maxLength`: `100`.
   */
  supplierID: string;
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface SupplierUsersRevokeUserTokensPath {
  /**
   * The identifier of the supplier.
   *
   * `maxLength`: `100`.
   */
  supplierID: string;
  /**
   * The identifier of the user, which is not the user name.
   *
   * `maxLength`: `100`.
   */
  userID: string;
}

export interface SecurityProfilesGetPath {
  /**
   * The identifier of the security profile.
   *
   * `maxLength`: `100`.
   */
  securityProfileID: string;
}

export interface SecurityProfilesPatchPath {
  /**
   * The identifier of the security profile.
   *
   * `maxLength`: `100`.
   */
  securityProfileID: string;
}

export interface ApiClientsListSecretsPath {
  /** The identifier of the application (API client). */
  apiClientID: string;
}

export interface ApiClientsListSecretsQuery {
  /** The text to search for. */
  search?: string;
  /** The fields to search. */
  searchOn?: "ID"[];
  /** The fields to sort by. `!` in front of a field reverses the order. */
  sortBy?: ("ID" | "!ID")[];
  /**
   * The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
   *
   * @default 1
   */
  page?: number;
  /**
   * The number of results on a page.
   *
   * @default 20
   */
  pageSize?: number;
}

export interface ApiClientsCreateSecretPath {
  /** The identifier of the application (API client). */
  apiClientID: string;
}

export interface ApiClientsGetSecretPath {
  /** The identifier of the application (API client). */
  apiClientID: string;
  /**
   * The identifier of the secret, which is not the secret itself.
   *
   * `maxLength`: `100`.
   */
  apiClientSecretID: string;
}

export interface ApiClientsPatchSecretPath {
  /** The identifier of the application (API client). */
  apiClientID: string;
  /**
   * The identifier of the secret, which is not the secret itself.
   *
   * `maxLength`: `100`.
   */
  apiClientSecretID: string;
}

export interface ApiClientsDeleteSecretPath {
  /** The identifier of the application (API client). */
  apiClientID: string;
  /**
   * The identifier of the secret, which is not the secret itself.
   *
   * `maxLength`: `100`.
   */
  apiClientSecretID: string;
}
