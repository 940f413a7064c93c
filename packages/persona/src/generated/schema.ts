// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/account/password/forgot": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Request a password reset link. */
    post: operations["accountPasswordForgotPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/password/check-token": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Check a password reset token. */
    post: operations["accountPasswordCheckTokenPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/password/reset": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reset a forgotten password with a token. */
    post: operations["accountPasswordResetPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/forgotPass": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Ask for a reset e-mail, as of 2020.
     *
     * @deprecated
     */
    post: operations["accountForgotPassPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/codeForToken": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Get a password reset token, as of 2020.
     *
     * @deprecated
     */
    post: operations["accountCodeForTokenPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/resetForgottenPassword": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * Reset a forgotten password with a token, as of 2020.
     *
     * @deprecated
     */
    post: operations["accountResetForgottenPasswordPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Log in. */
    post: operations["loginPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/login/{uuid}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Log out, here or everywhere. */
    delete: operations["loginUuidDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{uuid}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a user. */
    get: operations["usersUuidGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a user. */
    patch: operations["usersUuidPatch"];
    trace?: never;
  };
  "/users/{uuid}/password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Set the password of a user. */
    put: operations["usersUuidPasswordPut"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{uuid}/scope": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Ask whether a token has a scope. */
    get: operations["usersUuidScopeGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/temporary": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Make an account from an e-mail address alone. */
    post: operations["usersTemporaryPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identification/user/stamp/{uuid}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Note that a user was identified. */
    post: operations["identificationUserStampUuidPost"];
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
    LoginData: models.LoginData;
    LoginResponse: models.LoginResponse;
    UserUpdatePassword: models.UserUpdatePassword;
    NewTemporaryUser: models.NewTemporaryUser;
    User: models.User;
    UserUpdate: models.UserUpdate;
    UserUpdateAddress: models.UserUpdateAddress;
    Address: models.Address;
    GdprConsent: models.GdprConsent;
    LegalConsent: models.LegalConsent;
    PendingAddressChange: models.PendingAddressChange;
    PastTemporaryAddress: models.PastTemporaryAddress;
    DeliveryAddress: models.DeliveryAddress;
    Subscription: models.Subscription;
    Package: models.Package;
    SubscriptionDates: models.SubscriptionDates;
    PausedSubscription: models.PausedSubscription;
    InlineResponse403: models.InlineResponse403;
    SessionOverResponse: models.SessionOverResponse;
    InlineResponse500: models.InlineResponse500;
    ForgotPasswordData: models.ForgotPasswordData;
    UpdatePasswordData: models.UpdatePasswordData;
    LegacyForgotPasswordData: models.LegacyForgotPasswordData;
    LegacyUpdatePasswordData: models.LegacyUpdatePasswordData;
    CodeForTokenData: models.CodeForTokenData;
    TokenResponse: models.TokenResponse;
    ForgotPasswordResponse: models.ForgotPasswordResponse;
    InlineResponse400: models.InlineResponse400;
    InlineResponse415: models.InlineResponse415;
  };
  responses: {
    LoggedIn: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.LoginResponse } };
    User: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.User } };
    SessionOver: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.SessionOverResponse } };
    ForgotPassword: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.ForgotPasswordResponse } };
    BadRequest: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse400 } };
    UnsupportedMediaType: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse415 } };
  };
  parameters: {
    Uuid: string;
    AuthUser: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  accountPasswordForgotPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.ForgotPasswordData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  accountPasswordCheckTokenPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": string } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  accountPasswordResetPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.UpdatePasswordData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  accountForgotPassPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.LegacyForgotPasswordData } };
    responses: {
      200: components["responses"]["ForgotPassword"];
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  accountCodeForTokenPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.CodeForTokenData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.TokenResponse } };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  accountResetForgottenPasswordPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.LegacyUpdatePasswordData } };
    responses: {
      200: components["responses"]["ForgotPassword"];
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  loginPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.LoginData } };
    responses: {
      200: components["responses"]["LoggedIn"];
      400: components["responses"]["BadRequest"];
      403: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse403 } };
      415: components["responses"]["UnsupportedMediaType"];
      500: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse500 } };
    };
  };
  loginUuidDelete: {
    parameters: { query?: models.LoginUuidDeleteQuery; header?: never; path: models.LoginUuidDeletePath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": { [key: string]: unknown }[] } };
      403: components["responses"]["SessionOver"];
    };
  };
  usersUuidGet: {
    parameters: { query?: never; header?: models.UsersUuidGetHeaders; path: models.UsersUuidGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: components["responses"]["User"];
      403: components["responses"]["SessionOver"];
    };
  };
  usersUuidPatch: {
    parameters: { query?: never; header?: models.UsersUuidPatchHeaders; path: models.UsersUuidPatchPath; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.UserUpdate } };
    responses: {
      200: components["responses"]["User"];
      400: components["responses"]["BadRequest"];
      403: components["responses"]["SessionOver"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  usersUuidPasswordPut: {
    parameters: { query?: never; header?: models.UsersUuidPasswordPutHeaders; path: models.UsersUuidPasswordPutPath; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.UserUpdatePassword } };
    responses: {
      200: components["responses"]["User"];
      400: components["responses"]["BadRequest"];
      403: components["responses"]["SessionOver"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  usersUuidScopeGet: {
    parameters: { query: models.UsersUuidScopeGetQuery; header?: never; path: models.UsersUuidScopeGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": number } };
      403: components["responses"]["SessionOver"];
    };
  };
  usersTemporaryPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.NewTemporaryUser } };
    responses: {
      200: components["responses"]["LoggedIn"];
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  identificationUserStampUuidPost: {
    parameters: { query?: never; header?: models.IdentificationUserStampUuidPostHeaders; path: models.IdentificationUserStampUuidPostPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": string } };
      403: components["responses"]["SessionOver"];
    };
  };
}
