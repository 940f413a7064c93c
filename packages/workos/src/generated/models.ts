// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
import type { components } from "./schema.js";

/** A time. */
export type Time = components["schemas"]["Time"];

/** An e-mail address. */
export type Email = components["schemas"]["Email"];

/** The client identifier of your application, from the WorkOS dashboard. */
export type ClientId = components["schemas"]["ClientId"];

/** Your secret API key. */
export type ClientSecret = components["schemas"]["ClientSecret"];

/** The IP address of the user, for the protection against abuse. */
export type IpAddress = components["schemas"]["IpAddress"];

/** An identifier of the user's device. */
export type DeviceId = components["schemas"]["DeviceId"];

/** The `User-Agent` of the user's browser. */
export type UserAgent = components["schemas"]["UserAgent"];

/** The token of an invitation that the sign-in accepts. */
export type InvitationToken = components["schemas"]["InvitationToken"];

/** An identifier that connects the sign-in with signals that Radar collected in the browser. */
export type SignalsId = components["schemas"]["SignalsId"];

/** The identifier of a Radar attempt that the sign-in belongs to. */
export type RadarAttemptId = components["schemas"]["RadarAttemptId"];

/** The `pending_authentication_token` of the 403 that interrupted the sign-in. */
export type PendingToken = components["schemas"]["PendingToken"];

/** The code as the user typed it. */
export type OneTimeCode = components["schemas"]["OneTimeCode"];

/** A sign-in. `grant_type` selects the method. */
export type AuthenticateRequest = components["schemas"]["AuthenticateRequest"];

/** An authorization code from a redirect. */
export type AuthorizationCodeGrant = components["schemas"]["AuthorizationCodeGrant"];

/** An e-mail address and a password. */
export type PasswordGrant = components["schemas"]["PasswordGrant"];

/** A refresh token. */
export type RefreshTokenGrant = components["schemas"]["RefreshTokenGrant"];

/** A code from `createMagicAuth`. */
export type MagicAuthGrant = components["schemas"]["MagicAuthGrant"];

/** A code that verifies the e-mail address, after `email_verification_required`. */
export type EmailVerificationGrant = components["schemas"]["EmailVerificationGrant"];

/** A code from an authenticator app, after `mfa_challenge`. */
export type TotpGrant = components["schemas"]["TotpGrant"];

/** The organization that the user chose, after `organization_selection_required`. */
export type OrganizationSelectionGrant = components["schemas"]["OrganizationSelectionGrant"];

/** A code that Radar mailed, after `radar_challenge`. */
export type RadarEmailGrant = components["schemas"]["RadarEmailGrant"];

/** A code that Radar sent by SMS. */
export type RadarSmsGrant = components["schemas"]["RadarSmsGrant"];

/** A device code, from the OAuth 2.0 device flow. */
export type DeviceCodeGrant = components["schemas"]["DeviceCodeGrant"];

/** The tokens of a session and its user. */
export type AuthenticateResponse = components["schemas"]["AuthenticateResponse"];

/** Who impersonates the user from the WorkOS dashboard. */
export type Impersonator = components["schemas"]["Impersonator"];

/** Tokens from the identity provider. */
export type OAuthTokens = components["schemas"]["OAuthTokens"];

/**
 * Why a sign-in failed or what it needs next. Either `code` and `message` are present, or `error` and
 * `error_description`.
 */
export type AuthenticationError = components["schemas"]["AuthenticationError"];

/** A second factor of the user. */
export type FactorReference = components["schemas"]["FactorReference"];

/** An organization of the user. */
export type OrganizationReference = components["schemas"]["OrganizationReference"];

/** Why a call failed. */
export type Error = components["schemas"]["Error"];

/** One problem. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** Whom to send a sign-in code. */
export type MagicAuthRequest = components["schemas"]["MagicAuthRequest"];

/** A one-time sign-in code. */
export type MagicAuth = components["schemas"]["MagicAuth"];

/** Who forgot the password. */
export type PasswordResetRequest = components["schemas"]["PasswordResetRequest"];

/** A password reset with its token. */
export type PasswordReset = components["schemas"]["PasswordReset"];

/** A reset token and the new password. */
export type ResetPasswordRequest = components["schemas"]["ResetPasswordRequest"];

/** A user. */
export type UserContainer = components["schemas"]["UserContainer"];

/** A user. */
export type User = components["schemas"]["User"];

/** A page of users. */
export type UserList = components["schemas"]["UserList"];

/** Where the pages before and after this one start. */
export type ListMetadata = components["schemas"]["ListMetadata"];

/** What to change. Send either `password`, or `password_hash` with `password_hash_type`, or neither. */
export type UpdateUserRequest = components["schemas"]["UpdateUserRequest"];

/** A one-time code. */
export type CodeRequest = components["schemas"]["CodeRequest"];

/** A pending verification of an e-mail address. */
export type EmailVerification = components["schemas"]["EmailVerification"];

/** A new e-mail address. */
export type SendEmailChangeRequest = components["schemas"]["SendEmailChangeRequest"];

/** A change of the e-mail address that waits for its code. */
export type EmailChange = components["schemas"]["EmailChange"];

/** A user with a new e-mail address. */
export type EmailChangeConfirmation = components["schemas"]["EmailChangeConfirmation"];

/** An authenticator app. */
export type EnrollAuthFactorRequest = components["schemas"]["EnrollAuthFactorRequest"];

/** A new second factor and its first challenge. */
export type EnrolledAuthFactor = components["schemas"]["EnrolledAuthFactor"];

/** A second factor with its secret. */
export type AuthFactorWithSecret = components["schemas"]["AuthFactorWithSecret"];

/** A second factor. */
export type AuthFactor = components["schemas"]["AuthFactor"];

/** The kind of factor. */
export type AuthFactorType = components["schemas"]["AuthFactorType"];

/** A phone. */
export type SmsFactor = components["schemas"]["SmsFactor"];

/** An authenticator app. */
export type TotpFactor = components["schemas"]["TotpFactor"];

/** What an authenticator app needs. */
export type TotpEnrollment = components["schemas"]["TotpEnrollment"];

/** A page of second factors. */
export type AuthFactorList = components["schemas"]["AuthFactorList"];

/** How to word an SMS. */
export type ChallengeRequest = components["schemas"]["ChallengeRequest"];

/** A challenge. */
export type AuthChallenge = components["schemas"]["AuthChallenge"];

/** Whether a code is right. */
export type AuthChallengeVerification = components["schemas"]["AuthChallengeVerification"];

/** A session of a user. */
export type Session = components["schemas"]["Session"];

/** A page of sessions. */
export type SessionList = components["schemas"]["SessionList"];

/** A session to revoke. */
export type RevokeSessionRequest = components["schemas"]["RevokeSessionRequest"];

/** An API key, without its value. */
export type ApiKey = components["schemas"]["ApiKey"];

/** Whose API key it is. */
export type ApiKeyOwner = components["schemas"]["ApiKeyOwner"];

/** A new API key with its value. */
export type ApiKeyWithValue = components["schemas"]["ApiKeyWithValue"];

/** A page of API keys. */
export type ApiKeyList = components["schemas"]["ApiKeyList"];

/** An API key for a user. */
export type CreateApiKeyRequest = components["schemas"]["CreateApiKeyRequest"];

/** A value to check. */
export type ValidateApiKeyRequest = components["schemas"]["ValidateApiKeyRequest"];

/** What a value is worth. */
export type ApiKeyValidation = components["schemas"]["ApiKeyValidation"];

/** When an API key expires. */
export type ExpireApiKeyRequest = components["schemas"]["ExpireApiKeyRequest"];
