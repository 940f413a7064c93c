// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
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
  type OtherStatus,
  type ResponseWith,
  type Success,
  type SuccessWith,
} from "@specloom/runtime";
import type {
  BrowserLocationChangeRequired,
  CreateNativeLoginFlowHeaders,
  CreateNativeLoginFlowQuery,
  CreateNativeVerificationFlowQuery,
  CreateRecoveryCodeBody,
  CreateRecoveryLinkBody,
  CreateRecoveryLinkForIdentityQuery,
  DeleteIdentityCredentialsPath,
  DeleteIdentityCredentialsQuery,
  DeleteIdentitySessionsPath,
  DeleteMySessionsCount,
  DisableMySessionPath,
  DisableSessionPath,
  ErrorGeneric,
  GetIdentityPath,
  GetIdentityQuery,
  GetLoginFlowQuery,
  GetRecoveryFlowQuery,
  GetSettingsFlowQuery,
  GetVerificationFlowQuery,
  Identity,
  JsonPatchDocument,
  ListIdentitySessionsPath,
  ListIdentitySessionsQuery,
  ListMySessionsQuery,
  LoginFlow,
  PatchIdentityPath,
  PerformNativeLogoutBody,
  RecoveryCodeForIdentity,
  RecoveryFlow,
  RecoveryLinkForIdentity,
  Session,
  SettingsFlow,
  SuccessfulNativeLogin,
  ToSessionQuery,
  UpdateLoginFlowBody,
  UpdateLoginFlowHeaders,
  UpdateLoginFlowQuery,
  UpdateRecoveryFlowBody,
  UpdateRecoveryFlowQuery,
  UpdateSettingsFlowBody,
  UpdateSettingsFlowQuery,
  UpdateVerificationFlowBody,
  UpdateVerificationFlowQuery,
  VerificationFlow,
} from "./models.js";
import { oryAccessTokenScheme, sessionTokenScheme } from "./schemes.js";

export interface CreateNativeLoginFlowInput extends CallOptions {
  /**
   * - `refresh` (optional): Whether a user with a session signs in again. It renews `authenticated_at` of the session.
   * - `aal` (optional): The authenticator assurance level that the session gets. `aal2` asks for a second factor.
   * - `return_session_token_exchange_code` (optional): Whether the flow gets a code that can be exchanged for the
   *   session token, for sign-in through a browser.
   * - `return_to` (optional): The URL that a browser returns to after the flow. The project must allow it.
   * - `organization` (optional): The organization that the user signs in to. Ory Network only.
   * - `via` (optional, deprecated): The address that a second-factor code is sent to. The user now chooses it in the
   *   flow.
   * - `identity_schema` (optional): The identity schema of the flow.
   */
  readonly query?: CreateNativeLoginFlowQuery | undefined;
  /** `X-Session-Token` (optional, secret): The token of a session that the flow confirms or raises to `aal2`. */
  readonly header?: CreateNativeLoginFlowHeaders | undefined;
}

export type CreateNativeLoginFlowResult =
  | Success<200, LoginFlow>
  | Failure<400, ErrorGeneric>
  | Failure<OtherStatus<200 | 400>, ErrorGeneric>;

/**
 * Create a login flow.
 *
 * Creates a login flow for a server or an app. Submit it with `updateLoginFlow` before `expires_at`.
 *
 * Send `X-Session-Token` together with `refresh` to make a user confirm the password, or with `aal: aal2` to ask for a
 * second factor. With a valid session token and neither of them, the call returns 400 with the error identifier
 * `session_already_available`.
 *
 * Not documented by the vendor: the status of `session_aal1_required`, which means that `aal2` was requested without a
 * session token. The vendor's source code returns 401.
 *
 * `GET /self-service/login/api`. No authorization is needed.
 *
 * - `200`: The flow. (`application/json`)
 * - `400`: The user is already signed in, or the request is not valid. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const createNativeLoginFlow: Operation<CreateNativeLoginFlowInput, CreateNativeLoginFlowResult> =
  /* @__PURE__ */ operation({
    id: "createNativeLoginFlow",
    method: "GET",
    path: "/self-service/login/api",
    parameters: writeParameters,
    query: {
      refresh: { write: form },
      aal: { write: form },
      return_session_token_exchange_code: { write: form },
      return_to: { write: form },
      organization: { write: form },
      via: { write: form },
      identity_schema: { write: form },
    },
    header: { "X-Session-Token": { write: simple, secret: true } },
    responses: { 200: ["application/json"], 400: ["application/json"], default: ["application/json"] },
    repeatable: false,
  });

export interface GetLoginFlowInput extends CallOptions {
  /** `id` (required): The identifier of the flow. */
  readonly query: GetLoginFlowQuery;
}

export type GetLoginFlowResult =
  | Success<200, LoginFlow>
  | Failure<403, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<410, ErrorGeneric>
  | Failure<OtherStatus<200 | 403 | 404 | 410>, ErrorGeneric>;

/**
 * Get a login flow.
 *
 * Returns a login flow with its fields and messages. The error identifiers are `session_already_available` and
 * `self_service_flow_expired`.
 *
 * `GET /self-service/login/flows`. No authorization is needed.
 *
 * - `200`: The flow. (`application/json`)
 * - `403`: The flow belongs to somebody else. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const getLoginFlow: Operation<GetLoginFlowInput, GetLoginFlowResult> = /* @__PURE__ */ operation({
  id: "getLoginFlow",
  method: "GET",
  path: "/self-service/login/flows",
  parameters: writeParameters,
  query: { id: { write: form, required: true } },
  responses: {
    200: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    410: ["application/json"],
    default: ["application/json"],
  },
});

export interface UpdateLoginFlowInput extends CallOptions {
  /** `flow` (required): The identifier of the flow. */
  readonly query: UpdateLoginFlowQuery;
  /** `X-Session-Token` (optional, secret): The token of a session that the flow confirms or raises to `aal2`. */
  readonly header?: UpdateLoginFlowHeaders | undefined;
  /** The method and its fields. */
  readonly body: UpdateLoginFlowBody;
}

export type UpdateLoginFlowResult =
  | Success<200, SuccessfulNativeLogin>
  | Failure<400, LoginFlow>
  | Failure<410, ErrorGeneric>
  | Failure<422, BrowserLocationChangeRequired>
  | Failure<OtherStatus<200 | 400 | 410 | 422>, ErrorGeneric>;

/**
 * Submit a login flow.
 *
 * Signs the user in with one of the methods of the flow and returns a session with its token. To raise a session to
 * `aal2`, send its token in `X-Session-Token` and use `totp`, `lookup_secret`, `webauthn` or `code`.
 *
 * The method `code` has two steps: the first, with `identifier`, sends a code and returns 400 with the flow in the
 * state
 * `sent_email`; the second submits `code`. Wrong credentials also return 400 with the flow, and `ui.messages` contains
 * the
 * message 4000006. A blocked user gets the message 4010011.
 *
 * Not documented by the vendor: that the first step of the method `code` returns 400 and which identifiers the messages
 * have. Both are taken from the vendor's source code. The statuses 303 and 422 belong to browsers.
 *
 * `POST /self-service/login`. No authorization is needed.
 *
 * - `200`: The user is signed in. (`application/json`)
 * - `400`: A field is wrong, or the flow needs another step. The body is the flow with messages. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `422`: The sign-in must continue in a browser, for example at an identity provider. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const updateLoginFlow: Operation<UpdateLoginFlowInput, UpdateLoginFlowResult> = /* @__PURE__ */ operation({
  id: "updateLoginFlow",
  method: "POST",
  path: "/self-service/login",
  parameters: writeParameters,
  query: { flow: { write: form, required: true } },
  header: { "X-Session-Token": { write: simple, secret: true } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    410: ["application/json"],
    422: ["application/json"],
    default: ["application/json"],
  },
});

export interface PerformNativeLogoutInput extends CallOptions {
  /** The session to end. */
  readonly body: PerformNativeLogoutBody;
}

export type PerformNativeLogoutResult =
  | Success<204, undefined>
  | Failure<400, ErrorGeneric>
  | Failure<403, ErrorGeneric>
  | Failure<OtherStatus<204 | 400 | 403>, ErrorGeneric>;

/**
 * Sign out.
 *
 * Ends the session that the token belongs to. A token that was already revoked also returns 204.
 *
 * An unknown or malformed token returns 403. The vendor's description says so, although its list of statuses does not
 * have it.
 *
 * `DELETE /self-service/logout/api`. No authorization is needed.
 *
 * - `204`: The session is ended. The response has no body.
 * - `400`: The request is not valid. (`application/json`)
 * - `403`: The token is unknown or malformed. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const performNativeLogout: Operation<PerformNativeLogoutInput, PerformNativeLogoutResult> =
  /* @__PURE__ */ operation({
    id: "performNativeLogout",
    method: "DELETE",
    path: "/self-service/logout/api",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 204: [], 400: ["application/json"], 403: ["application/json"], default: ["application/json"] },
  });

export type CreateNativeRecoveryFlowInput = CallOptions;

export type CreateNativeRecoveryFlowResult =
  | Success<200, RecoveryFlow>
  | Failure<400, ErrorGeneric>
  | Failure<OtherStatus<200 | 400>, ErrorGeneric>;

/**
 * Create a recovery flow.
 *
 * Creates a recovery flow for a server or an app. It sends no e-mail yet: submit it with `updateRecoveryFlow`. Send no
 * session token, because a signed-in user does not need a recovery.
 *
 * `GET /self-service/recovery/api`. No authorization is needed.
 *
 * - `200`: The flow. (`application/json`)
 * - `400`: Recovery is disabled. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const createNativeRecoveryFlow: Operation<CreateNativeRecoveryFlowInput, CreateNativeRecoveryFlowResult> =
  /* @__PURE__ */ operation({
    id: "createNativeRecoveryFlow",
    method: "GET",
    path: "/self-service/recovery/api",
    responses: { 200: ["application/json"], 400: ["application/json"], default: ["application/json"] },
    repeatable: false,
  });

export interface GetRecoveryFlowInput extends CallOptions {
  /** `id` (required): The identifier of the flow. */
  readonly query: GetRecoveryFlowQuery;
}

export type GetRecoveryFlowResult =
  | Success<200, RecoveryFlow>
  | Failure<404, ErrorGeneric>
  | Failure<410, ErrorGeneric>
  | Failure<OtherStatus<200 | 404 | 410>, ErrorGeneric>;

/**
 * Get a recovery flow.
 *
 * Returns a recovery flow with its fields and messages.
 *
 * `GET /self-service/recovery/flows`. No authorization is needed.
 *
 * - `200`: The flow. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const getRecoveryFlow: Operation<GetRecoveryFlowInput, GetRecoveryFlowResult> = /* @__PURE__ */ operation({
  id: "getRecoveryFlow",
  method: "GET",
  path: "/self-service/recovery/flows",
  parameters: writeParameters,
  query: { id: { write: form, required: true } },
  responses: {
    200: ["application/json"],
    404: ["application/json"],
    410: ["application/json"],
    default: ["application/json"],
  },
});

export interface UpdateRecoveryFlowInput extends CallOptions {
  /**
   * - `flow` (required): The identifier of the flow.
   * - `token` (optional, secret): The token of a mailed link. Browsers send it; code sends `code` in the body.
   */
  readonly query: UpdateRecoveryFlowQuery;
  /** The address, or the code from the e-mail. */
  readonly body: UpdateRecoveryFlowBody;
}

export type UpdateRecoveryFlowResult =
  | Success<200, RecoveryFlow>
  | Failure<400, RecoveryFlow>
  | Failure<410, ErrorGeneric>
  | Failure<422, BrowserLocationChangeRequired>
  | Failure<OtherStatus<200 | 400 | 410 | 422>, ErrorGeneric>;

/**
 * Submit a recovery flow.
 *
 * With `email`, sends a code or a link and returns 200 with the flow in the state `sent_email`. With `code`, checks the
 * code and returns 200 with the state `passed_challenge`; `continue_with` then contains a session token
 * (`set_ory_session_token`) and a settings flow (`show_settings_ui`) in which the user sets a new password.
 *
 * The response is the same for known and unknown addresses. A wrong code also returns 200: `state` stays `sent_email`,
 * and
 * `ui.messages` contains the message 4060006. Each submission with `email` may send another e-mail, so the client never
 * repeats it automatically.
 *
 * Not documented by the vendor: the contents of `continue_with` in a native flow, and that a wrong code returns 200.
 * Both
 * are taken from the vendor's source code. The statuses 303 and 422 belong to browsers.
 *
 * `POST /self-service/recovery`. No authorization is needed.
 *
 * - `200`: The step is done, or the body has a message that says why not. (`application/json`)
 * - `400`: A field is wrong. The body is the flow with messages. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `422`: The sign-in must continue in a browser, for example at an identity provider. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const updateRecoveryFlow: Operation<UpdateRecoveryFlowInput, UpdateRecoveryFlowResult> =
  /* @__PURE__ */ operation({
    id: "updateRecoveryFlow",
    method: "POST",
    path: "/self-service/recovery",
    parameters: writeParameters,
    query: { flow: { write: form, required: true }, token: { write: form } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      410: ["application/json"],
      422: ["application/json"],
      default: ["application/json"],
    },
  });

export type CreateNativeSettingsFlowInput = CallOptions;

export type CreateNativeSettingsFlowResult =
  | Success<200, SettingsFlow>
  | Failure<400, ErrorGeneric>
  | Failure<401, ErrorGeneric>
  | Failure<403, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 401 | 403>, ErrorGeneric>;

/**
 * Create a settings flow.
 *
 * Creates a settings flow for the signed-in user. Its nodes contain the secret and the QR code of a new authenticator
 * app,
 * and the recovery codes if there are any to show. Submit it with `updateSettingsFlow`.
 *
 * Depending on the project, a user with a second factor needs a session of level `aal2`, and the call returns 403 with
 * the
 * error identifier `session_aal2_required`.
 *
 * Not documented by the vendor: the statuses 401 and 403 of this call, which are in the list of the flow for browsers.
 *
 * `GET /self-service/settings/api`. Needs `sessionToken`.
 *
 * - `200`: The flow. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `403`: The session has level `aal1`, and the project asks for `aal2`. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const createNativeSettingsFlow: Operation<CreateNativeSettingsFlowInput, CreateNativeSettingsFlowResult> =
  /* @__PURE__ */ operation({
    id: "createNativeSettingsFlow",
    method: "GET",
    path: "/self-service/settings/api",
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      default: ["application/json"],
    },
    security: [[sessionTokenScheme]],
    repeatable: false,
  });

export interface GetSettingsFlowInput extends CallOptions {
  /** `id` (required): The identifier of the flow. */
  readonly query: GetSettingsFlowQuery;
}

export type GetSettingsFlowResult =
  | Success<200, SettingsFlow>
  | Failure<401, ErrorGeneric>
  | Failure<403, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<410, ErrorGeneric>
  | Failure<OtherStatus<200 | 401 | 403 | 404 | 410>, ErrorGeneric>;

/**
 * Get a settings flow.
 *
 * Returns a settings flow with its fields and messages. Only the user who created the flow can read it. The error
 * identifiers are `session_inactive`, `session_aal2_required`, `security_identity_mismatch` and
 * `self_service_flow_expired`.
 *
 * `GET /self-service/settings/flows`. Needs `sessionToken`.
 *
 * - `200`: The flow. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `403`: The session has level `aal1`, and the project asks for `aal2`. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const getSettingsFlow: Operation<GetSettingsFlowInput, GetSettingsFlowResult> = /* @__PURE__ */ operation({
  id: "getSettingsFlow",
  method: "GET",
  path: "/self-service/settings/flows",
  parameters: writeParameters,
  query: { id: { write: form, required: true } },
  responses: {
    200: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    404: ["application/json"],
    410: ["application/json"],
    default: ["application/json"],
  },
  security: [[sessionTokenScheme]],
});

export interface UpdateSettingsFlowInput extends CallOptions {
  /** `flow` (required): The identifier of the flow. */
  readonly query: UpdateSettingsFlowQuery;
  /** What to change. */
  readonly body: UpdateSettingsFlowBody;
}

export type UpdateSettingsFlowResult =
  | Success<200, SettingsFlow>
  | Failure<400, SettingsFlow>
  | Failure<401, ErrorGeneric>
  | Failure<403, ErrorGeneric>
  | Failure<410, ErrorGeneric>
  | Failure<422, BrowserLocationChangeRequired>
  | Failure<OtherStatus<200 | 400 | 401 | 403 | 410 | 422>, ErrorGeneric>;

/**
 * Submit a settings flow.
 *
 * Changes one thing of the signed-in user, selected by `method`:
 *
 * - `password` sets a new password.
 * - `totp` adds an authenticator app with a code from it, or removes it with `totp_unlink`.
 * - `lookup_secret` shows, renews, confirms or removes the recovery codes. New codes count only after
 *   `lookup_secret_confirm`.
 * - `profile` changes the traits, such as the e-mail address.
 * - `oidc`, `saml`, `webauthn` and `passkey` add and remove other ways of signing in.
 *
 * If the user signed in too long ago, the call returns 403 with the error identifier `session_refresh_required`: let
 * the
 * user sign in again with `refresh`.
 *
 * Not documented by the vendor: the method `lookup_secret`, which the vendor's description calls `lookup`. The name is
 * taken from the vendor's source code. The statuses 303 and 422 belong to browsers.
 *
 * `POST /self-service/settings`. Needs `sessionToken`.
 *
 * - `200`: The change is made. The body is the flow in the state `success`. (`application/json`)
 * - `400`: A field is wrong. The body is the flow with messages. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `403`: The user must sign in again, or needs a second factor. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `422`: The sign-in must continue in a browser, for example at an identity provider. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const updateSettingsFlow: Operation<UpdateSettingsFlowInput, UpdateSettingsFlowResult> =
  /* @__PURE__ */ operation({
    id: "updateSettingsFlow",
    method: "POST",
    path: "/self-service/settings",
    parameters: writeParameters,
    query: { flow: { write: form, required: true } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      410: ["application/json"],
      422: ["application/json"],
      default: ["application/json"],
    },
    security: [[sessionTokenScheme]],
  });

export interface CreateNativeVerificationFlowInput extends CallOptions {
  /** `return_to` (optional): The URL that a browser returns to after the flow. The project must allow it. */
  readonly query?: CreateNativeVerificationFlowQuery | undefined;
}

export type CreateNativeVerificationFlowResult =
  | Success<200, VerificationFlow>
  | Failure<400, ErrorGeneric>
  | Failure<OtherStatus<200 | 400>, ErrorGeneric>;

/**
 * Create a verification flow.
 *
 * Creates a flow that verifies an e-mail address or a phone number. It sends no message yet: submit it with
 * `updateVerificationFlow`. It needs no session.
 *
 * `GET /self-service/verification/api`. No authorization is needed.
 *
 * - `200`: The flow. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const createNativeVerificationFlow: Operation<CreateNativeVerificationFlowInput, CreateNativeVerificationFlowResult> =
  /* @__PURE__ */ operation({
    id: "createNativeVerificationFlow",
    method: "GET",
    path: "/self-service/verification/api",
    parameters: writeParameters,
    query: { return_to: { write: form } },
    responses: { 200: ["application/json"], 400: ["application/json"], default: ["application/json"] },
    repeatable: false,
  });

export interface GetVerificationFlowInput extends CallOptions {
  /** `id` (required): The identifier of the flow. */
  readonly query: GetVerificationFlowQuery;
}

export type GetVerificationFlowResult =
  | Success<200, VerificationFlow>
  | Failure<403, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<200 | 403 | 404>, ErrorGeneric>;

/**
 * Get a verification flow.
 *
 * Returns a verification flow with its fields and messages.
 *
 * `GET /self-service/verification/flows`. No authorization is needed.
 *
 * - `200`: The flow. (`application/json`)
 * - `403`: The flow belongs to somebody else. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const getVerificationFlow: Operation<GetVerificationFlowInput, GetVerificationFlowResult> =
  /* @__PURE__ */ operation({
    id: "getVerificationFlow",
    method: "GET",
    path: "/self-service/verification/flows",
    parameters: writeParameters,
    query: { id: { write: form, required: true } },
    responses: {
      200: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      default: ["application/json"],
    },
  });

export interface UpdateVerificationFlowInput extends CallOptions {
  /**
   * - `flow` (required): The identifier of the flow.
   * - `token` (optional, secret): The token of a mailed link. Browsers send it; code sends `code` in the body.
   */
  readonly query: UpdateVerificationFlowQuery;
  /** The address, or the code from the message. */
  readonly body: UpdateVerificationFlowBody;
}

export type UpdateVerificationFlowResult =
  | Success<200, VerificationFlow>
  | Failure<400, VerificationFlow>
  | Failure<410, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 410>, ErrorGeneric>;

/**
 * Submit a verification flow.
 *
 * With `email`, sends a code or a link and returns the flow in the state `sent_email`. With `code`, checks the code and
 * returns the state `passed_challenge`; the address is then verified. Verifying an address does not sign the user in.
 *
 * The response is the same for known and unknown addresses. A wrong code also returns 200: `state` stays `sent_email`,
 * and
 * `ui.messages` contains the message 4070006. Each submission with `email` may send another e-mail, so the client never
 * repeats it automatically.
 *
 * Not documented by the vendor: that a wrong code returns 200, which is taken from the vendor's source code. The status
 * 303 belongs to browsers.
 *
 * `POST /self-service/verification`. No authorization is needed.
 *
 * - `200`: The step is done, or the body has a message that says why not. (`application/json`)
 * - `400`: A field is wrong. The body is the flow with messages. (`application/json`)
 * - `410`: The flow has expired. Create another one. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const updateVerificationFlow: Operation<UpdateVerificationFlowInput, UpdateVerificationFlowResult> =
  /* @__PURE__ */ operation({
    id: "updateVerificationFlow",
    method: "POST",
    path: "/self-service/verification",
    parameters: writeParameters,
    query: { flow: { write: form, required: true }, token: { write: form } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      410: ["application/json"],
      default: ["application/json"],
    },
  });

export interface ToSessionInput extends CallOptions {
  /**
   * `tokenize_as` (optional): The name of a token template. The session is then also returned as a token in
   * `tokenized`.
   */
  readonly query?: ToSessionQuery | undefined;
}

export type ToSessionResult =
  | SuccessWith<200, Session, ResponseWith<{ "X-Kratos-Authenticated-Identity-Id": string | null }>>
  | Failure<401, ErrorGeneric>
  | Failure<403, ErrorGeneric>
  | Failure<OtherStatus<200 | 401 | 403>, ErrorGeneric>;

/**
 * Get the current session.
 *
 * Returns the session that the token belongs to, with its identity. Use it to check whether a user is signed in. A
 * missing, expired or revoked token returns 401 with the error identifier `session_inactive`.
 *
 * Depending on the project, a user with a second factor needs a session of level `aal2`, and the call returns 403 with
 * the
 * error identifier `session_aal2_required`.
 *
 * `GET /sessions/whoami`. Needs `sessionToken`.
 *
 * - `200`: The session is active. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `403`: The session has level `aal1`, and the project asks for `aal2`. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const toSession: Operation<ToSessionInput, ToSessionResult> = /* @__PURE__ */ operation({
  id: "toSession",
  method: "GET",
  path: "/sessions/whoami",
  parameters: writeParameters,
  query: { tokenize_as: { write: form } },
  responses: {
    200: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    default: ["application/json"],
  },
  security: [[sessionTokenScheme]],
});

export interface ListMySessionsInput extends CallOptions {
  /**
   * - `per_page` (optional, deprecated): The earlier name of `page_size`.
   * - `page` (optional, deprecated): The earlier form of `page_token`, a reference to a page and not its number.
   * - `page_size` (optional): The maximum number of sessions on a page.
   * - `page_token` (optional): The page to return, from the header `Link`.
   */
  readonly query?: ListMySessionsQuery | undefined;
}

export type ListMySessionsResult =
  | SuccessWith<200, Session[], ResponseWith<{ Link: string | null }>>
  | Failure<400, ErrorGeneric>
  | Failure<401, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 401>, ErrorGeneric>;

/**
 * List the other sessions of the signed-in user.
 *
 * Returns the active sessions of the signed-in user, page by page, without the current one. The header `Link` leads to
 * the next page.
 *
 * Not documented by the vendor: the header `Link` in its OpenAPI document. It is in the vendor's guide and source code.
 *
 * `GET /sessions`. Needs `sessionToken`.
 *
 * - `200`: A page of sessions. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 *
 * `listMySessionsPages` lists all pages.
 */
export const listMySessions: Operation<ListMySessionsInput, ListMySessionsResult> = /* @__PURE__ */ operation({
  id: "listMySessions",
  method: "GET",
  path: "/sessions",
  parameters: writeParameters,
  query: { per_page: { write: form }, page: { write: form }, page_size: { write: form }, page_token: { write: form } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    default: ["application/json"],
  },
  security: [[sessionTokenScheme]],
});

export type DisableMyOtherSessionsInput = CallOptions;

export type DisableMyOtherSessionsResult =
  | Success<200, DeleteMySessionsCount>
  | Failure<400, ErrorGeneric>
  | Failure<401, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 401>, ErrorGeneric>;

/**
 * Sign out the other sessions of the signed-in user.
 *
 * Ends all sessions of the signed-in user except the current one, and returns how many it ended.
 *
 * `DELETE /sessions`. Needs `sessionToken`.
 *
 * - `200`: The sessions are ended. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const disableMyOtherSessions: Operation<DisableMyOtherSessionsInput, DisableMyOtherSessionsResult> =
  /* @__PURE__ */ operation({
    id: "disableMyOtherSessions",
    method: "DELETE",
    path: "/sessions",
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      default: ["application/json"],
    },
    security: [[sessionTokenScheme]],
  });

export interface DisableMySessionInput extends CallOptions {
  /** `id` (required): The identifier of the session. */
  readonly path: DisableMySessionPath;
}

export type DisableMySessionResult =
  | Success<204, undefined>
  | Failure<400, ErrorGeneric>
  | Failure<401, ErrorGeneric>
  | Failure<OtherStatus<204 | 400 | 401>, ErrorGeneric>;

/**
 * Sign out one other session of the signed-in user.
 *
 * Ends one session of the signed-in user. To end the current session, use `performNativeLogout`.
 *
 * `DELETE /sessions/{id}`. Needs `sessionToken`.
 *
 * - `204`: The session is ended. The response has no body.
 * - `400`: The request is not valid. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const disableMySession: Operation<DisableMySessionInput, DisableMySessionResult> = /* @__PURE__ */ operation({
  id: "disableMySession",
  method: "DELETE",
  path: "/sessions/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 204: [], 400: ["application/json"], 401: ["application/json"], default: ["application/json"] },
  security: [[sessionTokenScheme]],
});

export interface CreateRecoveryCodeForIdentityInput extends CallOptions {
  /** The user and how long the code is valid. */
  readonly body: CreateRecoveryCodeBody;
}

export type CreateRecoveryCodeForIdentityResult =
  | Success<201, RecoveryCodeForIdentity>
  | Failure<400, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<201 | 400 | 404>, ErrorGeneric>;

/**
 * Create a recovery code for a user.
 *
 * Creates a code and a link with which a user recovers or activates an account. The server sends no e-mail: deliver
 * them
 * yourself. Whoever has both can take the account over, so keep the response out of logs.
 *
 * With `flow_type: api`, the code can be submitted with `updateRecoveryFlow`; the flow's identifier is in the link.
 *
 * Not documented by the vendor: the default of `flow_type`, `browser`, which is taken from the vendor's source code.
 *
 * `POST /admin/recovery/code`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `201`: The code is created. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const createRecoveryCodeForIdentity: Operation<CreateRecoveryCodeForIdentityInput, CreateRecoveryCodeForIdentityResult> =
  /* @__PURE__ */ operation({
    id: "createRecoveryCodeForIdentity",
    method: "POST",
    path: "/admin/recovery/code",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      201: ["application/json"],
      400: ["application/json"],
      404: ["application/json"],
      default: ["application/json"],
    },
    security: [[oryAccessTokenScheme], []],
  });

export interface CreateRecoveryLinkForIdentityInput extends CallOptions {
  /** `return_to` (optional): The URL that a browser returns to after the flow. The project must allow it. */
  readonly query?: CreateRecoveryLinkForIdentityQuery | undefined;
  /** The user and how long the link is valid. */
  readonly body: CreateRecoveryLinkBody;
}

export type CreateRecoveryLinkForIdentityResult =
  | Success<200, RecoveryLinkForIdentity>
  | Failure<400, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 404>, ErrorGeneric>;

/**
 * Create a recovery link for a user.
 *
 * Creates a link with which a user recovers or activates an account. The server sends no e-mail: deliver the link
 * yourself. Whoever has it can take the account over, so keep the response out of logs.
 *
 * `POST /admin/recovery/link`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `200`: The link is created. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const createRecoveryLinkForIdentity: Operation<CreateRecoveryLinkForIdentityInput, CreateRecoveryLinkForIdentityResult> =
  /* @__PURE__ */ operation({
    id: "createRecoveryLinkForIdentity",
    method: "POST",
    path: "/admin/recovery/link",
    parameters: writeParameters,
    query: { return_to: { write: form } },
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      404: ["application/json"],
      default: ["application/json"],
    },
    security: [[oryAccessTokenScheme], []],
  });

export interface GetIdentityInput extends CallOptions {
  /** `id` (required): The identifier of the user's identity. */
  readonly path: GetIdentityPath;
  /** `include_credential` (optional): Which credentials to include. */
  readonly query?: GetIdentityQuery | undefined;
}

export type GetIdentityResult =
  | Success<200, Identity>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<200 | 404>, ErrorGeneric>;

/**
 * Get a user.
 *
 * Returns the identity of a user, with its addresses. With `include_credential`, it also contains credentials, which
 * may
 * include tokens of an identity provider; keep the response out of logs.
 *
 * `GET /admin/identities/{id}`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `200`: The identity. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const getIdentity: Operation<GetIdentityInput, GetIdentityResult> = /* @__PURE__ */ operation({
  id: "getIdentity",
  method: "GET",
  path: "/admin/identities/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  query: { include_credential: { write: form } },
  responses: { 200: ["application/json"], 404: ["application/json"], default: ["application/json"] },
  security: [[oryAccessTokenScheme], []],
});

export interface PatchIdentityInput extends CallOptions {
  /** `id` (required): The identifier of the user's identity. */
  readonly path: PatchIdentityPath;
  /** The changes. */
  readonly body: JsonPatchDocument;
}

export type PatchIdentityResult =
  | Success<200, Identity>
  | Failure<400, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<409, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 404 | 409>, ErrorGeneric>;

/**
 * Change a user, or block and unblock a user.
 *
 * Changes fields of an identity with a JSON Patch. To block a user, replace `/state` with `inactive`: sign-ins fail and
 * the
 * existing sessions stop working. To unblock the user, replace it with `active`. The fields `id`, `state_changed_at`
 * and
 * `credentials` cannot be changed.
 *
 * Not documented by the vendor: the effect of `state`. The vendor's document says that it has none; the vendor's source
 * code refuses sign-ins and sessions of an inactive user.
 *
 * `PATCH /admin/identities/{id}`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `200`: The identity after the change. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `409`: Another user has the same identifier, for example the e-mail address. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const patchIdentity: Operation<PatchIdentityInput, PatchIdentityResult> = /* @__PURE__ */ operation({
  id: "patchIdentity",
  method: "PATCH",
  path: "/admin/identities/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    404: ["application/json"],
    409: ["application/json"],
    default: ["application/json"],
  },
  security: [[oryAccessTokenScheme], []],
});

export interface DeleteIdentityCredentialsInput extends CallOptions {
  /**
   * - `id` (required): The identifier of the user's identity.
   * - `type` (required): The credentials to remove.
   */
  readonly path: DeleteIdentityCredentialsPath;
  /**
   * `identifier` (optional): Which credentials of type `oidc` or `saml` to remove. `getIdentity` returns their
   * identifiers.
   */
  readonly query?: DeleteIdentityCredentialsQuery | undefined;
}

export type DeleteIdentityCredentialsResult =
  | Success<204, undefined>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<204 | 404>, ErrorGeneric>;

/**
 * Remove a second factor or other credentials of a user.
 *
 * Removes the credentials of one type, for example `totp` and then `lookup_secret` of a user who lost the second
 * factor.
 * Passkeys and codes cannot be removed. Tell the user about the change: whoever controls this call can bypass the
 * second
 * factor.
 *
 * `DELETE /admin/identities/{id}/credentials/{type}`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `204`: The credentials are removed. The response has no body.
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const deleteIdentityCredentials: Operation<DeleteIdentityCredentialsInput, DeleteIdentityCredentialsResult> =
  /* @__PURE__ */ operation({
    id: "deleteIdentityCredentials",
    method: "DELETE",
    path: "/admin/identities/{id}/credentials/{type}",
    parameters: writeParameters,
    pathParameters: { id: { write: simple }, type: { write: simple } },
    query: { identifier: { write: form } },
    responses: { 204: [], 404: ["application/json"], default: ["application/json"] },
    security: [[oryAccessTokenScheme], []],
  });

export interface ListIdentitySessionsInput extends CallOptions {
  /** `id` (required): The identifier of the user's identity. */
  readonly path: ListIdentitySessionsPath;
  /**
   * - `per_page` (optional, deprecated): The earlier name of `page_size`.
   * - `page` (optional, deprecated): The earlier form of `page_token`, a reference to a page and not its number.
   * - `page_size` (optional): The maximum number of sessions on a page.
   * - `page_token` (optional): The page to return, from the header `Link`.
   * - `active` (optional): Whether to return active sessions or ended ones. Without it, both are returned.
   */
  readonly query?: ListIdentitySessionsQuery | undefined;
}

export type ListIdentitySessionsResult =
  | SuccessWith<200, Session[], ResponseWith<{ Link: string | null }>>
  | Failure<400, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<200 | 400 | 404>, ErrorGeneric>;

/**
 * List the sessions of a user.
 *
 * Returns the sessions of a user, page by page. Set `active` to leave out those that have ended. The header `Link`
 * leads
 * to the next page.
 *
 * Not documented by the vendor: the header `Link` in its OpenAPI document. It is in the vendor's guide and source code.
 *
 * `GET /admin/identities/{id}/sessions`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `200`: A page of sessions. (`application/json`)
 * - `400`: The request is not valid. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 *
 * `listIdentitySessionsPages` lists all pages.
 */
export const listIdentitySessions: Operation<ListIdentitySessionsInput, ListIdentitySessionsResult> =
  /* @__PURE__ */ operation({
    id: "listIdentitySessions",
    method: "GET",
    path: "/admin/identities/{id}/sessions",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    query: {
      per_page: { write: form },
      page: { write: form },
      page_size: { write: form },
      page_token: { write: form },
      active: { write: form },
    },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      404: ["application/json"],
      default: ["application/json"],
    },
    security: [[oryAccessTokenScheme], []],
  });

export interface DeleteIdentitySessionsInput extends CallOptions {
  /** `id` (required): The identifier of the user's identity. */
  readonly path: DeleteIdentitySessionsPath;
}

export type DeleteIdentitySessionsResult =
  | Success<204, undefined>
  | Failure<400, ErrorGeneric>
  | Failure<401, ErrorGeneric>
  | Failure<404, ErrorGeneric>
  | Failure<OtherStatus<204 | 400 | 401 | 404>, ErrorGeneric>;

/**
 * Sign a user out everywhere.
 *
 * Deletes all sessions of a user. You cannot undo this.
 *
 * `DELETE /admin/identities/{id}/sessions`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `204`: The sessions are deleted. The response has no body.
 * - `400`: The request is not valid. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `404`: There is no such object. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const deleteIdentitySessions: Operation<DeleteIdentitySessionsInput, DeleteIdentitySessionsResult> =
  /* @__PURE__ */ operation({
    id: "deleteIdentitySessions",
    method: "DELETE",
    path: "/admin/identities/{id}/sessions",
    parameters: writeParameters,
    pathParameters: { id: { write: simple } },
    responses: {
      204: [],
      400: ["application/json"],
      401: ["application/json"],
      404: ["application/json"],
      default: ["application/json"],
    },
    security: [[oryAccessTokenScheme], []],
  });

export interface DisableSessionInput extends CallOptions {
  /** `id` (required): The identifier of the session. */
  readonly path: DisableSessionPath;
}

export type DisableSessionResult =
  | Success<204, undefined>
  | Failure<400, ErrorGeneric>
  | Failure<401, ErrorGeneric>
  | Failure<OtherStatus<204 | 400 | 401>, ErrorGeneric>;

/**
 * End a session of a user.
 *
 * Ends one session of any user. Its data stays and is returned as not active.
 *
 * `DELETE /admin/sessions/{id}`. Works without authorization; `oryAccessToken` may be given.
 *
 * - `204`: The session is ended. The response has no body.
 * - `400`: The request is not valid. (`application/json`)
 * - `401`: No valid session token or API key was sent. (`application/json`)
 * - `default`: Another error, such as 429 for too many requests or 500. (`application/json`)
 */
export const disableSession: Operation<DisableSessionInput, DisableSessionResult> = /* @__PURE__ */ operation({
  id: "disableSession",
  method: "DELETE",
  path: "/admin/sessions/{id}",
  parameters: writeParameters,
  pathParameters: { id: { write: simple } },
  responses: { 204: [], 400: ["application/json"], 401: ["application/json"], default: ["application/json"] },
  security: [[oryAccessTokenScheme], []],
});
