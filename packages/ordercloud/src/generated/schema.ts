// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/password/reset": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Mail a verification code. */
    post: operations["sendVerificationCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/password/reset/{verificationCode}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Set a new password with the verification code. */
    put: operations["resetPasswordByVerificationCode"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/password/onetimepassword": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Mail a one-time password. */
    post: operations["sendOneTimePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/username/retrieve": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Mail the user names of an address. */
    post: operations["retrieveUsername"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/token": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Get an access token. */
    post: operations["requestToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get your own user. */
    get: operations["meGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change your own user. */
    patch: operations["mePatch"];
    trace?: never;
  };
  "/me/password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set your own password. */
    post: operations["meResetPasswordByToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke all of your own tokens. */
    delete: operations["meRevokeTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyerID}/users/{userID}/tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke all tokens of a user. */
    delete: operations["usersRevokeUserTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyerID}/users/{userID}/unlock": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Unlock a user's account. */
    post: operations["usersUnlockUserAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyerID}/users/{userID}/accesstoken": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Get a token in the name of a user. */
    post: operations["usersGetAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/securityprofiles/{securityProfileID}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a security profile and its password policy. */
    patch: operations["securityProfilesPatch"];
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    PasswordResetRequest: models.PasswordResetRequest;
    PasswordReset: models.PasswordReset;
    OneTimePasswordRequest: models.OneTimePasswordRequest;
    TokenRequest: models.TokenRequest;
    PasswordGrant: models.PasswordGrant;
    ClientCredentialsGrant: models.ClientCredentialsGrant;
    RefreshTokenGrant: models.RefreshTokenGrant;
    ClientId: models.ClientId;
    ClientSecret: models.ClientSecret;
    Scope: models.Scope;
    AccessToken: models.AccessToken;
    ImpersonateTokenRequest: models.ImpersonateTokenRequest;
    TokenPasswordReset: models.TokenPasswordReset;
    MeUser: models.MeUser;
    MeUserPatch: models.MeUserPatch;
    UserKey: models.UserKey;
    Username: models.Username;
    MeBuyer: models.MeBuyer;
    MeSupplier: models.MeSupplier;
    MeSeller: models.MeSeller;
    Locale: models.Locale;
    SecurityProfile: models.SecurityProfile;
    SecurityProfilePatch: models.SecurityProfilePatch;
    PasswordConfig: models.PasswordConfig;
    TokenError: models.TokenError;
    OrderCloudError: models.OrderCloudError;
    OrderCloudErrorEntry: models.OrderCloudErrorEntry;
  };
  responses: {
    Failed: { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    MeUser: { headers: { [name: string]: unknown }; content: { "application/json": models.MeUser } };
    TokenRefused: { headers: { [name: string]: unknown }; content: { "application/json": models.TokenError } };
  };
  parameters: {
    BuyerID: string;
    UserID: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  sendVerificationCode: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.PasswordResetRequest } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    };
  };
  resetPasswordByVerificationCode: {
    parameters: { query?: never; header?: never; path: models.ResetPasswordByVerificationCodePath; cookie?: never };
    requestBody: { content: { "application/json": models.PasswordReset } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    };
  };
  sendOneTimePassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.OneTimePasswordRequest } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    };
  };
  retrieveUsername: {
    parameters: { query: models.RetrieveUsernameQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    };
  };
  requestToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.TokenRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessToken } };
      400: components["responses"]["TokenRefused"];
      "default": components["responses"]["TokenRefused"];
    };
  };
  meGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: components["responses"]["MeUser"];
      "default": components["responses"]["Failed"];
    };
  };
  mePatch: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.MeUserPatch } };
    responses: {
      200: components["responses"]["MeUser"];
      "default": components["responses"]["Failed"];
    };
  };
  meResetPasswordByToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.TokenPasswordReset } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    };
  };
  meRevokeTokens: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  usersRevokeUserTokens: {
    parameters: { query?: never; header?: never; path: models.UsersRevokeUserTokensPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  usersUnlockUserAccount: {
    parameters: { query?: never; header?: never; path: models.UsersUnlockUserAccountPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  usersGetAccessToken: {
    parameters: { query?: never; header?: never; path: models.UsersGetAccessTokenPath; cookie?: never };
    requestBody: { content: { "application/json": models.ImpersonateTokenRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessToken } };
      "default": components["responses"]["Failed"];
    };
  };
  securityProfilesPatch: {
    parameters: { query?: never; header?: never; path: models.SecurityProfilesPatchPath; cookie?: never };
    requestBody: { content: { "application/json": models.SecurityProfilePatch } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SecurityProfile } };
      "default": components["responses"]["Failed"];
    };
  };
}
