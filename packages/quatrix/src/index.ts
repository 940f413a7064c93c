// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
export {
  createQuatrixClient,
  createQuatrixTransport,
  type QuatrixClient,
  type QuatrixClientOptions,
} from "./generated/client.js";
export { sessionLoginGet, type SessionLoginGetInput, type SessionLoginGetResult } from "./generated/operations.js";
export { sessionLoginPost, type SessionLoginPostInput, type SessionLoginPostResult } from "./generated/operations.js";
export {
  sessionKeepaliveGet,
  type SessionKeepaliveGetInput,
  type SessionKeepaliveGetResult,
} from "./generated/operations.js";
export { sessionLogoutGet, type SessionLogoutGetInput, type SessionLogoutGetResult } from "./generated/operations.js";
export {
  sessionUnblockCaptchaGet,
  type SessionUnblockCaptchaGetInput,
  type SessionUnblockCaptchaGetResult,
} from "./generated/operations.js";
export {
  resetPasswordRequestPost,
  type ResetPasswordRequestPostInput,
  type ResetPasswordRequestPostResult,
} from "./generated/operations.js";
export {
  resetPasswordMetadataIdGet,
  type ResetPasswordMetadataIdGetInput,
  type ResetPasswordMetadataIdGetResult,
} from "./generated/operations.js";
export {
  resetPasswordResetIdPost,
  type ResetPasswordResetIdPostInput,
  type ResetPasswordResetIdPostResult,
} from "./generated/operations.js";
export {
  profileSetPasswordPost,
  type ProfileSetPasswordPostInput,
  type ProfileSetPasswordPostResult,
} from "./generated/operations.js";
export { userSignupPost, type UserSignupPostInput, type UserSignupPostResult } from "./generated/operations.js";
export { profileGet, type ProfileGetInput, type ProfileGetResult } from "./generated/operations.js";
export { accountRolesGet, type AccountRolesGetInput, type AccountRolesGetResult } from "./generated/operations.js";
export { userGet, type UserGetInput, type UserGetResult } from "./generated/operations.js";
export {
  profile2faGenerateGet,
  type Profile2faGenerateGetInput,
  type Profile2faGenerateGetResult,
} from "./generated/operations.js";
export {
  profileSetMfaPost,
  type ProfileSetMfaPostInput,
  type ProfileSetMfaPostResult,
} from "./generated/operations.js";
export {
  profileRemoveMfaPost,
  type ProfileRemoveMfaPostInput,
  type ProfileRemoveMfaPostResult,
} from "./generated/operations.js";
export { userSetMfaPost, type UserSetMfaPostInput, type UserSetMfaPostResult } from "./generated/operations.js";
export {
  userRemoveMfaPost,
  type UserRemoveMfaPostInput,
  type UserRemoveMfaPostResult,
} from "./generated/operations.js";
export { userResetMfaPost, type UserResetMfaPostInput, type UserResetMfaPostResult } from "./generated/operations.js";
export {
  settingsAuthMethodsGet,
  type SettingsAuthMethodsGetInput,
  type SettingsAuthMethodsGetResult,
} from "./generated/operations.js";
export { apiKeyGet, type ApiKeyGetInput, type ApiKeyGetResult } from "./generated/operations.js";
export { apiKeyCreatePost, type ApiKeyCreatePostInput, type ApiKeyCreatePostResult } from "./generated/operations.js";
export { apiKeyIdGet, type ApiKeyIdGetInput, type ApiKeyIdGetResult } from "./generated/operations.js";
export {
  apiKeyMetadataIdGet,
  type ApiKeyMetadataIdGetInput,
  type ApiKeyMetadataIdGetResult,
} from "./generated/operations.js";
export {
  apiKeyUpdateIdPost,
  type ApiKeyUpdateIdPostInput,
  type ApiKeyUpdateIdPostResult,
} from "./generated/operations.js";
export {
  apiKeyDeleteIdGet,
  type ApiKeyDeleteIdGetInput,
  type ApiKeyDeleteIdGetResult,
} from "./generated/operations.js";
export { createQuatrixSession, type QuatrixSession, type QuatrixSessionOptions } from "./generated/session.js";
export type {
  APIKeyCreateReq,
  APIKeyResp,
  APIKeyStatus,
  APIKeyUpdateReq,
  AccountRolesRespItems,
  ApiKeyDeleteIdGetPath,
  ApiKeyIdGetPath,
  ApiKeyMetadataIdGetPath,
  ApiKeyUpdateIdPostPath,
  AuthType,
  ErrorModel,
  Group,
  GroupMetadata,
  IdResp,
  JobResp,
  ProfileRemoveMfaReq,
  ProfileRemoveMfaResp,
  ProfileResp,
  ProfileSetMfaReq,
  ProfileSetMfaResp,
  ProfileSetPasswordReq,
  ProfileSetPasswordResp,
  ProfileShareTypes,
  ResetPasswordMetadataIdGetPath,
  ResetPasswordMetadataResp,
  ResetPasswordRequestReq,
  ResetPasswordRequestResp,
  ResetPasswordResetIdPostPath,
  ResetPasswordResetReq,
  SessionLoginPostReq,
  SessionLoginResp,
  SessionUnblockCaptchaGetQuery,
  SessionUnblockCaptchaResp,
  SettingsAuthMethodsRespItems,
  ShortUserService,
  UserRemoveMfaReq,
  UserResetMfaReq,
  UserResp,
  UserSetMfaReq,
  UserSignupReq,
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
