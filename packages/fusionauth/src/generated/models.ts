// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import type { components } from "./schema.js";

/** A password, or a one-time password in its place. */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** What every sign-in can say. */
export type LoginOptions = components["schemas"]["LoginOptions"];

/** A sign-in with a password. */
export type PasswordLogin = components["schemas"]["PasswordLogin"];

/** A sign-in with a one-time password. */
export type OneTimePasswordLogin = components["schemas"]["OneTimePasswordLogin"];

/** The email address, user name or phone number of the user. */
export type LoginId = components["schemas"]["LoginId"];

/**
 * What `loginId` may be, in the order in which the server compares it. By default, an email address, then a user name.
 */
export type LoginIdTypes = components["schemas"]["LoginIdTypes"];

/** A type of identity. */
export type LoginIdType = components["schemas"]["LoginIdType"];

/** The result of a sign-in. */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** The user must choose a new password. */
export type PasswordChangeRequired = components["schemas"]["PasswordChangeRequired"];

/**
 * Why the user must choose a new password:
 *
 * - `Administrative`: an administrator requires it.
 * - `Breached`: the password is in a list of breached passwords.
 * - `Expired`: the password has expired.
 * - `Validation`: the password breaks the current rules.
 */
export type ChangePasswordReason = components["schemas"]["ChangePasswordReason"];

/** The user must enter a second factor. */
export type TwoFactorChallenge = components["schemas"]["TwoFactorChallenge"];

/** A second factor of a user. */
export type TwoFactorMethod = components["schemas"]["TwoFactorMethod"];

/** A kind of second factor. */
export type TwoFactorMethodType = components["schemas"]["TwoFactorMethodType"];

/** What prevents the user from signing in. */
export type LoginPrevented = components["schemas"]["LoginPrevented"];

/** An action that prevents login. */
export type LoginPreventingAction = components["schemas"]["LoginPreventingAction"];

/** A code, and the challenge that it answers. */
export type TwoFactorLoginRequest = components["schemas"]["TwoFactorLoginRequest"];

/** The method to send a code to. */
export type TwoFactorLoginSendRequest = components["schemas"]["TwoFactorLoginSendRequest"];

/** How to deliver the code to a phone. By default, `SMS`. */
export type MessageType = components["schemas"]["MessageType"];

/** The device that the user signs in on. */
export type MetaData = components["schemas"]["MetaData"];

/**
 * The device that the user signs in on.
 *
 * This is the form in which it is sent.
 */
export type MetaDataWritable = components["schemas"]["MetaDataWritable"];

/** A device. */
export type DeviceInfo = components["schemas"]["DeviceInfo"];

/**
 * A device.
 *
 * This is the form in which it is sent.
 */
export type DeviceInfoWritable = components["schemas"]["DeviceInfoWritable"];

/** The session to end. */
export type LogoutRequest = components["schemas"]["LogoutRequest"];

/** The user who forgot the password. */
export type ForgotPasswordRequest = components["schemas"]["ForgotPasswordRequest"];

/** The reset that was started. */
export type ForgotPasswordResponse = components["schemas"]["ForgotPasswordResponse"];

/** An object of your own, returned unchanged when the user completes the flow. */
export type State = components["schemas"]["State"];

/** Whose password to set, and the new password. */
export type ChangePasswordRequest = components["schemas"]["ChangePasswordRequest"];

/** A new password with the ID from a reset link. */
export type ChangePasswordWithId = components["schemas"]["ChangePasswordWithId"];

/** A new password for the user of the access token. */
export type ChangeOwnPassword = components["schemas"]["ChangeOwnPassword"];

/** A new password for any user. Needs an API key. */
export type SetUserPassword = components["schemas"]["SetUserPassword"];

/** A new password. */
export type NewPassword = components["schemas"]["NewPassword"];

/** The current password, which the server checks. */
export type CurrentPassword = components["schemas"]["CurrentPassword"];

/** What the user needs to stay signed in. */
export type ChangePasswordResponse = components["schemas"]["ChangePasswordResponse"];

/** The password rules of a tenant. */
export type PasswordRulesResponse = components["schemas"]["PasswordRulesResponse"];

/** What a new password must satisfy. */
export type PasswordRules = components["schemas"]["PasswordRules"];

/** Whether earlier passwords are refused. */
export type RememberPreviousPasswords = components["schemas"]["RememberPreviousPasswords"];

/** How passwords are compared with breached ones. */
export type BreachDetection = components["schemas"]["BreachDetection"];

/** The verification that was started. */
export type VerifyEmailResponse = components["schemas"]["VerifyEmailResponse"];

/** What proves the address. */
export type VerifyEmailRequest = components["schemas"]["VerifyEmailRequest"];

/** Proof from the email. */
export type VerifyEmailWithId = components["schemas"]["VerifyEmailWithId"];

/** The word of an administrator. Needs an API key. */
export type VerifyEmailOfUser = components["schemas"]["VerifyEmailOfUser"];

/** A secret for an authenticator app, in two encodings. */
export type SecretResponse = components["schemas"]["SecretResponse"];

/** Where to send a code. */
export type TwoFactorSendRequest = components["schemas"]["TwoFactorSendRequest"];

/** Who has to enter a second factor. One of `userId` and `loginId` is required. */
export type TwoFactorStartRequest = components["schemas"]["TwoFactorStartRequest"];

/** A challenge. */
export type TwoFactorStartResponse = components["schemas"]["TwoFactorStartResponse"];

/** The method to set up, and a code that proves it. */
export type TwoFactorRequest = components["schemas"]["TwoFactorRequest"];

/** What belongs to the first second factor of a user. */
export type TwoFactorResponse = components["schemas"]["TwoFactorResponse"];

/** The method to remove, and a code. */
export type TwoFactorDisableRequest = components["schemas"]["TwoFactorDisableRequest"];

/** The recovery codes. */
export type RecoveryCodeResponse = components["schemas"]["RecoveryCodeResponse"];

/** Codes that work once, in place of a second factor. They cannot be read again. */
export type RecoveryCodes = components["schemas"]["RecoveryCodes"];

/** The refresh token. */
export type RefreshRequest = components["schemas"]["RefreshRequest"];

/** The new tokens. */
export type RefreshResponse = components["schemas"]["RefreshResponse"];

/** The refresh tokens of a user. */
export type RefreshTokenResponse = components["schemas"]["RefreshTokenResponse"];

/** A refresh token, which is a session on one device. */
export type RefreshToken = components["schemas"]["RefreshToken"];

/** A decoded access token. */
export type ValidateResponse = components["schemas"]["ValidateResponse"];

/** The claims of an access token. There can be others. */
export type AccessTokenClaims = components["schemas"]["AccessTokenClaims"];

/** A user. */
export type UserResponse = components["schemas"]["UserResponse"];

/** What concerns the security of a user's account. The server sends other fields too. */
export type User = components["schemas"]["User"];

/** The second factors of a user. */
export type UserTwoFactor = components["schemas"]["UserTwoFactor"];

/** An action to take on a user. */
export type ActionRequest = components["schemas"]["ActionRequest"];

/** An action on a user. */
export type ActionData = components["schemas"]["ActionData"];

/** Who cancels an action, and why. */
export type CancelActionRequest = components["schemas"]["CancelActionRequest"];

/** Who cancels an action, and why. */
export type CancelActionData = components["schemas"]["CancelActionData"];

/** One action on a user. */
export type ActionResponse = components["schemas"]["ActionResponse"];

/** The actions on a user. */
export type ActionListResponse = components["schemas"]["ActionListResponse"];

/** The record of an action on a user. */
export type UserActionLog = components["schemas"]["UserActionLog"];

/** An instant, in milliseconds since 1970-01-01 in UTC. */
export type Instant = components["schemas"]["Instant"];

/** Why a request is invalid. */
export type Errors = components["schemas"]["Errors"];

/** One error. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];
