// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
export {
  createOryKratosClient,
  createOryKratosTransport,
  type OryKratosClient,
  type OryKratosClientOptions,
} from "./generated/client.js";
export {
  createNativeLoginFlow,
  type CreateNativeLoginFlowInput,
  type CreateNativeLoginFlowResult,
} from "./generated/operations.js";
export { getLoginFlow, type GetLoginFlowInput, type GetLoginFlowResult } from "./generated/operations.js";
export { updateLoginFlow, type UpdateLoginFlowInput, type UpdateLoginFlowResult } from "./generated/operations.js";
export {
  performNativeLogout,
  type PerformNativeLogoutInput,
  type PerformNativeLogoutResult,
} from "./generated/operations.js";
export {
  createNativeRecoveryFlow,
  type CreateNativeRecoveryFlowInput,
  type CreateNativeRecoveryFlowResult,
} from "./generated/operations.js";
export { getRecoveryFlow, type GetRecoveryFlowInput, type GetRecoveryFlowResult } from "./generated/operations.js";
export {
  updateRecoveryFlow,
  type UpdateRecoveryFlowInput,
  type UpdateRecoveryFlowResult,
} from "./generated/operations.js";
export {
  createNativeSettingsFlow,
  type CreateNativeSettingsFlowInput,
  type CreateNativeSettingsFlowResult,
} from "./generated/operations.js";
export { getSettingsFlow, type GetSettingsFlowInput, type GetSettingsFlowResult } from "./generated/operations.js";
export {
  updateSettingsFlow,
  type UpdateSettingsFlowInput,
  type UpdateSettingsFlowResult,
} from "./generated/operations.js";
export {
  createNativeVerificationFlow,
  type CreateNativeVerificationFlowInput,
  type CreateNativeVerificationFlowResult,
} from "./generated/operations.js";
export {
  getVerificationFlow,
  type GetVerificationFlowInput,
  type GetVerificationFlowResult,
} from "./generated/operations.js";
export {
  updateVerificationFlow,
  type UpdateVerificationFlowInput,
  type UpdateVerificationFlowResult,
} from "./generated/operations.js";
export { toSession, type ToSessionInput, type ToSessionResult } from "./generated/operations.js";
export { listMySessions, type ListMySessionsInput, type ListMySessionsResult } from "./generated/operations.js";
export {
  disableMyOtherSessions,
  type DisableMyOtherSessionsInput,
  type DisableMyOtherSessionsResult,
} from "./generated/operations.js";
export { disableMySession, type DisableMySessionInput, type DisableMySessionResult } from "./generated/operations.js";
export {
  createRecoveryCodeForIdentity,
  type CreateRecoveryCodeForIdentityInput,
  type CreateRecoveryCodeForIdentityResult,
} from "./generated/operations.js";
export {
  createRecoveryLinkForIdentity,
  type CreateRecoveryLinkForIdentityInput,
  type CreateRecoveryLinkForIdentityResult,
} from "./generated/operations.js";
export { getIdentity, type GetIdentityInput, type GetIdentityResult } from "./generated/operations.js";
export { patchIdentity, type PatchIdentityInput, type PatchIdentityResult } from "./generated/operations.js";
export {
  deleteIdentityCredentials,
  type DeleteIdentityCredentialsInput,
  type DeleteIdentityCredentialsResult,
} from "./generated/operations.js";
export {
  listIdentitySessions,
  type ListIdentitySessionsInput,
  type ListIdentitySessionsResult,
} from "./generated/operations.js";
export {
  deleteIdentitySessions,
  type DeleteIdentitySessionsInput,
  type DeleteIdentitySessionsResult,
} from "./generated/operations.js";
export { disableSession, type DisableSessionInput, type DisableSessionResult } from "./generated/operations.js";
export { listMySessionsPages, listIdentitySessionsPages } from "./generated/pages.js";
export { createOryKratosSession, type OryKratosSession, type OryKratosSessionOptions } from "./generated/session.js";
export type {
  AuthenticatorAssuranceLevel,
  BrowserLocationChangeRequired,
  ContinueWith,
  ContinueWithFlow,
  ContinueWithList,
  ContinueWithRecoveryUi,
  ContinueWithRedirectBrowserTo,
  ContinueWithSetOrySessionToken,
  ContinueWithSettingsUi,
  ContinueWithVerificationFlow,
  ContinueWithVerificationUi,
  CreateNativeLoginFlowHeaders,
  CreateNativeLoginFlowQuery,
  CreateNativeVerificationFlowQuery,
  CreateRecoveryCodeBody,
  CreateRecoveryLinkBody,
  CreateRecoveryLinkForIdentityQuery,
  CredentialsType,
  CsrfToken,
  DeleteIdentityCredentialsPath,
  DeleteIdentityCredentialsQuery,
  DeleteIdentitySessionsPath,
  DeleteMySessionsCount,
  DisableMySessionPath,
  DisableSessionPath,
  ErrorGeneric,
  FlowState,
  FlowType,
  GenericError,
  GetIdentityPath,
  GetIdentityQuery,
  GetLoginFlowQuery,
  GetRecoveryFlowQuery,
  GetSettingsFlowQuery,
  GetVerificationFlowQuery,
  Identity,
  IdentityCredentials,
  JsonPatch,
  JsonPatchDocument,
  ListIdentitySessionsPath,
  ListIdentitySessionsQuery,
  ListMySessionsQuery,
  LoginFlow,
  LoginWithCode,
  LoginWithIdentifierFirst,
  LoginWithLookupSecret,
  LoginWithOidc,
  LoginWithPasskey,
  LoginWithPassword,
  LoginWithSaml,
  LoginWithTotp,
  LoginWithWebAuthn,
  PatchIdentityPath,
  PerformNativeLogoutBody,
  RecoveryAddress,
  RecoveryCodeForIdentity,
  RecoveryFlow,
  RecoveryLinkForIdentity,
  RecoveryWithCode,
  RecoveryWithLink,
  Session,
  SessionAuthenticationMethod,
  SessionDevice,
  SettingsFlow,
  SettingsWithLookupSecret,
  SettingsWithOidc,
  SettingsWithPasskey,
  SettingsWithPassword,
  SettingsWithProfile,
  SettingsWithSaml,
  SettingsWithTotp,
  SettingsWithWebAuthn,
  SuccessfulNativeLogin,
  Time,
  ToSessionQuery,
  Traits,
  TransientPayload,
  UiContainer,
  UiNode,
  UiNodeAnchorAttributes,
  UiNodeAttributes,
  UiNodeDivisionAttributes,
  UiNodeImageAttributes,
  UiNodeInputAttributes,
  UiNodeMeta,
  UiNodeScriptAttributes,
  UiNodeTextAttributes,
  UiText,
  UpdateLoginFlowBody,
  UpdateLoginFlowHeaders,
  UpdateLoginFlowQuery,
  UpdateRecoveryFlowBody,
  UpdateRecoveryFlowQuery,
  UpdateSettingsFlowBody,
  UpdateSettingsFlowQuery,
  UpdateVerificationFlowBody,
  UpdateVerificationFlowQuery,
  UpstreamParameters,
  VerifiableAddress,
  VerificationFlow,
  VerificationWithCode,
  VerificationWithLink,
} from "./generated/models.js";
export type { components, operations, paths } from "./generated/schema.js";
export { version } from "./generated/version.js";
export {
  ApiError,
  InvalidArgumentError,
  MissingCredentialError,
  NetworkError,
  PaginationError,
  ParseError,
  SessionError,
  SpecloomError,
  TimeoutError,
  isApiError,
  unwrap,
  type CallOptions,
  type LogEvent,
  type Middleware,
  type RetryOptions,
  type Transport,
} from "@specloom/runtime";
export type {
  AnyResult,
  ApiErrorOf,
  BasicCredentials,
  Client,
  Credential,
  DataOf,
  Failure,
  FailureWith,
  Fetch,
  FetchArguments,
  FetchInit,
  FetchResponse,
  Given,
  HeadersOption,
  LogAttempt,
  LogEnd,
  LogIn,
  LogStart,
  Method,
  Methods,
  MiddlewareCallbackParams,
  OAuth1Credentials,
  OAuth2Credentials,
  Operation,
  OperationDescriptor,
  OtherStatus,
  Paged,
  Pages,
  ParseAs,
  ParsedAs,
  PathCall,
  PathCalls,
  QueryCalls,
  RequestCall,
  ResponseWith,
  SecondFactor,
  Session as SpecloomSession,
  SessionReason,
  StatusRange,
  Success,
  SuccessWith,
  TransportOptions,
  Undocumented,
} from "@specloom/runtime";
