// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import type { components } from "./schema.js";

/** A user. */
export type User = components["schemas"]["User"];

/** The changes to a user. */
export type UserUpdateInput = components["schemas"]["UserUpdateInput"];

/** A token from an e-mail. */
export type VerifyEmail = components["schemas"]["VerifyEmail"];

/** An API key to create. */
export type AuthTokenInput = components["schemas"]["AuthTokenInput"];

/** An API key or another token. */
export type AuthToken = components["schemas"]["AuthToken"];

/** A list of API keys. */
export type AuthTokenList = components["schemas"]["AuthTokenList"];

/** A project. The vendor's model also has `organization`, which says nothing about API keys. */
export type Project = components["schemas"]["Project"];

/** A link. */
export type Href = components["schemas"]["Href"];

/** A generated password. */
export type NewPassword = components["schemas"]["NewPassword"];

/** The reason why a call failed. Either `error` or `errors` is present. */
export type Error = components["schemas"]["Error"];
