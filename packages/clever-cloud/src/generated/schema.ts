// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/password_forgotten": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the form that requests a password reset. */
    get: operations["getPasswordForgottenForm"];
    put?: never;
    /** Request a password reset. */
    post: operations["askForPasswordResetViaForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/password_forgotten/{key}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the form for a new password. */
    get: operations["confirmPasswordResetRequest"];
    put?: never;
    /** Reset a password with the mailed key. */
    post: operations["resetPasswordForgotten"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get your own account. */
    get: operations["getSelf"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/change_password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Change your own password. */
    put: operations["changeUserPassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/emails": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your secondary e-mail addresses. */
    get: operations["getEmailAddresses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/emails/{email}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Add an e-mail address or make it the primary one. */
    put: operations["addEmailAddress"];
    post?: never;
    /** Remove a secondary e-mail address. */
    delete: operations["removeEmailAddress"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/confirmation_email": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Request an e-mail to verify your address. */
    get: operations["getConfirmationEmail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/validate_email": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Verify an e-mail address with the mailed key. */
    get: operations["validateEmail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/mfa_kinds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the kinds of second factor. */
    get: operations["getMFAKinds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/mfa/{kind}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Prefer a second factor, or stop preferring it. */
    put: operations["setSelfFavouriteMFA"];
    /** Start to set up a second factor. */
    post: operations["createSelfMFA"];
    /** Remove a second factor. */
    delete: operations["deleteSelfMFA"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/mfa/{kind}/confirmation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Confirm a second factor with a code. */
    post: operations["validateSelfMFA"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/mfa/{kind}/backupcodes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get recovery codes. */
    get: operations["getSelfBackupCodes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your OAuth tokens. */
    get: operations["listSelfTokens"];
    put?: never;
    post?: never;
    /** Revoke all of your OAuth tokens. */
    delete: operations["revokeSelfTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/tokens/current": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the OAuth token of this request. */
    get: operations["getCurrentTokenInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/tokens/{token}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke one of your OAuth tokens. */
    delete: operations["revokeSelfToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/self/cli_tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Poll for the token of a command-line sign-in. */
    get: operations["getSelfCliTokens"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your API tokens. */
    get: operations["getApiTokens"];
    put?: never;
    /** Create an API token. */
    post: operations["postApiTokens"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-tokens/{apiTokenId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Rename an API token. */
    put: operations["putApiTokensApiTokenId"];
    post?: never;
    /** Revoke an API token. */
    delete: operations["deleteApiTokensApiTokenId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Message: models.Message;
    WannabePassword: models.WannabePassword;
    WannabeMFACreds: models.WannabeMFACreds;
    WannabeMFAFav: models.WannabeMFAFav;
    MFARecoveryCode: models.MFARecoveryCode;
    MFAUrl: models.MFAUrl;
    UserView: models.UserView;
    OAuth1AccessTokenView: models.OAuth1AccessTokenView;
    OAuth1ConsumerView: models.OAuth1ConsumerView;
    OAuthRightsView: models.OAuthRightsView;
    ApiTokenRequest: models.ApiTokenRequest;
    ApiToken: models.ApiToken;
    BridgeError: models.BridgeError;
    HtmlPage: models.HtmlPage;
    PasswordResetRequestForm: models.PasswordResetRequestForm;
    NewPasswordForm: models.NewPasswordForm;
    EmailAddressChange: models.EmailAddressChange;
    CliTokenView: models.CliTokenView;
    ApiTokenView: models.ApiTokenView;
    ApiTokenUpdate: models.ApiTokenUpdate;
  };
  responses: {
    Failed: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
    BridgeFailed: { headers: { [name: string]: unknown }; content: { "application/json": models.BridgeError } };
  };
  parameters: {
    MfaKind: string;
    CleverPassword: string;
    Key: string;
    PartnerId: string;
    Email: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  getPasswordForgottenForm: {
    parameters: { query?: models.GetPasswordForgottenFormQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "text/html": models.HtmlPage } };
    };
  };
  askForPasswordResetViaForm: {
    parameters: { query?: never; header?: models.AskForPasswordResetViaFormHeaders; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.PasswordResetRequestForm } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "text/html": models.HtmlPage } };
    };
  };
  confirmPasswordResetRequest: {
    parameters: { query?: models.ConfirmPasswordResetRequestQuery; header?: never; path: models.ConfirmPasswordResetRequestPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "text/html": models.HtmlPage } };
    };
  };
  resetPasswordForgotten: {
    parameters: { query?: never; header?: never; path: models.ResetPasswordForgottenPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.NewPasswordForm } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "text/html": models.HtmlPage } };
    };
  };
  getSelf: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserView } };
      "default": components["responses"]["Failed"];
    };
  };
  changeUserPassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.WannabePassword } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": components["responses"]["Failed"];
    };
  };
  getEmailAddresses: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": string[] } };
      "default": components["responses"]["Failed"];
    };
  };
  addEmailAddress: {
    parameters: { query?: never; header?: never; path: models.AddEmailAddressPath; cookie?: never };
    requestBody: { content: { "application/json": models.EmailAddressChange } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
    };
  };
  removeEmailAddress: {
    parameters: { query?: never; header?: never; path: models.RemoveEmailAddressPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": components["responses"]["Failed"];
    };
  };
  getConfirmationEmail: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": components["responses"]["Failed"];
    };
  };
  validateEmail: {
    parameters: { query?: models.ValidateEmailQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  getMFAKinds: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": string[] } };
      "default": components["responses"]["Failed"];
    };
  };
  createSelfMFA: {
    parameters: { query?: never; header: models.CreateSelfMFAHeaders; path: models.CreateSelfMFAPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MFAUrl } };
      "default": components["responses"]["Failed"];
    };
  };
  setSelfFavouriteMFA: {
    parameters: { query?: never; header?: never; path: models.SetSelfFavouriteMFAPath; cookie?: never };
    requestBody: { content: { "application/json": models.WannabeMFAFav } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  deleteSelfMFA: {
    parameters: { query?: never; header: models.DeleteSelfMFAHeaders; path: models.DeleteSelfMFAPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  validateSelfMFA: {
    parameters: { query?: never; header: models.ValidateSelfMFAHeaders; path: models.ValidateSelfMFAPath; cookie?: never };
    requestBody: { content: { "application/json": models.WannabeMFACreds } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  getSelfBackupCodes: {
    parameters: { query?: never; header: models.GetSelfBackupCodesHeaders; path: models.GetSelfBackupCodesPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MFARecoveryCode[] } };
      "default": components["responses"]["Failed"];
    };
  };
  listSelfTokens: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.OAuth1AccessTokenView[] } };
      "default": components["responses"]["Failed"];
    };
  };
  revokeSelfTokens: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": components["responses"]["Failed"];
    };
  };
  getCurrentTokenInfo: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.OAuth1AccessTokenView[] } };
      "default": components["responses"]["Failed"];
    };
  };
  revokeSelfToken: {
    parameters: { query?: never; header?: never; path: models.RevokeSelfTokenPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": components["responses"]["Failed"];
    };
  };
  getSelfCliTokens: {
    parameters: { query?: models.GetSelfCliTokensQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.CliTokenView | models.CliTokenView[] } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": models.Message } };
      "default": components["responses"]["Failed"];
    };
  };
  getApiTokens: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiTokenView[] } };
      "default": components["responses"]["BridgeFailed"];
    };
  };
  postApiTokens: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ApiTokenRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiToken } };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.BridgeError } };
    };
  };
  putApiTokensApiTokenId: {
    parameters: { query?: never; header?: never; path: models.PutApiTokensApiTokenIdPath; cookie?: never };
    requestBody: { content: { "application/json": models.ApiTokenUpdate } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["BridgeFailed"];
    };
  };
  deleteApiTokensApiTokenId: {
    parameters: { query?: never; header?: never; path: models.DeleteApiTokensApiTokenIdPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["BridgeFailed"];
    };
  };
}
