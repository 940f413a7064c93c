// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.

/** What is known of the user. */
export interface CreateSignInRequest {
  /**
   * How to sign in:
   *
   * - `password`: with `identifier` and `password`.
   * - `email_code`, `phone_code`: sends a code to `identifier`.
   * - `email_link`: sends a link to `identifier`, which leads to `redirect_url`.
   * - `reset_password_email_code`, `reset_password_phone_code`: sends a code to reset a forgotten password.
   * - `ticket`: with a `ticket`.
   * - `passkey`: without an identifier.
   * - `oauth_` and a provider, or `saml`: in a browser, by way of `redirect_url`.
   */
  strategy?: string;
  /** The email address, phone number or user name. */
  identifier?: string;
  /** The password, for the strategy `password`. */
  password?: string;
  /** The token of `createSignInToken`, for the strategy `ticket`. */
  ticket?: string;
  /** Where the browser goes after a link or an external provider. */
  redirect_url?: string;
  /** Where the browser goes after an external provider has signed the user in. */
  action_complete_redirect_url?: string;
}

/** The factor to prepare. */
export interface PrepareFirstFactorRequest {
  /** A strategy of `supported_first_factors`, for example `reset_password_email_code`. */
  strategy: string;
  /** The address, for the strategies `email_code`, `email_link` and `reset_password_email_code`. */
  email_address_id?: string;
  /** The number, for the strategies `phone_code` and `reset_password_phone_code`. */
  phone_number_id?: string;
  /** Where the link leads, for the strategy `email_link`. */
  redirect_url?: string;
}

/** The factor, and what proves it. */
export interface AttemptFirstFactorRequest {
  /** The strategy that was prepared, or `password`. */
  strategy: string;
  /** The code from the message. */
  code?: string;
  /** The password, for the strategy `password`. */
  password?: string;
}

/** The factor to prepare. */
export interface PrepareSecondFactorRequest {
  /** A strategy of `supported_second_factors`. */
  strategy?: "phone_code" | "email_code" | "email_link";
  /** The number, for the strategy `phone_code`. */
  phone_number_id?: string;
  /** The address, for the strategies `email_code` and `email_link`. */
  email_address_id?: string;
  /** Where the link leads, for the strategy `email_link`. */
  redirect_url?: string;
}

/** The factor, and the code that proves it. */
export interface AttemptSecondFactorRequest {
  /** A strategy of `supported_second_factors`. */
  strategy: "email_code" | "phone_code" | "totp" | "backup_code";
  /** The code of the message or the app, or a backup code. */
  code: string;
}

/** The new password. */
export interface ResetPasswordRequest {
  /** The new password. */
  password: string;
  /** Whether to end every other session of the user. */
  sign_out_of_other_sessions?: boolean;
}

/** The organization to act for. */
export interface SessionTokenRequest {
  /**
   * The organization that the token is for. Empty: the personal account. By default, the organization that was active
   * last.
   */
  organization_id?: string;
}

/** The current and the new password. */
export interface ChangePasswordRequest {
  /** The current password. */
  current_password?: string;
  /** The new password. */
  new_password: string;
  /** Whether to end every other session of the user. */
  sign_out_of_other_sessions?: boolean;
}

/** A code. */
export interface CodeRequest {
  /** The code that the user entered. */
  code: string;
}

/** How to verify the address. */
export interface PrepareEmailVerificationRequest {
  /** By a code, a link, or the single sign-on of a company. */
  strategy: "email_code" | "email_link" | "enterprise_sso";
  /** Where the link leads, for the strategy `email_link`. */
  redirect_url?: string;
  /** Where the browser goes at the end, for the strategy `enterprise_sso`. */
  action_complete_redirect_url?: string;
}

/** The fields to change. */
export interface UpdateUserRequest {
  /**
   * The new password.
   *
   * `minLength`: `8`.
   */
  password?: string;
  /** Whether to accept a password that breaks the password policy. Only with `password`. */
  skip_password_checks?: boolean;
  /** Whether to end all sessions of the user. Only with `password`. */
  sign_out_of_other_sessions?: boolean;
  /** A secret for an authenticator app, if you move users to Clerk. */
  totp_secret?: string;
  /**
   * Backup codes, if you move users to Clerk.
   *
   * Each item: A backup code.
   */
  backup_codes?: string[];
  /** Whether the user may sign in on a new device without a check. */
  bypass_client_trust?: boolean;
  /** The verified email address of the user to make the primary one. */
  primary_email_address_id?: string;
  /**
   * Whether to tell the user that the primary email address has changed.
   *
   * @default false
   */
  notify_primary_email_address_changed?: boolean;
}

/** What to do with sessions. */
export interface SetPasswordCompromisedRequest {
  /** Whether to end all sessions of the user. */
  revoke_all_sessions?: boolean;
}

/** The user, and how long the token lives. */
export interface CreateSignInTokenRequest {
  /** The user who may sign in. */
  user_id: string;
  /** The organization to make active at the sign-in. The user must be a member. */
  org_id?: string;
  /**
   * How long the token lives, in seconds. By default, 30 days.
   *
   * `minimum`: `1`.
   *
   * @default 2592000
   */
  expires_in_seconds?: number;
}

/** A sign-in, and the client that it belongs to. */
export interface SignInResponse {
  response: SignIn;
  client: Client;
}

/** The state of a sign-in. */
export interface SignIn {
  /** The type of the object. */
  object?: "sign_in_attempt";
  /** The ID of the sign-in. */
  id?: string;
  status?: SignInStatus;
  /** The email address, phone number or user name. */
  identifier?: string | null;
  /**
   * The kinds of identifiers that can be used.
   *
   * Each item: A kind of identifier.
   */
  supported_identifiers?: ("email_address" | "phone_number" | "username" | "web3_wallet" | "passkey")[];
  /** The first factors of the user. */
  supported_first_factors?: SignInFactor[] | null;
  /** The second factors of the user. */
  supported_second_factors?: SignInFactor[] | null;
  first_factor_verification?: Verification;
  second_factor_verification?: Verification;
  /** The session, if the status is `complete`. Pass it to `createSessionToken`. */
  created_session_id?: string | null;
  abandon_at?: Timestamp;
  /** Whether the user is known on this device, for example `pending`, `new` or `known`. */
  client_trust_state?: string | null;
  [key: string]: unknown;
}

/**
 * What is next:
 *
 * - `needs_identifier`: call `createSignIn` with an `identifier`.
 * - `needs_first_factor`: call `prepareFirstFactor`, then `attemptFirstFactor`.
 * - `needs_second_factor`: call `attemptSecondFactor`, for a message after `prepareSecondFactor`.
 * - `needs_client_trust`: the device is new. Continue as for a second factor.
 * - `needs_new_password`: call `resetPassword`.
 * - `needs_protect_check`: Clerk wants proof that the caller is no robot, which needs Clerk's own SDK.
 * - `complete`: the user is signed in.
 * - `abandoned`: too much time has passed. Start again.
 */
export type SignInStatus = 
  | "abandoned"
  | "needs_identifier"
  | "needs_first_factor"
  | "needs_second_factor"
  | "needs_client_trust"
  | "needs_new_password"
  | "needs_protect_check"
  | "complete";

/** A factor that the user can sign in with. */
export interface SignInFactor {
  /** The strategy, for example `password`, `totp` or `reset_password_email_code`. */
  strategy: string;
  /** The address or number, with most characters hidden. */
  safe_identifier?: string;
  /** The ID of the address, for `prepareFirstFactor` and `prepareSecondFactor`. */
  email_address_id?: string;
  /** The ID of the number, for `prepareFirstFactor` and `prepareSecondFactor`. */
  phone_number_id?: string;
  /** Whether it is the primary address or number. */
  primary?: boolean | null;
  /** Whether it is the default second factor. */
  default?: boolean;
  [key: string]: unknown;
}

/** How far a verification is. */
export type Verification = {
  /** The type of the object, for example `verification_otp`. */
  object?: string;
  /** The state of the verification. */
  status: "unverified" | "verified" | "failed" | "expired" | "transferable";
  /** The strategy, for example `email_code`. */
  strategy: string;
  /** How many codes were tried. */
  attempts?: number | null;
  /**
   * When the code expires.
   *
   * Format: `int64`.
   */
  expire_at?: number | null;
  [key: string]: unknown;
} | null;

/** The device, with its sessions. */
export type Client = {
  /** The type of the object. */
  object?: "client";
  /** The ID of the client. */
  id?: string;
  /** The sessions of the client. */
  sessions?: ClientSession[];
  /** The session that was used last. */
  last_active_session_id?: string | null;
  /** The strategy of the last sign-in. */
  last_authentication_strategy?: string | null;
  created_at?: Timestamp;
  updated_at?: Timestamp;
  [key: string]: unknown;
} | null;

/** A session, as the Frontend API shows it. */
export interface ClientSession {
  /** The type of the object. */
  object: "session";
  /** The ID of the session. */
  id: string;
  /** The state of the session. */
  status: "active" | "revoked" | "ended" | "expired" | "removed" | "abandoned" | "pending";
  expire_at: Timestamp;
  abandon_at: Timestamp;
  last_active_at: Timestamp;
  latest_activity?: SessionActivity;
  /**
   * How many minutes ago a first and a second factor were verified.
   *
   * Each item: A number of minutes.
   */
  factor_verification_age?: number[];
  created_at?: Timestamp;
  updated_at?: Timestamp;
  [key: string]: unknown;
}

/** A session, and the client that it belongs to. */
export interface SessionResponse {
  response: ClientSession;
  client: Client;
}

/** Where a session was used last. */
export type SessionActivity = {
  /** The type of the object. */
  object: string;
  /** The ID of the activity. */
  id: string;
  /** The kind of device. */
  device_type?: string;
  /** Whether it is a mobile device. */
  is_mobile: boolean;
  /** The name of the browser. */
  browser_name?: string;
  /** The version of the browser. */
  browser_version?: string;
  /** The IP address. */
  ip_address?: string;
  /** The city of the IP address. */
  city?: string;
  /** The country of the IP address. */
  country?: string;
} | null;

/** A session token. */
export interface SessionToken {
  /** The type of the object. */
  object?: string;
  /** The session token, a JWT that lives for a short time. */
  jwt?: string;
}

/** The signed-in user, and the client. */
export interface OwnUserResponse {
  response: OwnUser;
  client: Client;
}

/** What concerns the security of the signed-in user. The server sends other fields too. */
export interface OwnUser {
  /** The type of the object. */
  object?: "user";
  /** The ID of the user. */
  id?: string;
  /** The primary email address. */
  primary_email_address_id?: string | null;
  /** The email addresses. */
  email_addresses?: EmailAddress[];
  /** Whether the user has a password. */
  password_enabled?: boolean;
  /**
   * When the password was last changed.
   *
   * Format: `int64`.
   */
  password_last_updated_at?: number | null;
  /** Whether the user has a second factor. */
  two_factor_enabled?: boolean;
  /** Whether the user has an authenticator app. */
  totp_enabled?: boolean;
  /** Whether the user has backup codes. */
  backup_code_enabled?: boolean;
  /** Whether the user is banned. */
  banned?: boolean;
  /** Whether the user is locked. */
  locked?: boolean;
  [key: string]: unknown;
}

/** An authenticator app, and the client. */
export interface TotpResponse {
  response: Totp;
  client: Client;
}

/** The secret of an authenticator app. */
export interface Totp {
  /** The type of the object. */
  object: "totp";
  /** The ID of the secret. */
  id: string;
  /** The secret, for users who cannot scan a QR code. */
  secret: string | null;
  /** The `otpauth` URI to show as a QR code. It contains the secret. */
  uri: string | null;
  /** Whether the user has entered a code of the app. */
  verified: boolean;
  /** Backup codes, shown once. */
  backup_codes?: string[] | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** Backup codes, and the client. */
export interface BackupCodesResponse {
  response: BackupCodes;
  client: Client;
}

/** Codes that work once, in place of a second factor. */
export interface BackupCodes {
  /** The type of the object. */
  object: "backup_code";
  /** The ID of the codes. */
  id: string;
  /**
   * The backup codes.
   *
   * Each item: A backup code.
   */
  codes: string[];
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** What was deleted, and the client. */
export interface DeletedResponse {
  response: DeletedObject;
  client: Client;
}

/** An object that was deleted. */
export interface DeletedObject {
  /** The type of the object. */
  object: string;
  /** The ID of the object. */
  id?: string;
  /** Whether it is deleted. */
  deleted: boolean;
}

/** An email address, and the client. */
export interface EmailAddressResponse {
  response: EmailAddress;
  client: Client;
}

/** An email address of a user. */
export interface EmailAddress {
  /** The type of the object. */
  object: "email_address";
  /** The ID of the email address. */
  id?: string;
  /** The email address. */
  email_address: string;
  /** Whether the address is reserved. */
  reserved?: boolean;
  verification: Verification;
  created_at?: Timestamp;
  updated_at?: Timestamp;
  [key: string]: unknown;
}

/** A session, as the Backend API shows it. */
export interface Session {
  /** The type of the object. */
  object: "session";
  /** The ID of the session. */
  id: string;
  /** The user. */
  user_id: string;
  /** The device. */
  client_id: string;
  /** The state of the session. */
  status: "active" | "revoked" | "ended" | "expired" | "removed" | "abandoned" | "replaced" | "pending";
  /** The organization that was active last. */
  last_active_organization_id?: string | null;
  last_active_at: Timestamp;
  latest_activity?: SessionActivity;
  expire_at: Timestamp;
  abandon_at: Timestamp;
  created_at: Timestamp;
  updated_at: Timestamp;
  [key: string]: unknown;
}

/** What concerns the security of a user, as the Backend API shows it. The server sends other fields too. */
export interface User {
  /** The type of the object. */
  object: "user";
  /** The ID of the user. */
  id: string;
  /** The ID of the user in your own system. */
  external_id?: string | null;
  /** The primary email address. */
  primary_email_address_id?: string | null;
  /** The email addresses. */
  email_addresses: EmailAddress[];
  /** The user name. */
  username?: string | null;
  /** The first name. */
  first_name?: string | null;
  /** The last name. */
  last_name?: string | null;
  /** Whether the user has a password. */
  password_enabled: boolean;
  /**
   * When the password was last changed.
   *
   * Format: `int64`.
   */
  password_last_updated_at?: number | null;
  /** Whether the user has a second factor. */
  two_factor_enabled: boolean;
  /** Whether the user has an authenticator app. */
  totp_enabled?: boolean;
  /** Whether the user has backup codes. */
  backup_code_enabled?: boolean;
  /**
   * When a second factor was last turned on.
   *
   * Format: `int64`.
   */
  mfa_enabled_at?: number | null;
  /**
   * When the second factors were last turned off.
   *
   * Format: `int64`.
   */
  mfa_disabled_at?: number | null;
  /** Whether the user is banned. A banned user cannot sign in. */
  banned: boolean;
  /** Whether the user is locked. `unlockUser` lifts it. */
  locked: boolean;
  /**
   * How many seconds the lock lasts. For a locked user, null means that it does not expire.
   *
   * Format: `int64`.
   */
  lockout_expires_in_seconds?: number | null;
  /**
   * How many failed attempts lock the user. Null if lockout is turned off.
   *
   * Format: `int64`.
   */
  verification_attempts_remaining?: number | null;
  /**
   * When the user last signed in.
   *
   * Format: `int64`.
   */
  last_sign_in_at?: number | null;
  /**
   * The day on which the user was last active.
   *
   * Format: `int64`.
   */
  last_active_at?: number | null;
  created_at?: Timestamp;
  updated_at?: Timestamp;
  [key: string]: unknown;
}

/** The user that was changed. */
export interface UserIdResponse {
  /** The ID of the user. */
  user_id?: string;
}

/** A token that signs a user in. */
export interface SignInToken {
  /** The type of the object. */
  object: "sign_in_token";
  /** The ID of the token, which is not the token itself. */
  id: string;
  /** Whether the token was used or revoked. */
  status: "pending" | "accepted" | "revoked";
  /** The user who may sign in. */
  user_id: string;
  /** The token. Pass it to `createSignIn` as `ticket`. */
  token?: string;
  /** A link that signs the user in. It contains the token. */
  url?: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/**
 * A time, in milliseconds since 1970-01-01 in UTC.
 *
 * Format: `int64`.
 */
export type Timestamp = number;

/** Why a call failed. */
export interface ClerkErrors {
  /** The errors, usually one. */
  errors: ClerkError[];
  /** Further facts about the errors. */
  meta?: { [key: string]: unknown };
  /** An ID that Clerk's support can find the call by. */
  clerk_trace_id?: string;
}

/** One error. */
export interface ClerkError {
  /**
   * A stable code. Some of them:
   *
   * - `form_identifier_not_found`: there is no such user.
   * - `form_password_incorrect`, `form_code_incorrect`: the password or the code is wrong.
   * - `form_password_or_identifier_incorrect`: one of the two is wrong, if the instance hides which.
   * - `form_password_pwned`, `form_password_length_too_short`: the new password is not accepted.
   * - `verification_expired`: the code has expired. Prepare the factor again.
   * - `user_locked`: the user is locked.
   * - `user_banned`: the user is banned.
   * - `strategy_for_user_invalid`: the user does not have this factor.
   * - `session_exists`: a user is signed in already.
   * - `session_reverification_required`: the user has to prove the identity again.
   * - `totp_already_enabled`, `backup_codes_not_available`: about second factors.
   * - `ticket_expired_code`, `sign_in_token_already_used_code`: the ticket cannot be used.
   * - `signed_out`: no user is signed in.
   * - `native_api_disabled`: the Native API is turned off for the instance.
   * - `request_header_missing`: the header `Authorization` is missing; send an empty one with the first call.
   */
  code: string;
  /** The error in a few words. */
  message: string;
  /** The error in words for the user. */
  long_message: string;
  /** Further facts, for example `param_name` or `lockout_expires_in_seconds`. */
  meta?: { [key: string]: unknown };
}

export interface PrepareFirstFactorPath {
  /** The ID of the sign-in, from `createSignIn`. */
  sign_in_id: string;
}

export interface AttemptFirstFactorPath {
  /** The ID of the sign-in, from `createSignIn`. */
  sign_in_id: string;
}

export interface PrepareSecondFactorPath {
  /** The ID of the sign-in, from `createSignIn`. */
  sign_in_id: string;
}

export interface AttemptSecondFactorPath {
  /** The ID of the sign-in, from `createSignIn`. */
  sign_in_id: string;
}

export interface ResetPasswordPath {
  /** The ID of the sign-in, from `createSignIn`. */
  sign_in_id: string;
}

export interface CreateSessionTokenPath {
  /** The ID of the session, from `created_session_id` of a completed sign-in. */
  session_id: string;
}

export interface EndSessionPath {
  /** The ID of the session, from `created_session_id` of a completed sign-in. */
  session_id: string;
}

export interface ListActiveSessionsQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface RevokeOwnSessionPath {
  /** The ID of the session to revoke, from `listActiveSessions`. */
  session_id: string;
}

export interface RevokeOwnSessionQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface ChangePasswordQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface CreateTotpQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface DeleteTotpQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface VerifyTotpQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface CreateBackupCodesQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface PrepareEmailVerificationPath {
  /** The ID of the email address. */
  email_id: string;
}

export interface PrepareEmailVerificationQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface AttemptEmailVerificationPath {
  /** The ID of the email address. */
  email_id: string;
}

export interface AttemptEmailVerificationQuery {
  /** The session of the user to act for, if the client has several. */
  _clerk_session_id?: string;
}

export interface ListUsersQuery {
  /**
   * Email addresses to look for.
   *
   * Each item: An email address.
   *
   * `maxItems`: `100`.
   */
  email_address?: string[];
  /**
   * Phone numbers to look for.
   *
   * Each item: A phone number.
   *
   * `maxItems`: `100`.
   */
  phone_number?: string[];
  /**
   * User names to look for.
   *
   * Each item: A user name.
   *
   * `maxItems`: `100`.
   */
  username?: string[];
  /**
   * IDs to look for. Write `-` before an ID to leave that user out.
   *
   * Each item: The ID of a user.
   *
   * `maxItems`: `100`.
   */
  user_id?: string[];
  /** A part of an email address, phone number, user name, ID or name. */
  query?: string;
  /** Whether to return only users who are banned (`true`) or not (`false`). By default, both. */
  banned?: boolean;
  /**
   * The largest number of items to return.
   *
   * `minimum`: `1`. `maximum`: `500`.
   *
   * @default 10
   */
  limit?: number;
  /** The ID of the last user on the previous page. */
  starting_after?: string;
}

export interface UpdateUserPath {
  /** The ID of the user. */
  user_id: string;
}

export interface UnlockUserPath {
  /** The ID of the user. */
  user_id: string;
}

export interface DisableMfaPath {
  /** The ID of the user. */
  user_id: string;
}

export interface SetPasswordCompromisedPath {
  /** The ID of the user. */
  user_id: string;
}

export interface ListSessionsQuery {
  /** The user whose sessions to list. */
  user_id?: string;
  /** The client whose sessions to list. */
  client_id?: string;
  /** The status that the sessions have. */
  status?: "abandoned" | "active" | "ended" | "expired" | "removed" | "replaced" | "revoked";
  /**
   * The largest number of items to return.
   *
   * `minimum`: `1`. `maximum`: `500`.
   *
   * @default 10
   */
  limit?: number;
  /**
   * How many sessions to skip.
   *
   * `minimum`: `0`.
   *
   * @default 0
   */
  offset?: number;
}

export interface RevokeSessionPath {
  /** The ID of the session, from `listSessions`. */
  session_id: string;
}
