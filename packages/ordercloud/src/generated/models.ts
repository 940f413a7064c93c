// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import type { components } from "./schema.js";

/** Whom to send a verification code to. Give `Email` or `Username`. */
export type PasswordResetRequest = components["schemas"]["PasswordResetRequest"];

/** A new password for a user. */
export type PasswordReset = components["schemas"]["PasswordReset"];

/** Whom to send a one-time password to. Give `Username` or `Email`. */
export type OneTimePasswordRequest = components["schemas"]["OneTimePasswordRequest"];

/** What to get a token for, told apart by `grant_type`. */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** A user's name and password. A one-time password goes into `password` too. */
export type PasswordGrant = components["schemas"]["PasswordGrant"];

/** The application itself, or an anonymous shopper of it when there is no secret. */
export type ClientCredentialsGrant = components["schemas"]["ClientCredentialsGrant"];

/** A refresh token from an earlier answer. */
export type RefreshTokenGrant = components["schemas"]["RefreshTokenGrant"];

/** The identifier of the application (API client). */
export type ClientId = components["schemas"]["ClientId"];

/** The secret of the application, where it has one. */
export type ClientSecret = components["schemas"]["ClientSecret"];

/** The roles wanted, with spaces between. Left out, all the roles that were assigned are given. */
export type Scope = components["schemas"]["Scope"];

/** A token to make calls with. */
export type AccessToken = components["schemas"]["AccessToken"];

/** A token in the name of a user. */
export type ImpersonateTokenRequest = components["schemas"]["ImpersonateTokenRequest"];

/** A new password. */
export type TokenPasswordReset = components["schemas"]["TokenPasswordReset"];

/** A user as they see themselves. */
export type MeUser = components["schemas"]["MeUser"];

/** What to change of your own user. */
export type MeUserPatch = components["schemas"]["MeUserPatch"];

/** The identifier of the user, made of letters, digits, hyphens and underscores. */
export type UserKey = components["schemas"]["UserKey"];

/** The user's name for logging in. No other user of any organisation has it. */
export type Username = components["schemas"]["Username"];

/** The buyer that a user belongs to. */
export type MeBuyer = components["schemas"]["MeBuyer"];

/** The supplier that a user belongs to. */
export type MeSupplier = components["schemas"]["MeSupplier"];

/** The seller that a user belongs to. */
export type MeSeller = components["schemas"]["MeSeller"];

/** The currency and the language of a user. */
export type Locale = components["schemas"]["Locale"];

/** Roles, and what the passwords of those who have them must be like. */
export type SecurityProfile = components["schemas"]["SecurityProfile"];

/** What to change of a security profile. */
export type SecurityProfilePatch = components["schemas"]["SecurityProfilePatch"];

/** What passwords must be like, and when an account is locked. */
export type PasswordConfig = components["schemas"]["PasswordConfig"];

/** Why there is no token, as OAuth2 has it and as OrderCloud has it elsewhere. */
export type TokenError = components["schemas"]["TokenError"];

/** Why a request failed. A body may start with a byte order mark. */
export type OrderCloudError = components["schemas"]["OrderCloudError"];

/** One error. */
export type OrderCloudErrorEntry = components["schemas"]["OrderCloudErrorEntry"];
