// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/user": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the user of the API key. */
    get: operations["findCurrentUser"];
    /** Change the user of the API key. */
    put: operations["updateCurrentUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/api-keys": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your API keys. */
    get: operations["findAPIKeys"];
    put?: never;
    /** Create an API key. */
    post: operations["createAPIKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/api-keys/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Delete one of your API keys. */
    delete: operations["deleteUserAPIKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset-password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a password reset token. */
    post: operations["createPasswordResetToken"];
    /** Replace your own password with a generated one. */
    delete: operations["resetPassword"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verify-email": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Verify an e-mail address with the mailed token. */
    put: operations["consumeVerificationRequest"];
    /** Request an e-mail to verify an address. */
    post: operations["createValidationRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/otp/app": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn on two-factor sign-in with an app. */
    post: operations["enableTfaApp"];
    /** Turn off two-factor sign-in with an app. */
    delete: operations["disableTfaApp"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    User: models.User;
    UserUpdateInput: models.UserUpdateInput;
    VerifyEmail: models.VerifyEmail;
    AuthTokenInput: models.AuthTokenInput;
    AuthToken: models.AuthToken;
    AuthTokenList: models.AuthTokenList;
    Project: models.Project;
    Href: models.Href;
    NewPassword: models.NewPassword;
    Error: models.Error;
  };
  responses: {
    Unauthorized: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    NotFound: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
  };
  parameters: {
    Include: string[];
    Exclude: string[];
    OtpToken: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  findCurrentUser: {
    parameters: { query?: models.FindCurrentUserQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      401: components["responses"]["Unauthorized"];
    };
  };
  updateCurrentUser: {
    parameters: { query?: models.UpdateCurrentUserQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UserUpdateInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      401: components["responses"]["Unauthorized"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  findAPIKeys: {
    parameters: { query?: models.FindAPIKeysQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthTokenList } };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
    };
  };
  createAPIKey: {
    parameters: { query?: models.CreateAPIKeyQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.AuthTokenInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthToken } };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  deleteUserAPIKey: {
    parameters: { query?: never; header?: never; path: models.DeleteUserAPIKeyPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
    };
  };
  createPasswordResetToken: {
    parameters: { query: models.CreatePasswordResetTokenQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      201: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  resetPassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.NewPassword } };
      401: components["responses"]["Unauthorized"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  createValidationRequest: {
    parameters: { query: models.CreateValidationRequestQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      201: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  consumeVerificationRequest: {
    parameters: { query?: models.ConsumeVerificationRequestQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.VerifyEmail } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  enableTfaApp: {
    parameters: { query?: never; header?: models.EnableTfaAppHeaders; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
    };
  };
  disableTfaApp: {
    parameters: { query?: never; header?: models.DisableTfaAppHeaders; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
    };
  };
}
