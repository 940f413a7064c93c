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

/** A session. */
export type SessionLoginResp = components["schemas"]["SessionLoginResp"];

/** Why a call failed. */
export type ErrorModel = components["schemas"]["ErrorModel"];
