// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import type { components } from "./schema.js";

/** The outcome of a call, also the shape of errors. */
export type Message = components["schemas"]["Message"];

/** The old password and the new one. */
export type WannabePassword = components["schemas"]["WannabePassword"];

/** A code that proves that a second factor works. */
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

/** The rights of a token. */
export type OAuthRightsView = components["schemas"]["OAuthRightsView"];

/** An API token to create. */
export type ApiTokenRequest = components["schemas"]["ApiTokenRequest"];

/** A new API token. */
export type ApiToken = components["schemas"]["ApiToken"];

/** The reason why a call to the API bridge failed. */
export type BridgeError = components["schemas"]["BridgeError"];

/** An HTML page for people. */
export type HtmlPage = components["schemas"]["HtmlPage"];

/** A request for a password reset. */
export type PasswordResetRequestForm = components["schemas"]["PasswordResetRequestForm"];

/** A new password. */
export type NewPasswordForm = components["schemas"]["NewPasswordForm"];

/** What to do with an e-mail address. */
export type EmailAddressChange = components["schemas"]["EmailAddressChange"];

/** An OAuth token for a command-line tool. */
export type CliTokenView = components["schemas"]["CliTokenView"];

/** An API token without its secret. */
export type ApiTokenView = components["schemas"]["ApiTokenView"];

/** The changes to an API token. */
export type ApiTokenUpdate = components["schemas"]["ApiTokenUpdate"];
