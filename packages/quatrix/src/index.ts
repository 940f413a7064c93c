// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
export {
  createQuatrixClient,
  createQuatrixTransport,
  type QuatrixClient,
  type QuatrixClientOptions,
} from "./generated/client.js";
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
  profileSetPasswordPost,
  type ProfileSetPasswordPostInput,
  type ProfileSetPasswordPostResult,
} from "./generated/operations.js";
export { userSignupPost, type UserSignupPostInput, type UserSignupPostResult } from "./generated/operations.js";
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
export { userResetMfaPost, type UserResetMfaPostInput, type UserResetMfaPostResult } from "./generated/operations.js";
export { profileGet, type ProfileGetInput, type ProfileGetResult } from "./generated/operations.js";
export { apiKeyGet, type ApiKeyGetInput, type ApiKeyGetResult } from "./generated/operations.js";
export { apiKeyCreatePost, type ApiKeyCreatePostInput, type ApiKeyCreatePostResult } from "./generated/operations.js";
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
  AuthType,
  ErrorModel,
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
  ResetPasswordMetadataResp,
  ResetPasswordRequestReq,
  ResetPasswordRequestResp,
  ResetPasswordResetReq,
  SessionLoginPostReq,
  SessionLoginResp,
  SessionUnblockCaptchaResp,
  ShortUserService,
  UserResetMfaReq,
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
  Fetch,
  FetchArguments,
  FetchInit,
  FetchResponse,
  Given,
  HeadersOption,
  HttpStatus,
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
  ParseAs,
  ParsedAs,
  PathCalls,
  QueryCalls,
  ResponseWith,
  SecondFactor,
  Session,
  SessionReason,
  StatusRange,
  Success,
  TransportOptions,
  Undocumented,
} from "@specloom/runtime";
