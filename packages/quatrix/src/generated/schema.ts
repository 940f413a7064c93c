// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/session/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Sign in and get a session token. */
    get: operations["sessionLoginGet"];
    put?: never;
    /** Send the second factor of a sign-in. */
    post: operations["sessionLoginPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/keepalive": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Extend the session. */
    get: operations["sessionKeepaliveGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/logout": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Sign out. */
    get: operations["sessionLogoutGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/unblock-captcha": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Answer a captcha to unblock sign-in. */
    get: operations["sessionUnblockCaptchaGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset-password/request": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Request a password reset link. */
    post: operations["resetPasswordRequestPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset-password/metadata/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a password reset request. */
    get: operations["resetPasswordMetadataIdGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset-password/reset/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reset a password with the mailed identifier. */
    post: operations["resetPasswordResetIdPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/set-password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Change your own password. */
    post: operations["profileSetPasswordPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/signup": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set the first password of a new user. */
    post: operations["userSignupPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get your own profile. */
    get: operations["profileGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/roles": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the users of the account by name. */
    get: operations["accountRolesGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the users of the account in full. */
    get: operations["userGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/2fa/generate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Create a two-factor secret as a QR code. */
    get: operations["profile2faGenerateGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/set-mfa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn on your own second factor. */
    post: operations["profileSetMfaPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/remove-mfa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn off your own second factor. */
    post: operations["profileRemoveMfaPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/set-mfa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn on the second factor of other users. */
    post: operations["userSetMfaPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/remove-mfa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn off the second factor of other users. */
    post: operations["userRemoveMfaPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/reset-mfa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reset the second factor of other users. */
    post: operations["userResetMfaPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settings/auth-methods": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the sign-in methods of the account. */
    get: operations["settingsAuthMethodsGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the API keys that you can manage. */
    get: operations["apiKeyGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key/create": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create an API key. */
    post: operations["apiKeyCreatePost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the API keys of a user. */
    get: operations["apiKeyIdGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key/metadata/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get an API key. */
    get: operations["apiKeyMetadataIdGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key/update/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Rename an API key or change its status. */
    post: operations["apiKeyUpdateIdPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-key/delete/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Delete an API key. */
    get: operations["apiKeyDeleteIdGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    ResetPasswordRequestReq: models.ResetPasswordRequestReq;
    ResetPasswordRequestResp: models.ResetPasswordRequestResp;
    JobResp: models.JobResp;
    ResetPasswordMetadataResp: models.ResetPasswordMetadataResp;
    ResetPasswordResetReq: models.ResetPasswordResetReq;
    IdResp: models.IdResp;
    SessionLoginPostReq: models.SessionLoginPostReq;
    AuthType: models.AuthType;
    SessionUnblockCaptchaResp: models.SessionUnblockCaptchaResp;
    ProfileSetPasswordReq: models.ProfileSetPasswordReq;
    ProfileSetPasswordResp: models.ProfileSetPasswordResp;
    UserSignupReq: models.UserSignupReq;
    ProfileSetMfaReq: models.ProfileSetMfaReq;
    ProfileSetMfaResp: models.ProfileSetMfaResp;
    ProfileRemoveMfaReq: models.ProfileRemoveMfaReq;
    ProfileRemoveMfaResp: models.ProfileRemoveMfaResp;
    UserResetMfaReq: models.UserResetMfaReq;
    ProfileResp: models.ProfileResp;
    ShortUserService: models.ShortUserService;
    ProfileShareTypes: models.ProfileShareTypes;
    APIKeyCreateReq: models.APIKeyCreateReq;
    APIKeyResp: models.APIKeyResp;
    APIKeyStatus: models.APIKeyStatus;
    SessionLoginResp: models.SessionLoginResp;
    ErrorModel: models.ErrorModel;
    UserSetMfaReq: models.UserSetMfaReq;
    UserRemoveMfaReq: models.UserRemoveMfaReq;
    AccountRolesRespItems: models.AccountRolesRespItems;
    UserResp: models.UserResp;
    Group: models.Group;
    GroupMetadata: models.GroupMetadata;
    SettingsAuthMethodsRespItems: models.SettingsAuthMethodsRespItems;
    APIKeyUpdateReq: models.APIKeyUpdateReq;
  };
  responses: {
    BadParameter: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    Unauthorized: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
  };
  parameters: {
    ResetRequestId: string;
    ApiKeyId: string;
  };
  requestBodies: never;
  headers: {
    AuthToken: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  sessionLoginGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { "X-Auth-Token"?: string; [name: string]: unknown }; content: { "application/json": models.SessionLoginResp } };
      207: { headers: { "X-Auth-Token"?: string; "Mfa-Code"?: number; [name: string]: unknown }; content: { "application/json": models.SessionLoginResp } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    };
  };
  sessionLoginPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.SessionLoginPostReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SessionLoginResp } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    };
  };
  sessionKeepaliveGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
    };
  };
  sessionLogoutGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sessionUnblockCaptchaGet: {
    parameters: { query: models.SessionUnblockCaptchaGetQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SessionUnblockCaptchaResp } };
    };
  };
  resetPasswordRequestPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ResetPasswordRequestReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ResetPasswordRequestResp } };
      202: { headers: { [name: string]: unknown }; content: { "application/json": models.JobResp } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    };
  };
  resetPasswordMetadataIdGet: {
    parameters: { query?: never; header?: never; path: models.ResetPasswordMetadataIdGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ResetPasswordMetadataResp } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    };
  };
  resetPasswordResetIdPost: {
    parameters: { query?: never; header?: never; path: models.ResetPasswordResetIdPostPath; cookie?: never };
    requestBody: { content: { "application/json": models.ResetPasswordResetReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.IdResp } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    };
  };
  profileSetPasswordPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ProfileSetPasswordReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileSetPasswordResp } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
      401: components["responses"]["Unauthorized"];
    };
  };
  userSignupPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UserSignupReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.ErrorModel } };
    };
  };
  profileGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileResp } };
      401: components["responses"]["Unauthorized"];
    };
  };
  accountRolesGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccountRolesRespItems[] } };
      401: components["responses"]["Unauthorized"];
    };
  };
  userGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserResp[] } };
      401: components["responses"]["Unauthorized"];
    };
  };
  profile2faGenerateGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
      401: components["responses"]["Unauthorized"];
    };
  };
  profileSetMfaPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ProfileSetMfaReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileSetMfaResp } };
      400: components["responses"]["BadParameter"];
      401: components["responses"]["Unauthorized"];
    };
  };
  profileRemoveMfaPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ProfileRemoveMfaReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileRemoveMfaResp } };
      400: components["responses"]["BadParameter"];
      401: components["responses"]["Unauthorized"];
    };
  };
  userSetMfaPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UserSetMfaReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileRemoveMfaResp } };
      400: components["responses"]["BadParameter"];
      401: components["responses"]["Unauthorized"];
    };
  };
  userRemoveMfaPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UserRemoveMfaReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileRemoveMfaResp } };
      400: components["responses"]["BadParameter"];
      401: components["responses"]["Unauthorized"];
    };
  };
  userResetMfaPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UserResetMfaReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ProfileRemoveMfaResp } };
      400: components["responses"]["BadParameter"];
      401: components["responses"]["Unauthorized"];
    };
  };
  settingsAuthMethodsGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SettingsAuthMethodsRespItems[] } };
      401: components["responses"]["Unauthorized"];
    };
  };
  apiKeyGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.APIKeyResp[] } };
    };
  };
  apiKeyCreatePost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.APIKeyCreateReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.APIKeyResp } };
    };
  };
  apiKeyIdGet: {
    parameters: { query?: never; header?: never; path: models.ApiKeyIdGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.APIKeyResp[] } };
    };
  };
  apiKeyMetadataIdGet: {
    parameters: { query?: never; header?: never; path: models.ApiKeyMetadataIdGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.APIKeyResp } };
    };
  };
  apiKeyUpdateIdPost: {
    parameters: { query?: never; header?: never; path: models.ApiKeyUpdateIdPostPath; cookie?: never };
    requestBody: { content: { "application/json": models.APIKeyUpdateReq } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.APIKeyResp } };
    };
  };
  apiKeyDeleteIdGet: {
    parameters: { query?: never; header?: never; path: models.ApiKeyDeleteIdGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.IdResp } };
    };
  };
}
