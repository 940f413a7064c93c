// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
import type { components } from "./schema.js";

/** What is known of the user. */
export type CreateSignInRequest = components["schemas"]["CreateSignInRequest"];

/** The factor to prepare. */
export type PrepareFirstFactorRequest = components["schemas"]["PrepareFirstFactorRequest"];

/** The factor, and what proves it. */
export type AttemptFirstFactorRequest = components["schemas"]["AttemptFirstFactorRequest"];

/** The factor to prepare. */
export type PrepareSecondFactorRequest = components["schemas"]["PrepareSecondFactorRequest"];

/** The factor, and the code that proves it. */
export type AttemptSecondFactorRequest = components["schemas"]["AttemptSecondFactorRequest"];

/** The new password. */
export type ResetPasswordRequest = components["schemas"]["ResetPasswordRequest"];

/** The organization to act for. */
export type SessionTokenRequest = components["schemas"]["SessionTokenRequest"];

/** The current and the new password. */
export type ChangePasswordRequest = components["schemas"]["ChangePasswordRequest"];

/** A code. */
export type CodeRequest = components["schemas"]["CodeRequest"];

/** How to verify the address. */
export type PrepareEmailVerificationRequest = components["schemas"]["PrepareEmailVerificationRequest"];

/** The fields to change. */
export type UpdateUserRequest = components["schemas"]["UpdateUserRequest"];

/** What to do with sessions. */
export type SetPasswordCompromisedRequest = components["schemas"]["SetPasswordCompromisedRequest"];

/** The user, and how long the token lives. */
export type CreateSignInTokenRequest = components["schemas"]["CreateSignInTokenRequest"];

/** A sign-in, and the client that it belongs to. */
export type SignInResponse = components["schemas"]["SignInResponse"];

/** The state of a sign-in. */
export type SignIn = components["schemas"]["SignIn"];

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
export type SignInStatus = components["schemas"]["SignInStatus"];

/** A factor that the user can sign in with. */
export type SignInFactor = components["schemas"]["SignInFactor"];

/** How far a verification is. */
export type Verification = components["schemas"]["Verification"];

/** The device, with its sessions. */
export type Client = components["schemas"]["Client"];

/** A session, as the Frontend API shows it. */
export type ClientSession = components["schemas"]["ClientSession"];

/** A session, and the client that it belongs to. */
export type SessionResponse = components["schemas"]["SessionResponse"];

/** Where a session was used last. */
export type SessionActivity = components["schemas"]["SessionActivity"];

/** A session token. */
export type SessionToken = components["schemas"]["SessionToken"];

/** The signed-in user, and the client. */
export type OwnUserResponse = components["schemas"]["OwnUserResponse"];

/** What concerns the security of the signed-in user. The server sends other fields too. */
export type OwnUser = components["schemas"]["OwnUser"];

/** An authenticator app, and the client. */
export type TotpResponse = components["schemas"]["TotpResponse"];

/** The secret of an authenticator app. */
export type Totp = components["schemas"]["Totp"];

/** Backup codes, and the client. */
export type BackupCodesResponse = components["schemas"]["BackupCodesResponse"];

/** Codes that work once, in place of a second factor. */
export type BackupCodes = components["schemas"]["BackupCodes"];

/** What was deleted, and the client. */
export type DeletedResponse = components["schemas"]["DeletedResponse"];

/** An object that was deleted. */
export type DeletedObject = components["schemas"]["DeletedObject"];

/** An email address, and the client. */
export type EmailAddressResponse = components["schemas"]["EmailAddressResponse"];

/** An email address of a user. */
export type EmailAddress = components["schemas"]["EmailAddress"];

/** A session, as the Backend API shows it. */
export type Session = components["schemas"]["Session"];

/** What concerns the security of a user, as the Backend API shows it. The server sends other fields too. */
export type User = components["schemas"]["User"];

/** The user that was changed. */
export type UserIdResponse = components["schemas"]["UserIdResponse"];

/** A token that signs a user in. */
export type SignInToken = components["schemas"]["SignInToken"];

/** A time, in milliseconds since 1970-01-01 in UTC. */
export type Timestamp = components["schemas"]["Timestamp"];

/** Why a call failed. */
export type ClerkErrors = components["schemas"]["ClerkErrors"];

/** One error. */
export type ClerkError = components["schemas"]["ClerkError"];
