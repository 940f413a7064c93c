// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import {
  form,
  jsonBody,
  operation,
  simple,
  writeBody,
  writeParameters,
  type CallOptions,
  type Failure,
  type Operation,
  type Success,
  type Undocumented,
} from "@specloom/runtime";
import type {
  ActionListResponse,
  ActionRequest,
  ActionResponse,
  CancelActionRequest,
  CancelUserActionPath,
  ChangePasswordRequest,
  ChangePasswordResponse,
  CheckChangePasswordIdPath,
  CheckChangePasswordIdQuery,
  DisableTwoFactorPath,
  EnableTwoFactorPath,
  Errors,
  FindUserHeaders,
  FindUserQuery,
  ForgotPasswordRequest,
  ForgotPasswordResponse,
  GenerateRecoveryCodesPath,
  GetPasswordRulesPath,
  ListRefreshTokensQuery,
  ListUserActionsQuery,
  LoginHeaders,
  LoginPrevented,
  LoginRequest,
  LoginResponse,
  LogoutRequest,
  PasswordChangeRequired,
  PasswordRulesResponse,
  RecoveryCodeResponse,
  RefreshRequest,
  RefreshResponse,
  RefreshTokenResponse,
  ResendVerificationEmailQuery,
  RevokeRefreshTokenPath,
  RevokeRefreshTokensQuery,
  SecretResponse,
  SendTwoFactorLoginCodePath,
  TwoFactorChallenge,
  TwoFactorDisableRequest,
  TwoFactorLoginRequest,
  TwoFactorLoginSendRequest,
  TwoFactorRequest,
  TwoFactorResponse,
  TwoFactorSendRequest,
  TwoFactorStartRequest,
  TwoFactorStartResponse,
  UserResponse,
  ValidateResponse,
  VerifyEmailRequest,
  VerifyEmailResponse,
} from "./models.js";
import { apiKeyAuthScheme, bearerAuthScheme } from "./schemes.js";

export interface LoginInput extends CallOptions {
  /**
   * `X-FusionAuth-TenantId` (optional): The tenant that the call is about. Needed only if there is more than one and
   * the API key is not limited to one of them.
   */
  readonly header?: LoginHeaders | undefined;
  /** The credentials of the user, and the application to sign in to. */
  readonly body: LoginRequest;
}

export type LoginResult =
  | Success<200, LoginResponse>
  | Success<202, LoginResponse>
  | Success<203, PasswordChangeRequired>
  | Success<212, LoginResponse>
  | Success<213, LoginResponse>
  | Success<242, TwoFactorChallenge>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<409, LoginPrevented>
  | Failure<410, undefined>
  | Failure<423, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Failure<504, Errors>
  | Undocumented<200 | 202 | 203 | 212 | 213 | 242 | 400 | 401 | 404 | 409 | 410 | 423 | 500 | 503 | 504>;

/**
 * Sign a user in.
 *
 * Checks a password, or a one-time password that `changePassword` returned, and issues an access token. Branch
 * on the status before you use the body:
 *
 * - 200: the user is signed in.
 * - 202: the password is correct, but the user is not registered for the application.
 * - 203: the user must choose a new password first. Pass `changePasswordId` to `changePassword`.
 * - 212 and 213: the user must verify an email address, a phone number or the registration first.
 * - 242: the user must enter a second factor. Pass `twoFactorId` to `completeTwoFactorLogin`.
 *
 * Send an API key unless the application, or without `applicationId` the tenant, allows unauthenticated calls.
 * A failed attempt can lock the account, so the client never repeats the call automatically.
 *
 * Not documented by the vendor: whether statuses 212 and 213 come with an access token.
 *
 * `POST /api/login`. Works without authorization; `ApiKeyAuth` may be given.
 *
 * - `200`: The user is signed in. (`application/json`)
 * - `202`: The user is signed in, but is not registered for the application in `applicationId`. (`application/json`)
 * - `203`: The credentials are correct, and the user must choose a new password before signing in. (`application/json`)
 * - `212`: The credentials are correct, and the user must verify the email address or phone number.
 *   (`application/json`)
 * - `213`: The credentials are correct, and the user must verify the registration for the application.
 *   (`application/json`)
 * - `242`: The password is correct, and the user must enter a second factor. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: The user does not exist or the password is wrong. The response has no body.
 * - `409`: An action on the user prevents login. `cancelUserAction` lifts it. (`application/json`)
 * - `410`: The user has expired. The response has no body.
 * - `423`: The account is locked after too many failed attempts. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 * - `504`: A webhook that has to accept the event failed, so the request was not completed. (`application/json`)
 *
 * Formerly `loginWithId`.
 */
export const login: Operation<LoginInput, LoginResult> = /* @__PURE__ */ operation({
  id: "login",
  method: "POST",
  path: "/api/login",
  parameters: writeParameters,
  header: { "X-FusionAuth-TenantId": { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    202: ["application/json"],
    203: ["application/json"],
    212: ["application/json"],
    213: ["application/json"],
    242: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    409: ["application/json"],
    410: [],
    423: [],
    500: [],
    503: ["application/json"],
    504: ["application/json"],
  },
  security: [[apiKeyAuthScheme], []],
});

export interface CompleteTwoFactorLoginInput extends CallOptions {
  /** The code, and the challenge that it answers. */
  readonly body: TwoFactorLoginRequest;
}

export type CompleteTwoFactorLoginResult =
  | Success<200, LoginResponse>
  | Success<202, LoginResponse>
  | Success<203, PasswordChangeRequired>
  | Success<212, LoginResponse>
  | Success<213, LoginResponse>
  | Failure<400, Errors>
  | Failure<404, undefined>
  | Failure<409, LoginPrevented>
  | Failure<410, undefined>
  | Failure<421, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Failure<504, Errors>
  | Undocumented<200 | 202 | 203 | 212 | 213 | 400 | 404 | 409 | 410 | 421 | 500 | 503 | 504>;

/**
 * Complete a sign-in with a second factor.
 *
 * Finishes a sign-in that `login` answered with status 242, or a check that `startTwoFactor` began. Send the
 * `twoFactorId` of that response and the user's code, which may also be a recovery code. No API key is needed.
 *
 * A `twoFactorId` is valid for 5 minutes unless the tenant is configured otherwise. After that the server
 * answers 404: call `login` again. With `trustComputer`, the response contains a `twoFactorTrustId`; send it with
 * later calls of `login` to skip the second factor on that device.
 *
 * Not documented by the vendor: how many wrong codes are accepted.
 *
 * `POST /api/two-factor/login`. No authorization is needed.
 *
 * - `200`: The user is signed in. (`application/json`)
 * - `202`: The user is signed in, but is not registered for the application in `applicationId`. (`application/json`)
 * - `203`: The credentials are correct, and the user must choose a new password before signing in. (`application/json`)
 * - `212`: The credentials are correct, and the user must verify the email address or phone number.
 *   (`application/json`)
 * - `213`: The credentials are correct, and the user must verify the registration for the application.
 *   (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `404`: The `twoFactorId` is wrong or has expired. Call `login` again. The response has no body.
 * - `409`: An action on the user prevents login. `cancelUserAction` lifts it. (`application/json`)
 * - `410`: The user has expired. The response has no body.
 * - `421`: The code is wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 * - `504`: A webhook that has to accept the event failed, so the request was not completed. (`application/json`)
 *
 * Formerly `twoFactorLogin` and `twoFactorLoginWithId`.
 */
export const completeTwoFactorLogin: Operation<CompleteTwoFactorLoginInput, CompleteTwoFactorLoginResult> =
  /* @__PURE__ */ operation({
    id: "completeTwoFactorLogin",
    method: "POST",
    path: "/api/two-factor/login",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      202: ["application/json"],
      203: ["application/json"],
      212: ["application/json"],
      213: ["application/json"],
      400: ["application/json"],
      404: [],
      409: ["application/json"],
      410: [],
      421: [],
      500: [],
      503: ["application/json"],
      504: ["application/json"],
    },
  });

export interface SendTwoFactorLoginCodeInput extends CallOptions {
  /** `twoFactorId` (required, secret): The ID of the challenge, from the response of `login` or `startTwoFactor`. */
  readonly path: SendTwoFactorLoginCodePath;
  /** Where to send the code. */
  readonly body: TwoFactorLoginSendRequest;
}

export type SendTwoFactorLoginCodeResult =
  | Success<200, undefined>
  | Failure<400, Errors>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 500 | 503>;

/**
 * Send the code of a second factor.
 *
 * Sends a code by email or to a phone, so that the user can answer the challenge of `login` or `startTwoFactor`.
 * Take `methodId` from the `methods` of that challenge. Do not call it for an authenticator app, which makes its
 * own codes. No API key is needed.
 *
 * Each call invalidates the codes that were sent before for the same `twoFactorId`, so the client never repeats
 * it automatically.
 *
 * Not documented by the vendor: how many codes can be sent, and which status an expired `twoFactorId` causes.
 *
 * `POST /api/two-factor/send/{twoFactorId}`. No authorization is needed.
 *
 * - `200`: The code is on its way. The response has no body.
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `sendTwoFactorCodeForLoginUsingMethod` and `sendTwoFactorCodeForLoginUsingMethodWithId`.
 */
export const sendTwoFactorLoginCode: Operation<SendTwoFactorLoginCodeInput, SendTwoFactorLoginCodeResult> =
  /* @__PURE__ */ operation({
    id: "sendTwoFactorLoginCode",
    method: "POST",
    path: "/api/two-factor/send/{twoFactorId}",
    parameters: writeParameters,
    pathParameters: { twoFactorId: { write: simple, secret: true } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: [], 400: ["application/json"], 500: [], 503: ["application/json"] },
  });

export interface LogoutInput extends CallOptions {
  /** The refresh token to revoke. */
  readonly body: LogoutRequest;
}

export type LogoutResult = Success<200, undefined> | Failure<500, undefined> | Undocumented<200 | 500>;

/**
 * Sign a user out.
 *
 * Revokes the refresh token in the body and deletes the cookies `access_token` and `refresh_token` of a browser.
 * With `global`, it revokes every refresh token of the user and ends the single sign-on session.
 *
 * Access tokens stay valid until they expire. Without a refresh token in the body or the cookie, nothing is
 * revoked. The vendor documents no client error for this call.
 *
 * `POST /api/logout`. No authorization is needed.
 *
 * - `200`: The refresh token is revoked. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 *
 * Formerly `logoutWithRequest` and `createLogout`.
 */
export const logout: Operation<LogoutInput, LogoutResult> = /* @__PURE__ */ operation({
  id: "logout",
  method: "POST",
  path: "/api/logout",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 500: [] },
});

export interface StartForgottenPasswordInput extends CallOptions {
  /** The user, and what to do. */
  readonly body: ForgotPasswordRequest;
}

export type StartForgottenPasswordResult =
  | Success<200, ForgotPasswordResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<403, undefined>
  | Failure<404, undefined>
  | Failure<422, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 422 | 500 | 503>;

/**
 * Start a password reset.
 *
 * Sends the user a message with a link to reset the password. The link contains a change password ID, which
 * `changePassword` takes. It is valid for 10 minutes unless the tenant is configured otherwise. The password
 * stays the same until then.
 *
 * Without an API key, the server always sends a message and answers without a body. With an API key, it returns
 * the change password ID, and `sendForgotPasswordMessage: false` sends no message, so that you can deliver the
 * link yourself. Status 404 shows that the user does not exist, so do not return it to a browser.
 *
 * Not documented by the vendor: how often a reset can be started.
 *
 * `POST /api/user/forgot-password`. Works without authorization; `ApiKeyAuth` may be given.
 *
 * - `200`: The reset is started. The response has a body only if the call had an API key. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `403`: The tenant has password resets turned off. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `422`: The user has no email address to write to. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `forgotPassword` and `forgotPasswordWithId`.
 */
export const startForgottenPassword: Operation<StartForgottenPasswordInput, StartForgottenPasswordResult> =
  /* @__PURE__ */ operation({
    id: "startForgottenPassword",
    method: "POST",
    path: "/api/user/forgot-password",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: [],
      403: [],
      404: [],
      422: [],
      500: [],
      503: ["application/json"],
    },
    security: [[apiKeyAuthScheme], []],
  });

export interface CheckChangePasswordIdInput extends CallOptions {
  /**
   * `changePasswordId` (required, secret): The change password ID from the link. Whoever holds it can set the password.
   */
  readonly path: CheckChangePasswordIdPath;
  /**
   * `ipAddress` (optional): The IP address of the user, which the server uses to decide whether a second factor is
   * needed.
   */
  readonly query?: CheckChangePasswordIdQuery | undefined;
}

export type CheckChangePasswordIdResult =
  | Success<200, undefined>
  | Failure<400, Errors>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Undocumented<200 | 400 | 404 | 500>;

/**
 * Check a change password ID.
 *
 * Tells whether a change password ID is valid, so that a form can say so before the user types a password. It
 * changes nothing, and no credential is needed.
 *
 * Status 400 with the general error code `[TrustTokenRequired]` means that the user has a second factor: let the
 * user complete it with `startTwoFactor` and `completeTwoFactorLogin`, then pass the `trustToken` of that
 * response to `changePassword`.
 *
 * `GET /api/user/change-password/{changePasswordId}`. No authorization is needed.
 *
 * - `200`: The ID can be used. The response has no body.
 * - `400`: The request is invalid, or, with the general error code `[TrustTokenRequired]`, the user must complete a
 *   second factor first. (`application/json`)
 * - `404`: The ID is wrong or has expired, or the user does not exist. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 *
 * Formerly `checkChangePasswordUsingId`, `checkChangePasswordUsingIdAndIPAddress` and
 * `retrieveUserChangePasswordWithId`.
 */
export const checkChangePasswordId: Operation<CheckChangePasswordIdInput, CheckChangePasswordIdResult> =
  /* @__PURE__ */ operation({
    id: "checkChangePasswordId",
    method: "GET",
    path: "/api/user/change-password/{changePasswordId}",
    parameters: writeParameters,
    pathParameters: { changePasswordId: { write: simple, secret: true } },
    query: { ipAddress: { write: form } },
    responses: { 200: [], 400: ["application/json"], 404: [], 500: [] },
  });

export interface ChangePasswordInput extends CallOptions {
  /** Whose password to set, and the new password. */
  readonly body: ChangePasswordRequest;
}

export type ChangePasswordResult =
  | Success<200, ChangePasswordResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 500 | 503>;

/**
 * Set a new password.
 *
 * Sets a user's password and revokes all refresh tokens and change password IDs of that user. There are three
 * ways to say whose password it is:
 *
 * - `changePasswordId` from a reset link. No credential is needed.
 * - `currentPassword` with the user's access token: users change their own password.
 * - `loginId` with an API key: an administrator sets the password of any user.
 *
 * The first two return a `oneTimePassword`. Pass it to `login` to keep the user signed in; to get a refresh token
 * as well, send the current `refreshToken` here.
 *
 * If the user has a second factor, the call needs a `trustToken`: status 400 with the general error code
 * `[TrustTokenRequired]` asks for one. With an API key, a wrong `currentPassword` or `loginId` causes status 400;
 * without one, it causes 404.
 *
 * `POST /api/user/change-password`. Works without authorization; `BearerAuth` or `ApiKeyAuth` may be given.
 *
 * - `200`: The password is changed. The response has no body if the call had an API key. (`application/json`)
 * - `400`: The request is invalid, or, with the general error code `[TrustTokenRequired]`, the user must complete a
 *   second factor first. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: The change password ID is wrong or has expired, there is no such user, or `currentPassword` is wrong. The
 *   response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `changePasswordByIdentity`, `changePasswordByJWT`, `changePasswordUsingJWT` and `createUserChangePassword`.
 */
export const changePassword: Operation<ChangePasswordInput, ChangePasswordResult> = /* @__PURE__ */ operation({
  id: "changePassword",
  method: "POST",
  path: "/api/user/change-password",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    500: [],
    503: ["application/json"],
  },
  security: [[bearerAuthScheme], [apiKeyAuthScheme], []],
});

export interface GetPasswordRulesInput extends CallOptions {
  /** `tenantId` (required): The ID of the tenant. */
  readonly path: GetPasswordRulesPath;
}

export type GetPasswordRulesResult =
  | Success<200, PasswordRulesResponse>
  | Failure<500, undefined>
  | Undocumented<200 | 500>;

/**
 * Get the password rules of a tenant.
 *
 * Returns the rules that a new password must satisfy, so that a form can check it before it calls
 * `changePassword`. No credential is needed.
 *
 * Not documented by the vendor: the status for a tenant that does not exist.
 *
 * `GET /api/tenant/password-validation-rules/{tenantId}`. No authorization is needed.
 *
 * - `200`: The password rules. (`application/json`)
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 *
 * Formerly `retrievePasswordValidationRulesWithTenantId` and `retrievePasswordValidationRulesWithTenantIdWithId`.
 */
export const getPasswordRules: Operation<GetPasswordRulesInput, GetPasswordRulesResult> = /* @__PURE__ */ operation({
  id: "getPasswordRules",
  method: "GET",
  path: "/api/tenant/password-validation-rules/{tenantId}",
  parameters: writeParameters,
  pathParameters: { tenantId: { write: simple } },
  responses: { 200: ["application/json"], 500: [] },
});

export interface VerifyEmailInput extends CallOptions {
  /** What proves the address. */
  readonly body: VerifyEmailRequest;
}

export type VerifyEmailResult =
  | Success<200, undefined>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<403, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 403 | 404 | 500 | 503>;

/**
 * Verify an email address.
 *
 * Marks the email address of a user as verified. Send the `verificationId` from the email; if the tenant uses
 * form fields instead of links, send the `oneTimeCode` as well. No credential is needed for that.
 *
 * With an API key, send `userId` instead to verify an address without the user.
 *
 * `POST /api/user/verify-email`. Works without authorization; `ApiKeyAuth` may be given.
 *
 * - `200`: The address is verified. The response has no body.
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `403`: The tenant has email verification turned off. The response has no body.
 * - `404`: The verification ID is wrong or has expired, or there is no such user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `verifyEmailAddress`, `verifyEmailAddressByUserId` and `createUserVerifyEmail`.
 */
export const verifyEmail: Operation<VerifyEmailInput, VerifyEmailResult> = /* @__PURE__ */ operation({
  id: "verifyEmail",
  method: "POST",
  path: "/api/user/verify-email",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 400: ["application/json"], 401: [], 403: [], 404: [], 500: [], 503: ["application/json"] },
  security: [[apiKeyAuthScheme], []],
});

export interface ResendVerificationEmailInput extends CallOptions {
  /**
   * - `email` (required): The email address of the user.
   * - `applicationId` (optional): The application whose email template to use. By default, the server uses the
   *   tenant's.
   * - `sendVerifyEmail` (optional): Whether to send an email. Only with an API key.
   */
  readonly query: ResendVerificationEmailQuery;
}

export type ResendVerificationEmailResult =
  | Success<200, VerifyEmailResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 500 | 503>;

/**
 * Send the verification email again.
 *
 * Sends a new verification email. The ID in it expires after 24 hours unless the tenant is configured otherwise.
 *
 * Without an API key, the response has no body. With an API key, it contains the verification ID, and
 * `sendVerifyEmail=false` sends no email, so that you can deliver the ID yourself. Each call can send another
 * email, so the client never repeats it automatically.
 *
 * Not documented by the vendor: whether the one-time code in the response is called `oneTimeCode`, as the
 * vendor's API document says, or `verificationOneTimeCode`, as its reference says.
 *
 * `PUT /api/user/verify-email`. Works without authorization; `ApiKeyAuth` may be given.
 *
 * - `200`: The verification is started. The response has a body only if the call had an API key. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `resendEmailVerification`, `resendEmailVerificationWithApplicationTemplate`, `generateEmailVerificationId`
 * and `updateUserVerifyEmail`.
 */
export const resendVerificationEmail: Operation<ResendVerificationEmailInput, ResendVerificationEmailResult> =
  /* @__PURE__ */ operation({
    id: "resendVerificationEmail",
    method: "PUT",
    path: "/api/user/verify-email",
    parameters: writeParameters,
    query: { email: { write: form, required: true }, applicationId: { write: form }, sendVerifyEmail: { write: form } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: [],
      404: [],
      500: [],
      503: ["application/json"],
    },
    security: [[apiKeyAuthScheme], []],
    repeatable: false,
  });

export type GenerateTwoFactorSecretInput = CallOptions;

export type GenerateTwoFactorSecretResult =
  | Success<200, SecretResponse>
  | Failure<401, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 401 | 500 | 503>;

/**
 * Generate a secret for an authenticator app.
 *
 * Returns a random secret. Show `secretBase32Encoded` to the user as a QR code, then pass the secret to
 * `enableTwoFactor` with the first code from the app. Each call returns another secret, and nothing is stored
 * until then.
 *
 * `GET /api/two-factor/secret`. Needs `BearerAuth` or `ApiKeyAuth`.
 *
 * - `200`: The secret. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `generateTwoFactorSecretUsingJWT` and `generateTwoFactorSecretUsingJWTWithId`.
 */
export const generateTwoFactorSecret: Operation<GenerateTwoFactorSecretInput, GenerateTwoFactorSecretResult> =
  /* @__PURE__ */ operation({
    id: "generateTwoFactorSecret",
    method: "GET",
    path: "/api/two-factor/secret",
    responses: { 200: ["application/json"], 401: [], 500: [], 503: ["application/json"] },
    security: [[bearerAuthScheme], [apiKeyAuthScheme]],
  });

export interface SendTwoFactorCodeInput extends CallOptions {
  /** Where to send the code. */
  readonly body: TwoFactorSendRequest;
}

export type SendTwoFactorCodeResult =
  | Success<200, undefined>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 500 | 503>;

/**
 * Send a code to set up or remove a second factor.
 *
 * Sends a code to an email address or a phone that the user wants to set up, or to one that the user wants to
 * remove. Pass the code to `enableTwoFactor` or `disableTwoFactor`. Do not call it for an authenticator app.
 *
 * To set up a method, send `method` with `email` or `mobilePhone`. To remove one, send its `methodId`. With an
 * API key, say in `userId` whose it is; with an access token, it is the user of the token. Each call sends
 * another message, so the client never repeats it automatically.
 *
 * Not documented by the vendor: how many codes can be sent.
 *
 * `POST /api/two-factor/send`. Needs `BearerAuth` or `ApiKeyAuth`.
 *
 * - `200`: The code is on its way. The response has no body.
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `sendTwoFactorCodeForEnableDisable` and `sendTwoFactorCodeForEnableDisableWithId`.
 */
export const sendTwoFactorCode: Operation<SendTwoFactorCodeInput, SendTwoFactorCodeResult> = /* @__PURE__ */ operation({
  id: "sendTwoFactorCode",
  method: "POST",
  path: "/api/two-factor/send",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 400: ["application/json"], 401: [], 500: [], 503: ["application/json"] },
  security: [[bearerAuthScheme], [apiKeyAuthScheme]],
});

export interface StartTwoFactorInput extends CallOptions {
  /** The user, by `userId` or `loginId`. If both are sent, the server uses `userId`. */
  readonly body: TwoFactorStartRequest;
}

export type StartTwoFactorResult =
  | Success<200, TwoFactorStartResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 500 | 503>;

/**
 * Ask a signed-in user for a second factor.
 *
 * Begins a check outside a sign-in, for example before a password change. Complete it with
 * `completeTwoFactorLogin`; the `trustToken` of that response is what `changePassword` asks for.
 *
 * To deliver a code yourself, send your own `code` or take the generated one from the response. To let
 * FusionAuth deliver one, call `sendTwoFactorLoginCode`, which makes every other code invalid. For an
 * authenticator app, do neither.
 *
 * `POST /api/two-factor/start`. Needs `ApiKeyAuth`.
 *
 * - `200`: The challenge. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `startTwoFactorLogin` and `startTwoFactorLoginWithId`.
 */
export const startTwoFactor: Operation<StartTwoFactorInput, StartTwoFactorResult> = /* @__PURE__ */ operation({
  id: "startTwoFactor",
  method: "POST",
  path: "/api/two-factor/start",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    500: [],
    503: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export interface EnableTwoFactorInput extends CallOptions {
  /** `userId` (required): The ID of the user. */
  readonly path: EnableTwoFactorPath;
  /** The method, and the code that proves it. */
  readonly body: TwoFactorRequest;
}

export type EnableTwoFactorResult =
  | Success<200, TwoFactorResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<421, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 421 | 500 | 503>;

/**
 * Set up a second factor.
 *
 * Adds a second factor to a user. The user proves that it works with a code: from the authenticator app that
 * read the secret of `generateTwoFactorSecret`, or from the message that `sendTwoFactorCode` sent. Repeat it to
 * add further methods. The tenant must allow the method.
 *
 * For the first method of a user, the response contains `recoveryCodes`. The server stores only hashes of them,
 * so show them to the user now. With the `twoFactorId` of a sign-in that demanded a second factor, the response
 * contains a `code` with which `completeTwoFactorLogin` finishes that sign-in. For further methods, the response
 * has no body.
 *
 * `POST /api/user/two-factor/{userId}`. Needs `ApiKeyAuth`.
 *
 * - `200`: The second factor is set up. The response has a body only for the first method of a user.
 *   (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `421`: The code is wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `enableTwoFactorWithId`.
 */
export const enableTwoFactor: Operation<EnableTwoFactorInput, EnableTwoFactorResult> = /* @__PURE__ */ operation({
  id: "enableTwoFactor",
  method: "POST",
  path: "/api/user/two-factor/{userId}",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    421: [],
    500: [],
    503: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export interface DisableTwoFactorInput extends CallOptions {
  /** `userId` (required): The ID of the user. */
  readonly path: DisableTwoFactorPath;
  /** The method to remove, and a code. */
  readonly body: TwoFactorDisableRequest;
}

export type DisableTwoFactorResult =
  | Success<200, undefined>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<421, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 421 | 500 | 503>;

/**
 * Remove a second factor.
 *
 * Removes one second factor of a user. The user proves control of it with a code. With a recovery code, all
 * methods are removed, which is the way back for a user who has lost the device.
 *
 * The vendor also accepts `code` and `methodId` in the query. Here they are in the body, which keeps the code out
 * of access logs. The client never repeats the call automatically, because a code works once.
 *
 * `DELETE /api/user/two-factor/{userId}`. Needs `ApiKeyAuth`.
 *
 * - `200`: The second factor is removed. The response has no body.
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `421`: The code is wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `disableTwoFactorWithRequest` and `deleteUserTwoFactorWithId`.
 */
export const disableTwoFactor: Operation<DisableTwoFactorInput, DisableTwoFactorResult> = /* @__PURE__ */ operation({
  id: "disableTwoFactor",
  method: "DELETE",
  path: "/api/user/two-factor/{userId}",
  parameters: writeParameters,
  pathParameters: { userId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: { 200: [], 400: ["application/json"], 401: [], 404: [], 421: [], 500: [], 503: ["application/json"] },
  security: [[apiKeyAuthScheme]],
  repeatable: false,
});

export interface GenerateRecoveryCodesInput extends CallOptions {
  /** `userId` (required): The ID of the user. */
  readonly path: GenerateRecoveryCodesPath;
}

export type GenerateRecoveryCodesResult =
  | Success<200, RecoveryCodeResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Undocumented<200 | 400 | 401 | 404 | 500>;

/**
 * Generate recovery codes.
 *
 * Generates 10 recovery codes and invalidates all earlier ones. The server stores only hashes, so show the codes
 * to the user now. Codes look like `XXXXX-XXXXX`, or `XXXXXXX-XXXXXXX` in FIPS mode.
 *
 * Not documented by the vendor: the status for a user who does not exist; 404 is inferred from the other calls.
 *
 * `POST /api/user/two-factor/recovery-code/{userId}`. Needs `ApiKeyAuth`.
 *
 * - `200`: The new recovery codes. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 *
 * Formerly `generateTwoFactorRecoveryCodes` and `generateTwoFactorRecoveryCodesWithId`.
 */
export const generateRecoveryCodes: Operation<GenerateRecoveryCodesInput, GenerateRecoveryCodesResult> =
  /* @__PURE__ */ operation({
    id: "generateRecoveryCodes",
    method: "POST",
    path: "/api/user/two-factor/recovery-code/{userId}",
    parameters: writeParameters,
    pathParameters: { userId: { write: simple } },
    responses: { 200: ["application/json"], 400: ["application/json"], 401: [], 404: [], 500: [] },
    security: [[apiKeyAuthScheme]],
  });

export interface ListRefreshTokensInput extends CallOptions {
  /** `userId` (required): The ID of the user. */
  readonly query: ListRefreshTokensQuery;
}

export type ListRefreshTokensResult =
  | Success<200, RefreshTokenResponse>
  | Failure<401, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 401 | 500 | 503>;

/**
 * List the refresh tokens of a user.
 *
 * Lists the refresh tokens of a user, newest first: each is a session on one device. The server returns at most
 * 1,000 of them and leaves older ones out. Pass an `id` to `revokeRefreshToken` to end that session.
 *
 * `GET /api/jwt/refresh`. Needs `ApiKeyAuth`.
 *
 * - `200`: The refresh tokens. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `retrieveRefreshTokens` and `retrieveRefreshTokensWithId`.
 */
export const listRefreshTokens: Operation<ListRefreshTokensInput, ListRefreshTokensResult> = /* @__PURE__ */ operation({
  id: "listRefreshTokens",
  method: "GET",
  path: "/api/jwt/refresh",
  parameters: writeParameters,
  query: { userId: { write: form, required: true } },
  responses: { 200: ["application/json"], 401: [], 500: [], 503: ["application/json"] },
  security: [[apiKeyAuthScheme]],
});

export interface RefreshAccessTokenInput extends CallOptions {
  /** The refresh token. */
  readonly body: RefreshRequest;
}

export type RefreshAccessTokenResult =
  | Success<200, RefreshResponse>
  | Failure<400, Errors>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 404 | 500 | 503>;

/**
 * Get a new access token.
 *
 * Exchanges a refresh token for a new access token. No credential is needed besides the refresh token. Store the
 * `refreshToken` of the response: if refresh tokens work once, the old one is no longer valid. For that reason
 * the client never repeats the call automatically.
 *
 * Status 400 means that the refresh token is wrong, expired or revoked, or that `timeToLiveInSeconds` is longer
 * than the configured lifetime. Sign in again.
 *
 * `POST /api/jwt/refresh`. No authorization is needed.
 *
 * - `200`: The new access token. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `404`: The user or application of the token does not exist. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `exchangeRefreshTokenForJWT` and `exchangeRefreshTokenForJWTWithId`.
 */
export const refreshAccessToken: Operation<RefreshAccessTokenInput, RefreshAccessTokenResult> =
  /* @__PURE__ */ operation({
    id: "refreshAccessToken",
    method: "POST",
    path: "/api/jwt/refresh",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 400: ["application/json"], 404: [], 500: [], 503: ["application/json"] },
  });

export interface RevokeRefreshTokensInput extends CallOptions {
  /**
   * - `userId` (optional): The ID of the user.
   * - `applicationId` (optional): The ID of the application. Without `userId`, this signs out every user of the
   *   application.
   */
  readonly query?: RevokeRefreshTokensQuery | undefined;
}

export type RevokeRefreshTokensResult =
  | Success<200, undefined>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 401 | 404 | 500 | 503>;

/**
 * Revoke the refresh tokens of a user or an application.
 *
 * Revokes refresh tokens, so that users have to sign in again. Send `userId` for every session of a user, both
 * parameters for the sessions of a user in one application, or `applicationId` alone for **all users** of an
 * application. Access tokens stay valid until they expire.
 *
 * The vendor also accepts a refresh token in the query or the body; `logout` and `revokeRefreshToken` do that
 * without a token in the URL.
 *
 * Not documented by the vendor: what a call without parameters does.
 *
 * `DELETE /api/jwt/refresh`. Needs `ApiKeyAuth`.
 *
 * - `200`: The refresh tokens are revoked. The response has no body.
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user or application. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `revokeRefreshTokensByUserId`, `revokeRefreshTokensByApplicationId`,
 * `revokeRefreshTokensByUserIdForApplication` and `deleteJwtRefresh`.
 */
export const revokeRefreshTokens: Operation<RevokeRefreshTokensInput, RevokeRefreshTokensResult> =
  /* @__PURE__ */ operation({
    id: "revokeRefreshTokens",
    method: "DELETE",
    path: "/api/jwt/refresh",
    parameters: writeParameters,
    query: { userId: { write: form }, applicationId: { write: form } },
    responses: { 200: [], 401: [], 404: [], 500: [], 503: ["application/json"] },
    security: [[apiKeyAuthScheme]],
  });

export interface RevokeRefreshTokenInput extends CallOptions {
  /** `tokenId` (required): The ID of the refresh token, from `login` (`refreshTokenId`) or `listRefreshTokens`. */
  readonly path: RevokeRefreshTokenPath;
}

export type RevokeRefreshTokenResult =
  | Success<200, undefined>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 401 | 404 | 500 | 503>;

/**
 * Revoke one refresh token.
 *
 * Ends one session. The ID is not the refresh token itself, so it is safe in a URL. With an access token, it must
 * be a token of the same user.
 *
 * `DELETE /api/jwt/refresh/{tokenId}`. Needs `BearerAuth` or `ApiKeyAuth`.
 *
 * - `200`: The refresh token is revoked. The response has no body.
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such refresh token. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `revokeRefreshTokenById` and `revokeRefreshTokenByIdWithId`.
 */
export const revokeRefreshToken: Operation<RevokeRefreshTokenInput, RevokeRefreshTokenResult> =
  /* @__PURE__ */ operation({
    id: "revokeRefreshToken",
    method: "DELETE",
    path: "/api/jwt/refresh/{tokenId}",
    parameters: writeParameters,
    pathParameters: { tokenId: { write: simple } },
    responses: { 200: [], 401: [], 404: [], 500: [], 503: ["application/json"] },
    security: [[bearerAuthScheme], [apiKeyAuthScheme]],
  });

export type ValidateAccessTokenInput = CallOptions;

export type ValidateAccessTokenResult =
  | Success<200, ValidateResponse>
  | Failure<401, undefined>
  | Failure<500, undefined>
  | Undocumented<200 | 401 | 500>;

/**
 * Validate an access token.
 *
 * Checks the signature and the expiry of the access token that the call is made with, and returns its claims. If
 * it is not valid, the server answers 401: get another one with `refreshAccessToken`, or sign in.
 *
 * You can also verify the signature locally, without a call.
 *
 * `GET /api/jwt/validate`. Needs `BearerAuth`.
 *
 * - `200`: The token is valid. (`application/json`)
 * - `401`: The access token is missing, wrong or expired. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 *
 * Formerly `validateJWT` and `validateJWTWithId`.
 */
export const validateAccessToken: Operation<ValidateAccessTokenInput, ValidateAccessTokenResult> =
  /* @__PURE__ */ operation({
    id: "validateAccessToken",
    method: "GET",
    path: "/api/jwt/validate",
    responses: { 200: ["application/json"], 401: [], 500: [] },
    security: [[bearerAuthScheme]],
  });

export interface FindUserInput extends CallOptions {
  /**
   * - `loginId` (required): The email address, user name or phone number that the user signs in with.
   * - `loginIdTypes` (optional): What `loginId` may be. By default, an email address, then a user name.
   */
  readonly query: FindUserQuery;
  /**
   * `X-FusionAuth-TenantId` (optional): The tenant that the call is about. Needed only if there is more than one and
   * the API key is not limited to one of them.
   */
  readonly header?: FindUserHeaders | undefined;
}

export type FindUserResult =
  | Success<200, UserResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 500 | 503>;

/**
 * Find a user by login ID.
 *
 * Returns the user that has this email address, user name or phone number. The other operations take its `id`,
 * and `twoFactor.methods` lists the second factors.
 *
 * The vendor's endpoint can also search by other IDs. They are left out here, because two of them are secrets
 * that would be in the URL.
 *
 * `GET /api/user`. Needs `ApiKeyAuth`.
 *
 * - `200`: The user. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `retrieveUserByLoginId`, `retrieveUserByLoginIdWithLoginIdTypes` and `retrieveUser`.
 */
export const findUser: Operation<FindUserInput, FindUserResult> = /* @__PURE__ */ operation({
  id: "findUser",
  method: "GET",
  path: "/api/user",
  parameters: writeParameters,
  query: { loginId: { write: form, required: true }, loginIdTypes: { write: form } },
  header: { "X-FusionAuth-TenantId": { write: simple } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    500: [],
    503: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export interface ListUserActionsInput extends CallOptions {
  /**
   * - `userId` (required): The ID of the user.
   * - `preventingLogin` (optional): Whether to list only the actions that prevent login now. Do not combine it with
   *   `active`.
   * - `active` (optional): Whether to list the active actions (`true`) or the inactive ones (`false`). By default,
   *   both. Do not combine it with `preventingLogin`.
   */
  readonly query: ListUserActionsQuery;
}

export type ListUserActionsResult =
  | Success<200, ActionListResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 500 | 503>;

/**
 * List what locks an account.
 *
 * Lists the actions that were taken on a user. With `preventingLogin=true`, it lists those that keep the user
 * from signing in now, the lock after too many failed attempts among them. Pass an `id` to `cancelUserAction` to
 * unlock the account.
 *
 * Not documented by the vendor: the order of the list.
 *
 * `GET /api/user/action`. Needs `ApiKeyAuth`.
 *
 * - `200`: The actions. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 *
 * Formerly `retrieveActionsPreventingLogin`, `retrieveActiveActions`, `retrieveActions` and `retrieveUserActioning`.
 */
export const listUserActions: Operation<ListUserActionsInput, ListUserActionsResult> = /* @__PURE__ */ operation({
  id: "listUserActions",
  method: "GET",
  path: "/api/user/action",
  parameters: writeParameters,
  query: { userId: { write: form, required: true }, preventingLogin: { write: form }, active: { write: form } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    500: [],
    503: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export interface TakeUserActionInput extends CallOptions {
  /** The action, who takes it, and on whom. */
  readonly body: ActionRequest;
}

export type TakeUserActionResult =
  | Success<200, ActionResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Failure<504, Errors>
  | Undocumented<200 | 400 | 401 | 500 | 503 | 504>;

/**
 * Lock an account.
 *
 * Applies a user action to a user. If the action is configured to prevent login, the user cannot sign in until
 * `expiry`: `login` answers 409 and names the action. Whether the user also gets an email depends on `emailUser`.
 *
 * Create the action beforehand in the FusionAuth admin UI, and pass its ID as `userActionId`. A time-based action
 * needs an `expiry`. The vendor's value for an action without end, 9223372036854775807, is not an exact number in
 * JavaScript: send an instant far in the future instead.
 *
 * Each call applies the action again, so the client never repeats it automatically.
 *
 * `POST /api/user/action`. Needs `ApiKeyAuth`.
 *
 * - `200`: The action as the server stored it. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 * - `504`: A webhook that has to accept the event failed, so the request was not completed. (`application/json`)
 *
 * Formerly `actionUser` and `actionUserWithId`.
 */
export const takeUserAction: Operation<TakeUserActionInput, TakeUserActionResult> = /* @__PURE__ */ operation({
  id: "takeUserAction",
  method: "POST",
  path: "/api/user/action",
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    500: [],
    503: ["application/json"],
    504: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});

export interface CancelUserActionInput extends CallOptions {
  /** `actionId` (required): The ID of the action on this user, from `listUserActions`. It is not the `userActionId`. */
  readonly path: CancelUserActionPath;
  /** Who cancels the action, and why. */
  readonly body: CancelActionRequest;
}

export type CancelUserActionResult =
  | Success<200, ActionResponse>
  | Failure<400, Errors>
  | Failure<401, undefined>
  | Failure<404, undefined>
  | Failure<500, undefined>
  | Failure<503, Errors>
  | Failure<504, Errors>
  | Undocumented<200 | 400 | 401 | 404 | 500 | 503 | 504>;

/**
 * Unlock an account.
 *
 * Cancels an action on a user. If it was the only one that prevented login, the user can sign in again. Say in
 * `actionerUserId` who cancels it.
 *
 * `DELETE /api/user/action/{actionId}`. Needs `ApiKeyAuth`.
 *
 * - `200`: The action as the server stored it. (`application/json`)
 * - `400`: The request is invalid, or it needs a paid license that the instance does not have. (`application/json`)
 * - `401`: The API key or access token is missing or wrong. The response has no body.
 * - `404`: There is no such action on a user. The response has no body.
 * - `500`: The server failed and wrote the reason to its log. The response has no body.
 * - `503`: The search index failed, so the request was not completed. (`application/json`)
 * - `504`: A webhook that has to accept the event failed, so the request was not completed. (`application/json`)
 *
 * Formerly `cancelAction` and `cancelActionWithId`.
 */
export const cancelUserAction: Operation<CancelUserActionInput, CancelUserActionResult> = /* @__PURE__ */ operation({
  id: "cancelUserAction",
  method: "DELETE",
  path: "/api/user/action/{actionId}",
  parameters: writeParameters,
  pathParameters: { actionId: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: [],
    404: [],
    500: [],
    503: ["application/json"],
    504: ["application/json"],
  },
  security: [[apiKeyAuthScheme]],
});
