// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
export {
  createEquinixMetalClient,
  createEquinixMetalTransport,
  type EquinixMetalClient,
  type EquinixMetalClientOptions,
} from "./generated/client.js";
export { findCurrentUser, type FindCurrentUserInput, type FindCurrentUserResult } from "./generated/operations.js";
export {
  updateCurrentUser,
  type UpdateCurrentUserInput,
  type UpdateCurrentUserResult,
} from "./generated/operations.js";
export { findAPIKeys, type FindAPIKeysInput, type FindAPIKeysResult } from "./generated/operations.js";
export { createAPIKey, type CreateAPIKeyInput, type CreateAPIKeyResult } from "./generated/operations.js";
export { deleteUserAPIKey, type DeleteUserAPIKeyInput, type DeleteUserAPIKeyResult } from "./generated/operations.js";
export {
  createPasswordResetToken,
  type CreatePasswordResetTokenInput,
  type CreatePasswordResetTokenResult,
} from "./generated/operations.js";
export { resetPassword, type ResetPasswordInput, type ResetPasswordResult } from "./generated/operations.js";
export {
  createValidationRequest,
  type CreateValidationRequestInput,
  type CreateValidationRequestResult,
} from "./generated/operations.js";
export {
  consumeVerificationRequest,
  type ConsumeVerificationRequestInput,
  type ConsumeVerificationRequestResult,
} from "./generated/operations.js";
export { enableTfaApp, type EnableTfaAppInput, type EnableTfaAppResult } from "./generated/operations.js";
export { disableTfaApp, type DisableTfaAppInput, type DisableTfaAppResult } from "./generated/operations.js";
export type {
  AuthToken,
  AuthTokenInput,
  AuthTokenList,
  ConsumeVerificationRequestQuery,
  CreateAPIKeyQuery,
  CreatePasswordResetTokenQuery,
  CreateValidationRequestQuery,
  DeleteUserAPIKeyPath,
  DisableTfaAppHeaders,
  EnableTfaAppHeaders,
  Error,
  FindAPIKeysQuery,
  FindCurrentUserQuery,
  Href,
  NewPassword,
  Project,
  UpdateCurrentUserQuery,
  User,
  UserUpdateInput,
  VerifyEmail,
} from "./generated/models.js";
export type { components, operations, paths } from "./generated/schema.js";
export { version } from "./generated/version.js";
export {
  ApiError,
  InvalidArgumentError,
  MissingCredentialError,
  NetworkError,
  ParseError,
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
  HeadersOption,
  LogAttempt,
  LogEnd,
  LogStart,
  Method,
  Methods,
  MiddlewareCallbackParams,
  OAuth1Credentials,
  OAuth2Credentials,
  Operation,
  OperationDescriptor,
  OtherStatus,
  ParseAs,
  ParsedAs,
  PathCall,
  PathCalls,
  QueryCalls,
  RequestCall,
  ResponseWith,
  StatusRange,
  Success,
  SuccessWith,
  TransportOptions,
  Undocumented,
} from "@specloom/runtime";
