// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/token": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Get an access token and a refresh token. */
    post: operations["issueToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/logout": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign out one session, the other sessions, or all of them. */
    post: operations["signOut"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/otp": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a one-time password or a sign-in link. */
    post: operations["sendOneTimePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verify": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify a one-time password and sign the user in. */
    post: operations["verifyOneTimePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resend": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a verification message again. */
    post: operations["resendOneTimePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signup": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a user and send a verification message. */
    post: operations["signUp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/recover": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a password recovery e-mail. */
    post: operations["recoverPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reauthenticate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Send a code that confirms a password change. */
    get: operations["reauthenticate"];
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
    /** Get the signed-in user. */
    get: operations["getUser"];
    /** Change the password, the address or the data of the signed-in user. */
    put: operations["updateUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/factors": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Start to enroll a second factor. */
    post: operations["enrollFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/factors/{factorId}/challenge": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Start a challenge for a second factor. */
    post: operations["challengeFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/factors/{factorId}/verify": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify a second factor. */
    post: operations["verifyFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/factors/{factorId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a second factor of the signed-in user. */
    delete: operations["unenrollFactor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/generate_link": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a link without sending an e-mail. */
    post: operations["adminGenerateLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/users/{userId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a user. */
    get: operations["adminGetUser"];
    /** Set a user's password, verify an address, or block and unblock a user. */
    put: operations["adminUpdateUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/users/{userId}/factors": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List a user's second factors. */
    get: operations["adminListFactors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/users/{userId}/factors/{factorId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a user's second factor. */
    delete: operations["adminDeleteFactor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Email: models.Email;
    Phone: models.Phone;
    NewPassword: models.NewPassword;
    CodeChallenge: models.CodeChallenge;
    CodeChallengeMethod: models.CodeChallengeMethod;
    Channel: models.Channel;
    Metadata: models.Metadata;
    AppMetadata: models.AppMetadata;
    Captcha: models.Captcha;
    Empty: models.Empty;
    TokenRequest: models.TokenRequest;
    PasswordGrant: models.PasswordGrant;
    RefreshTokenGrant: models.RefreshTokenGrant;
    PkceGrant: models.PkceGrant;
    IdTokenGrant: models.IdTokenGrant;
    Web3Grant: models.Web3Grant;
    AccessTokenResponse: models.AccessTokenResponse;
    WeakPassword: models.WeakPassword;
    FirstConfirmation: models.FirstConfirmation;
    OneTimePasswordRequest: models.OneTimePasswordRequest;
    MessageSent: models.MessageSent;
    VerifyRequest: models.VerifyRequest;
    ResendRequest: models.ResendRequest;
    SignUpRequest: models.SignUpRequest;
    RecoverRequest: models.RecoverRequest;
    UserUpdate: models.UserUpdate;
    AdminUserUpdate: models.AdminUserUpdate;
    User: models.User;
    Identity: models.Identity;
    Factor: models.Factor;
    EnrollFactorRequest: models.EnrollFactorRequest;
    EnrolledFactor: models.EnrolledFactor;
    TotpEnrollment: models.TotpEnrollment;
    RemovedFactor: models.RemovedFactor;
    ChallengeFactorRequest: models.ChallengeFactorRequest;
    Challenge: models.Challenge;
    WebAuthnChallenge: models.WebAuthnChallenge;
    VerifyFactorRequest: models.VerifyFactorRequest;
    WebAuthnResult: models.WebAuthnResult;
    GenerateLinkRequest: models.GenerateLinkRequest;
    GeneratedLink: models.GeneratedLink;
    Error: models.Error;
  };
  responses: {
    BadRequest: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    Unauthorized: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    Forbidden: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    NotAdmin: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    UserNotFound: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    FactorNotFound: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    FactorDisabled: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    UnprocessableAddress: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    WeakPassword: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    TooManyRequests: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    InternalServerError: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
  };
  parameters: {
    RedirectTo: string;
    UserId: string;
    FactorId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  issueToken: {
    parameters: { query: models.IssueTokenQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.TokenRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessTokenResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  signOut: {
    parameters: { query?: models.SignOutQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  sendOneTimePassword: {
    parameters: { query?: models.SendOneTimePasswordQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.OneTimePasswordRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MessageSent } };
      400: components["responses"]["BadRequest"];
      422: components["responses"]["UnprocessableAddress"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  verifyOneTimePassword: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.VerifyRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessTokenResponse | models.FirstConfirmation } };
      400: components["responses"]["BadRequest"];
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: components["responses"]["UnprocessableAddress"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  resendOneTimePassword: {
    parameters: { query?: models.ResendOneTimePasswordQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.ResendRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MessageSent } };
      400: components["responses"]["BadRequest"];
      422: components["responses"]["UnprocessableAddress"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  signUp: {
    parameters: { query?: models.SignUpQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.SignUpRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User | models.AccessTokenResponse } };
      400: components["responses"]["BadRequest"];
      422: components["responses"]["WeakPassword"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  recoverPassword: {
    parameters: { query?: models.RecoverPasswordQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.RecoverRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Empty } };
      400: components["responses"]["BadRequest"];
      422: components["responses"]["UnprocessableAddress"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  reauthenticate: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MessageSent } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      429: components["responses"]["TooManyRequests"];
    };
  };
  getUser: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  updateUser: {
    parameters: { query?: models.UpdateUserQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.UserUpdate } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      403: components["responses"]["Forbidden"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      429: components["responses"]["TooManyRequests"];
    };
  };
  enrollFactor: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.EnrollFactorRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.EnrolledFactor } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  challengeFactor: {
    parameters: { query?: never; header?: never; path: models.ChallengeFactorPath; cookie?: never };
    requestBody?: { content: { "application/json": models.ChallengeFactorRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Challenge } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["FactorNotFound"];
      422: components["responses"]["FactorDisabled"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  verifyFactor: {
    parameters: { query?: never; header?: never; path: models.VerifyFactorPath; cookie?: never };
    requestBody: { content: { "application/json": models.VerifyFactorRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessTokenResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["FactorNotFound"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      429: components["responses"]["TooManyRequests"];
    };
  };
  unenrollFactor: {
    parameters: { query?: never; header?: never; path: models.UnenrollFactorPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.RemovedFactor } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["FactorNotFound"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  adminGenerateLink: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.GenerateLinkRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.GeneratedLink } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["NotAdmin"];
      404: components["responses"]["UserNotFound"];
      422: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
    };
  };
  adminGetUser: {
    parameters: { query?: never; header?: never; path: models.AdminGetUserPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["NotAdmin"];
      404: components["responses"]["UserNotFound"];
    };
  };
  adminUpdateUser: {
    parameters: { query?: never; header?: never; path: models.AdminUpdateUserPath; cookie?: never };
    requestBody: { content: { "application/json": models.AdminUserUpdate } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.User } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": models.Error } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["NotAdmin"];
      404: components["responses"]["UserNotFound"];
      422: components["responses"]["WeakPassword"];
    };
  };
  adminListFactors: {
    parameters: { query?: never; header?: never; path: models.AdminListFactorsPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Factor[] } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["NotAdmin"];
      404: components["responses"]["UserNotFound"];
    };
  };
  adminDeleteFactor: {
    parameters: { query?: never; header?: never; path: models.AdminDeleteFactorPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.Factor } };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["NotAdmin"];
      404: components["responses"]["FactorNotFound"];
    };
  };
}
