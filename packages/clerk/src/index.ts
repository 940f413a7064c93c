// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
export {
  createClerkClient,
  createClerkTransport,
  type ClerkClient,
  type ClerkClientOptions,
} from "./generated/client.js";
export { createSignIn, type CreateSignInInput, type CreateSignInResult } from "./generated/operations.js";
export {
  prepareFirstFactor,
  type PrepareFirstFactorInput,
  type PrepareFirstFactorResult,
} from "./generated/operations.js";
export {
  attemptFirstFactor,
  type AttemptFirstFactorInput,
  type AttemptFirstFactorResult,
} from "./generated/operations.js";
export {
  prepareSecondFactor,
  type PrepareSecondFactorInput,
  type PrepareSecondFactorResult,
} from "./generated/operations.js";
export {
  attemptSecondFactor,
  type AttemptSecondFactorInput,
  type AttemptSecondFactorResult,
} from "./generated/operations.js";
export { resetPassword, type ResetPasswordInput, type ResetPasswordResult } from "./generated/operations.js";
export {
  createSessionToken,
  type CreateSessionTokenInput,
  type CreateSessionTokenResult,
} from "./generated/operations.js";
export { endSession, type EndSessionInput, type EndSessionResult } from "./generated/operations.js";
export {
  listActiveSessions,
  type ListActiveSessionsInput,
  type ListActiveSessionsResult,
} from "./generated/operations.js";
export { revokeOwnSession, type RevokeOwnSessionInput, type RevokeOwnSessionResult } from "./generated/operations.js";
export { changePassword, type ChangePasswordInput, type ChangePasswordResult } from "./generated/operations.js";
export { createTotp, type CreateTotpInput, type CreateTotpResult } from "./generated/operations.js";
export { deleteTotp, type DeleteTotpInput, type DeleteTotpResult } from "./generated/operations.js";
export { verifyTotp, type VerifyTotpInput, type VerifyTotpResult } from "./generated/operations.js";
export {
  createBackupCodes,
  type CreateBackupCodesInput,
  type CreateBackupCodesResult,
} from "./generated/operations.js";
export {
  prepareEmailVerification,
  type PrepareEmailVerificationInput,
  type PrepareEmailVerificationResult,
} from "./generated/operations.js";
export {
  attemptEmailVerification,
  type AttemptEmailVerificationInput,
  type AttemptEmailVerificationResult,
} from "./generated/operations.js";
export { listUsers, type ListUsersInput, type ListUsersResult } from "./generated/operations.js";
export { updateUser, type UpdateUserInput, type UpdateUserResult } from "./generated/operations.js";
export { unlockUser, type UnlockUserInput, type UnlockUserResult } from "./generated/operations.js";
export { disableMfa, type DisableMfaInput, type DisableMfaResult } from "./generated/operations.js";
export {
  setPasswordCompromised,
  type SetPasswordCompromisedInput,
  type SetPasswordCompromisedResult,
} from "./generated/operations.js";
export { listSessions, type ListSessionsInput, type ListSessionsResult } from "./generated/operations.js";
export { revokeSession, type RevokeSessionInput, type RevokeSessionResult } from "./generated/operations.js";
export {
  createSignInToken,
  type CreateSignInTokenInput,
  type CreateSignInTokenResult,
} from "./generated/operations.js";
export { listUsersPages, listSessionsPages } from "./generated/pages.js";
export type {
  AttemptEmailVerificationPath,
  AttemptEmailVerificationQuery,
  AttemptFirstFactorPath,
  AttemptFirstFactorRequest,
  AttemptSecondFactorPath,
  AttemptSecondFactorRequest,
  BackupCodes,
  BackupCodesResponse,
  ChangePasswordQuery,
  ChangePasswordRequest,
  ClerkError,
  ClerkErrors,
  Client,
  ClientSession,
  CodeRequest,
  CreateBackupCodesQuery,
  CreateSessionTokenPath,
  CreateSignInRequest,
  CreateSignInTokenRequest,
  CreateTotpQuery,
  DeleteTotpQuery,
  DeletedObject,
  DeletedResponse,
  DisableMfaPath,
  EmailAddress,
  EmailAddressResponse,
  EndSessionPath,
  ListActiveSessionsQuery,
  ListSessionsQuery,
  ListUsersQuery,
  OwnUser,
  OwnUserResponse,
  PrepareEmailVerificationPath,
  PrepareEmailVerificationQuery,
  PrepareEmailVerificationRequest,
  PrepareFirstFactorPath,
  PrepareFirstFactorRequest,
  PrepareSecondFactorPath,
  PrepareSecondFactorRequest,
  ResetPasswordPath,
  ResetPasswordRequest,
  RevokeOwnSessionPath,
  RevokeOwnSessionQuery,
  RevokeSessionPath,
  Session,
  SessionActivity,
  SessionResponse,
  SessionToken,
  SessionTokenRequest,
  SetPasswordCompromisedPath,
  SetPasswordCompromisedRequest,
  SignIn,
  SignInFactor,
  SignInResponse,
  SignInStatus,
  SignInToken,
  Timestamp,
  Totp,
  TotpResponse,
  UnlockUserPath,
  UpdateUserPath,
  UpdateUserRequest,
  User,
  UserIdResponse,
  Verification,
  VerifyTotpQuery,
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
  Client as SpecloomClient,
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
