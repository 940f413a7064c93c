// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
  "/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign in with an e-mail address and a password. */
    post: operations["loginPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/login/ip": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Sign in by IP address. */
    get: operations["loginIpGet"];
    put?: never;
    post?: never;
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
    /** Sign out. */
    delete: operations["loginUuidDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  "/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Register a user. */
    post: operations["usersPost"];
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
    /** Register a user without a password. */
    post: operations["usersTemporaryPost"];
    delete?: never;
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
    /** Set the password of a signed-in user. */
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
    /** Check the scope of a token. */
    get: operations["usersUuidScopeGet"];
    put?: never;
    post?: never;
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
    /** Get the time of a user's last strong identification. */
    post: operations["identificationUserStampUuidPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/search": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Find users. */
    post: operations["adminSearchPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/user": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Create a user as an administrator. */
    post: operations["adminUserPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/user/{uuid}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a user. */
    delete: operations["adminUserUuidDelete"];
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
     * Request a password reset e-mail (2020).
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
     * Exchange a code for a password reset token (2020).
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
     * Reset a forgotten password with a token (2020).
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
    NewUser: models.NewUser;
    AdminNewUser: models.AdminNewUser;
    SearchQuery: models.SearchQuery;
    SearchResult: models.SearchResult;
    JanrainUser: models.JanrainUser;
    FaroUser: models.FaroUser;
    Conflict: models.Conflict;
    RegistrationError: models.RegistrationError;
    NewPasswordData: models.NewPasswordData;
    TokenCheckData: models.TokenCheckData;
  };
  responses: {
    SessionOver: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.SessionOverResponse } };
    BadRequest: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse400 } };
    UnsupportedMediaType: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse415 } };
    NotRegistered: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.RegistrationError } };
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
  loginPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.LoginData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.LoginResponse } };
      400: components["responses"]["BadRequest"];
      403: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse403 } };
      415: components["responses"]["UnsupportedMediaType"];
      500: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse500 } };
    };
  };
  loginIpGet: {
    parameters: { query: models.LoginIpGetQuery; header?: models.LoginIpGetHeaders; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.LoginResponse } };
      403: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.InlineResponse403 } };
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
  usersPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.NewUser } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.LoginResponse } };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
      "default": components["responses"]["NotRegistered"];
    };
  };
  usersTemporaryPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.NewTemporaryUser } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.LoginResponse } };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
      "default": components["responses"]["NotRegistered"];
    };
  };
  usersUuidGet: {
    parameters: { query?: never; header?: models.UsersUuidGetHeaders; path: models.UsersUuidGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.User } };
      403: components["responses"]["SessionOver"];
    };
  };
  usersUuidPatch: {
    parameters: { query?: never; header?: models.UsersUuidPatchHeaders; path: models.UsersUuidPatchPath; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.UserUpdate } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.User } };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["SessionOver"];
      409: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.Conflict } };
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  usersUuidPasswordPut: {
    parameters: { query?: never; header?: models.UsersUuidPasswordPutHeaders; path: models.UsersUuidPasswordPutPath; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.UserUpdatePassword } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.User } };
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
  identificationUserStampUuidPost: {
    parameters: { query?: never; header?: models.IdentificationUserStampUuidPostHeaders; path: models.IdentificationUserStampUuidPostPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": string } };
      403: components["responses"]["SessionOver"];
    };
  };
  adminSearchPost: {
    parameters: { query?: never; header?: models.AdminSearchPostHeaders; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.SearchQuery } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.SearchResult[] } };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["SessionOver"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  adminUserPost: {
    parameters: { query?: never; header?: models.AdminUserPostHeaders; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.AdminNewUser } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.LoginResponse } };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["SessionOver"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
  adminUserUuidDelete: {
    parameters: { query?: never; header?: models.AdminUserUuidDeleteHeaders; path: models.AdminUserUuidDeletePath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content?: never };
      403: components["responses"]["SessionOver"];
    };
  };
  accountForgotPassPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json;charset=utf-8": models.LegacyForgotPasswordData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.ForgotPasswordResponse } };
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
      200: { headers: { [name: string]: unknown }; content: { "application/json;charset=utf-8": models.ForgotPasswordResponse } };
      400: components["responses"]["BadRequest"];
      415: components["responses"]["UnsupportedMediaType"];
    };
  };
}
