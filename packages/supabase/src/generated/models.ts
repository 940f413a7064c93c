// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
import type { components } from "./schema.js";

/** An e-mail address. */
export type Email = components["schemas"]["Email"];

/** A phone number in E.164 format, such as `+15555550100`. */
export type Phone = components["schemas"]["Phone"];

/** The new password. Each project configures the minimum length and the required characters. */
export type NewPassword = components["schemas"]["NewPassword"];

/**
 * The PKCE code challenge, derived from a verifier that you keep. With one, the message leads to an authorization code
 * for `issueToken` instead of tokens.
 */
export type CodeChallenge = components["schemas"]["CodeChallenge"];

/** How the code challenge is derived from the verifier. Use `s256`. */
export type CodeChallengeMethod = components["schemas"]["CodeChallengeMethod"];

/** How to send a message to a phone number. */
export type Channel = components["schemas"]["Channel"];

/** Free data of your application. */
export type Metadata = components["schemas"]["Metadata"];

/** Data that only administrators can change, such as the identity providers of the user. */
export type AppMetadata = components["schemas"]["AppMetadata"];

/** The solution of a CAPTCHA, for projects that require one. */
export type Captcha = components["schemas"]["Captcha"];

/** An empty object. */
export type Empty = components["schemas"]["Empty"];

/** The fields of a sign-in or a refresh. Send those that belong to `grant_type`. */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** A password, for `grant_type=password`, with either `email` or `phone`. */
export type PasswordGrant = components["schemas"]["PasswordGrant"];

/** A refresh token, for `grant_type=refresh_token`. */
export type RefreshTokenGrant = components["schemas"]["RefreshTokenGrant"];

/** An authorization code, for `grant_type=pkce`. */
export type PkceGrant = components["schemas"]["PkceGrant"];

/** A token from an identity provider, for `grant_type=id_token`. */
export type IdTokenGrant = components["schemas"]["IdTokenGrant"];

/** A signed message from a wallet, for `grant_type=web3`. */
export type Web3Grant = components["schemas"]["Web3Grant"];

/** The tokens of a session and its user. */
export type AccessTokenResponse = components["schemas"]["AccessTokenResponse"];

/** Why a password is weak. After a sign-in, it means that the user should choose another password. */
export type WeakPassword = components["schemas"]["WeakPassword"];

/** One of two addresses is confirmed. */
export type FirstConfirmation = components["schemas"]["FirstConfirmation"];

/** Where to send a one-time password. */
export type OneTimePasswordRequest = components["schemas"]["OneTimePasswordRequest"];

/** What the server tells about a message. */
export type MessageSent = components["schemas"]["MessageSent"];

/** A one-time password or the token of a link. */
export type VerifyRequest = components["schemas"]["VerifyRequest"];

/** A message to send again. */
export type ResendRequest = components["schemas"]["ResendRequest"];

/** A new user, with either `email` or `phone`. */
export type SignUpRequest = components["schemas"]["SignUpRequest"];

/** A user who forgot the password. */
export type RecoverRequest = components["schemas"]["RecoverRequest"];

/** What to change. Fields that you leave out do not change. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** What to change. Fields that you leave out do not change. */
export type AdminUserUpdate = components["schemas"]["AdminUserUpdate"];

/** A user. */
export type User = components["schemas"]["User"];

/** One way in which a user can sign in. */
export type Identity = components["schemas"]["Identity"];

/** A second factor. */
export type Factor = components["schemas"]["Factor"];

/** A second factor to enroll. */
export type EnrollFactorRequest = components["schemas"]["EnrollFactorRequest"];

/** A factor that waits for its first verification. */
export type EnrolledFactor = components["schemas"]["EnrolledFactor"];

/** What an authenticator app needs. The server shows it once. */
export type TotpEnrollment = components["schemas"]["TotpEnrollment"];

/** A factor that was removed. */
export type RemovedFactor = components["schemas"]["RemovedFactor"];

/** How to send the code of a phone factor. */
export type ChallengeFactorRequest = components["schemas"]["ChallengeFactorRequest"];

/** A challenge for a second factor. */
export type Challenge = components["schemas"]["Challenge"];

/** What the browser's WebAuthn functions need. */
export type WebAuthnChallenge = components["schemas"]["WebAuthnChallenge"];

/** The answer to a challenge. */
export type VerifyFactorRequest = components["schemas"]["VerifyFactorRequest"];

/** What the browser's WebAuthn function returned. */
export type WebAuthnResult = components["schemas"]["WebAuthnResult"];

/** A link to create. */
export type GenerateLinkRequest = components["schemas"]["GenerateLinkRequest"];

/** A link and the user it belongs to. */
export type GeneratedLink = components["schemas"]["GeneratedLink"];

/**
 * Why a call failed. The vendor's clients send the header `X-Supabase-Api-Version` and get another form with `code` as
 * text and `message`; this client does not send it.
 */
export type Error = components["schemas"]["Error"];
