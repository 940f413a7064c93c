// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import type { components } from "./schema.js";

/** What became of a request, and the shape of errors. */
export type Message = components["schemas"]["Message"];

/** A known password and the one to take its place. */
export type WannabePassword = components["schemas"]["WannabePassword"];

/** A code that shows that a second factor works. */
export type WannabeMFACreds = components["schemas"]["WannabeMFACreds"];

/** Whether a second factor is preferred. */
export type WannabeMFAFav = components["schemas"]["WannabeMFAFav"];

/** A recovery code. */
export type MFARecoveryCode = components["schemas"]["MFARecoveryCode"];

/** The secret of a second factor. */
export type MFAUrl = components["schemas"]["MFAUrl"];

/** An account. */
export type UserView = components["schemas"]["UserView"];

/** An OAuth token. */
export type OAuth1AccessTokenView = components["schemas"]["OAuth1AccessTokenView"];

/** An application. */
export type OAuth1ConsumerView = components["schemas"]["OAuth1ConsumerView"];

/** What a token may do. */
export type OAuthRightsView = components["schemas"]["OAuthRightsView"];

/** An API token to be made. */
export type ApiTokenRequest = components["schemas"]["ApiTokenRequest"];

/** A new API token. */
export type ApiToken = components["schemas"]["ApiToken"];

/** Why there is no token. */
export type BridgeError = components["schemas"]["BridgeError"];

/** An HTML page, meant for a person and not for a program. */
export type HtmlPage = components["schemas"]["HtmlPage"];

/** The form that asks for a password reset. */
export type PasswordResetRequestForm = components["schemas"]["PasswordResetRequestForm"];

/** The form that sets the new password. */
export type NewPasswordForm = components["schemas"]["NewPasswordForm"];
