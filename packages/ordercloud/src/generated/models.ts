// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import type { components } from "./schema.js";

/**
 * The user to send a verification code to. Send `Email` or `Username`. Called `password_reset_request` in old clients.
 */
export type PasswordResetRequest = components["schemas"]["PasswordResetRequest"];

/** A new password for a user. Called `password_reset` in old clients. */
export type PasswordReset = components["schemas"]["PasswordReset"];

/** The user to send a one-time password to. Send `Username` or `Email`. */
export type OneTimePasswordRequest = components["schemas"]["OneTimePasswordRequest"];

/** What to exchange for a token. `grant_type` tells the three kinds apart. The vendor has no names for them. */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** The password of a user. */
export type PasswordGrant = components["schemas"]["PasswordGrant"];

/** An application, or an anonymous shopper if there is no secret. */
export type ClientCredentialsGrant = components["schemas"]["ClientCredentialsGrant"];

/** A refresh token from an earlier response. */
export type RefreshTokenGrant = components["schemas"]["RefreshTokenGrant"];

/** The identifier of the application (API client). */
export type ClientId = components["schemas"]["ClientId"];

/** The secret of the application. Required if the application has one. */
export type ClientSecret = components["schemas"]["ClientSecret"];

/** The roles that you ask for, with spaces between them. Leave it out to get all assigned roles. */
export type Scope = components["schemas"]["Scope"];

/** An access token. */
export type AccessToken = components["schemas"]["AccessToken"];

/** A request for a token of another user. */
export type ImpersonateTokenRequest = components["schemas"]["ImpersonateTokenRequest"];

/** A new password. */
export type TokenPasswordReset = components["schemas"]["TokenPasswordReset"];

/** The signed-in user. The vendor marks fields as required for requests only. */
export type MeUser = components["schemas"]["MeUser"];

/** The changes to the signed-in user. The vendor uses `MeUser` for this as well. */
export type MeUserPatch = components["schemas"]["MeUserPatch"];

/** The identifier of the user. Letters, digits, hyphens and underscores are allowed. */
export type UserKey = components["schemas"]["UserKey"];

/** The user name. It is unique across all organizations. */
export type Username = components["schemas"]["Username"];

/** The buyer of the user. */
export type MeBuyer = components["schemas"]["MeBuyer"];

/** The supplier of the user. */
export type MeSupplier = components["schemas"]["MeSupplier"];

/** The seller of the user. */
export type MeSeller = components["schemas"]["MeSeller"];

/** The currency and the language of a user. */
export type Locale = components["schemas"]["Locale"];

/** Roles and a password policy for the users that it is assigned to. */
export type SecurityProfile = components["schemas"]["SecurityProfile"];

/** The changes to a security profile. */
export type SecurityProfilePatch = components["schemas"]["SecurityProfilePatch"];

/** A password policy and lockout rules. */
export type PasswordConfig = components["schemas"]["PasswordConfig"];

/** The reason why the server did not return a token. */
export type TokenError = components["schemas"]["TokenError"];

/** The reason why a call failed. The body can start with a byte order mark. */
export type OrderCloudError = components["schemas"]["OrderCloudError"];

/** An error. */
export type OrderCloudErrorEntry = components["schemas"]["OrderCloudErrorEntry"];

/** An access token. */
export type AccessTokenBasic = components["schemas"]["AccessTokenBasic"];

/**
 * A role. The vendor's SDK has 82, among them `FullAccess`, `MeAdmin`, `PasswordReset`, `Shopper`,
 * `BuyerImpersonation`, `BuyerUserAdmin`, `SupplierUserAdmin`, `AdminUserAdmin`, `ApiClientAdmin`,
 * `SecurityProfileAdmin` and `SetSecurityProfile`.
 */
export type ApiRole = components["schemas"]["ApiRole"];

/** A shopper to register. */
export type MeUserRegistration = components["schemas"]["MeUserRegistration"];

/** A user, as administrators see it. */
export type User = components["schemas"]["User"];

/** A page of users. */
export type UserList = components["schemas"]["UserList"];

/** The position of a page in the whole list. */
export type Meta = components["schemas"]["Meta"];

/** A secret of an application, without the secret itself. */
export type ApiClientSecret = components["schemas"]["ApiClientSecret"];

/** A secret to create. The vendor uses `ApiClientSecret` for this as well. */
export type ApiClientSecretInput = components["schemas"]["ApiClientSecretInput"];

/** The changes to a secret. The vendor uses `ApiClientSecret` for this as well. */
export type ApiClientSecretPatch = components["schemas"]["ApiClientSecretPatch"];

/** A new secret of an application. */
export type ApiClientSecretCreateResponse = components["schemas"]["ApiClientSecretCreateResponse"];

/** A page of secrets. */
export type ApiClientSecretList = components["schemas"]["ApiClientSecretList"];
