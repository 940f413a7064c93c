// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import type { components } from "./schema.js";

/** A user. */
export type User = components["schemas"]["User"];

/** What to change of a user. */
export type UserUpdateInput = components["schemas"]["UserUpdateInput"];

/** A token from an e-mail. */
export type VerifyEmail = components["schemas"]["VerifyEmail"];

/** An API key to be made. */
export type AuthTokenInput = components["schemas"]["AuthTokenInput"];

/** An API key. */
export type AuthToken = components["schemas"]["AuthToken"];

/** API keys. */
export type AuthTokenList = components["schemas"]["AuthTokenList"];

/** A project. */
export type Project = components["schemas"]["Project"];

/** A link. */
export type Href = components["schemas"]["Href"];

/** A password made by the server. */
export type NewPassword = components["schemas"]["NewPassword"];

/** Why a request failed. Either `error` or `errors` is set. */
export type Error = components["schemas"]["Error"];
