// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
export {
  createOrdercloudClient,
  createOrdercloudTransport,
  type OrdercloudClient,
  type OrdercloudClientOptions,
} from "./generated/client.js";
export { requestToken, type RequestTokenInput, type RequestTokenResult } from "./generated/operations.js";
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
export { meGet, type MeGetInput, type MeGetResult } from "./generated/operations.js";
export { mePatch, type MePatchInput, type MePatchResult } from "./generated/operations.js";
export { meRegister, type MeRegisterInput, type MeRegisterResult } from "./generated/operations.js";
export {
  meResetPasswordByToken,
  type MeResetPasswordByTokenInput,
  type MeResetPasswordByTokenResult,
} from "./generated/operations.js";
export { meRevokeTokens, type MeRevokeTokensInput, type MeRevokeTokensResult } from "./generated/operations.js";
export {
  usersListAcrossBuyers,
  type UsersListAcrossBuyersInput,
  type UsersListAcrossBuyersResult,
} from "./generated/operations.js";
export { usersList, type UsersListInput, type UsersListResult } from "./generated/operations.js";
export {
  usersUnlockUserAccount,
  type UsersUnlockUserAccountInput,
  type UsersUnlockUserAccountResult,
} from "./generated/operations.js";
export {
  usersRevokeUserTokens,
  type UsersRevokeUserTokensInput,
  type UsersRevokeUserTokensResult,
} from "./generated/operations.js";
export {
  usersGetAccessToken,
  type UsersGetAccessTokenInput,
  type UsersGetAccessTokenResult,
} from "./generated/operations.js";
export { adminUsersList, type AdminUsersListInput, type AdminUsersListResult } from "./generated/operations.js";
export {
  adminUsersUnlockUserAccount,
  type AdminUsersUnlockUserAccountInput,
  type AdminUsersUnlockUserAccountResult,
} from "./generated/operations.js";
export {
  adminUsersRevokeUserTokens,
  type AdminUsersRevokeUserTokensInput,
  type AdminUsersRevokeUserTokensResult,
} from "./generated/operations.js";
export {
  supplierUsersList,
  type SupplierUsersListInput,
  type SupplierUsersListResult,
} from "./generated/operations.js";
export {
  supplierUsersUnlockUserAccount,
  type SupplierUsersUnlockUserAccountInput,
  type SupplierUsersUnlockUserAccountResult,
} from "./generated/operations.js";
export {
  supplierUsersRevokeUserTokens,
  type SupplierUsersRevokeUserTokensInput,
  type SupplierUsersRevokeUserTokensResult,
} from "./generated/operations.js";
export {
  securityProfilesGet,
  type SecurityProfilesGetInput,
  type SecurityProfilesGetResult,
} from "./generated/operations.js";
export {
  securityProfilesPatch,
  type SecurityProfilesPatchInput,
  type SecurityProfilesPatchResult,
} from "./generated/operations.js";
export {
  apiClientsListSecrets,
  type ApiClientsListSecretsInput,
  type ApiClientsListSecretsResult,
} from "./generated/operations.js";
export {
  apiClientsCreateSecret,
  type ApiClientsCreateSecretInput,
  type ApiClientsCreateSecretResult,
} from "./generated/operations.js";
export {
  apiClientsGetSecret,
  type ApiClientsGetSecretInput,
  type ApiClientsGetSecretResult,
} from "./generated/operations.js";
export {
  apiClientsPatchSecret,
  type ApiClientsPatchSecretInput,
  type ApiClientsPatchSecretResult,
} from "./generated/operations.js";
export {
  apiClientsDeleteSecret,
  type ApiClientsDeleteSecretInput,
  type ApiClientsDeleteSecretResult,
} from "./generated/operations.js";
export {
  usersListAcrossBuyersPages,
  usersListPages,
  adminUsersListPages,
  supplierUsersListPages,
  apiClientsListSecretsPages,
} from "./generated/pages.js";
export type {
  AccessToken,
  AccessTokenBasic,
  AdminUsersListQuery,
  AdminUsersRevokeUserTokensPath,
  AdminUsersUnlockUserAccountPath,
  ApiClientSecret,
  ApiClientSecretCreateResponse,
  ApiClientSecretInput,
  ApiClientSecretList,
  ApiClientSecretPatch,
  ApiClientsCreateSecretPath,
  ApiClientsDeleteSecretPath,
  ApiClientsGetSecretPath,
  ApiClientsListSecretsPath,
  ApiClientsListSecretsQuery,
  ApiClientsPatchSecretPath,
  ApiRole,
  ClientCredentialsGrant,
  ClientId,
  ClientSecret,
  ImpersonateTokenRequest,
  Locale,
  MeBuyer,
  MeRegisterQuery,
  MeSeller,
  MeSupplier,
  MeUser,
  MeUserPatch,
  MeUserRegistration,
  Meta,
  OneTimePasswordRequest,
  OrderCloudError,
  OrderCloudErrorEntry,
  PasswordConfig,
  PasswordGrant,
  PasswordReset,
  PasswordResetRequest,
  RefreshTokenGrant,
  ResetPasswordByVerificationCodePath,
  RetrieveUsernameQuery,
  Scope,
  SecurityProfile,
  SecurityProfilePatch,
  SecurityProfilesGetPath,
  SecurityProfilesPatchPath,
  SupplierUsersListPath,
  SupplierUsersListQuery,
  SupplierUsersRevokeUserTokensPath,
  SupplierUsersUnlockUserAccountPath,
  TokenError,
  TokenPasswordReset,
  TokenRequest,
  User,
  UserKey,
  UserList,
  Username,
  UsersGetAccessTokenPath,
  UsersListAcrossBuyersQuery,
  UsersListPath,
  UsersListQuery,
  UsersRevokeUserTokensPath,
  UsersUnlockUserAccountPath,
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
  Paged,
  Pages,
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
