// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/v1/client/sign_ins": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Start a sign-in. */
    post: operations["createSignIn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sign_ins/{sign_in_id}/prepare_first_factor": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send the code of a first factor. */
    post: operations["prepareFirstFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sign_ins/{sign_in_id}/attempt_first_factor": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify a first factor. */
    post: operations["attemptFirstFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sign_ins/{sign_in_id}/prepare_second_factor": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send the code of a second factor. */
    post: operations["prepareSecondFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sign_ins/{sign_in_id}/attempt_second_factor": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify a second factor. */
    post: operations["attemptSecondFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sign_ins/{sign_in_id}/reset_password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set a new password during a sign-in. */
    post: operations["resetPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sessions/{session_id}/tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Get a session token. */
    post: operations["createSessionToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/client/sessions/{session_id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign the user out. */
    post: operations["endSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/sessions/active": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the active sessions of the signed-in user. */
    get: operations["listActiveSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/sessions/{session_id}/revoke": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** End another session of the signed-in user. */
    post: operations["revokeOwnSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/change_password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Change your own password. */
    post: operations["changePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/totp": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Start to set up an authenticator app. */
    post: operations["createTotp"];
    /** Remove the authenticator app. */
    delete: operations["deleteTotp"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/totp/attempt_verification": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Finish setting up an authenticator app. */
    post: operations["verifyTotp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/backup_codes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create backup codes. */
    post: operations["createBackupCodes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/email_addresses/{email_id}/prepare_verification": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a verification email. */
    post: operations["prepareEmailVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/email_addresses/{email_id}/attempt_verification": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify an email address. */
    post: operations["attemptEmailVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find users. */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{user_id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Set the password or second factor of a user. */
    patch: operations["updateUser"];
    trace?: never;
  };
  "/users/{user_id}/unlock": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Unlock a user. */
    post: operations["unlockUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{user_id}/mfa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Turn off all second factors of a user. */
    delete: operations["disableMfa"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{user_id}/password/set_compromised": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Require a new password of a user. */
    post: operations["setPasswordCompromised"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the sessions of a user. */
    get: operations["listSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/revoke": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Revoke a session as an administrator. */
    post: operations["revokeSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sign_in_tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a token that signs a user in. */
    post: operations["createSignInToken"];
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
    CreateSignInRequest: models.CreateSignInRequest;
    PrepareFirstFactorRequest: models.PrepareFirstFactorRequest;
    AttemptFirstFactorRequest: models.AttemptFirstFactorRequest;
    PrepareSecondFactorRequest: models.PrepareSecondFactorRequest;
    AttemptSecondFactorRequest: models.AttemptSecondFactorRequest;
    ResetPasswordRequest: models.ResetPasswordRequest;
    SessionTokenRequest: models.SessionTokenRequest;
    ChangePasswordRequest: models.ChangePasswordRequest;
    CodeRequest: models.CodeRequest;
    PrepareEmailVerificationRequest: models.PrepareEmailVerificationRequest;
    UpdateUserRequest: models.UpdateUserRequest;
    SetPasswordCompromisedRequest: models.SetPasswordCompromisedRequest;
    CreateSignInTokenRequest: models.CreateSignInTokenRequest;
    SignInResponse: models.SignInResponse;
    SignIn: models.SignIn;
    SignInStatus: models.SignInStatus;
    SignInFactor: models.SignInFactor;
    Verification: models.Verification;
    Client: models.Client;
    ClientSession: models.ClientSession;
    SessionResponse: models.SessionResponse;
    SessionActivity: models.SessionActivity;
    SessionToken: models.SessionToken;
    OwnUserResponse: models.OwnUserResponse;
    OwnUser: models.OwnUser;
    TotpResponse: models.TotpResponse;
    Totp: models.Totp;
    BackupCodesResponse: models.BackupCodesResponse;
    BackupCodes: models.BackupCodes;
    DeletedResponse: models.DeletedResponse;
    DeletedObject: models.DeletedObject;
    EmailAddressResponse: models.EmailAddressResponse;
    EmailAddress: models.EmailAddress;
    Session: models.Session;
    User: models.User;
    UserIdResponse: models.UserIdResponse;
    SignInToken: models.SignInToken;
    Timestamp: models.Timestamp;
    ClerkErrors: models.ClerkErrors;
    ClerkError: models.ClerkError;
  };
  responses: {
    SignIn: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.SignInResponse } };
    CompleteSignIn: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.SignInResponse } };
    User: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
    BadRequest: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    Unauthorized: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    WrongSecretKey: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    Forbidden: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    Locked: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    NotAllowed: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    NotFound: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    Conflict: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    Invalid: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    SignInRefused: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    WrongCode: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    PasswordRefused: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    TooManyRequests: { headers: { "Retry-After"?: number; [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
    InternalError: { headers: { [name: string]: unknown }; content: { "application/json": models.ClerkErrors } };
  };
  parameters: {
    SignInId: string;
    ClientSessionId: string;
    ActingSession: string;
    EmailId: string;
    UserId: string;
    Limit: number;
  };
  requestBodies: never;
  headers: {
    ClientToken: string;
    RetryAfter: number;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  createSignIn: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.CreateSignInRequest } };
    responses: {
      200: components["responses"]["SignIn"];
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Locked"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["SignInRefused"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  prepareFirstFactor: {
    parameters: { query?: never; header?: never; path: models.PrepareFirstFactorPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.PrepareFirstFactorRequest } };
    responses: {
      200: components["responses"]["SignIn"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Locked"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  attemptFirstFactor: {
    parameters: { query?: never; header?: never; path: models.AttemptFirstFactorPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.AttemptFirstFactorRequest } };
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.SignInResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Locked"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["WrongCode"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  prepareSecondFactor: {
    parameters: { query?: never; header?: never; path: models.PrepareSecondFactorPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.PrepareSecondFactorRequest } };
    responses: {
      200: components["responses"]["SignIn"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Locked"];
      422: components["responses"]["Invalid"];
    };
  };
  attemptSecondFactor: {
    parameters: { query?: never; header?: never; path: models.AttemptSecondFactorPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.AttemptSecondFactorRequest } };
    responses: {
      200: components["responses"]["CompleteSignIn"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Locked"];
      422: components["responses"]["WrongCode"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  resetPassword: {
    parameters: { query?: never; header?: never; path: models.ResetPasswordPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.ResetPasswordRequest } };
    responses: {
      200: components["responses"]["CompleteSignIn"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["PasswordRefused"];
    };
  };
  createSessionToken: {
    parameters: { query?: never; header?: never; path: models.CreateSessionTokenPath; cookie?: never };
    requestBody?: { content: { "application/x-www-form-urlencoded": models.SessionTokenRequest } };
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.SessionToken } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  endSession: {
    parameters: { query?: never; header?: never; path: models.EndSessionPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.SessionResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
    };
  };
  listActiveSessions: {
    parameters: { query?: models.ListActiveSessionsQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.ClientSession[] } };
      401: components["responses"]["Unauthorized"];
    };
  };
  revokeOwnSession: {
    parameters: { query?: models.RevokeOwnSessionQuery; header?: never; path: models.RevokeOwnSessionPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.SessionResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  changePassword: {
    parameters: { query?: models.ChangePasswordQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.ChangePasswordRequest } };
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.OwnUserResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["PasswordRefused"];
    };
  };
  createTotp: {
    parameters: { query?: models.CreateTotpQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.TotpResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalError"];
    };
  };
  deleteTotp: {
    parameters: { query?: models.DeleteTotpQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.DeletedResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
    };
  };
  verifyTotp: {
    parameters: { query?: models.VerifyTotpQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.CodeRequest } };
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.TotpResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["WrongCode"];
      500: components["responses"]["InternalError"];
    };
  };
  createBackupCodes: {
    parameters: { query?: models.CreateBackupCodesQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.BackupCodesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalError"];
    };
  };
  prepareEmailVerification: {
    parameters: { query?: models.PrepareEmailVerificationQuery; header?: never; path: models.PrepareEmailVerificationPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.PrepareEmailVerificationRequest } };
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.EmailAddressResponse } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
    };
  };
  attemptEmailVerification: {
    parameters: { query?: models.AttemptEmailVerificationQuery; header?: never; path: models.AttemptEmailVerificationPath; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.CodeRequest } };
    responses: {
      200: { headers: { Authorization?: string; [name: string]: unknown }; content: { "application/json": models.EmailAddressResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["WrongCode"];
    };
  };
  listUsers: {
    parameters: { query?: models.ListUsersQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User[] } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["WrongSecretKey"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  updateUser: {
    parameters: { query?: never; header?: never; path: models.UpdateUserPath; cookie?: never };
    requestBody: { content: { "application/json": models.UpdateUserRequest } };
    responses: {
      200: components["responses"]["User"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["WrongSecretKey"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["PasswordRefused"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  unlockUser: {
    parameters: { query?: never; header?: never; path: models.UnlockUserPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: components["responses"]["User"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  disableMfa: {
    parameters: { query?: never; header?: never; path: models.DisableMfaPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserIdResponse } };
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  setPasswordCompromised: {
    parameters: { query?: never; header?: never; path: models.SetPasswordCompromisedPath; cookie?: never };
    requestBody?: { content: { "application/json": models.SetPasswordCompromisedRequest } };
    responses: {
      200: components["responses"]["User"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["WrongSecretKey"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  listSessions: {
    parameters: { query?: models.ListSessionsQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Session[] } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["WrongSecretKey"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  revokeSession: {
    parameters: { query?: never; header?: never; path: models.RevokeSessionPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Session } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["WrongSecretKey"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  createSignInToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.CreateSignInTokenRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SignInToken } };
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooManyRequests"];
    };
  };
}
