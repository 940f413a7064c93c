// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.

/**
 * A time.
 *
 * Format: `date-time`.
 */
export type Time = string;

/**
 * An e-mail address.
 *
 * Format: `email`.
 */
export type Email = string;

/** The client identifier of your application, from the WorkOS dashboard. */
export type ClientId = string;

/** Your secret API key. */
export type ClientSecret = string;

/** The IP address of the user, for the protection against abuse. */
export type IpAddress = string;

/** An identifier of the user's device. */
export type DeviceId = string;

/** The `User-Agent` of the user's browser. */
export type UserAgent = string;

/** The token of an invitation that the sign-in accepts. */
export type InvitationToken = string;

/** An identifier that connects the sign-in with signals that Radar collected in the browser. */
export type SignalsId = string;

/** The identifier of a Radar attempt that the sign-in belongs to. */
export type RadarAttemptId = string;

/** The `pending_authentication_token` of the 403 that interrupted the sign-in. */
export type PendingToken = string;

/** The code as the user typed it. */
export type OneTimeCode = string;

/** A sign-in. `grant_type` selects the method. */
export type AuthenticateRequest = 
  | AuthorizationCodeGrant
  | PasswordGrant
  | RefreshTokenGrant
  | MagicAuthGrant
  | EmailVerificationGrant
  | TotpGrant
  | OrganizationSelectionGrant
  | RadarEmailGrant
  | RadarSmsGrant
  | DeviceCodeGrant;

/** An authorization code from a redirect. */
export interface AuthorizationCodeGrant {
  /** The method. */
  grant_type: "authorization_code";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The authorization code. */
  code: string;
  /** The PKCE verifier. With it, public clients leave `client_secret` out. */
  code_verifier?: string;
  invitation_token?: InvitationToken;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
  signals_id?: SignalsId;
}

/** An e-mail address and a password. */
export interface PasswordGrant {
  /** The method. */
  grant_type: "password";
  client_id: ClientId;
  client_secret: ClientSecret;
  email: Email;
  /** The user's password. */
  password: string;
  invitation_token?: InvitationToken;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
  signals_id?: SignalsId;
  radar_auth_attempt_id?: RadarAttemptId;
}

/** A refresh token. */
export interface RefreshTokenGrant {
  /** The method. */
  grant_type: "refresh_token";
  client_id: ClientId;
  client_secret?: ClientSecret;
  /** The refresh token from the last response. */
  refresh_token: string;
  /** The organization that the session is for. */
  organization_id?: string;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** A code from `createMagicAuth`. */
export interface MagicAuthGrant {
  /** The method. */
  grant_type: "urn:workos:oauth:grant-type:magic-auth:code";
  client_id: ClientId;
  client_secret: ClientSecret;
  code: OneTimeCode;
  email: Email;
  invitation_token?: InvitationToken;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
  radar_auth_attempt_id?: RadarAttemptId;
}

/** A code that verifies the e-mail address, after `email_verification_required`. */
export interface EmailVerificationGrant {
  /** The method. */
  grant_type: "urn:workos:oauth:grant-type:email-verification:code";
  client_id: ClientId;
  client_secret: ClientSecret;
  code: OneTimeCode;
  pending_authentication_token: PendingToken;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** A code from an authenticator app, after `mfa_challenge`. */
export interface TotpGrant {
  /** The method. */
  grant_type: "urn:workos:oauth:grant-type:mfa-totp";
  client_id: ClientId;
  client_secret: ClientSecret;
  code: OneTimeCode;
  pending_authentication_token: PendingToken;
  /** The identifier of the challenge from `challengeAuthFactor`. */
  authentication_challenge_id: string;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** The organization that the user chose, after `organization_selection_required`. */
export interface OrganizationSelectionGrant {
  /** The method. */
  grant_type: "urn:workos:oauth:grant-type:organization-selection";
  client_id: ClientId;
  client_secret: ClientSecret;
  pending_authentication_token: PendingToken;
  /** The organization. */
  organization_id: string;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** A code that Radar mailed, after `radar_challenge`. */
export interface RadarEmailGrant {
  /** The method. */
  grant_type: "urn:workos:oauth:grant-type:radar-email-challenge:code";
  client_id: ClientId;
  client_secret: ClientSecret;
  code: OneTimeCode;
  /** The identifier of the Radar challenge. */
  radar_challenge_id: string;
  pending_authentication_token: PendingToken;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** A code that Radar sent by SMS. */
export interface RadarSmsGrant {
  /** The method. */
  grant_type: "urn:workos:oauth:grant-type:radar-sms-challenge:code";
  client_id: ClientId;
  client_secret: ClientSecret;
  code: OneTimeCode;
  /** The identifier of the verification. Needed for a sign-up only. */
  verification_id?: string;
  /** The phone number that the code was sent to. Needed for a sign-up only. */
  phone_number?: string;
  pending_authentication_token: PendingToken;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** A device code, from the OAuth 2.0 device flow. */
export interface DeviceCodeGrant {
  /** The method. */
  grant_type: "urn:ietf:params:oauth:grant-type:device_code";
  client_id: ClientId;
  /** The device code. */
  device_code: string;
  ip_address?: IpAddress;
  device_id?: DeviceId;
  user_agent?: UserAgent;
}

/** The tokens of a session and its user. */
export interface AuthenticateResponse {
  user: User;
  /** The organization that the session is for. */
  organization_id?: string;
  /** An authorization code that another application can exchange for tokens. */
  authkit_authorization_code?: string;
  /** The access token, a JWT about the session. */
  access_token: string;
  /** The refresh token for the next `authenticate`. */
  refresh_token: string;
  /** How the user signed in, such as `Password`, `MagicAuth`, `SSO` or `GoogleOAuth`. */
  authentication_method?: string;
  impersonator?: Impersonator;
  oauth_tokens?: OAuthTokens;
}

/** Who impersonates the user from the WorkOS dashboard. */
export interface Impersonator {
  /** The e-mail address of the impersonator. */
  email: string;
  /** The reason that the impersonator gave. */
  reason: string | null;
}

/** Tokens from the identity provider. */
export interface OAuthTokens {
  /** The identity provider. */
  provider: string;
  /** The provider's refresh token. */
  refresh_token: string;
  /** The provider's access token. */
  access_token: string;
  /** When the provider's access token expires, as a Unix timestamp in seconds. */
  expires_at: number;
  /**
   * The scopes of the provider's access token.
   *
   * Each item: A scope.
   */
  scopes: string[];
}

/**
 * Why a sign-in failed or what it needs next. Either `code` and `message` are present, or `error` and
 * `error_description`.
 */
export interface AuthenticationError {
  /**
   * The kind of error. With status 400:
   *
   * - `invalid_credentials`, `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`
   * - `invalid_organization_id`, `code_challenge_not_found`, `phone_number_required`, `verification_id_required`,
   *   `email_domain_not_deliverable`.
   *
   * With status 403:
   *
   * - `mfa_challenge`, `mfa_enrollment`, `email_verification_required`, `organization_selection_required`,
   *   `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `passkey_progressive_enrollment`,
   *   `application_consent_required`: the sign-in can continue
   * - `authentication_method_not_allowed`, `email_password_auth_disabled`: it cannot.
   */
  code?: string;
  /** The error as text. */
  message?: string;
  /** The OAuth 2.0 error code, such as `invalid_grant`, `invalid_client`, `sso_required` or `too_many_requests`. */
  error?: string;
  /** The OAuth 2.0 error as text. */
  error_description?: string;
  /** The token with which the sign-in continues. */
  pending_authentication_token?: string;
  /** The second factors that the user can be challenged with, for `mfa_challenge`. */
  authentication_factors?: FactorReference[];
  /** The e-mail address that must be verified, or that must sign in by SSO. */
  email?: string;
  /** The identifier for `getEmailVerification`, for `email_verification_required`. */
  email_verification_id?: string;
  /** The organizations that the user can choose, for `organization_selection_required`. */
  organizations?: OrganizationReference[];
  /**
   * The SSO connections that the user must sign in through, for `sso_required`.
   *
   * Each item: The identifier of a connection.
   */
  connection_ids?: string[];
  user?: User;
}

/** A second factor of the user. */
export interface FactorReference {
  /** The identifier of the factor. */
  id?: string;
  /** The kind of factor. */
  type?: string;
}

/** An organization of the user. */
export interface OrganizationReference {
  /** The identifier of the organization. */
  id?: string;
  /** The name of the organization. */
  name?: string;
}

/** Why a call failed. */
export interface Error {
  /** The kind of error. Some errors have none. */
  code?: string;
  /** The error as text. */
  message: string;
  /** The problems with single fields or with the password. */
  errors?: ErrorDetail[];
}

/** One problem. */
export interface ErrorDetail {
  /** The kind of problem. */
  code: string;
  /** The problem as text. */
  message?: string;
  /** The field that is not valid. */
  field?: string;
}

/** Whom to send a sign-in code. */
export interface MagicAuthRequest {
  email: Email;
  invitation_token?: InvitationToken;
  ip_address?: IpAddress;
  user_agent?: UserAgent;
  radar_auth_attempt_id?: RadarAttemptId;
  signals_id?: SignalsId;
}

/** A one-time sign-in code. */
export interface MagicAuth {
  /** The type of the object. */
  object: "magic_auth";
  /** The identifier of the code. */
  id: string;
  /** The identifier of the user. */
  user_id: string;
  /** The user's e-mail address. */
  email: string;
  /** The code itself. */
  code: string;
  /** The Radar attempt to pass to `authenticate`, if Radar is enabled. */
  radar_auth_attempt_id?: string;
  /** When the code expires. */
  expires_at: Time;
  /** When the code was created. */
  created_at: Time;
  /** When the code was last changed. */
  updated_at: Time;
}

/** Who forgot the password. */
export interface PasswordResetRequest {
  email: Email;
}

/** A password reset with its token. */
export interface PasswordReset {
  /** The type of the object. */
  object: "password_reset";
  /** The identifier of the password reset. */
  id: string;
  /** The identifier of the user. */
  user_id: string;
  /** The user's e-mail address. */
  email: string;
  /** The token for `resetPassword`. */
  password_reset_token: string;
  /**
   * The page of your application with the token, as configured in the WorkOS dashboard.
   *
   * Format: `uri`.
   */
  password_reset_url: string;
  /** When the token expires. */
  expires_at: Time;
  /** When the token was created. */
  created_at: Time;
}

/** A reset token and the new password. */
export interface ResetPasswordRequest {
  /** The token from the link. */
  token: string;
  /** The new password. */
  new_password: string;
}

/** A user. */
export interface UserContainer {
  user: User;
}

/** A user. */
export interface User {
  /** The type of the object. */
  object: "user";
  /** The identifier of the user. */
  id: string;
  /** The first name. */
  first_name: string | null;
  /** The last name. */
  last_name: string | null;
  /** The full name. */
  name?: string | null;
  /** The URL of a picture of the user. */
  profile_picture_url: string | null;
  /** The e-mail address. */
  email: string;
  /** Whether the e-mail address is verified. */
  email_verified: boolean;
  /** The identifier of the user in your system. */
  external_id: string | null;
  /** Data of your application. */
  metadata?: { [key: string]: string };
  /**
   * When the user last signed in.
   *
   * Format: `date-time`.
   */
  last_sign_in_at: string | null;
  /** The preferred locale. */
  locale?: string | null;
  /** When the user was created. */
  created_at: Time;
  /** When the user was last changed. */
  updated_at: Time;
}

/** A page of users. */
export interface UserList {
  /** The type of the object. */
  object: "list";
  /** The users. */
  data: User[];
  list_metadata: ListMetadata;
}

/** Where the pages before and after this one start. */
export interface ListMetadata {
  /** The value for `before` of the previous page, or `null` on the first page. */
  before: string | null;
  /** The value for `after` of the next page, or `null` on the last page. */
  after: string | null;
}

/** What to change. Send either `password`, or `password_hash` with `password_hash_type`, or neither. */
export interface UpdateUserRequest {
  email?: Email;
  /** The first name. */
  first_name?: string;
  /** The last name. */
  last_name?: string;
  /** The full name. */
  name?: string;
  /** Whether the e-mail address counts as verified. */
  email_verified?: boolean;
  /** Data of your application. `null` removes it. */
  metadata?: { [key: string]: string } | null;
  /**
   * The identifier of the user in your system. `null` removes it.
   *
   * Pattern: `^[\x00-\x7F]+$`. `maxLength`: `128`.
   */
  external_id?: string | null;
  /** The preferred locale. */
  locale?: string | null;
  /** The new password. */
  password?: string;
  /** A password that is already hashed. */
  password_hash?: string;
  /** How `password_hash` was made. */
  password_hash_type?: "bcrypt" | "firebase-scrypt" | "ssha" | "ssha256" | "scrypt" | "pbkdf2" | "argon2";
  /** Where the salt stands in a hash of type `ssha256`. */
  password_salt_position?: "prefix" | "suffix";
}

/** A one-time code. */
export interface CodeRequest {
  code: OneTimeCode;
}

/** A pending verification of an e-mail address. */
export interface EmailVerification {
  /** The type of the object. */
  object: "email_verification";
  /** The identifier of the verification. */
  id: string;
  /** The identifier of the user. */
  user_id: string;
  /** The e-mail address. */
  email: string;
  /** The code itself. */
  code: string;
  /** When the code expires. */
  expires_at: Time;
  /** When the verification was created. */
  created_at: Time;
  /** When the verification was last changed. */
  updated_at: Time;
}

/** A new e-mail address. */
export interface SendEmailChangeRequest {
  /** The new e-mail address. */
  new_email: string;
}

/** A change of the e-mail address that waits for its code. */
export interface EmailChange {
  /** The type of the object. */
  object: "email_change";
  user: User;
  /** The new e-mail address. */
  new_email: string;
  /** When the code expires. */
  expires_at: Time;
  /** When the code was created. */
  created_at: Time;
}

/** A user with a new e-mail address. */
export interface EmailChangeConfirmation {
  /** The type of the object. */
  object: "email_change_confirmation";
  user: User;
}

/** An authenticator app. */
export interface EnrollAuthFactorRequest {
  /** The kind of factor. */
  type: "totp";
  /** The name of your application in the authenticator app. */
  totp_issuer?: string;
  /** The user's name in the authenticator app. */
  totp_user?: string;
  /** The secret in Base32, if it should not be generated. */
  totp_secret?: string;
}

/** A new second factor and its first challenge. */
export interface EnrolledAuthFactor {
  authentication_factor: AuthFactorWithSecret;
  authentication_challenge: AuthChallenge;
}

/** A second factor with its secret. */
export interface AuthFactorWithSecret {
  /** The type of the object. */
  object: "authentication_factor";
  /** The identifier of the factor. */
  id: string;
  type: AuthFactorType;
  /** The identifier of the user. */
  user_id?: string;
  sms?: SmsFactor;
  totp?: TotpEnrollment;
  /** When the factor was enrolled. */
  created_at: Time;
  /** When the factor was last changed. */
  updated_at: Time;
}

/** A second factor. */
export interface AuthFactor {
  /** The type of the object. */
  object: "authentication_factor";
  /** The identifier of the factor. */
  id: string;
  type: AuthFactorType;
  /** The identifier of the user. */
  user_id?: string;
  sms?: SmsFactor;
  totp?: TotpFactor;
  /** When the factor was enrolled. */
  created_at: Time;
  /** When the factor was last changed. */
  updated_at: Time;
}

/** The kind of factor. */
export type AuthFactorType = "generic_otp" | "sms" | "totp" | "webauthn";

/** A phone. */
export interface SmsFactor {
  /** The phone number. */
  phone_number: string;
}

/** An authenticator app. */
export interface TotpFactor {
  /** The name of your application in the authenticator app. */
  issuer: string;
  /** The user's name in the authenticator app. */
  user: string;
}

/** What an authenticator app needs. */
export interface TotpEnrollment {
  /** The name of your application in the authenticator app. */
  issuer: string;
  /** The user's name in the authenticator app. */
  user: string;
  /** The secret, for users who cannot scan the QR code. */
  secret: string;
  /** A QR code of `uri`, as a `data:` URL. */
  qr_code: string;
  /** The `otpauth` URI. */
  uri: string;
}

/** A page of second factors. */
export interface AuthFactorList {
  /** The type of the object. */
  object: "list";
  /** The second factors. */
  data: AuthFactor[];
  list_metadata: ListMetadata;
}

/** How to word an SMS. */
export interface ChallengeRequest {
  /** The text of the SMS. `{{code}}` stands for the code. */
  sms_template?: string;
}

/** A challenge. */
export interface AuthChallenge {
  /** The type of the object. */
  object: "authentication_challenge";
  /** The identifier of the challenge. */
  id: string;
  /** The identifier of the factor. */
  authentication_factor_id: string;
  /** The code of the challenge. */
  code?: string;
  /** When the challenge expires. Challenges for authenticator apps have no such time. */
  expires_at?: Time;
  /** When the challenge was created. */
  created_at: Time;
  /** When the challenge was last changed. */
  updated_at: Time;
}

/** Whether a code is right. */
export interface AuthChallengeVerification {
  challenge: AuthChallenge;
  /** Whether the code is right. */
  valid: boolean;
}

/** A session of a user. */
export interface Session {
  /** The type of the object. */
  object: "session";
  /** The identifier of the session. */
  id: string;
  /** The identifier of the user. */
  user_id: string;
  /** The organization that the session is for. */
  organization_id?: string;
  impersonator?: Impersonator;
  /** The IP address that the user signed in from. */
  ip_address: string | null;
  /** The `User-Agent` that the user signed in with. */
  user_agent: string | null;
  /** How the user signed in. */
  auth_method: 
    | "cross_app_auth"
    | "external_auth"
    | "impersonation"
    | "magic_code"
    | "migrated_session"
    | "oauth"
    | "passkey"
    | "password"
    | "sso"
    | "unknown";
  /** The state of the session. */
  status: "active" | "expired" | "revoked";
  /** When the session expires. */
  expires_at: Time;
  /**
   * When the session ended.
   *
   * Format: `date-time`.
   */
  ended_at: string | null;
  /** When the user signed in. */
  created_at: Time;
  /** When the session was last changed. */
  updated_at: Time;
}

/** A page of sessions. */
export interface SessionList {
  /** The type of the object. */
  object: "list";
  /** The sessions. */
  data: Session[];
  list_metadata: ListMetadata;
}

/** A session to revoke. */
export interface RevokeSessionRequest {
  /** The identifier of the session. */
  session_id: string;
}

/** An API key, without its value. */
export interface ApiKey {
  /** The type of the object. */
  object: "api_key";
  /** The identifier of the API key. */
  id: string;
  owner: ApiKeyOwner;
  /** The name of the API key. */
  name: string;
  /** The beginning and the end of the value. */
  obfuscated_value: string;
  /**
   * When the API key was last used.
   *
   * Format: `date-time`.
   */
  last_used_at: string | null;
  /**
   * When the API key expires. `null` means that it does not expire.
   *
   * Format: `date-time`.
   */
  expires_at: string | null;
  /**
   * What the API key allows.
   *
   * Each item: The slug of a permission.
   */
  permissions: string[];
  /** When the API key was created. */
  created_at: Time;
  /** When the API key was last changed. */
  updated_at: Time;
}

/** Whose API key it is. */
export interface ApiKeyOwner {
  /** The kind of owner. */
  type: "organization" | "user";
  /** The identifier of the owner. */
  id: string;
  /** The organization that a user's API key is for. */
  organization_id?: string;
}

/** A new API key with its value. */
export type ApiKeyWithValue = ApiKey & {
  /** The API key itself. */
  value: string;
};

/** A page of API keys. */
export interface ApiKeyList {
  /** The type of the object. */
  object: "list";
  /** The API keys. */
  data: ApiKey[];
  list_metadata: ListMetadata;
}

/** An API key for a user. */
export interface CreateApiKeyRequest {
  /** The name of the API key. */
  name: string;
  /** The organization that the API key is for. */
  organization_id: string;
  /**
   * What the API key allows.
   *
   * Each item: The slug of a permission.
   */
  permissions?: string[];
  /** When the API key expires, in the future. Without it, the key does not expire. */
  expires_at?: Time;
}

/** A value to check. */
export interface ValidateApiKeyRequest {
  /** The value that the caller sent. */
  value: string;
}

/** What a value is worth. */
export interface ApiKeyValidation {
  /** The API key, or `null` if the value is none. */
  api_key: ApiKey | null;
  /** The identifier of the agent registration that the API key was issued for. */
  agent_registration_id?: string;
}

/** When an API key expires. */
export interface ExpireApiKeyRequest {
  /**
   * The time. `null` takes a planned expiration back.
   *
   * Format: `date-time`.
   */
  expires_at?: string | null;
}

export interface GetPasswordResetPath {
  /** The identifier of the password reset. */
  id: string;
}

export interface ListUsersQuery {
  /** Returns the objects before the one with this identifier. */
  before?: string;
  /** Returns the objects after the one with this identifier. */
  after?: string;
  /**
   * The maximum number of objects on a page.
   *
   * `minimum`: `1`. `maximum`: `100`.
   *
   * @default 10
   */
  limit?: number;
  /**
   * The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer
   * ones.
   *
   * @default "desc"
   */
  order?: "normal" | "desc" | "asc";
  /**
   * The earlier name of `organization_id`.
   *
   * @deprecated
   */
  organization?: string;
  /** Returns the members of this organization only. */
  organization_id?: string;
  /** Returns the user with this e-mail address only. */
  email?: string;
}

export interface GetUserPath {
  /** The identifier of the user. */
  id: string;
}

export interface UpdateUserPath {
  /** The identifier of the user. */
  id: string;
}

export interface SendVerificationEmailPath {
  /** The identifier of the user. */
  id: string;
}

export interface VerifyEmailPath {
  /** The identifier of the user. */
  id: string;
}

export interface GetEmailVerificationPath {
  /** The identifier of the e-mail verification. */
  id: string;
}

export interface SendEmailChangePath {
  /** The identifier of the user. */
  id: string;
}

export interface ConfirmEmailChangePath {
  /** The identifier of the user. */
  id: string;
}

export interface ListAuthFactorsPath {
  /** The identifier of the user. */
  userlandUserId: string;
}

export interface ListAuthFactorsQuery {
  /** Returns the objects before the one with this identifier. */
  before?: string;
  /** Returns the objects after the one with this identifier. */
  after?: string;
  /**
   * The maximum number of objects on a page.
   *
   * `minimum`: `1`. `maximum`: `100`.
   *
   * @default 10
   */
  limit?: number;
  /**
   * The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer
   * ones.
   *
   * @default "desc"
   */
  order?: "normal" | "desc" | "asc";
}

export interface EnrollAuthFactorPath {
  /** The identifier of the user. */
  userlandUserId: string;
}

export interface DeleteAuthFactorPath {
  /** The identifier of the second factor. */
  id: string;
}

export interface ChallengeAuthFactorPath {
  /** The identifier of the second factor. */
  id: string;
}

export interface VerifyAuthChallengePath {
  /** The identifier of the challenge. */
  id: string;
}

export interface ListSessionsPath {
  /** The identifier of the user. */
  id: string;
}

export interface ListSessionsQuery {
  /** Returns the objects before the one with this identifier. */
  before?: string;
  /** Returns the objects after the one with this identifier. */
  after?: string;
  /**
   * The maximum number of objects on a page.
   *
   * `minimum`: `1`. `maximum`: `100`.
   *
   * @default 10
   */
  limit?: number;
  /**
   * The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer
   * ones.
   *
   * @default "desc"
   */
  order?: "normal" | "desc" | "asc";
}

export interface ListUserApiKeysPath {
  /** The identifier of the user. */
  userId: string;
}

export interface ListUserApiKeysQuery {
  /** Returns the objects before the one with this identifier. */
  before?: string;
  /** Returns the objects after the one with this identifier. */
  after?: string;
  /**
   * The maximum number of objects on a page.
   *
   * `minimum`: `1`. `maximum`: `100`.
   *
   * @default 10
   */
  limit?: number;
  /**
   * The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer
   * ones.
   *
   * @default "desc"
   */
  order?: "normal" | "desc" | "asc";
  /** Returns only the keys for this organization. */
  organization_id?: string;
}

export interface CreateUserApiKeyPath {
  /** The identifier of the user. */
  userId: string;
}

export interface ExpireApiKeyPath {
  /** The identifier of the API key. */
  id: string;
}
