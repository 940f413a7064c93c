// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import type { components } from "./schema.js";

/** Who logs in. */
export type LoginData = components["schemas"]["LoginData"];

/** A session. */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** A new password. */
export type UserUpdatePassword = components["schemas"]["UserUpdatePassword"];

/** A user who has an address and nothing else. */
export type NewTemporaryUser = components["schemas"]["NewTemporaryUser"];

/** A user. */
export type User = components["schemas"]["User"];

/** What to change of a user. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** A new address. */
export type UserUpdateAddress = components["schemas"]["UserUpdateAddress"];

/** An address. */
export type Address = components["schemas"]["Address"];

/** What a user allows a paper to do. */
export type GdprConsent = components["schemas"]["GdprConsent"];

/** Terms that a user has agreed to. */
export type LegalConsent = components["schemas"]["LegalConsent"];

/** A change of address to come. */
export type PendingAddressChange = components["schemas"]["PendingAddressChange"];

/** An address that a user had for a while. */
export type PastTemporaryAddress = components["schemas"]["PastTemporaryAddress"];

/** Where a paper goes. */
export type DeliveryAddress = components["schemas"]["DeliveryAddress"];

/** What a user subscribes to. */
export type Subscription = components["schemas"]["Subscription"];

/** What is subscribed to. */
export type Package = components["schemas"]["Package"];

/** From when to when a subscription runs. */
export type SubscriptionDates = components["schemas"]["SubscriptionDates"];

/** When a subscription rests. */
export type PausedSubscription = components["schemas"]["PausedSubscription"];

/** Why a log-in was refused. */
export type InlineResponse403 = components["schemas"]["InlineResponse403"];

/** Why a call with a token was refused. */
export type SessionOverResponse = components["schemas"]["SessionOverResponse"];

/** Why a request failed. */
export type InlineResponse500 = components["schemas"]["InlineResponse500"];

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
