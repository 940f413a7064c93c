// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import type { components } from "./schema.js";

/** Whom to send a reset link to. */
export type ResetPasswordRequestReq = components["schemas"]["ResetPasswordRequestReq"];

/** The answer to a caller without a session. */
export type ResetPasswordRequestResp = components["schemas"]["ResetPasswordRequestResp"];

/** The answer to a caller with a session. Which of the two fields comes depends on the age of the server. */
export type JobResp = components["schemas"]["JobResp"];

/** What is known about a reset request. */
export type ResetPasswordMetadataResp = components["schemas"]["ResetPasswordMetadataResp"];

/** The new password. */
export type ResetPasswordResetReq = components["schemas"]["ResetPasswordResetReq"];

/** The identifier of what a call was about. */
export type IdResp = components["schemas"]["IdResp"];

/** A second factor. */
export type SessionLoginPostReq = components["schemas"]["SessionLoginPostReq"];

/** A kind of second factor: a code from an authenticator app, or a PIN. */
export type AuthType = components["schemas"]["AuthType"];

/** What became of a captcha. */
export type SessionUnblockCaptchaResp = components["schemas"]["SessionUnblockCaptchaResp"];

/** A known password and the one to take its place. */
export type ProfileSetPasswordReq = components["schemas"]["ProfileSetPasswordReq"];

/** Whose password was changed. */
export type ProfileSetPasswordResp = components["schemas"]["ProfileSetPasswordResp"];

/** The first password of a user. */
export type UserSignupReq = components["schemas"]["UserSignupReq"];

/** A second factor to turn on. */
export type ProfileSetMfaReq = components["schemas"]["ProfileSetMfaReq"];

/** What turning on a second factor did to other sessions. */
export type ProfileSetMfaResp = components["schemas"]["ProfileSetMfaResp"];

/** A second factor to turn off. */
export type ProfileRemoveMfaReq = components["schemas"]["ProfileRemoveMfaReq"];

/** The outcome of a call about a second factor. */
export type ProfileRemoveMfaResp = components["schemas"]["ProfileRemoveMfaResp"];

/** Users who set up their second factor anew. */
export type UserResetMfaReq = components["schemas"]["UserResetMfaReq"];

/** A user as they see themselves. */
export type ProfileResp = components["schemas"]["ProfileResp"];

/** A service that is open to a user. */
export type ShortUserService = components["schemas"]["ShortUserService"];

/** Which kinds of share the user may make. An older copy of the specification has `Y` and `N` instead. */
export type ProfileShareTypes = components["schemas"]["ProfileShareTypes"];

/** A key to be made. */
export type APIKeyCreateReq = components["schemas"]["APIKeyCreateReq"];

/** A permanent key. */
export type APIKeyResp = components["schemas"]["APIKeyResp"];

/** The state of a key. By inference: `A` is active, `D` disabled. */
export type APIKeyStatus = components["schemas"]["APIKeyStatus"];

/** A session. */
export type SessionLoginResp = components["schemas"]["SessionLoginResp"];

/** Why a call failed. */
export type ErrorModel = components["schemas"]["ErrorModel"];
