// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import type { components } from "./schema.js";

/** The addresses to send a password reset link to. */
export type ResetPasswordRequestReq = components["schemas"]["ResetPasswordRequestReq"];

/** The response to a caller without a session. */
export type ResetPasswordRequestResp = components["schemas"]["ResetPasswordRequestResp"];

/**
 * The response to a caller with a session. Until 2019 it has `job_id`; the vendor's clients since 2020 read `status`.
 */
export type JobResp = components["schemas"]["JobResp"];

/** A password reset request. */
export type ResetPasswordMetadataResp = components["schemas"]["ResetPasswordMetadataResp"];

/** The new password. */
export type ResetPasswordResetReq = components["schemas"]["ResetPasswordResetReq"];

/** The identifier of the object that the call changed. */
export type IdResp = components["schemas"]["IdResp"];

/** A second factor. Called `SessionLoginPostResp` in old clients, although it is a request. */
export type SessionLoginPostReq = components["schemas"]["SessionLoginPostReq"];

/** The kind of second factor: `2FA` is a code from an authenticator app, `PIN` a PIN. */
export type AuthType = components["schemas"]["AuthType"];

/** The outcome of a captcha. */
export type SessionUnblockCaptchaResp = components["schemas"]["SessionUnblockCaptchaResp"];

/** The current password and the new one. */
export type ProfileSetPasswordReq = components["schemas"]["ProfileSetPasswordReq"];

/** The user whose password changed. */
export type ProfileSetPasswordResp = components["schemas"]["ProfileSetPasswordResp"];

/** A new user and the first password. */
export type UserSignupReq = components["schemas"]["UserSignupReq"];

/** A second factor to turn on. */
export type ProfileSetMfaReq = components["schemas"]["ProfileSetMfaReq"];

/** The effect of a second factor on other sessions. */
export type ProfileSetMfaResp = components["schemas"]["ProfileSetMfaResp"];

/** A second factor to turn off. */
export type ProfileRemoveMfaReq = components["schemas"]["ProfileRemoveMfaReq"];

/** The outcome of a call that changes a second factor. */
export type ProfileRemoveMfaResp = components["schemas"]["ProfileRemoveMfaResp"];

/** Users whose second factor is reset. */
export type UserResetMfaReq = components["schemas"]["UserResetMfaReq"];

/** The signed-in user. */
export type ProfileResp = components["schemas"]["ProfileResp"];

/** A service that a user can use. */
export type ShortUserService = components["schemas"]["ShortUserService"];

/**
 * The kinds of share that the user can create. Called `ProfileResp_share_types` in old clients. An older specification
 * has `Y` and `N` in place of the booleans.
 */
export type ProfileShareTypes = components["schemas"]["ProfileShareTypes"];

/** An API key to create. */
export type APIKeyCreateReq = components["schemas"]["APIKeyCreateReq"];

/** A permanent API key. */
export type APIKeyResp = components["schemas"]["APIKeyResp"];

/** The status of a key. `A` for active and `D` for disabled are inferred. */
export type APIKeyStatus = components["schemas"]["APIKeyStatus"];

/** A session. */
export type SessionLoginResp = components["schemas"]["SessionLoginResp"];

/** The reason why a call failed. */
export type ErrorModel = components["schemas"]["ErrorModel"];

/** A second factor to turn on for other users. */
export type UserSetMfaReq = components["schemas"]["UserSetMfaReq"];

/** A second factor to turn off for other users. */
export type UserRemoveMfaReq = components["schemas"]["UserRemoveMfaReq"];

/** A user of the account. */
export type AccountRolesRespItems = components["schemas"]["AccountRolesRespItems"];

/** A user of the account, as administrators see it. */
export type UserResp = components["schemas"]["UserResp"];

/** A group of users. */
export type Group = components["schemas"]["Group"];

/** How a group is shown. */
export type GroupMetadata = components["schemas"]["GroupMetadata"];

/** An authentication method. */
export type SettingsAuthMethodsRespItems = components["schemas"]["SettingsAuthMethodsRespItems"];

/** The changes to an API key. */
export type APIKeyUpdateReq = components["schemas"]["APIKeyUpdateReq"];
