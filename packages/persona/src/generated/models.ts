// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import type { components } from "./schema.js";

/** An e-mail address and a password. */
export type LoginData = components["schemas"]["LoginData"];

/** A session. */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** A new password. */
export type UserUpdatePassword = components["schemas"]["UserUpdatePassword"];

/** A user without a password. */
export type NewTemporaryUser = components["schemas"]["NewTemporaryUser"];

/** A user. */
export type User = components["schemas"]["User"];

/** The changes to a user. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** A new address. */
export type UserUpdateAddress = components["schemas"]["UserUpdateAddress"];

/** An address. */
export type Address = components["schemas"]["Address"];

/** A user's consent to the use of data. */
export type GdprConsent = components["schemas"]["GdprConsent"];

/** Terms that a user has accepted. */
export type LegalConsent = components["schemas"]["LegalConsent"];

/** A pending or ongoing address change. */
export type PendingAddressChange = components["schemas"]["PendingAddressChange"];

/** A past temporary address. */
export type PastTemporaryAddress = components["schemas"]["PastTemporaryAddress"];

/** An address that newspapers are delivered to. */
export type DeliveryAddress = components["schemas"]["DeliveryAddress"];

/** A subscription. */
export type Subscription = components["schemas"]["Subscription"];

/**
 * A package of newspapers. The vendor's model has more fields (papers, products, offers, campaigns), which say nothing
 * about accounts.
 */
export type Package = components["schemas"]["Package"];

/** The dates of a subscription. */
export type SubscriptionDates = components["schemas"]["SubscriptionDates"];

/** A pause of a subscription. */
export type PausedSubscription = components["schemas"]["PausedSubscription"];

/** The reason why a sign-in was refused. */
export type InlineResponse403 = components["schemas"]["InlineResponse403"];

/** The reason why a call with a token was refused. */
export type SessionOverResponse = components["schemas"]["SessionOverResponse"];

/** The reason why the service failed. */
export type InlineResponse500 = components["schemas"]["InlineResponse500"];

/**
 * The user to send a password reset link to. In clients of 2020, the type of this name is the body of
 * `accountForgotPassPost`: see `LegacyForgotPasswordData`.
 */
export type ForgotPasswordData = components["schemas"]["ForgotPasswordData"];

/**
 * A token, and the new password twice or not at all. In clients of 2020, the type of this name has `password_confirm`:
 * see `LegacyUpdatePasswordData`.
 */
export type UpdatePasswordData = components["schemas"]["UpdatePasswordData"];

/** The user to send a password reset e-mail to. Called `ForgotPasswordData` in clients of 2020. */
export type LegacyForgotPasswordData = components["schemas"]["LegacyForgotPasswordData"];

/** A token and a new password. Called `UpdatePasswordData` in clients of 2020. */
export type LegacyUpdatePasswordData = components["schemas"]["LegacyUpdatePasswordData"];

/** A code to exchange for a token. */
export type CodeForTokenData = components["schemas"]["CodeForTokenData"];

/** A password reset token. */
export type TokenResponse = components["schemas"]["TokenResponse"];

/** The outcome of a request. */
export type ForgotPasswordResponse = components["schemas"]["ForgotPasswordResponse"];

/** The reason why a request was refused. */
export type InlineResponse400 = components["schemas"]["InlineResponse400"];

/** The reason why a media type was refused. */
export type InlineResponse415 = components["schemas"]["InlineResponse415"];

/** A user to register. The names are in snake_case in the old Python client. */
export type NewUser = components["schemas"]["NewUser"];

/** A user to create as an administrator. */
export type AdminNewUser = components["schemas"]["AdminNewUser"];

/** A search for users. */
export type SearchQuery = components["schemas"]["SearchQuery"];

/** A user that a search found. */
export type SearchResult = components["schemas"]["SearchResult"];

/** A user in the login system. */
export type JanrainUser = components["schemas"]["JanrainUser"];

/** A customer in the customer system. */
export type FaroUser = components["schemas"]["FaroUser"];

/** A conflict with another user. */
export type Conflict = components["schemas"]["Conflict"];

/** The reason why a user was not registered. */
export type RegistrationError = components["schemas"]["RegistrationError"];

/** A token and a new password. The vendor has one type for this and `TokenCheckData`. */
export type NewPasswordData = components["schemas"]["NewPasswordData"];

/** A token to check. The password does not change. */
export type TokenCheckData = components["schemas"]["TokenCheckData"];
