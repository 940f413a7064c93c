// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/self-service/login/api": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Create a login flow. */
    get: operations["createNativeLoginFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/login/flows": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a login flow. */
    get: operations["getLoginFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Submit a login flow. */
    post: operations["updateLoginFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/logout/api": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out. */
    delete: operations["performNativeLogout"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/recovery/api": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Create a recovery flow. */
    get: operations["createNativeRecoveryFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/recovery/flows": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a recovery flow. */
    get: operations["getRecoveryFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/recovery": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Submit a recovery flow. */
    post: operations["updateRecoveryFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/settings/api": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Create a settings flow. */
    get: operations["createNativeSettingsFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/settings/flows": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a settings flow. */
    get: operations["getSettingsFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/settings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Submit a settings flow. */
    post: operations["updateSettingsFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/verification/api": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Create a verification flow. */
    get: operations["createNativeVerificationFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/verification/flows": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a verification flow. */
    get: operations["getVerificationFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self-service/verification": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Submit a verification flow. */
    post: operations["updateVerificationFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/whoami": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the current session. */
    get: operations["toSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the other sessions of the signed-in user. */
    get: operations["listMySessions"];
    put?: never;
    post?: never;
    /** Sign out the other sessions of the signed-in user. */
    delete: operations["disableMyOtherSessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out one other session of the signed-in user. */
    delete: operations["disableMySession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/recovery/code": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a recovery code for a user. */
    post: operations["createRecoveryCodeForIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/recovery/link": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a recovery link for a user. */
    post: operations["createRecoveryLinkForIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/identities/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a user. */
    get: operations["getIdentity"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a user, or block and unblock a user. */
    patch: operations["patchIdentity"];
    trace?: never;
  };
  "/admin/identities/{id}/credentials/{type}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a second factor or other credentials of a user. */
    delete: operations["deleteIdentityCredentials"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/identities/{id}/sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the sessions of a user. */
    get: operations["listIdentitySessions"];
    put?: never;
    post?: never;
    /** Sign a user out everywhere. */
    delete: operations["deleteIdentitySessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/sessions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** End a session of a user. */
    delete: operations["disableSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Time: models.Time;
    CsrfToken: models.CsrfToken;
    TransientPayload: models.TransientPayload;
    Traits: models.Traits;
    CredentialsType: models.CredentialsType;
    AuthenticatorAssuranceLevel: models.AuthenticatorAssuranceLevel;
    FlowType: models.FlowType;
    FlowState: models.FlowState;
    UpdateLoginFlowBody: models.UpdateLoginFlowBody;
    LoginWithPassword: models.LoginWithPassword;
    LoginWithOidc: models.LoginWithOidc;
    UpstreamParameters: models.UpstreamParameters;
    LoginWithSaml: models.LoginWithSaml;
    LoginWithTotp: models.LoginWithTotp;
    LoginWithWebAuthn: models.LoginWithWebAuthn;
    LoginWithLookupSecret: models.LoginWithLookupSecret;
    LoginWithCode: models.LoginWithCode;
    LoginWithPasskey: models.LoginWithPasskey;
    LoginWithIdentifierFirst: models.LoginWithIdentifierFirst;
    PerformNativeLogoutBody: models.PerformNativeLogoutBody;
    UpdateRecoveryFlowBody: models.UpdateRecoveryFlowBody;
    RecoveryWithLink: models.RecoveryWithLink;
    RecoveryWithCode: models.RecoveryWithCode;
    UpdateVerificationFlowBody: models.UpdateVerificationFlowBody;
    VerificationWithLink: models.VerificationWithLink;
    VerificationWithCode: models.VerificationWithCode;
    UpdateSettingsFlowBody: models.UpdateSettingsFlowBody;
    SettingsWithPassword: models.SettingsWithPassword;
    SettingsWithProfile: models.SettingsWithProfile;
    SettingsWithOidc: models.SettingsWithOidc;
    SettingsWithSaml: models.SettingsWithSaml;
    SettingsWithTotp: models.SettingsWithTotp;
    SettingsWithWebAuthn: models.SettingsWithWebAuthn;
    SettingsWithLookupSecret: models.SettingsWithLookupSecret;
    SettingsWithPasskey: models.SettingsWithPasskey;
    LoginFlow: models.LoginFlow;
    RecoveryFlow: models.RecoveryFlow;
    SettingsFlow: models.SettingsFlow;
    VerificationFlow: models.VerificationFlow;
    ContinueWithList: models.ContinueWithList;
    ContinueWith: models.ContinueWith;
    ContinueWithVerificationUi: models.ContinueWithVerificationUi;
    ContinueWithVerificationFlow: models.ContinueWithVerificationFlow;
    ContinueWithSetOrySessionToken: models.ContinueWithSetOrySessionToken;
    ContinueWithSettingsUi: models.ContinueWithSettingsUi;
    ContinueWithRecoveryUi: models.ContinueWithRecoveryUi;
    ContinueWithFlow: models.ContinueWithFlow;
    ContinueWithRedirectBrowserTo: models.ContinueWithRedirectBrowserTo;
    UiContainer: models.UiContainer;
    UiText: models.UiText;
    UiNode: models.UiNode;
    UiNodeMeta: models.UiNodeMeta;
    UiNodeAttributes: models.UiNodeAttributes;
    UiNodeInputAttributes: models.UiNodeInputAttributes;
    UiNodeTextAttributes: models.UiNodeTextAttributes;
    UiNodeImageAttributes: models.UiNodeImageAttributes;
    UiNodeAnchorAttributes: models.UiNodeAnchorAttributes;
    UiNodeScriptAttributes: models.UiNodeScriptAttributes;
    UiNodeDivisionAttributes: models.UiNodeDivisionAttributes;
    SuccessfulNativeLogin: models.SuccessfulNativeLogin;
    Session: models.Session;
    SessionAuthenticationMethod: models.SessionAuthenticationMethod;
    SessionDevice: models.SessionDevice;
    DeleteMySessionsCount: models.DeleteMySessionsCount;
    Identity: models.Identity;
    IdentityCredentials: models.IdentityCredentials;
    VerifiableAddress: models.VerifiableAddress;
    RecoveryAddress: models.RecoveryAddress;
    CreateRecoveryCodeBody: models.CreateRecoveryCodeBody;
    RecoveryCodeForIdentity: models.RecoveryCodeForIdentity;
    CreateRecoveryLinkBody: models.CreateRecoveryLinkBody;
    RecoveryLinkForIdentity: models.RecoveryLinkForIdentity;
    JsonPatchDocument: models.JsonPatchDocument;
    JsonPatch: models.JsonPatch;
    ErrorGeneric: models.ErrorGeneric;
    GenericError: models.GenericError;
    BrowserLocationChangeRequired: models.BrowserLocationChangeRequired;
  };
  responses: {
    Error: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    BadRequest: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    Unauthorized: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    Forbidden: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    AalNotSatisfied: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    NotFound: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    FlowExpired: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
    BrowserLocationChangeRequired: { headers: { [name: string]: unknown }; content: { "application/json": models.BrowserLocationChangeRequired } };
  };
  parameters: {
    SessionToken: string;
    Flow: string;
    FlowId: string;
    LinkToken: string;
    ReturnTo: string;
    SessionId: string;
    IdentityId: string;
    PerPage: number;
    Page: number;
    PageSize: number;
    PageToken: string;
  };
  requestBodies: never;
  headers: {
    Link: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  createNativeLoginFlow: {
    parameters: { query?: models.CreateNativeLoginFlowQuery; header?: models.CreateNativeLoginFlowHeaders; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginFlow } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
      "default": components["responses"]["Error"];
    };
  };
  getLoginFlow: {
    parameters: { query: models.GetLoginFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginFlow } };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      410: components["responses"]["FlowExpired"];
      "default": components["responses"]["Error"];
    };
  };
  updateLoginFlow: {
    parameters: { query: models.UpdateLoginFlowQuery; header?: models.UpdateLoginFlowHeaders; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UpdateLoginFlowBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SuccessfulNativeLogin } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginFlow } };
      410: components["responses"]["FlowExpired"];
      422: components["responses"]["BrowserLocationChangeRequired"];
      "default": components["responses"]["Error"];
    };
  };
  performNativeLogout: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.PerformNativeLogoutBody } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
      "default": components["responses"]["Error"];
    };
  };
  createNativeRecoveryFlow: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryFlow } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
      "default": components["responses"]["Error"];
    };
  };
  getRecoveryFlow: {
    parameters: { query: models.GetRecoveryFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryFlow } };
      404: components["responses"]["NotFound"];
      410: components["responses"]["FlowExpired"];
      "default": components["responses"]["Error"];
    };
  };
  updateRecoveryFlow: {
    parameters: { query: models.UpdateRecoveryFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UpdateRecoveryFlowBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryFlow } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryFlow } };
      410: components["responses"]["FlowExpired"];
      422: components["responses"]["BrowserLocationChangeRequired"];
      "default": components["responses"]["Error"];
    };
  };
  createNativeSettingsFlow: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SettingsFlow } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["AalNotSatisfied"];
      "default": components["responses"]["Error"];
    };
  };
  getSettingsFlow: {
    parameters: { query: models.GetSettingsFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SettingsFlow } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["AalNotSatisfied"];
      404: components["responses"]["NotFound"];
      410: components["responses"]["FlowExpired"];
      "default": components["responses"]["Error"];
    };
  };
  updateSettingsFlow: {
    parameters: { query: models.UpdateSettingsFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UpdateSettingsFlowBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SettingsFlow } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.SettingsFlow } };
      401: components["responses"]["Unauthorized"];
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
      410: components["responses"]["FlowExpired"];
      422: components["responses"]["BrowserLocationChangeRequired"];
      "default": components["responses"]["Error"];
    };
  };
  createNativeVerificationFlow: {
    parameters: { query?: models.CreateNativeVerificationFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.VerificationFlow } };
      400: components["responses"]["BadRequest"];
      "default": components["responses"]["Error"];
    };
  };
  getVerificationFlow: {
    parameters: { query: models.GetVerificationFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.VerificationFlow } };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  updateVerificationFlow: {
    parameters: { query: models.UpdateVerificationFlowQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UpdateVerificationFlowBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.VerificationFlow } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.VerificationFlow } };
      410: components["responses"]["FlowExpired"];
      "default": components["responses"]["Error"];
    };
  };
  toSession: {
    parameters: { query?: models.ToSessionQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { "X-Kratos-Authenticated-Identity-Id"?: string; [name: string]: unknown }; content: { "application/json": models.Session } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["AalNotSatisfied"];
      "default": components["responses"]["Error"];
    };
  };
  listMySessions: {
    parameters: { query?: models.ListMySessionsQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Link?: string; [name: string]: unknown }; content: { "application/json": models.Session[] } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      "default": components["responses"]["Error"];
    };
  };
  disableMyOtherSessions: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.DeleteMySessionsCount } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      "default": components["responses"]["Error"];
    };
  };
  disableMySession: {
    parameters: { query?: never; header?: never; path: models.DisableMySessionPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      "default": components["responses"]["Error"];
    };
  };
  createRecoveryCodeForIdentity: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.CreateRecoveryCodeBody } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryCodeForIdentity } };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  createRecoveryLinkForIdentity: {
    parameters: { query?: models.CreateRecoveryLinkForIdentityQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.CreateRecoveryLinkBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryLinkForIdentity } };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  getIdentity: {
    parameters: { query?: models.GetIdentityQuery; header?: never; path: models.GetIdentityPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Identity } };
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  patchIdentity: {
    parameters: { query?: never; header?: never; path: models.PatchIdentityPath; cookie?: never };
    requestBody: { content: { "application/json": models.JsonPatchDocument } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Identity } };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      409: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorGeneric } };
      "default": components["responses"]["Error"];
    };
  };
  deleteIdentityCredentials: {
    parameters: { query?: models.DeleteIdentityCredentialsQuery; header?: never; path: models.DeleteIdentityCredentialsPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  listIdentitySessions: {
    parameters: { query?: models.ListIdentitySessionsQuery; header?: never; path: models.ListIdentitySessionsPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Link?: string; [name: string]: unknown }; content: { "application/json": models.Session[] } };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  deleteIdentitySessions: {
    parameters: { query?: never; header?: never; path: models.DeleteIdentitySessionsPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      "default": components["responses"]["Error"];
    };
  };
  disableSession: {
    parameters: { query?: never; header?: never; path: models.DisableSessionPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      "default": components["responses"]["Error"];
    };
  };
}
