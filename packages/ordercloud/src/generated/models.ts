// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import type { components } from "./schema.js";

/** Whom to send a verification code to. Give `Email` or `Username`. */
export type PasswordResetRequest = components["schemas"]["PasswordResetRequest"];

/** A new password for a user. */
export type PasswordReset = components["schemas"]["PasswordReset"];

/** Why a request failed. A body may start with a byte order mark. */
export type OrderCloudError = components["schemas"]["OrderCloudError"];

/** One error. */
export type OrderCloudErrorEntry = components["schemas"]["OrderCloudErrorEntry"];
