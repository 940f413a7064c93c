// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import type * as models from "./models.js";

export interface paths {
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
  "/password/reset": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Request a verification code for a password reset. */
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
    /** Reset a password with the verification code. */
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
    /** Request a one-time password. */
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
    /** Request an e-mail with the user names of an address. */
    post: operations["retrieveUsername"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get the signed-in user. */
    get: operations["meGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the signed-in user. */
    patch: operations["mePatch"];
    trace?: never;
  };
  "/me/register": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Register an anonymous shopper. */
    put: operations["meRegister"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Set the password of the signed-in user. */
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
    /** Revoke all tokens of the signed-in user. */
    delete: operations["meRevokeTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyerusers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find users of all buyers. */
    get: operations["usersListAcrossBuyers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyerID}/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find users of a buyer. */
    get: operations["usersList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyerID}/users/{userID}/unlock": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Unlock a buyer's user. */
    post: operations["usersUnlockUserAccount"];
    delete?: never;
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
    /** Revoke all tokens of a buyer's user. */
    delete: operations["usersRevokeUserTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buyers/{buyerID}/users/{userID}/accesstoken": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Get a token for a buyer's user. */
    post: operations["usersGetAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/adminusers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find administrators. */
    get: operations["adminUsersList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/adminusers/{userID}/unlock": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Unlock an administrator. */
    post: operations["adminUsersUnlockUserAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/adminusers/{userID}/tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke all tokens of an administrator. */
    delete: operations["adminUsersRevokeUserTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppliers/{supplierID}/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find users of a supplier. */
    get: operations["supplierUsersList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppliers/{supplierID}/users/{userID}/unlock": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Unlock a supplier's user. */
    post: operations["supplierUsersUnlockUserAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppliers/{supplierID}/users/{userID}/tokens": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke all tokens of a supplier's user. */
    delete: operations["supplierUsersRevokeUserTokens"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/securityprofiles/{securityProfileID}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a security profile and its password policy. */
    get: operations["securityProfilesGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a security profile and its password policy. */
    patch: operations["securityProfilesPatch"];
    trace?: never;
  };
  "/apiclients/{apiClientID}/secrets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the secrets of an application. */
    get: operations["apiClientsListSecrets"];
    put?: never;
    /** Create a secret for an application. */
    post: operations["apiClientsCreateSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apiclients/{apiClientID}/secrets/{apiClientSecretID}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Get a secret of an application. */
    get: operations["apiClientsGetSecret"];
    put?: never;
    post?: never;
    /** Delete a secret of an application. */
    delete: operations["apiClientsDeleteSecret"];
    options?: never;
    head?: never;
    /** Change a secret of an application. */
    patch: operations["apiClientsPatchSecret"];
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
    AccessTokenBasic: models.AccessTokenBasic;
    ApiRole: models.ApiRole;
    MeUserRegistration: models.MeUserRegistration;
    User: models.User;
    UserList: models.UserList;
    Meta: models.Meta;
    ApiClientSecret: models.ApiClientSecret;
    ApiClientSecretInput: models.ApiClientSecretInput;
    ApiClientSecretPatch: models.ApiClientSecretPatch;
    ApiClientSecretCreateResponse: models.ApiClientSecretCreateResponse;
    ApiClientSecretList: models.ApiClientSecretList;
  };
  responses: {
    Failed: { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    TokenRefused: { headers: { [name: string]: unknown }; content: { "application/json": models.TokenError } };
  };
  parameters: {
    BuyerID: string;
    UserID: string;
    SupplierID: string;
    SecurityProfileID: string;
    ApiClientID: string;
    ApiClientSecretID: string;
    Search: string;
    SearchOn: ("ID" | "Username" | "LastName" | "FirstName" | "Email")[];
    SortBy: (
      | "LastName"
      | "FirstName"
      | "Username"
      | "ID"
      | "Email"
      | "DateCreated"
      | "LastActive"
      | "PasswordLastSetDate"
      | "!LastName"
      | "!FirstName"
      | "!Username"
      | "!ID"
      | "!Email"
      | "!DateCreated"
      | "!LastActive"
      | "!PasswordLastSetDate")[];
    Page: number;
    PageSize: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  requestToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": models.TokenRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessToken } };
      400: components["responses"]["TokenRefused"];
      "default": components["responses"]["TokenRefused"];
    };
  };
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
  meGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MeUser } };
      "default": components["responses"]["Failed"];
    };
  };
  mePatch: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.MeUserPatch } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.MeUser } };
      "default": components["responses"]["Failed"];
    };
  };
  meRegister: {
    parameters: { query: models.MeRegisterQuery; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": models.MeUserRegistration } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.AccessTokenBasic } };
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
  usersListAcrossBuyers: {
    parameters: { query?: models.UsersListAcrossBuyersQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserList } };
      "default": components["responses"]["Failed"];
    };
  };
  usersList: {
    parameters: { query?: models.UsersListQuery; header?: never; path: models.UsersListPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserList } };
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
  usersRevokeUserTokens: {
    parameters: { query?: never; header?: never; path: models.UsersRevokeUserTokensPath; cookie?: never };
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
  adminUsersList: {
    parameters: { query?: models.AdminUsersListQuery; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserList } };
      "default": components["responses"]["Failed"];
    };
  };
  adminUsersUnlockUserAccount: {
    parameters: { query?: never; header?: never; path: models.AdminUsersUnlockUserAccountPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  adminUsersRevokeUserTokens: {
    parameters: { query?: never; header?: never; path: models.AdminUsersRevokeUserTokensPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  supplierUsersList: {
    parameters: { query?: models.SupplierUsersListQuery; header?: never; path: models.SupplierUsersListPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.UserList } };
      "default": components["responses"]["Failed"];
    };
  };
  supplierUsersUnlockUserAccount: {
    parameters: { query?: never; header?: never; path: models.SupplierUsersUnlockUserAccountPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  supplierUsersRevokeUserTokens: {
    parameters: { query?: never; header?: never; path: models.SupplierUsersRevokeUserTokensPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
  securityProfilesGet: {
    parameters: { query?: never; header?: never; path: models.SecurityProfilesGetPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.SecurityProfile } };
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
  apiClientsListSecrets: {
    parameters: { query?: models.ApiClientsListSecretsQuery; header?: never; path: models.ApiClientsListSecretsPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiClientSecretList } };
      "default": components["responses"]["Failed"];
    };
  };
  apiClientsCreateSecret: {
    parameters: { query?: never; header?: never; path: models.ApiClientsCreateSecretPath; cookie?: never };
    requestBody: { content: { "application/json": models.ApiClientSecretInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiClientSecretCreateResponse } };
      "default": { headers: { [name: string]: unknown }; content: { "application/json": models.OrderCloudError } };
    };
  };
  apiClientsGetSecret: {
    parameters: { query?: never; header?: never; path: models.ApiClientsGetSecretPath; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiClientSecret } };
      "default": components["responses"]["Failed"];
    };
  };
  apiClientsPatchSecret: {
    parameters: { query?: never; header?: never; path: models.ApiClientsPatchSecretPath; cookie?: never };
    requestBody: { content: { "application/json": models.ApiClientSecretPatch } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": models.ApiClientSecret } };
      "default": components["responses"]["Failed"];
    };
  };
  apiClientsDeleteSecret: {
    parameters: { query?: never; header?: never; path: models.ApiClientsDeleteSecretPath; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      "default": components["responses"]["Failed"];
    };
  };
}
