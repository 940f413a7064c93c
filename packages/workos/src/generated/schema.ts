// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/user_management/authenticate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Authenticate a user. */
    post: operations["authenticate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/magic_auth": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a one-time sign-in code. */
    post: operations["createMagicAuth"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/password_reset": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a password reset. */
    post: operations["createPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/password_reset/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a password reset. */
    get: operations["getPasswordReset"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/password_reset/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set a new password with a reset token. */
    post: operations["resetPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List users. */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a user. */
    get: operations["getUser"];
    /** Update a user or set the password. */
    put: operations["updateUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{id}/email_verification/send": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a verification e-mail. */
    post: operations["sendVerificationEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{id}/email_verification/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify an e-mail address. */
    post: operations["verifyEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/email_verification/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get an e-mail verification. */
    get: operations["getEmailVerification"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{id}/email_change/send": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a code to a new e-mail address. */
    post: operations["sendEmailChange"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{id}/email_change/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Confirm a new e-mail address. */
    post: operations["confirmEmailChange"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{userlandUserId}/auth_factors": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List a user's second factors. */
    get: operations["listAuthFactors"];
    put?: never;
    /** Enroll a second factor. */
    post: operations["enrollAuthFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/factors/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a second factor. */
    delete: operations["deleteAuthFactor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/factors/{id}/challenge": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Challenge a second factor. */
    post: operations["challengeAuthFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/challenges/{id}/verify": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify the code of a challenge. */
    post: operations["verifyAuthChallenge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{id}/sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List a user's sessions. */
    get: operations["listSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/sessions/revoke": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Revoke a session. */
    post: operations["revokeSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_management/users/{userId}/api_keys": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List a user's API keys. */
    get: operations["listUserApiKeys"];
    put?: never;
    /** Create an API key for a user. */
    post: operations["createUserApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api_keys/validations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Validate an API key. */
    post: operations["validateApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api_keys/{id}/expire": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Expire an API key. */
    post: operations["expireApiKey"];
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
    Time: models.Time;
    Email: models.Email;
    ClientId: models.ClientId;
    ClientSecret: models.ClientSecret;
    IpAddress: models.IpAddress;
    DeviceId: models.DeviceId;
    UserAgent: models.UserAgent;
    InvitationToken: models.InvitationToken;
    SignalsId: models.SignalsId;
    RadarAttemptId: models.RadarAttemptId;
    PendingToken: models.PendingToken;
    OneTimeCode: models.OneTimeCode;
    AuthenticateRequest: models.AuthenticateRequest;
    AuthorizationCodeGrant: models.AuthorizationCodeGrant;
    PasswordGrant: models.PasswordGrant;
    RefreshTokenGrant: models.RefreshTokenGrant;
    MagicAuthGrant: models.MagicAuthGrant;
    EmailVerificationGrant: models.EmailVerificationGrant;
    TotpGrant: models.TotpGrant;
    OrganizationSelectionGrant: models.OrganizationSelectionGrant;
    RadarEmailGrant: models.RadarEmailGrant;
    RadarSmsGrant: models.RadarSmsGrant;
    DeviceCodeGrant: models.DeviceCodeGrant;
    AuthenticateResponse: models.AuthenticateResponse;
    Impersonator: models.Impersonator;
    OAuthTokens: models.OAuthTokens;
    AuthenticationError: models.AuthenticationError;
    FactorReference: models.FactorReference;
    OrganizationReference: models.OrganizationReference;
    Error: models.Error;
    ErrorDetail: models.ErrorDetail;
    MagicAuthRequest: models.MagicAuthRequest;
    MagicAuth: models.MagicAuth;
    PasswordResetRequest: models.PasswordResetRequest;
    PasswordReset: models.PasswordReset;
    ResetPasswordRequest: models.ResetPasswordRequest;
    UserContainer: models.UserContainer;
    User: models.User;
    UserList: models.UserList;
    ListMetadata: models.ListMetadata;
    UpdateUserRequest: models.UpdateUserRequest;
    CodeRequest: models.CodeRequest;
    EmailVerification: models.EmailVerification;
    SendEmailChangeRequest: models.SendEmailChangeRequest;
    EmailChange: models.EmailChange;
    EmailChangeConfirmation: models.EmailChangeConfirmation;
    EnrollAuthFactorRequest: models.EnrollAuthFactorRequest;
    EnrolledAuthFactor: models.EnrolledAuthFactor;
    AuthFactorWithSecret: models.AuthFactorWithSecret;
    AuthFactor: models.AuthFactor;
    AuthFactorType: models.AuthFactorType;
    SmsFactor: models.SmsFactor;
    TotpFactor: models.TotpFactor;
    TotpEnrollment: models.TotpEnrollment;
    AuthFactorList: models.AuthFactorList;
    ChallengeRequest: models.ChallengeRequest;
    AuthChallenge: models.AuthChallenge;
    AuthChallengeVerification: models.AuthChallengeVerification;
    Session: models.Session;
    SessionList: models.SessionList;
    RevokeSessionRequest: models.RevokeSessionRequest;
    ApiKey: models.ApiKey;
    ApiKeyOwner: models.ApiKeyOwner;
    ApiKeyWithValue: models.ApiKeyWithValue;
    ApiKeyList: models.ApiKeyList;
    CreateApiKeyRequest: models.CreateApiKeyRequest;
    ValidateApiKeyRequest: models.ValidateApiKeyRequest;
    ApiKeyValidation: models.ApiKeyValidation;
    ExpireApiKeyRequest: models.ExpireApiKeyRequest;
  };
  responses: {
    NotFound: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    UnprocessableEntity: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    TooManyRequests: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
  };
  parameters: {
    UserId: string;
    FactorId: string;
    Before: string;
    After: string;
    Limit: number;
    Order: "normal" | "desc" | "asc";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  authenticate: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.AuthenticateRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthenticateResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthenticationError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthenticationError } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthenticationError } };
    };
  };
  createMagicAuth: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.MagicAuthRequest } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.MagicAuth } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthenticationError } };
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  createPasswordReset: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.PasswordResetRequest } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.PasswordReset } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  getPasswordReset: {
    parameters: { query?: never; header?: never; path: models.GetPasswordResetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.PasswordReset } };
      404: components["responses"]["NotFound"];
    };
  };
  resetPassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ResetPasswordRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserContainer } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  listUsers: {
    parameters: { query?: models.ListUsersQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserList } };
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  getUser: {
    parameters: { query?: never; header?: never; path: models.GetUserPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      404: components["responses"]["NotFound"];
    };
  };
  updateUser: {
    parameters: { query?: never; header?: never; path: models.UpdateUserPath; cookie?: never };
    requestBody: { content: { "application/json": models.UpdateUserRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  sendVerificationEmail: {
    parameters: { query?: never; header?: never; path: models.SendVerificationEmailPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserContainer } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  verifyEmail: {
    parameters: { query?: never; header?: never; path: models.VerifyEmailPath; cookie?: never };
    requestBody: { content: { "application/json": models.CodeRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserContainer } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  getEmailVerification: {
    parameters: { query?: never; header?: never; path: models.GetEmailVerificationPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.EmailVerification } };
      404: components["responses"]["NotFound"];
    };
  };
  sendEmailChange: {
    parameters: { query?: never; header?: never; path: models.SendEmailChangePath; cookie?: never };
    requestBody: { content: { "application/json": models.SendEmailChangeRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.EmailChange } };
      404: components["responses"]["NotFound"];
      409: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      429: components["responses"]["TooManyRequests"];
    };
  };
  confirmEmailChange: {
    parameters: { query?: never; header?: never; path: models.ConfirmEmailChangePath; cookie?: never };
    requestBody: { content: { "application/json": models.CodeRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.EmailChangeConfirmation } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      409: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  listAuthFactors: {
    parameters: { query?: models.ListAuthFactorsQuery; header?: never; path: models.ListAuthFactorsPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthFactorList } };
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  enrollAuthFactor: {
    parameters: { query?: never; header?: never; path: models.EnrollAuthFactorPath; cookie?: never };
    requestBody: { content: { "application/json": models.EnrollAuthFactorRequest } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.EnrolledAuthFactor } };
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  deleteAuthFactor: {
    parameters: { query?: never; header?: never; path: models.DeleteAuthFactorPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      204: { headers: { [name: string]: unknown }; content?: never };
      404: components["responses"]["NotFound"];
    };
  };
  challengeAuthFactor: {
    parameters: { query?: never; header?: never; path: models.ChallengeAuthFactorPath; cookie?: never };
    requestBody: { content: { "application/json": models.ChallengeRequest } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthChallenge } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  verifyAuthChallenge: {
    parameters: { query?: never; header?: never; path: models.VerifyAuthChallengePath; cookie?: never };
    requestBody: { content: { "application/json": models.CodeRequest } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.AuthChallengeVerification } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  listSessions: {
    parameters: { query?: models.ListSessionsQuery; header?: never; path: models.ListSessionsPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SessionList } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  revokeSession: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.RevokeSessionRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  listUserApiKeys: {
    parameters: { query?: models.ListUserApiKeysQuery; header?: never; path: models.ListUserApiKeysPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiKeyList } };
      404: components["responses"]["NotFound"];
    };
  };
  createUserApiKey: {
    parameters: { query?: never; header?: never; path: models.CreateUserApiKeyPath; cookie?: never };
    requestBody: { content: { "application/json": models.CreateApiKeyRequest } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiKeyWithValue } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  validateApiKey: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ValidateApiKeyRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiKeyValidation } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  expireApiKey: {
    parameters: { query?: never; header?: never; path: models.ExpireApiKeyPath; cookie?: never };
    requestBody?: { content: { "application/json": models.ExpireApiKeyRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiKey } };
      404: components["responses"]["NotFound"];
      409: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: components["responses"]["UnprocessableEntity"];
    };
  };
}
