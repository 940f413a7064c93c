// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
export {
  createFusionauthClient,
  createFusionauthTransport,
  type FusionauthClient,
  type FusionauthClientOptions,
} from "./generated/client.js";
export { login, type LoginInput, type LoginResult } from "./generated/operations.js";
export {
  completeTwoFactorLogin,
  type CompleteTwoFactorLoginInput,
  type CompleteTwoFactorLoginResult,
} from "./generated/operations.js";
export {
  sendTwoFactorLoginCode,
  type SendTwoFactorLoginCodeInput,
  type SendTwoFactorLoginCodeResult,
} from "./generated/operations.js";
export { logout, type LogoutInput, type LogoutResult } from "./generated/operations.js";
export {
  startForgottenPassword,
  type StartForgottenPasswordInput,
  type StartForgottenPasswordResult,
} from "./generated/operations.js";
export {
  checkChangePasswordId,
  type CheckChangePasswordIdInput,
  type CheckChangePasswordIdResult,
} from "./generated/operations.js";
export { changePassword, type ChangePasswordInput, type ChangePasswordResult } from "./generated/operations.js";
export { getPasswordRules, type GetPasswordRulesInput, type GetPasswordRulesResult } from "./generated/operations.js";
export { verifyEmail, type VerifyEmailInput, type VerifyEmailResult } from "./generated/operations.js";
export {
  resendVerificationEmail,
  type ResendVerificationEmailInput,
  type ResendVerificationEmailResult,
} from "./generated/operations.js";
export {
  generateTwoFactorSecret,
  type GenerateTwoFactorSecretInput,
  type GenerateTwoFactorSecretResult,
} from "./generated/operations.js";
export {
  sendTwoFactorCode,
  type SendTwoFactorCodeInput,
  type SendTwoFactorCodeResult,
} from "./generated/operations.js";
export { startTwoFactor, type StartTwoFactorInput, type StartTwoFactorResult } from "./generated/operations.js";
export { enableTwoFactor, type EnableTwoFactorInput, type EnableTwoFactorResult } from "./generated/operations.js";
export { disableTwoFactor, type DisableTwoFactorInput, type DisableTwoFactorResult } from "./generated/operations.js";
export {
  generateRecoveryCodes,
  type GenerateRecoveryCodesInput,
  type GenerateRecoveryCodesResult,
} from "./generated/operations.js";
export {
  listRefreshTokens,
  type ListRefreshTokensInput,
  type ListRefreshTokensResult,
} from "./generated/operations.js";
export {
  refreshAccessToken,
  type RefreshAccessTokenInput,
  type RefreshAccessTokenResult,
} from "./generated/operations.js";
export {
  revokeRefreshTokens,
  type RevokeRefreshTokensInput,
  type RevokeRefreshTokensResult,
} from "./generated/operations.js";
export {
  revokeRefreshToken,
  type RevokeRefreshTokenInput,
  type RevokeRefreshTokenResult,
} from "./generated/operations.js";
export {
  validateAccessToken,
  type ValidateAccessTokenInput,
  type ValidateAccessTokenResult,
} from "./generated/operations.js";
export { findUser, type FindUserInput, type FindUserResult } from "./generated/operations.js";
export { listUserActions, type ListUserActionsInput, type ListUserActionsResult } from "./generated/operations.js";
export { takeUserAction, type TakeUserActionInput, type TakeUserActionResult } from "./generated/operations.js";
export { cancelUserAction, type CancelUserActionInput, type CancelUserActionResult } from "./generated/operations.js";
export { createFusionauthSession, type FusionauthSession, type FusionauthSessionOptions } from "./generated/session.js";
export type {
  AccessTokenClaims,
  ActionData,
  ActionListResponse,
  ActionRequest,
  ActionResponse,
  BreachDetection,
  CancelActionData,
  CancelActionRequest,
  CancelUserActionPath,
  ChangeOwnPassword,
  ChangePasswordReason,
  ChangePasswordRequest,
  ChangePasswordResponse,
  ChangePasswordWithId,
  CheckChangePasswordIdPath,
  CheckChangePasswordIdQuery,
  CurrentPassword,
  DeviceInfo,
  DeviceInfoWritable,
  DisableTwoFactorPath,
  EnableTwoFactorPath,
  ErrorDetail,
  Errors,
  FindUserHeaders,
  FindUserQuery,
  ForgotPasswordRequest,
  ForgotPasswordResponse,
  GenerateRecoveryCodesPath,
  GetPasswordRulesPath,
  Instant,
  ListRefreshTokensQuery,
  ListUserActionsQuery,
  LoginHeaders,
  LoginId,
  LoginIdType,
  LoginIdTypes,
  LoginOptions,
  LoginPrevented,
  LoginPreventingAction,
  LoginRequest,
  LoginResponse,
  LogoutRequest,
  MessageType,
  MetaData,
  MetaDataWritable,
  NewPassword,
  OneTimePasswordLogin,
  PasswordChangeRequired,
  PasswordLogin,
  PasswordRules,
  PasswordRulesResponse,
  RecoveryCodeResponse,
  RecoveryCodes,
  RefreshRequest,
  RefreshResponse,
  RefreshToken,
  RefreshTokenResponse,
  RememberPreviousPasswords,
  ResendVerificationEmailQuery,
  RevokeRefreshTokenPath,
  RevokeRefreshTokensQuery,
  SecretResponse,
  SendTwoFactorLoginCodePath,
  SetUserPassword,
  State,
  TwoFactorChallenge,
  TwoFactorDisableRequest,
  TwoFactorLoginRequest,
  TwoFactorLoginSendRequest,
  TwoFactorMethod,
  TwoFactorMethodType,
  TwoFactorRequest,
  TwoFactorResponse,
  TwoFactorSendRequest,
  TwoFactorStartRequest,
  TwoFactorStartResponse,
  User,
  UserActionLog,
  UserResponse,
  UserTwoFactor,
  ValidateResponse,
  VerifyEmailOfUser,
  VerifyEmailRequest,
  VerifyEmailResponse,
  VerifyEmailWithId,
} from "./generated/models.js";
export type { components, operations, paths } from "./generated/schema.js";
export { version } from "./generated/version.js";
export {
  ApiError,
  InvalidArgumentError,
  MissingCredentialError,
  NetworkError,
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
  ParseAs,
  ParsedAs,
  PathCall,
  PathCalls,
  QueryCalls,
  RequestCall,
  ResponseWith,
  SecondFactor,
  Session,
  SessionReason,
  StatusRange,
  Success,
  SuccessWith,
  TransportOptions,
  Undocumented,
} from "@specloom/runtime";
