// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import type { components } from "./schema.js";

/** Whom to send a reset link to. */
export type ForgotPasswordData = components["schemas"]["ForgotPasswordData"];

/** A token and the new password. Without the password the token is only validated. */
export type UpdatePasswordData = components["schemas"]["UpdatePasswordData"];

/** Whom to write to, as of 2020. */
export type LegacyForgotPasswordData = components["schemas"]["LegacyForgotPasswordData"];

/** A token and the new password, as of 2020. */
export type LegacyUpdatePasswordData = components["schemas"]["LegacyUpdatePasswordData"];

/** A code to be exchanged for a token. */
export type CodeForTokenData = components["schemas"]["CodeForTokenData"];

/** A token for resetting the password. */
export type TokenResponse = components["schemas"]["TokenResponse"];

/** The outcome of a request. */
export type ForgotPasswordResponse = components["schemas"]["ForgotPasswordResponse"];

/** Why a request was refused. */
export type InlineResponse400 = components["schemas"]["InlineResponse400"];

/** Why a media type was refused. */
export type InlineResponse415 = components["schemas"]["InlineResponse415"];
