// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
export {
  createOrdercloudClient,
  createOrdercloudTransport,
  type OrdercloudClient,
  type OrdercloudClientOptions,
} from "./generated/client.js";
export {
  sendVerificationCode,
  type SendVerificationCodeInput,
  type SendVerificationCodeResult,
} from "./generated/operations.js";
export {
  resetPasswordByVerificationCode,
  type ResetPasswordByVerificationCodeInput,
  type ResetPasswordByVerificationCodeResult,
} from "./generated/operations.js";
export {
  sendOneTimePassword,
  type SendOneTimePasswordInput,
  type SendOneTimePasswordResult,
} from "./generated/operations.js";
export { retrieveUsername, type RetrieveUsernameInput, type RetrieveUsernameResult } from "./generated/operations.js";
export { requestToken, type RequestTokenInput, type RequestTokenResult } from "./generated/operations.js";
export { meGet, type MeGetInput, type MeGetResult } from "./generated/operations.js";
export { mePatch, type MePatchInput, type MePatchResult } from "./generated/operations.js";
export {
  meResetPasswordByToken,
  type MeResetPasswordByTokenInput,
  type MeResetPasswordByTokenResult,
} from "./generated/operations.js";
export { meRevokeTokens, type MeRevokeTokensInput, type MeRevokeTokensResult } from "./generated/operations.js";
export {
  usersRevokeUserTokens,
  type UsersRevokeUserTokensInput,
  type UsersRevokeUserTokensResult,
} from "./generated/operations.js";
export {
  usersUnlockUserAccount,
  type UsersUnlockUserAccountInput,
  type UsersUnlockUserAccountResult,
} from "./generated/operations.js";
export {
  usersGetAccessToken,
  type UsersGetAccessTokenInput,
  type UsersGetAccessTokenResult,
} from "./generated/operations.js";
export {
  securityProfilesPatch,
  type SecurityProfilesPatchInput,
  type SecurityProfilesPatchResult,
} from "./generated/operations.js";
export type {
  AccessToken,
  ClientCredentialsGrant,
  ClientId,
  ClientSecret,
  ImpersonateTokenRequest,
  Locale,
  MeBuyer,
  MeSeller,
  MeSupplier,
  MeUser,
  MeUserPatch,
  OneTimePasswordRequest,
  OrderCloudError,
  OrderCloudErrorEntry,
  PasswordConfig,
  PasswordGrant,
  PasswordReset,
  PasswordResetRequest,
  RefreshTokenGrant,
  Scope,
  SecurityProfile,
  SecurityProfilePatch,
  TokenError,
  TokenPasswordReset,
  TokenRequest,
  UserKey,
  Username,
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
  Fetch,
  FetchArguments,
  FetchInit,
  FetchResponse,
  HeadersOption,
  HttpStatus,
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
  ParseAs,
  ParsedAs,
  PathCalls,
  QueryCalls,
  ResponseWith,
  StatusRange,
  Success,
  TransportOptions,
  Undocumented,
} from "@specloom/runtime";
