// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
import type { components } from "./schema.js";

/** A time. */
export type Time = components["schemas"]["Time"];

/** A token that browsers send. Native flows do not need it. */
export type CsrfToken = components["schemas"]["CsrfToken"];

/** Data that is passed on to webhooks and e-mail templates and not stored. */
export type TransientPayload = components["schemas"]["TransientPayload"];

/** The data of a user, in the form that the identity schema defines. */
export type Traits = components["schemas"]["Traits"];

/** A kind of credentials. `lookup_secret` are the recovery codes. */
export type CredentialsType = components["schemas"]["CredentialsType"];

/** How sure the server is about the user. `aal2` means that a second factor was used. */
export type AuthenticatorAssuranceLevel = components["schemas"]["AuthenticatorAssuranceLevel"];

/** Who uses the flow: `api` for native clients, `browser` for browsers. */
export type FlowType = components["schemas"]["FlowType"];

/**
 * How far the flow is: `choose_method`, `sent_email` after a message was sent, `passed_challenge` after the flow
 * succeeded.
 */
export type FlowState = components["schemas"]["FlowState"];

/** A sign-in. `method` selects how. */
export type UpdateLoginFlowBody = components["schemas"]["UpdateLoginFlowBody"];

/** An identifier and a password. */
export type LoginWithPassword = components["schemas"]["LoginWithPassword"];

/** An identity provider with OpenID Connect. */
export type LoginWithOidc = components["schemas"]["LoginWithOidc"];

/** Parameters that are passed on to the identity provider, such as `login_hint`. */
export type UpstreamParameters = components["schemas"]["UpstreamParameters"];

/** An identity provider with SAML. */
export type LoginWithSaml = components["schemas"]["LoginWithSaml"];

/** A code from an authenticator app. */
export type LoginWithTotp = components["schemas"]["LoginWithTotp"];

/** A security key. */
export type LoginWithWebAuthn = components["schemas"]["LoginWithWebAuthn"];

/** A recovery code. */
export type LoginWithLookupSecret = components["schemas"]["LoginWithLookupSecret"];

/** A code that is sent to the user. */
export type LoginWithCode = components["schemas"]["LoginWithCode"];

/** A passkey. */
export type LoginWithPasskey = components["schemas"]["LoginWithPasskey"];

/** An identifier alone. The response offers the methods of the user. */
export type LoginWithIdentifierFirst = components["schemas"]["LoginWithIdentifierFirst"];

/** A session to end. */
export type PerformNativeLogoutBody = components["schemas"]["PerformNativeLogoutBody"];

/** A recovery by code or by link. */
export type UpdateRecoveryFlowBody = components["schemas"]["UpdateRecoveryFlowBody"];

/** Send a link that is opened in a browser. */
export type RecoveryWithLink = components["schemas"]["RecoveryWithLink"];

/** Send a code with `email`, or check it with `code`. Do not send both. */
export type RecoveryWithCode = components["schemas"]["RecoveryWithCode"];

/** A verification by code or by link. */
export type UpdateVerificationFlowBody = components["schemas"]["UpdateVerificationFlowBody"];

/** Send a link that is opened in a browser. */
export type VerificationWithLink = components["schemas"]["VerificationWithLink"];

/** Send a code with `email`, or check it with `code`. Do not send both. */
export type VerificationWithCode = components["schemas"]["VerificationWithCode"];

/** A change of the signed-in user. `method` selects what changes. */
export type UpdateSettingsFlowBody = components["schemas"]["UpdateSettingsFlowBody"];

/** A new password. */
export type SettingsWithPassword = components["schemas"]["SettingsWithPassword"];

/** New traits. */
export type SettingsWithProfile = components["schemas"]["SettingsWithProfile"];

/** An identity provider with OpenID Connect to link or to unlink. */
export type SettingsWithOidc = components["schemas"]["SettingsWithOidc"];

/** An identity provider with SAML to link or to unlink. */
export type SettingsWithSaml = components["schemas"]["SettingsWithSaml"];

/** An authenticator app to add or to remove. */
export type SettingsWithTotp = components["schemas"]["SettingsWithTotp"];

/** A security key to add or to remove. */
export type SettingsWithWebAuthn = components["schemas"]["SettingsWithWebAuthn"];

/** Recovery codes to show, to renew, to confirm or to remove. */
export type SettingsWithLookupSecret = components["schemas"]["SettingsWithLookupSecret"];

/** A passkey to add or to remove. */
export type SettingsWithPasskey = components["schemas"]["SettingsWithPasskey"];

/** A login flow. */
export type LoginFlow = components["schemas"]["LoginFlow"];

/** A recovery flow. */
export type RecoveryFlow = components["schemas"]["RecoveryFlow"];

/** A settings flow. */
export type SettingsFlow = components["schemas"]["SettingsFlow"];

/** A verification flow. */
export type VerificationFlow = components["schemas"]["VerificationFlow"];

/** What to do next. The entries are told apart by `action`. */
export type ContinueWithList = components["schemas"]["ContinueWithList"];

/** One thing to do next. */
export type ContinueWith = components["schemas"]["ContinueWith"];

/** Let the user verify an address. */
export type ContinueWithVerificationUi = components["schemas"]["ContinueWithVerificationUi"];

/** A verification flow. */
export type ContinueWithVerificationFlow = components["schemas"]["ContinueWithVerificationFlow"];

/** Use this session token from now on. */
export type ContinueWithSetOrySessionToken = components["schemas"]["ContinueWithSetOrySessionToken"];

/** Let the user change the settings, for example the password after a recovery. */
export type ContinueWithSettingsUi = components["schemas"]["ContinueWithSettingsUi"];

/** Let the user recover the account. */
export type ContinueWithRecoveryUi = components["schemas"]["ContinueWithRecoveryUi"];

/** A flow. */
export type ContinueWithFlow = components["schemas"]["ContinueWithFlow"];

/** Open a URL in the browser. */
export type ContinueWithRedirectBrowserTo = components["schemas"]["ContinueWithRedirectBrowserTo"];

/** The form of a flow. */
export type UiContainer = components["schemas"]["UiContainer"];

/** A text for the user. */
export type UiText = components["schemas"]["UiText"];

/** A field, a text or an image. */
export type UiNode = components["schemas"]["UiNode"];

/** What to show with the node. */
export type UiNodeMeta = components["schemas"]["UiNodeMeta"];

/** The attributes of a node. They are told apart by `node_type`. */
export type UiNodeAttributes = components["schemas"]["UiNodeAttributes"];

/** A field to fill in, or a button. */
export type UiNodeInputAttributes = components["schemas"]["UiNodeInputAttributes"];

/**
 * A text, such as the secret of an authenticator app (`totp_secret_key`) or the recovery codes (`lookup_secret_codes`).
 */
export type UiNodeTextAttributes = components["schemas"]["UiNodeTextAttributes"];

/** An image, such as the QR code of an authenticator app (`totp_qr`). */
export type UiNodeImageAttributes = components["schemas"]["UiNodeImageAttributes"];

/** A link. */
export type UiNodeAnchorAttributes = components["schemas"]["UiNodeAnchorAttributes"];

/** A script for browsers. */
export type UiNodeScriptAttributes = components["schemas"]["UiNodeScriptAttributes"];

/** A part of a page. */
export type UiNodeDivisionAttributes = components["schemas"]["UiNodeDivisionAttributes"];

/** A new session. */
export type SuccessfulNativeLogin = components["schemas"]["SuccessfulNativeLogin"];

/** A session. */
export type Session = components["schemas"]["Session"];

/** One method that the user signed in with. */
export type SessionAuthenticationMethod = components["schemas"]["SessionAuthenticationMethod"];

/** A device. */
export type SessionDevice = components["schemas"]["SessionDevice"];

/** How many sessions were ended. */
export type DeleteMySessionsCount = components["schemas"]["DeleteMySessionsCount"];

/** A user. */
export type Identity = components["schemas"]["Identity"];

/** Credentials of one type. */
export type IdentityCredentials = components["schemas"]["IdentityCredentials"];

/** An address that can be verified. */
export type VerifiableAddress = components["schemas"]["VerifiableAddress"];

/** An address that the account can be recovered with. */
export type RecoveryAddress = components["schemas"]["RecoveryAddress"];

/** A recovery code to create. */
export type CreateRecoveryCodeBody = components["schemas"]["CreateRecoveryCodeBody"];

/** A recovery code and its link. */
export type RecoveryCodeForIdentity = components["schemas"]["RecoveryCodeForIdentity"];

/** A recovery link to create. */
export type CreateRecoveryLinkBody = components["schemas"]["CreateRecoveryLinkBody"];

/** A recovery link. */
export type RecoveryLinkForIdentity = components["schemas"]["RecoveryLinkForIdentity"];

/** A JSON Patch, as in RFC 6902. */
export type JsonPatchDocument = components["schemas"]["JsonPatchDocument"];

/** One change. */
export type JsonPatch = components["schemas"]["JsonPatch"];

/** Why a call failed. */
export type ErrorGeneric = components["schemas"]["ErrorGeneric"];

/** An error. */
export type GenericError = components["schemas"]["GenericError"];

/** Where a browser must continue. */
export type BrowserLocationChangeRequired = components["schemas"]["BrowserLocationChangeRequired"];
