// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.

/**
 * An e-mail address.
 *
 * Format: `email`.
 */
export type Email = string;

/** A phone number in E.164 format, such as `+15555550100`. */
export type Phone = string;

/**
 * The new password. Each project configures the minimum length and the required characters.
 *
 * `maxLength`: `72`.
 */
export type NewPassword = string;

/**
 * The PKCE code challenge, derived from a verifier that you keep. With one, the message leads to an authorization code
 * for `issueToken` instead of tokens.
 */
export type CodeChallenge = string;

/** How the code challenge is derived from the verifier. Use `s256`. */
export type CodeChallengeMethod = "plain" | "s256";

/** How to send a message to a phone number. */
export type Channel = "sms" | "whatsapp";

/** Free data of your application. */
export interface Metadata {
  [key: string]: unknown;
}

/** Data that only administrators can change, such as the identity providers of the user. */
export interface AppMetadata {
  [key: string]: unknown;
}

/** The solution of a CAPTCHA, for projects that require one. */
export interface Captcha {
  /** The token from the CAPTCHA provider. */
  captcha_token?: string;
}

/** An empty object. */
export interface Empty {
  [key: string]: unknown;
}

/** The fields of a sign-in or a refresh. Send those that belong to `grant_type`. */
export type TokenRequest = PasswordGrant | RefreshTokenGrant | PkceGrant | IdTokenGrant | Web3Grant;

/** A password, for `grant_type=password`, with either `email` or `phone`. */
export interface PasswordGrant {
  email?: Email;
  phone?: Phone;
  /** The user's password. */
  password: string;
  gotrue_meta_security?: Captcha;
}

/** A refresh token, for `grant_type=refresh_token`. */
export interface RefreshTokenGrant {
  /** The refresh token from the last response. */
  refresh_token: string;
}

/** An authorization code, for `grant_type=pkce`. */
export interface PkceGrant {
  /**
   * The authorization code from the redirect URL.
   *
   * Format: `uuid`.
   */
  auth_code: string;
  /** The verifier whose challenge started the sign-in. */
  code_verifier: string;
}

/** A token from an identity provider, for `grant_type=id_token`. */
export interface IdTokenGrant {
  /** The OpenID Connect ID token. */
  id_token: string;
  /** The provider's access token. Needed only if the ID token has an `at_hash` claim. */
  access_token?: string;
  /** The nonce that the ID token was requested with. */
  nonce?: string;
  /** The identity provider. */
  provider?: "google" | "apple" | "azure" | "facebook" | "keycloak";
  /** The client identifier that the ID token was issued to. */
  client_id?: string;
  /** The issuer of the ID token. With `provider` `azure`, any Azure issuer is accepted. */
  issuer?: string;
  gotrue_meta_security?: Captcha;
}

/** A signed message from a wallet, for `grant_type=web3`. */
export interface Web3Grant {
  /**
   * The signed message in the format Sign-In with Ethereum or Sign in with Solana. It contains `Issued At`, `URI` and
   * `Version`.
   */
  message: string;
  /** The signature: Base64 or Base64-URL for Solana, hexadecimal with the prefix `0x` for Ethereum. */
  signature: string;
  /** The blockchain of the wallet. */
  chain: "solana" | "ethereum";
  gotrue_meta_security?: Captcha;
}

/** The tokens of a session and its user. */
export interface AccessTokenResponse {
  /** The access token, a JWT. */
  access_token: string;
  /** The refresh token. It works once. */
  refresh_token: string;
  /** The type of the access token. The server returns `bearer`. */
  token_type: string;
  /** The number of seconds until the access token expires. */
  expires_in: number;
  /** When the access token expires, as a Unix timestamp in seconds. */
  expires_at?: number;
  weak_password?: WeakPassword;
  user?: User;
}

/** Why a password is weak. After a sign-in, it means that the user should choose another password. */
export interface WeakPassword {
  /**
   * The reasons.
   *
   * Each item: A reason: too short, required characters missing, or known from a data breach.
   */
  reasons?: ("length" | "characters" | "pwned")[];
  /** The reasons as text. */
  message?: string;
}

/** One of two addresses is confirmed. */
export interface FirstConfirmation {
  /** The status as text. */
  code?: string;
  /** What the user has to do next. */
  msg: string;
}

/** Where to send a one-time password. */
export interface OneTimePasswordRequest {
  email?: Email;
  phone?: Phone;
  channel?: Channel;
  /**
   * Whether to create a user if nobody has the address.
   *
   * @default true
   */
  create_user?: boolean;
  data?: Metadata;
  code_challenge?: CodeChallenge;
  code_challenge_method?: CodeChallengeMethod;
  gotrue_meta_security?: Captcha;
}

/** What the server tells about a message. */
export interface MessageSent {
  /** The identifier of the message at the SMS provider, for questions about its delivery. */
  message_id?: string;
}

/** A one-time password or the token of a link. */
export interface VerifyRequest {
  /** What the token was sent for. `email` stands for any token that was sent by e-mail to sign in or to sign up. */
  type: "signup" | "recovery" | "invite" | "magiclink" | "email_change" | "sms" | "phone_change" | "email";
  /** The one-time password as the user typed it. */
  token?: string;
  /** The hashed token from a link. Send it with `type` and nothing else. */
  token_hash?: string;
  email?: Email;
  phone?: Phone;
  /**
   * Where your application continues.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

/** A message to send again. */
export interface ResendRequest {
  /** Which message to send. */
  type: "signup" | "email_change" | "sms" | "phone_change";
  email?: Email;
  phone?: Phone;
  gotrue_meta_security?: Captcha;
}

/** A new user, with either `email` or `phone`. */
export interface SignUpRequest {
  email?: Email;
  phone?: Phone;
  channel?: Channel;
  password: NewPassword;
  data?: Metadata;
  code_challenge?: CodeChallenge;
  code_challenge_method?: CodeChallengeMethod;
  gotrue_meta_security?: Captcha;
}

/** A user who forgot the password. */
export interface RecoverRequest {
  email: Email;
  code_challenge?: CodeChallenge;
  code_challenge_method?: CodeChallengeMethod;
  gotrue_meta_security?: Captcha;
}

/** What to change. Fields that you leave out do not change. */
export interface UserUpdate {
  email?: Email;
  phone?: Phone;
  password?: NewPassword;
  /** The current password, for projects that require it. */
  current_password?: string;
  /** The code that `reauthenticate` sent. */
  nonce?: string;
  data?: Metadata;
  app_metadata?: AppMetadata;
  channel?: Channel;
}

/** What to change. Fields that you leave out do not change. */
export interface AdminUserUpdate {
  email?: Email;
  phone?: Phone;
  password?: NewPassword;
  /** The role in the user's access tokens. */
  role?: string;
  /** Set it to `true` to mark the e-mail address as verified. */
  email_confirm?: boolean;
  /** Set it to `true` to mark the phone number as verified. */
  phone_confirm?: boolean;
  /**
   * How long to block the user, as numbers with the units `h`, `m` and `s`, such as `24h` or `1h30m`. `none` unblocks
   * the user.
   */
  ban_duration?: string;
  user_metadata?: Metadata;
  app_metadata?: AppMetadata;
}

/** A user. */
export interface User {
  /**
   * The user's identifier.
   *
   * Format: `uuid`.
   */
  id: string;
  /**
   * The audience of the user's access tokens.
   *
   * @deprecated
   */
  aud?: string;
  /** The role in the user's access tokens. */
  role?: string;
  /** The e-mail address. It is empty if the user has none, and it does not always identify a user. */
  email?: string;
  /**
   * When the user verified the e-mail address.
   *
   * Format: `date-time`.
   */
  email_confirmed_at?: string;
  /** The phone number. It is empty if the user has none. */
  phone?: string;
  /**
   * When the user verified the phone number.
   *
   * Format: `date-time`.
   */
  phone_confirmed_at?: string;
  /**
   * When the last verification message was sent.
   *
   * Format: `date-time`.
   */
  confirmation_sent_at?: string;
  /**
   * When the user first verified the e-mail address or the phone number.
   *
   * Format: `date-time`.
   */
  confirmed_at?: string;
  /**
   * When the user was invited.
   *
   * Format: `date-time`.
   */
  invited_at?: string;
  /**
   * When the last password recovery e-mail was sent.
   *
   * Format: `date-time`.
   */
  recovery_sent_at?: string;
  /** The e-mail address that waits for verification. */
  new_email?: string;
  /**
   * When the last message about a new e-mail address was sent.
   *
   * Format: `date-time`.
   */
  email_change_sent_at?: string;
  /** The phone number that waits for verification. */
  new_phone?: string;
  /**
   * When the last message about a new phone number was sent.
   *
   * Format: `date-time`.
   */
  phone_change_sent_at?: string;
  /**
   * When the last reauthentication code was sent.
   *
   * Format: `date-time`.
   */
  reauthentication_sent_at?: string;
  /**
   * When the user last signed in.
   *
   * Format: `date-time`.
   */
  last_sign_in_at?: string;
  app_metadata?: AppMetadata;
  user_metadata?: Metadata;
  /** The user's second factors. */
  factors?: Factor[];
  /** How the user can sign in. */
  identities?: Identity[];
  /**
   * Until when the user is blocked.
   *
   * Format: `date-time`.
   */
  banned_until?: string;
  /**
   * When the user was created.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * When the user was last changed.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
  /**
   * When the user was deleted.
   *
   * Format: `date-time`.
   */
  deleted_at?: string;
  /** Whether the user signed in without any credentials. */
  is_anonymous?: boolean;
}

/** One way in which a user can sign in. */
export interface Identity {
  /**
   * The identity's identifier.
   *
   * Format: `uuid`.
   */
  identity_id?: string;
  /** The user's identifier at the provider. */
  id?: string;
  /**
   * The user's identifier.
   *
   * Format: `uuid`.
   */
  user_id?: string;
  /** What the provider says about the user. */
  identity_data?: { [key: string]: unknown };
  /** The identity provider, such as `email` or `google`. */
  provider?: string;
  /** The e-mail address at the provider. */
  email?: string;
  /**
   * When the user last signed in this way.
   *
   * Format: `date-time`.
   */
  last_sign_in_at?: string;
  /**
   * When the identity was created.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * When the identity was last changed.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
}

/** A second factor. */
export interface Factor {
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The state of the factor, usually `verified` or `unverified`. */
  status?: string;
  /** The name that the user gave the factor. */
  friendly_name?: string;
  /** The kind of factor, usually `totp` (authenticator app), `phone` or `webauthn`. */
  factor_type?: string;
  /** The WebAuthn credential. */
  webauthn_credential?: string;
  /** The phone number of a phone factor. */
  phone?: string | null;
  /**
   * When the factor was created.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * When the factor was last changed.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
  /**
   * When the factor was last challenged.
   *
   * Format: `date-time`.
   */
  last_challenged_at?: string | null;
}

/** A second factor to enroll. */
export interface EnrollFactorRequest {
  /** The kind of factor: an authenticator app, a phone or a WebAuthn device. */
  factor_type: "totp" | "phone" | "webauthn";
  /** A name that tells the user's factors apart. */
  friendly_name?: string;
  /** The name of your application in the authenticator app. It defaults to the host of the site URL. */
  issuer?: string;
  phone?: Phone;
}

/** A factor that waits for its first verification. */
export interface EnrolledFactor {
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The kind of factor. */
  type: "totp" | "phone" | "webauthn";
  /** The name of the factor. */
  friendly_name?: string;
  totp?: TotpEnrollment;
  phone?: Phone;
}

/** What an authenticator app needs. The server shows it once. */
export interface TotpEnrollment {
  /** A QR code of `uri`, as an SVG image. */
  qr_code?: string;
  /** The secret, for users who cannot scan the QR code. */
  secret?: string;
  /** The `otpauth` URI. */
  uri?: string;
}

/** A factor that was removed. */
export interface RemovedFactor {
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  id?: string;
}

/** How to send the code of a phone factor. */
export interface ChallengeFactorRequest {
  channel?: Channel;
}

/** A challenge for a second factor. */
export interface Challenge {
  /**
   * The challenge's identifier.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The kind of factor. */
  type: "totp" | "phone" | "webauthn";
  /** When the challenge expires, as a Unix timestamp in seconds. */
  expires_at?: number;
  webauthn?: WebAuthnChallenge;
}

/** What the browser's WebAuthn functions need. */
export interface WebAuthnChallenge {
  /** Which function to call: `create` for a new credential, `request` for an existing one. */
  type: "create" | "request";
  /** The options of the function, with the property `publicKey`. */
  credential_options: { [key: string]: unknown };
}

/** The answer to a challenge. */
export interface VerifyFactorRequest {
  /**
   * The challenge's identifier.
   *
   * Format: `uuid`.
   */
  challenge_id: string;
  /** The code from the authenticator app or the message. */
  code?: string;
  webauthn?: WebAuthnResult;
}

/** What the browser's WebAuthn function returned. */
export interface WebAuthnResult {
  /** Which function returned it. */
  type: "create" | "request";
  /** The credential as JSON. */
  credential_response: { [key: string]: unknown };
}

/** A link to create. */
export interface GenerateLinkRequest {
  /** The kind of link. */
  type: "magiclink" | "signup" | "invite" | "recovery" | "email_change_current" | "email_change_new";
  email: Email;
  /**
   * The new e-mail address, for the two changes of address.
   *
   * Format: `email`.
   */
  new_email?: string;
  password?: NewPassword;
  data?: Metadata;
  /**
   * Where the link leads after the verification. The project must allow the URL.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

/** A link and the user it belongs to. */
export type GeneratedLink = User & {
  /**
   * The link to deliver to the user.
   *
   * Format: `uri`.
   */
  action_link?: string;
  /** The one-time password, for `token` of `verifyOneTimePassword`. */
  email_otp?: string;
  /** The hashed token, for `token_hash` of `verifyOneTimePassword`. */
  hashed_token?: string;
  /** The type to verify the token with. */
  verification_type?: string;
  /**
   * Where the link leads after the verification.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
};

/**
 * Why a call failed. The vendor's clients send the header `X-Supabase-Api-Version` and get another form with `code` as
 * text and `message`; this client does not send it.
 */
export interface Error {
  /** The HTTP status. */
  code?: number;
  /**
   * The kind of error. Those you meet most often:
   *
   * - `invalid_credentials`, `email_not_confirmed`, `phone_not_confirmed`, `user_banned`, `user_not_found`
   * - `otp_expired`, `otp_disabled`, `flow_state_not_found`, `flow_state_expired`, `bad_code_verifier`
   * - `refresh_token_not_found`, `refresh_token_already_used`, `session_not_found`, `session_expired`
   * - `weak_password`, `same_password`, `reauthentication_needed`, `reauthentication_not_valid`,
   *   `current_password_required`, `current_password_invalid`
   * - `insufficient_aal`, `mfa_factor_not_found`, `mfa_challenge_expired`, `mfa_verification_failed`,
   *   `mfa_verification_rejected`, `mfa_ip_address_mismatch`, `mfa_factor_name_conflict`,
   *   `too_many_enrolled_mfa_factors`
   * - `no_authorization`, `bad_jwt`, `not_admin`, `validation_failed`, `bad_json`, `captcha_failed`
   * - `email_exists`, `phone_exists`, `user_already_exists`, `signup_disabled`, `email_provider_disabled`
   * - `over_request_rate_limit`, `over_email_send_rate_limit`, `over_sms_send_rate_limit`.
   */
  error_code?: string;
  /** The error as text. It may change, so do not compare it. */
  msg?: string;
  /** The OAuth 2.0 error code. Some responses have it instead of `msg`. */
  error?: string;
  /** The error as text, if `error` is present. */
  error_description?: string;
  weak_password?: WeakPassword;
}

export interface IssueTokenQuery {
  /**
   * The kind of sign-in: `password`, `refresh_token`, `pkce` (exchange an authorization code), `id_token` (a token from
   * an identity provider) or `web3` (a signed message from a wallet).
   */
  grant_type: "password" | "refresh_token" | "id_token" | "pkce" | "web3";
}

export interface SignOutQuery {
  /**
   * Which sessions to sign out: `global` (all), `local` (the current one) or `others` (all except the current one).
   *
   * @default "global"
   */
  scope?: "global" | "local" | "others";
}

export interface SendOneTimePasswordQuery {
  /**
   * Where a link in the message leads after the verification. The server ignores a URL that the project does not allow
   * and uses the project's site URL.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

export interface ResendOneTimePasswordQuery {
  /**
   * Where a link in the message leads after the verification. The server ignores a URL that the project does not allow
   * and uses the project's site URL.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

export interface SignUpQuery {
  /**
   * Where a link in the message leads after the verification. The server ignores a URL that the project does not allow
   * and uses the project's site URL.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

export interface RecoverPasswordQuery {
  /**
   * Where a link in the message leads after the verification. The server ignores a URL that the project does not allow
   * and uses the project's site URL.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

export interface UpdateUserQuery {
  /**
   * Where a link in the message leads after the verification. The server ignores a URL that the project does not allow
   * and uses the project's site URL.
   *
   * Format: `uri`.
   */
  redirect_to?: string;
}

export interface ChallengeFactorPath {
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  factorId: string;
}

export interface VerifyFactorPath {
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  factorId: string;
}

export interface UnenrollFactorPath {
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  factorId: string;
}

export interface AdminGetUserPath {
  /**
   * The user's identifier.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface AdminUpdateUserPath {
  /**
   * The user's identifier.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface AdminListFactorsPath {
  /**
   * The user's identifier.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface AdminDeleteFactorPath {
  /**
   * The user's identifier.
   *
   * Format: `uuid`.
   */
  userId: string;
  /**
   * The factor's identifier.
   *
   * Format: `uuid`.
   */
  factorId: string;
}
