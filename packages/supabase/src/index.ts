// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
export {
  createSupabaseClient,
  createSupabaseTransport,
  type SupabaseClient,
  type SupabaseClientOptions,
} from "./generated/client.js";
export { issueToken, type IssueTokenInput, type IssueTokenResult } from "./generated/operations.js";
export { signOut, type SignOutInput, type SignOutResult } from "./generated/operations.js";
export {
  sendOneTimePassword,
  type SendOneTimePasswordInput,
  type SendOneTimePasswordResult,
} from "./generated/operations.js";
export {
  verifyOneTimePassword,
  type VerifyOneTimePasswordInput,
  type VerifyOneTimePasswordResult,
} from "./generated/operations.js";
export {
  resendOneTimePassword,
  type ResendOneTimePasswordInput,
  type ResendOneTimePasswordResult,
} from "./generated/operations.js";
export { signUp, type SignUpInput, type SignUpResult } from "./generated/operations.js";
export { recoverPassword, type RecoverPasswordInput, type RecoverPasswordResult } from "./generated/operations.js";
export { reauthenticate, type ReauthenticateInput, type ReauthenticateResult } from "./generated/operations.js";
export { getUser, type GetUserInput, type GetUserResult } from "./generated/operations.js";
export { updateUser, type UpdateUserInput, type UpdateUserResult } from "./generated/operations.js";
export { enrollFactor, type EnrollFactorInput, type EnrollFactorResult } from "./generated/operations.js";
export { challengeFactor, type ChallengeFactorInput, type ChallengeFactorResult } from "./generated/operations.js";
export { verifyFactor, type VerifyFactorInput, type VerifyFactorResult } from "./generated/operations.js";
export { unenrollFactor, type UnenrollFactorInput, type UnenrollFactorResult } from "./generated/operations.js";
export {
  adminGenerateLink,
  type AdminGenerateLinkInput,
  type AdminGenerateLinkResult,
} from "./generated/operations.js";
export { adminGetUser, type AdminGetUserInput, type AdminGetUserResult } from "./generated/operations.js";
export { adminUpdateUser, type AdminUpdateUserInput, type AdminUpdateUserResult } from "./generated/operations.js";
export { adminListFactors, type AdminListFactorsInput, type AdminListFactorsResult } from "./generated/operations.js";
export {
  adminDeleteFactor,
  type AdminDeleteFactorInput,
  type AdminDeleteFactorResult,
} from "./generated/operations.js";
export { createSupabaseSession, type SupabaseSession, type SupabaseSessionOptions } from "./generated/session.js";
export type {
  AccessTokenResponse,
  AdminDeleteFactorPath,
  AdminGetUserPath,
  AdminListFactorsPath,
  AdminUpdateUserPath,
  AdminUserUpdate,
  AppMetadata,
  Captcha,
  Challenge,
  ChallengeFactorPath,
  ChallengeFactorRequest,
  Channel,
  CodeChallenge,
  CodeChallengeMethod,
  Email,
  Empty,
  EnrollFactorRequest,
  EnrolledFactor,
  Error,
  Factor,
  FirstConfirmation,
  GenerateLinkRequest,
  GeneratedLink,
  IdTokenGrant,
  Identity,
  IssueTokenQuery,
  MessageSent,
  Metadata,
  NewPassword,
  OneTimePasswordRequest,
  PasswordGrant,
  Phone,
  PkceGrant,
  RecoverPasswordQuery,
  RecoverRequest,
  RefreshTokenGrant,
  RemovedFactor,
  ResendOneTimePasswordQuery,
  ResendRequest,
  SendOneTimePasswordQuery,
  SignOutQuery,
  SignUpQuery,
  SignUpRequest,
  TokenRequest,
  TotpEnrollment,
  UnenrollFactorPath,
  UpdateUserQuery,
  User,
  UserUpdate,
  VerifyFactorPath,
  VerifyFactorRequest,
  VerifyRequest,
  WeakPassword,
  Web3Grant,
  WebAuthnChallenge,
  WebAuthnResult,
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
