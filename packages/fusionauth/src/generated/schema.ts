// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/api/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign a user in. */
    post: operations["login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/two-factor/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Complete a sign-in with a second factor. */
    post: operations["completeTwoFactorLogin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/two-factor/send/{twoFactorId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send the code of a second factor. */
    post: operations["sendTwoFactorLoginCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/logout": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign a user out. */
    post: operations["logout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/forgot-password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Start a password reset. */
    post: operations["startForgottenPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/change-password/{changePasswordId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Check a change password ID. */
    get: operations["checkChangePasswordId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/change-password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set a new password. */
    post: operations["changePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tenant/password-validation-rules/{tenantId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the password rules of a tenant. */
    get: operations["getPasswordRules"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/verify-email": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Send the verification email again. */
    put: operations["resendVerificationEmail"];
    /** Verify an email address. */
    post: operations["verifyEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/two-factor/secret": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Generate a secret for an authenticator app. */
    get: operations["generateTwoFactorSecret"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/two-factor/send": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a code to set up or remove a second factor. */
    post: operations["sendTwoFactorCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/two-factor/start": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask a signed-in user for a second factor. */
    post: operations["startTwoFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/two-factor/{userId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set up a second factor. */
    post: operations["enableTwoFactor"];
    /** Remove a second factor. */
    delete: operations["disableTwoFactor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/two-factor/recovery-code/{userId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Generate recovery codes. */
    post: operations["generateRecoveryCodes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/jwt/refresh": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the refresh tokens of a user. */
    get: operations["listRefreshTokens"];
    put?: never;
    /** Get a new access token. */
    post: operations["refreshAccessToken"];
    /** Revoke the refresh tokens of a user or an application. */
    delete: operations["revokeRefreshTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/jwt/refresh/{tokenId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke one refresh token. */
    delete: operations["revokeRefreshToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/jwt/validate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Validate an access token. */
    get: operations["validateAccessToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find a user by login ID. */
    get: operations["findUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/action": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List what locks an account. */
    get: operations["listUserActions"];
    put?: never;
    /** Lock an account. */
    post: operations["takeUserAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/user/action/{actionId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Unlock an account. */
    delete: operations["cancelUserAction"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    LoginRequest: models.LoginRequest;
    LoginOptions: models.LoginOptions;
    PasswordLogin: models.PasswordLogin;
    OneTimePasswordLogin: models.OneTimePasswordLogin;
    LoginId: models.LoginId;
    LoginIdTypes: models.LoginIdTypes;
    LoginIdType: models.LoginIdType;
    LoginResponse: models.LoginResponse;
    PasswordChangeRequired: models.PasswordChangeRequired;
    ChangePasswordReason: models.ChangePasswordReason;
    TwoFactorChallenge: models.TwoFactorChallenge;
    TwoFactorMethod: models.TwoFactorMethod;
    TwoFactorMethodType: models.TwoFactorMethodType;
    LoginPrevented: models.LoginPrevented;
    LoginPreventingAction: models.LoginPreventingAction;
    TwoFactorLoginRequest: models.TwoFactorLoginRequest;
    TwoFactorLoginSendRequest: models.TwoFactorLoginSendRequest;
    MessageType: models.MessageType;
    MetaData: models.MetaData;
    MetaDataWritable: models.MetaDataWritable;
    DeviceInfo: models.DeviceInfo;
    DeviceInfoWritable: models.DeviceInfoWritable;
    LogoutRequest: models.LogoutRequest;
    ForgotPasswordRequest: models.ForgotPasswordRequest;
    ForgotPasswordResponse: models.ForgotPasswordResponse;
    State: models.State;
    ChangePasswordRequest: models.ChangePasswordRequest;
    ChangePasswordWithId: models.ChangePasswordWithId;
    ChangeOwnPassword: models.ChangeOwnPassword;
    SetUserPassword: models.SetUserPassword;
    NewPassword: models.NewPassword;
    CurrentPassword: models.CurrentPassword;
    ChangePasswordResponse: models.ChangePasswordResponse;
    PasswordRulesResponse: models.PasswordRulesResponse;
    PasswordRules: models.PasswordRules;
    RememberPreviousPasswords: models.RememberPreviousPasswords;
    BreachDetection: models.BreachDetection;
    VerifyEmailResponse: models.VerifyEmailResponse;
    VerifyEmailRequest: models.VerifyEmailRequest;
    VerifyEmailWithId: models.VerifyEmailWithId;
    VerifyEmailOfUser: models.VerifyEmailOfUser;
    SecretResponse: models.SecretResponse;
    TwoFactorSendRequest: models.TwoFactorSendRequest;
    TwoFactorStartRequest: models.TwoFactorStartRequest;
    TwoFactorStartResponse: models.TwoFactorStartResponse;
    TwoFactorRequest: models.TwoFactorRequest;
    TwoFactorResponse: models.TwoFactorResponse;
    TwoFactorDisableRequest: models.TwoFactorDisableRequest;
    RecoveryCodeResponse: models.RecoveryCodeResponse;
    RecoveryCodes: models.RecoveryCodes;
    RefreshRequest: models.RefreshRequest;
    RefreshResponse: models.RefreshResponse;
    RefreshTokenResponse: models.RefreshTokenResponse;
    RefreshToken: models.RefreshToken;
    ValidateResponse: models.ValidateResponse;
    AccessTokenClaims: models.AccessTokenClaims;
    UserResponse: models.UserResponse;
    User: models.User;
    UserTwoFactor: models.UserTwoFactor;
    ActionRequest: models.ActionRequest;
    ActionData: models.ActionData;
    CancelActionRequest: models.CancelActionRequest;
    CancelActionData: models.CancelActionData;
    ActionResponse: models.ActionResponse;
    ActionListResponse: models.ActionListResponse;
    UserActionLog: models.UserActionLog;
    Instant: models.Instant;
    Errors: models.Errors;
    ErrorDetail: models.ErrorDetail;
  };
  responses: {
    BadRequest: { headers: { [name: string]: unknown }; content: { "application/json": models.Errors } };
    TrustTokenRequired: { headers: { [name: string]: unknown }; content: { "application/json": models.Errors } };
    Unauthorized: { headers: { [name: string]: unknown }; content?: never };
    UserNotFound: { headers: { [name: string]: unknown }; content?: never };
    UserExpired: { headers: { [name: string]: unknown }; content?: never };
    WrongCode: { headers: { [name: string]: unknown }; content?: never };
    InternalError: { headers: { [name: string]: unknown }; content?: never };
    SearchUnavailable: { headers: { [name: string]: unknown }; content: { "application/json": models.Errors } };
    WebhookFailed: { headers: { [name: string]: unknown }; content: { "application/json": models.Errors } };
    SignedIn: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginResponse } };
    SignedInWithoutRegistration: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginResponse } };
    PasswordChangeRequired: { headers: { [name: string]: unknown }; content: { "application/json": models.PasswordChangeRequired } };
    IdentityVerificationRequired: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginResponse } };
    RegistrationVerificationRequired: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginResponse } };
    LoginPrevented: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginPrevented } };
    UserAction: { headers: { [name: string]: unknown }; content: { "application/json": models.ActionResponse } };
  };
  parameters: {
    TenantId: string;
    UserId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  login: {
    parameters: { query?: never; header?: models.LoginHeaders; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.LoginRequest } };
    responses: {
      200: components["responses"]["SignedIn"];
      202: components["responses"]["SignedInWithoutRegistration"];
      203: components["responses"]["PasswordChangeRequired"];
      212: components["responses"]["IdentityVerificationRequired"];
      213: components["responses"]["RegistrationVerificationRequired"];
      242: { headers: { [name: string]: unknown }; content: { "application/json": models.TwoFactorChallenge } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: { headers: { [name: string]: unknown }; content?: never };
      409: components["responses"]["LoginPrevented"];
      410: components["responses"]["UserExpired"];
      423: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
      504: components["responses"]["WebhookFailed"];
    };
  };
  completeTwoFactorLogin: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.TwoFactorLoginRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.LoginResponse } };
      202: components["responses"]["SignedInWithoutRegistration"];
      203: components["responses"]["PasswordChangeRequired"];
      212: components["responses"]["IdentityVerificationRequired"];
      213: components["responses"]["RegistrationVerificationRequired"];
      400: components["responses"]["BadRequest"];
      404: { headers: { [name: string]: unknown }; content?: never };
      409: components["responses"]["LoginPrevented"];
      410: components["responses"]["UserExpired"];
      421: components["responses"]["WrongCode"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
      504: components["responses"]["WebhookFailed"];
    };
  };
  sendTwoFactorLoginCode: {
    parameters: { query?: never; header?: never; path: models.SendTwoFactorLoginCodePath; cookie?: never };
    requestBody: { content: { "application/json": models.TwoFactorLoginSendRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  logout: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.LogoutRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
    };
  };
  startForgottenPassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ForgotPasswordRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ForgotPasswordResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: { headers: { [name: string]: unknown }; content?: never };
      404: components["responses"]["UserNotFound"];
      422: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  checkChangePasswordId: {
    parameters: { query?: models.CheckChangePasswordIdQuery; header?: never; path: models.CheckChangePasswordIdPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["TrustTokenRequired"];
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
    };
  };
  changePassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ChangePasswordRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ChangePasswordResponse } };
      400: components["responses"]["TrustTokenRequired"];
      401: components["responses"]["Unauthorized"];
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  getPasswordRules: {
    parameters: { query?: never; header?: never; path: models.GetPasswordRulesPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.PasswordRulesResponse } };
      500: components["responses"]["InternalError"];
    };
  };
  verifyEmail: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.VerifyEmailRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: { headers: { [name: string]: unknown }; content?: never };
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  resendVerificationEmail: {
    parameters: { query: models.ResendVerificationEmailQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.VerifyEmailResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  generateTwoFactorSecret: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SecretResponse } };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  sendTwoFactorCode: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.TwoFactorSendRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  startTwoFactor: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.TwoFactorStartRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.TwoFactorStartResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  enableTwoFactor: {
    parameters: { query?: never; header?: never; path: models.EnableTwoFactorPath; cookie?: never };
    requestBody: { content: { "application/json": models.TwoFactorRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.TwoFactorResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      421: components["responses"]["WrongCode"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  disableTwoFactor: {
    parameters: { query?: never; header?: never; path: models.DisableTwoFactorPath; cookie?: never };
    requestBody: { content: { "application/json": models.TwoFactorDisableRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      421: components["responses"]["WrongCode"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  generateRecoveryCodes: {
    parameters: { query?: never; header?: never; path: models.GenerateRecoveryCodesPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RecoveryCodeResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["InternalError"];
    };
  };
  listRefreshTokens: {
    parameters: { query: models.ListRefreshTokensQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RefreshTokenResponse } };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  refreshAccessToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.RefreshRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RefreshResponse } };
      400: components["responses"]["BadRequest"];
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  revokeRefreshTokens: {
    parameters: { query?: models.RevokeRefreshTokensQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  revokeRefreshToken: {
    parameters: { query?: never; header?: never; path: models.RevokeRefreshTokenPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      401: components["responses"]["Unauthorized"];
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  validateAccessToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ValidateResponse } };
      401: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
    };
  };
  findUser: {
    parameters: { query: models.FindUserQuery; header?: models.FindUserHeaders; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  listUserActions: {
    parameters: { query: models.ListUserActionsQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ActionListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
    };
  };
  takeUserAction: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ActionRequest } };
    responses: {
      200: components["responses"]["UserAction"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
      504: components["responses"]["WebhookFailed"];
    };
  };
  cancelUserAction: {
    parameters: { query?: never; header?: never; path: models.CancelUserActionPath; cookie?: never };
    requestBody: { content: { "application/json": models.CancelActionRequest } };
    responses: {
      200: components["responses"]["UserAction"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: { headers: { [name: string]: unknown }; content?: never };
      500: components["responses"]["InternalError"];
      503: components["responses"]["SearchUnavailable"];
      504: components["responses"]["WebhookFailed"];
    };
  };
}
