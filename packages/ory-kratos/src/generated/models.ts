// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.

/**
 * A time.
 *
 * Format: `date-time`.
 */
export type Time = string;

/** A token that browsers send. Native flows do not need it. */
export type CsrfToken = string;

/** Data that is passed on to webhooks and e-mail templates and not stored. */
export interface TransientPayload {
  [key: string]: unknown;
}

/** The data of a user, in the form that the identity schema defines. */
export interface Traits {
  [key: string]: unknown;
}

/** A kind of credentials. `lookup_secret` are the recovery codes. */
export type CredentialsType = 
  | "password"
  | "oidc"
  | "totp"
  | "lookup_secret"
  | "webauthn"
  | "code"
  | "passkey"
  | "profile"
  | "saml"
  | "link_recovery"
  | "code_recovery";

/** How sure the server is about the user. `aal2` means that a second factor was used. */
export type AuthenticatorAssuranceLevel = "aal0" | "aal1" | "aal2" | "aal3";

/** Who uses the flow: `api` for native clients, `browser` for browsers. */
export type FlowType = string;

/**
 * How far the flow is: `choose_method`, `sent_email` after a message was sent, `passed_challenge` after the flow
 * succeeded.
 */
export type FlowState = string;

/** A sign-in. `method` selects how. */
export type UpdateLoginFlowBody = 
  | LoginWithPassword
  | LoginWithOidc
  | LoginWithSaml
  | LoginWithTotp
  | LoginWithWebAuthn
  | LoginWithLookupSecret
  | LoginWithCode
  | LoginWithPasskey
  | LoginWithIdentifierFirst;

/** An identifier and a password. */
export interface LoginWithPassword {
  /** The method. */
  method: "password";
  /** The e-mail address, user name or phone number. */
  identifier: string;
  /** The password. */
  password: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** An identity provider with OpenID Connect. */
export interface LoginWithOidc {
  /** The method. */
  method: "oidc";
  /** The identifier of the provider. */
  provider: string;
  /** An ID token that the app got from the provider. */
  id_token?: string;
  /** The nonce that the ID token was requested with. */
  id_token_nonce?: string;
  traits?: Traits;
  upstream_parameters?: UpstreamParameters;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** Parameters that are passed on to the identity provider, such as `login_hint`. */
export interface UpstreamParameters {
  [key: string]: unknown;
}

/** An identity provider with SAML. */
export interface LoginWithSaml {
  /** The method. */
  method: "saml";
  /** The identifier of the provider. */
  provider: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A code from an authenticator app. */
export interface LoginWithTotp {
  /** The method. */
  method: "totp";
  /** The code. */
  totp_code: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A security key. */
export interface LoginWithWebAuthn {
  /** The method. */
  method: "webauthn";
  /** The e-mail address, user name or phone number. */
  identifier: string;
  /** The result of the browser's WebAuthn function, as JSON text. */
  webauthn_login?: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A recovery code. */
export interface LoginWithLookupSecret {
  /** The method. */
  method: "lookup_secret";
  /** The recovery code. It works once. */
  lookup_secret: string;
  csrf_token?: CsrfToken;
}

/** A code that is sent to the user. */
export interface LoginWithCode {
  /** The method. */
  method: "code";
  /** Whom to send a code, in the first step. */
  identifier?: string;
  /** The code of 6 digits, in the second step. */
  code?: string;
  /** Which address to send the code to, if it is a second factor and there are several. */
  address?: string;
  /** Set it to send the code again. */
  resend?: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A passkey. */
export interface LoginWithPasskey {
  /** The method. */
  method: "passkey";
  /** The result of the browser's WebAuthn function, as JSON text. */
  passkey_login?: string;
  csrf_token?: CsrfToken;
}

/** An identifier alone. The response offers the methods of the user. */
export interface LoginWithIdentifierFirst {
  /** The method. */
  method: "identifier_first";
  /** The e-mail address, user name or phone number. */
  identifier: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A session to end. */
export interface PerformNativeLogoutBody {
  /** The session token. */
  session_token: string;
}

/** A recovery by code or by link. */
export type UpdateRecoveryFlowBody = RecoveryWithLink | RecoveryWithCode;

/** Send a link that is opened in a browser. */
export interface RecoveryWithLink {
  /** The method. */
  method: "link";
  /** The e-mail address of the account. */
  email: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** Send a code with `email`, or check it with `code`. Do not send both. */
export interface RecoveryWithCode {
  /** The method. */
  method: "code";
  /** The e-mail address of the account, in the first step. */
  email?: string;
  /** The code from the e-mail, in the second step. */
  code?: string;
  /** An address of the account, if the project offers a choice of addresses. */
  recovery_address?: string;
  /** The masked address that the user chose. */
  recovery_select_address?: string;
  /** The chosen address in full. */
  recovery_confirm_address?: string;
  /** `previous` goes one step back. */
  screen?: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A verification by code or by link. */
export type UpdateVerificationFlowBody = VerificationWithLink | VerificationWithCode;

/** Send a link that is opened in a browser. */
export interface VerificationWithLink {
  /** The method. */
  method: "link";
  /** The e-mail address to verify. */
  email: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** Send a code with `email`, or check it with `code`. Do not send both. */
export interface VerificationWithCode {
  /** The method. */
  method: "code";
  /** The e-mail address to verify, in the first step. */
  email?: string;
  /** The code from the message, in the second step. */
  code?: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A change of the signed-in user. `method` selects what changes. */
export type UpdateSettingsFlowBody = 
  | SettingsWithPassword
  | SettingsWithProfile
  | SettingsWithOidc
  | SettingsWithSaml
  | SettingsWithTotp
  | SettingsWithWebAuthn
  | SettingsWithLookupSecret
  | SettingsWithPasskey;

/** A new password. */
export interface SettingsWithPassword {
  /** The method. */
  method: "password";
  /** The new password. */
  password: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** New traits. */
export interface SettingsWithProfile {
  /** The method. */
  method: "profile";
  traits: Traits;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** An identity provider with OpenID Connect to link or to unlink. */
export interface SettingsWithOidc {
  /** The method. */
  method: "oidc";
  /** The provider to link. */
  link?: string;
  /** The provider to unlink. */
  unlink?: string;
  /** The identifier of the flow. */
  flow?: string;
  traits?: Traits;
  upstream_parameters?: UpstreamParameters;
  transient_payload?: TransientPayload;
}

/** An identity provider with SAML to link or to unlink. */
export interface SettingsWithSaml {
  /** The method. */
  method: "saml";
  /** The provider to link. */
  link?: string;
  /** The provider to unlink. */
  unlink?: string;
  /** The identifier of the flow. */
  flow?: string;
  traits?: Traits;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** An authenticator app to add or to remove. */
export interface SettingsWithTotp {
  /** The method. */
  method: "totp";
  /** A code from the new authenticator app. */
  totp_code?: string;
  /** Set it to `true` to remove the authenticator app. */
  totp_unlink?: boolean;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A security key to add or to remove. */
export interface SettingsWithWebAuthn {
  /** The method. */
  method: "webauthn";
  /** The result of the browser's WebAuthn function, as JSON text. */
  webauthn_register?: string;
  /** The name of the new security key. */
  webauthn_register_displayname?: string;
  /** The identifier of the security key to remove. */
  webauthn_remove?: string;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** Recovery codes to show, to renew, to confirm or to remove. */
export interface SettingsWithLookupSecret {
  /** The method. */
  method: "lookup_secret";
  /** Set it to `true` to show the recovery codes. */
  lookup_secret_reveal?: boolean;
  /** Set it to `true` to create new recovery codes. */
  lookup_secret_regenerate?: boolean;
  /** Set it to `true` to put the new recovery codes in place. */
  lookup_secret_confirm?: boolean;
  /** Set it to `true` to remove the recovery codes. */
  lookup_secret_disable?: boolean;
  csrf_token?: CsrfToken;
  transient_payload?: TransientPayload;
}

/** A passkey to add or to remove. */
export interface SettingsWithPasskey {
  /** The method. */
  method: "passkey";
  /** The result of the browser's WebAuthn function, as JSON text. */
  passkey_settings_register?: string;
  /** The identifier of the passkey to remove. */
  passkey_remove?: string;
  csrf_token?: CsrfToken;
}

/** A login flow. */
export interface LoginFlow {
  /**
   * The identifier of the flow.
   *
   * Format: `uuid`.
   */
  id: string;
  type: FlowType;
  state: FlowState;
  /** The method that is in use. */
  active?: string;
  ui: UiContainer;
  /** When the flow was created. */
  issued_at: Time;
  /** When the flow expires. */
  expires_at: Time;
  /** When the flow was stored. */
  created_at?: Time;
  /** When the flow was last changed. */
  updated_at?: Time;
  /** The URL that created the flow. */
  request_url: string;
  /** The URL that a browser returns to. */
  return_to?: string;
  /** Whether the user signs in again. */
  refresh?: boolean;
  requested_aal?: AuthenticatorAssuranceLevel;
  /** The code that can be exchanged for the session token. */
  session_token_exchange_code?: string;
  /** The organization that the user signs in to. */
  organization_id?: string | null;
  /** The identity schema of the flow. */
  identity_schema?: string;
  /** The challenge of an OAuth 2.0 client that asked for the sign-in. */
  oauth2_login_challenge?: string;
  /** What the OAuth 2.0 client asked for. */
  oauth2_login_request?: { [key: string]: unknown };
  transient_payload?: TransientPayload;
}

/** A recovery flow. */
export interface RecoveryFlow {
  /**
   * The identifier of the flow.
   *
   * Format: `uuid`.
   */
  id: string;
  type: FlowType;
  state: FlowState;
  /** The method that is in use. */
  active?: string;
  ui: UiContainer;
  continue_with?: ContinueWithList;
  /** When the flow was created. */
  issued_at: Time;
  /** When the flow expires. */
  expires_at: Time;
  /** The URL that created the flow. */
  request_url: string;
  /** The URL that a browser returns to. */
  return_to?: string;
  transient_payload?: TransientPayload;
}

/** A settings flow. */
export interface SettingsFlow {
  /**
   * The identifier of the flow.
   *
   * Format: `uuid`.
   */
  id: string;
  type: FlowType;
  /** How far the flow is: `show_form`, or `success` after the change is made. */
  state: string;
  /** The method that is in use. */
  active?: string;
  ui: UiContainer;
  identity: Identity;
  continue_with?: ContinueWithList;
  /** When the flow was created. */
  issued_at: Time;
  /** When the flow expires. */
  expires_at: Time;
  /** The URL that created the flow. */
  request_url: string;
  /** The URL that a browser returns to. */
  return_to?: string;
  transient_payload?: TransientPayload;
}

/** A verification flow. */
export interface VerificationFlow {
  /**
   * The identifier of the flow.
   *
   * Format: `uuid`.
   */
  id: string;
  type: FlowType;
  state: FlowState;
  /** The method that is in use. */
  active?: string;
  ui: UiContainer;
  /** When the flow was created. */
  issued_at?: Time;
  /** When the flow expires. */
  expires_at?: Time;
  /** The URL that created the flow. */
  request_url?: string;
  /** The URL that a browser returns to. */
  return_to?: string;
  transient_payload?: TransientPayload;
}

/** What to do next. The `action` of an entry identifies its type. */
export type ContinueWithList = ContinueWith[];

/** One thing to do next. */
export type ContinueWith = 
  | ContinueWithVerificationUi
  | ContinueWithSetOrySessionToken
  | ContinueWithSettingsUi
  | ContinueWithRecoveryUi
  | ContinueWithRedirectBrowserTo;

/** Let the user verify an address. */
export interface ContinueWithVerificationUi {
  /** What to do. */
  action: "show_verification_ui";
  flow: ContinueWithVerificationFlow;
}

/** A verification flow. */
export interface ContinueWithVerificationFlow {
  /**
   * The identifier of the flow.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The page of the flow, for browsers. */
  url?: string;
  /** The address to verify. */
  verifiable_address: string;
}

/** Use this session token from now on. */
export interface ContinueWithSetOrySessionToken {
  /** What to do. */
  action: "set_ory_session_token";
  /** The session token. */
  ory_session_token: string;
}

/** Let the user change the settings, for example the password after a recovery. */
export interface ContinueWithSettingsUi {
  /** What to do. */
  action: "show_settings_ui";
  flow: ContinueWithFlow;
}

/** Let the user recover the account. */
export interface ContinueWithRecoveryUi {
  /** What to do. */
  action: "show_recovery_ui";
  flow: ContinueWithFlow;
}

/** A flow. */
export interface ContinueWithFlow {
  /**
   * The identifier of the flow.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The page of the flow, for browsers. */
  url?: string;
}

/** Open a URL in the browser. */
export interface ContinueWithRedirectBrowserTo {
  /** What to do. */
  action: "redirect_browser_to";
  /** The URL. */
  redirect_browser_to: string;
}

/** The form of a flow. */
export interface UiContainer {
  /** The URL that the form is submitted to. */
  action: string;
  /** The HTTP method of the form. */
  method: string;
  /** Messages about the whole form. */
  messages?: UiText[];
  /** The fields, texts and images of the form. */
  nodes: UiNode[];
}

/** A text for the user. */
export interface UiText {
  /**
   * The number of the text, which does not change. Translate texts by it.
   *
   * Format: `int64`.
   */
  id: number;
  /** The text in English. */
  text: string;
  /** The kind of text. */
  type: "info" | "error" | "success";
  /** The values in the text. */
  context?: { [key: string]: unknown };
}

/** A field, a text or an image. */
export interface UiNode {
  /** The kind of node. */
  type: "text" | "input" | "img" | "a" | "script" | "div";
  /** The method that the node belongs to. */
  group: 
    | "default"
    | "password"
    | "oidc"
    | "profile"
    | "link"
    | "code"
    | "totp"
    | "lookup_secret"
    | "webauthn"
    | "passkey"
    | "identifier_first"
    | "captcha"
    | "saml";
  attributes: UiNodeAttributes;
  /** Messages about this node. */
  messages: UiText[];
  meta: UiNodeMeta;
}

/** What to show with the node. */
export interface UiNodeMeta {
  label?: UiText;
}

/** The attributes of a node. `node_type` identifies their type. */
export type UiNodeAttributes = 
  | UiNodeInputAttributes
  | UiNodeTextAttributes
  | UiNodeImageAttributes
  | UiNodeAnchorAttributes
  | UiNodeScriptAttributes
  | UiNodeDivisionAttributes;

/** A field to fill in, or a button. */
export interface UiNodeInputAttributes {
  /** The kind of node. */
  node_type: "input";
  /** The name of the field in the body of the submission. */
  name: string;
  /** The kind of field. */
  type: 
    | "text"
    | "password"
    | "number"
    | "checkbox"
    | "hidden"
    | "email"
    | "tel"
    | "submit"
    | "button"
    | "datetime-local"
    | "date"
    | "url";
  /** The value of the field. */
  value?: unknown;
  /** Whether the field must be filled in. */
  required?: boolean;
  /** Whether the field cannot be changed. */
  disabled: boolean;
  /** What a browser or an app may fill in. */
  autocomplete?: 
    | "email"
    | "tel"
    | "url"
    | "current-password"
    | "new-password"
    | "one-time-code"
    | "username webauthn";
  /**
   * The maximum length of the value.
   *
   * Format: `int64`.
   */
  maxlength?: number;
  /** The pattern of the value. */
  pattern?: string;
  label?: UiText;
  /** A script for browsers. */
  onclick?: string;
  /** The name of a WebAuthn function for browsers. */
  onclickTrigger?: string;
  /** A script for browsers. */
  onload?: string;
  /** The name of a WebAuthn function for browsers. */
  onloadTrigger?: string;
}

/**
 * A text, such as the secret of an authenticator app (`totp_secret_key`) or the recovery codes (`lookup_secret_codes`).
 */
export interface UiNodeTextAttributes {
  /** The kind of node. */
  node_type: "text";
  /** The name of the text. */
  id: string;
  text: UiText;
}

/** An image, such as the QR code of an authenticator app (`totp_qr`). */
export interface UiNodeImageAttributes {
  /** The kind of node. */
  node_type: "img";
  /** The name of the image. */
  id: string;
  /** The image as a `data:` URL. A QR code contains a secret. */
  src: string;
  /**
   * The width in pixels.
   *
   * Format: `int64`.
   */
  width: number;
  /**
   * The height in pixels.
   *
   * Format: `int64`.
   */
  height: number;
}

/** A link. */
export interface UiNodeAnchorAttributes {
  /** The kind of node. */
  node_type: "a";
  /** The name of the link. */
  id: string;
  /** The URL. */
  href: string;
  title: UiText;
}

/** A script for browsers. */
export interface UiNodeScriptAttributes {
  /** The kind of node. */
  node_type: "script";
  /** The name of the script. */
  id: string;
  /** The URL of the script. */
  src: string;
  /** Whether the script is loaded asynchronously. */
  async: boolean;
  /** The referrer policy. */
  referrerpolicy: string;
  /** The cross-origin policy. */
  crossorigin: string;
  /** The hash of the script. */
  integrity: string;
  /** The media type of the script. */
  type: string;
  /** A nonce for the content security policy. */
  nonce: string;
}

/** A part of a page. */
export interface UiNodeDivisionAttributes {
  /** The kind of node. */
  node_type: "div";
  /** The name of the part. */
  id: string;
  /** The class of the part. */
  class?: string;
  /** Data for scripts. */
  data?: { [key: string]: string };
}

/** A new session. */
export interface SuccessfulNativeLogin {
  session: Session;
  /** The session token, for the scheme `sessionToken`. */
  session_token?: string;
  continue_with?: ContinueWithList;
}

/** A session. */
export interface Session {
  /**
   * The identifier of the session.
   *
   * Format: `uuid`.
   */
  id: string;
  /** Whether the session is active. */
  active?: boolean;
  /** When the session was created. */
  issued_at?: Time;
  /** When the user last proved the identity. */
  authenticated_at?: Time;
  /** When the session expires. */
  expires_at?: Time;
  authenticator_assurance_level?: AuthenticatorAssuranceLevel;
  /** How the user signed in. */
  authentication_methods?: SessionAuthenticationMethod[];
  /** Where the session was used. */
  devices?: SessionDevice[];
  identity?: Identity;
  /** The session as a token, if `tokenize_as` was sent. */
  tokenized?: string;
}

/** One method that the user signed in with. */
export interface SessionAuthenticationMethod {
  method?: CredentialsType;
  aal?: AuthenticatorAssuranceLevel;
  /** When the user used the method. */
  completed_at?: Time;
  /** The identity provider. */
  provider?: string;
  /** The organization. */
  organization?: string;
}

/** A device. */
export interface SessionDevice {
  /**
   * The identifier of the entry.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The IP address. */
  ip_address?: string;
  /** The place that the IP address belongs to. */
  location?: string;
  /** The `User-Agent`. */
  user_agent?: string;
}

/** How many sessions were ended. */
export interface DeleteMySessionsCount {
  /**
   * The number of sessions.
   *
   * Format: `int64`.
   */
  count?: number;
}

/** A user. */
export interface Identity {
  /**
   * The identifier of the identity.
   *
   * Format: `uuid`.
   */
  id: string;
  /** The identifier of the identity schema. */
  schema_id: string;
  /** The URL of the identity schema. */
  schema_url: string;
  /** Whether the user can sign in. */
  state?: "active" | "inactive";
  /** When `state` was last changed. */
  state_changed_at?: Time;
  traits: Traits;
  /** The credentials by type, if they were asked for. */
  credentials?: { [key: string]: IdentityCredentials };
  /** The identifier of the user in your system. */
  external_id?: string;
  /** Data that the user can read. */
  metadata_public?: unknown;
  /** Data that only administrators can read. */
  metadata_admin?: unknown;
  /** The organization of the user. */
  organization_id?: string | null;
  /** The addresses that can be verified. */
  verifiable_addresses?: VerifiableAddress[];
  /** The addresses that the account can be recovered with. */
  recovery_addresses?: RecoveryAddress[];
  /** When the identity was created. */
  created_at?: Time;
  /** When the identity was last changed. */
  updated_at?: Time;
}

/** Credentials of one type. */
export interface IdentityCredentials {
  type?: CredentialsType;
  /**
   * What the user is identified by, such as the e-mail address.
   *
   * Each item: An identifier.
   */
  identifiers?: string[];
  /** The credentials themselves, such as the tokens of an identity provider. */
  config?: { [key: string]: unknown };
  /**
   * The version of the format.
   *
   * Format: `int64`.
   */
  version?: number;
  /** When the credentials were added. */
  created_at?: Time;
  /** When the credentials were last changed. */
  updated_at?: Time;
}

/** An address that can be verified. */
export interface VerifiableAddress {
  /**
   * The identifier of the address.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The address. */
  value: string;
  /** Whether the address is verified. */
  verified: boolean;
  /** When the address was verified. */
  verified_at?: Time;
  /** How messages reach the address. */
  via: "email" | "sms";
  /**
   * The state of the verification, such as `pending`, `sent` or `completed`.
   *
   * `maxLength`: `16`.
   */
  status: string;
  /** When the address was added. */
  created_at?: Time;
  /** When the address was last changed. */
  updated_at?: Time;
}

/** An address that the account can be recovered with. */
export interface RecoveryAddress {
  /**
   * The identifier of the address.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The address. */
  value: string;
  /** How messages reach the address. */
  via: string;
  /** When the address was added. */
  created_at?: Time;
  /** When the address was last changed. */
  updated_at?: Time;
}

/** A recovery code to create. */
export interface CreateRecoveryCodeBody {
  /**
   * The identifier of the identity.
   *
   * Format: `uuid`.
   */
  identity_id: string;
  /**
   * How long the code is valid, such as `1h` or `1h30m`. The project has a default.
   *
   * Pattern: `^([0-9]+(ns|us|ms|s|m|h))*$`.
   */
  expires_in?: string;
  flow_type?: FlowType;
}

/** A recovery code and its link. */
export interface RecoveryCodeForIdentity {
  /** The code. */
  recovery_code: string;
  /**
   * The page on which the user enters the code.
   *
   * Format: `uri`.
   */
  recovery_link: string;
  /** When the code expires. */
  expires_at?: Time;
}

/** A recovery link to create. */
export interface CreateRecoveryLinkBody {
  /**
   * The identifier of the identity.
   *
   * Format: `uuid`.
   */
  identity_id: string;
  /**
   * How long the link is valid, such as `1h`. The project has a default.
   *
   * Pattern: `^[0-9]+(ns|us|ms|s|m|h)$`.
   */
  expires_in?: string;
}

/** A recovery link. */
export interface RecoveryLinkForIdentity {
  /**
   * The link.
   *
   * Format: `uri`.
   */
  recovery_link: string;
  /** When the link expires. */
  expires_at?: Time;
}

/** A JSON Patch, as in RFC 6902. */
export type JsonPatchDocument = JsonPatch[];

/** One change. */
export interface JsonPatch {
  /** The kind of change: `add`, `remove`, `replace`, `move`, `copy` or `test`. */
  op: string;
  /** Where to change something, as a JSON Pointer. */
  path: string;
  /** Where to move or copy from, as a JSON Pointer. */
  from?: string;
  /** The new value. */
  value?: unknown;
}

/** Why a call failed. */
export interface ErrorGeneric {
  error: GenericError;
}

/** An error. */
export interface GenericError {
  /** The identifier of the error, such as `session_inactive`. Not every error has one. */
  id?: string;
  /**
   * The HTTP status.
   *
   * Format: `int64`.
   */
  code?: number;
  /** The HTTP status as text. */
  status?: string;
  /** The error as text. */
  message: string;
  /** More about the error. */
  reason?: string;
  /** The identifier of the request, for questions to the vendor. */
  request?: string;
  /** Information for the people who run the server. */
  debug?: string;
  /** Further facts, different for each error. */
  details?: { [key: string]: unknown };
}

/** Where a browser must continue. */
export interface BrowserLocationChangeRequired {
  error?: ErrorGeneric;
  /** The URL. */
  redirect_browser_to?: string;
}

export interface CreateNativeLoginFlowQuery {
  /** Whether a user with a session signs in again. It renews `authenticated_at` of the session. */
  refresh?: boolean;
  /** The authenticator assurance level that the session gets. `aal2` asks for a second factor. */
  aal?: string;
  /** Whether the flow gets a code that can be exchanged for the session token, for sign-in through a browser. */
  return_session_token_exchange_code?: boolean;
  /** The URL that a browser returns to after the flow. The project must allow it. */
  return_to?: string;
  /** The organization that the user signs in to. Ory Network only. */
  organization?: string;
  /**
   * The address that a second-factor code is sent to. The user now chooses it in the flow.
   *
   * @deprecated
   */
  via?: string;
  /** The identity schema of the flow. */
  identity_schema?: string;
}

export interface CreateNativeLoginFlowHeaders {
  /**
   * The token of a session that the flow confirms or raises to `aal2`.
   *
   * Secret: keep it out of logs.
   */
  "X-Session-Token"?: string;
}

export interface GetLoginFlowQuery {
  /** The identifier of the flow. */
  id: string;
}

export interface UpdateLoginFlowQuery {
  /** The identifier of the flow. */
  flow: string;
}

export interface UpdateLoginFlowHeaders {
  /**
   * The token of a session that the flow confirms or raises to `aal2`.
   *
   * Secret: keep it out of logs.
   */
  "X-Session-Token"?: string;
}

export interface GetRecoveryFlowQuery {
  /** The identifier of the flow. */
  id: string;
}

export interface UpdateRecoveryFlowQuery {
  /** The identifier of the flow. */
  flow: string;
  /**
   * The token of a mailed link. Browsers send it; code sends `code` in the body.
   *
   * Secret: keep it out of logs.
   */
  token?: string;
}

export interface GetSettingsFlowQuery {
  /** The identifier of the flow. */
  id: string;
}

export interface UpdateSettingsFlowQuery {
  /** The identifier of the flow. */
  flow: string;
}

export interface CreateNativeVerificationFlowQuery {
  /** The URL that a browser returns to after the flow. The project must allow it. */
  return_to?: string;
}

export interface GetVerificationFlowQuery {
  /** The identifier of the flow. */
  id: string;
}

export interface UpdateVerificationFlowQuery {
  /** The identifier of the flow. */
  flow: string;
  /**
   * The token of a mailed link. Browsers send it; code sends `code` in the body.
   *
   * Secret: keep it out of logs.
   */
  token?: string;
}

export interface ToSessionQuery {
  /** The name of a token template. The session is then also returned as a token in `tokenized`. */
  tokenize_as?: string;
}

export interface ListMySessionsQuery {
  /**
   * The earlier name of `page_size`.
   *
   * Format: `int64`. `minimum`: `1`. `maximum`: `1000`.
   *
   * @deprecated
   * @default 250
   */
  per_page?: number;
  /**
   * The earlier form of `page_token`, a reference to a page and not its number.
   *
   * Format: `int64`.
   *
   * @deprecated
   */
  page?: number;
  /**
   * The maximum number of sessions on a page.
   *
   * Format: `int64`. `minimum`: `1`. `maximum`: `500`.
   *
   * @default 250
   */
  page_size?: number;
  /** The page to return, from the header `Link`. */
  page_token?: string;
}

export interface DisableMySessionPath {
  /** The identifier of the session. */
  id: string;
}

export interface CreateRecoveryLinkForIdentityQuery {
  /** The URL that a browser returns to after the flow. The project must allow it. */
  return_to?: string;
}

export interface GetIdentityPath {
  /** The identifier of the user's identity. */
  id: string;
}

export interface GetIdentityQuery {
  /** Which credentials to include. */
  include_credential?: CredentialsType[];
}

export interface PatchIdentityPath {
  /** The identifier of the user's identity. */
  id: string;
}

export interface DeleteIdentityCredentialsPath {
  /** The identifier of the user's identity. */
  id: string;
  /** The credentials to remove. */
  type: CredentialsType;
}

export interface DeleteIdentityCredentialsQuery {
  /** Which credentials of type `oidc` or `saml` to remove. `getIdentity` returns their identifiers. */
  identifier?: string;
}

export interface ListIdentitySessionsPath {
  /** The identifier of the user's identity. */
  id: string;
}

export interface ListIdentitySessionsQuery {
  /**
   * The earlier name of `page_size`.
   *
   * Format: `int64`. `minimum`: `1`. `maximum`: `1000`.
   *
   * @deprecated
   * @default 250
   */
  per_page?: number;
  /**
   * The earlier form of `page_token`, a reference to a page and not its number.
   *
   * Format: `int64`.
   *
   * @deprecated
   */
  page?: number;
  /**
   * The maximum number of sessions on a page.
   *
   * Format: `int64`. `minimum`: `1`. `maximum`: `500`.
   *
   * @default 250
   */
  page_size?: number;
  /** The page to return, from the header `Link`. */
  page_token?: string;
  /** Whether to return active sessions or ended ones. Without it, both are returned. */
  active?: boolean;
}

export interface DeleteIdentitySessionsPath {
  /** The identifier of the user's identity. */
  id: string;
}

export interface DisableSessionPath {
  /** The identifier of the session. */
  id: string;
}
