// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
export {
  createWorkosClient,
  createWorkosTransport,
  type WorkosClient,
  type WorkosClientOptions,
} from "./generated/client.js";
export { authenticate, type AuthenticateInput, type AuthenticateResult } from "./generated/operations.js";
export { createMagicAuth, type CreateMagicAuthInput, type CreateMagicAuthResult } from "./generated/operations.js";
export {
  createPasswordReset,
  type CreatePasswordResetInput,
  type CreatePasswordResetResult,
} from "./generated/operations.js";
export { getPasswordReset, type GetPasswordResetInput, type GetPasswordResetResult } from "./generated/operations.js";
export { resetPassword, type ResetPasswordInput, type ResetPasswordResult } from "./generated/operations.js";
export { listUsers, type ListUsersInput, type ListUsersResult } from "./generated/operations.js";
export { getUser, type GetUserInput, type GetUserResult } from "./generated/operations.js";
export { updateUser, type UpdateUserInput, type UpdateUserResult } from "./generated/operations.js";
export {
  sendVerificationEmail,
  type SendVerificationEmailInput,
  type SendVerificationEmailResult,
} from "./generated/operations.js";
export { verifyEmail, type VerifyEmailInput, type VerifyEmailResult } from "./generated/operations.js";
export {
  getEmailVerification,
  type GetEmailVerificationInput,
  type GetEmailVerificationResult,
} from "./generated/operations.js";
export { sendEmailChange, type SendEmailChangeInput, type SendEmailChangeResult } from "./generated/operations.js";
export {
  confirmEmailChange,
  type ConfirmEmailChangeInput,
  type ConfirmEmailChangeResult,
} from "./generated/operations.js";
export { listAuthFactors, type ListAuthFactorsInput, type ListAuthFactorsResult } from "./generated/operations.js";
export { enrollAuthFactor, type EnrollAuthFactorInput, type EnrollAuthFactorResult } from "./generated/operations.js";
export { deleteAuthFactor, type DeleteAuthFactorInput, type DeleteAuthFactorResult } from "./generated/operations.js";
export {
  challengeAuthFactor,
  type ChallengeAuthFactorInput,
  type ChallengeAuthFactorResult,
} from "./generated/operations.js";
export {
  verifyAuthChallenge,
  type VerifyAuthChallengeInput,
  type VerifyAuthChallengeResult,
} from "./generated/operations.js";
export { listSessions, type ListSessionsInput, type ListSessionsResult } from "./generated/operations.js";
export { revokeSession, type RevokeSessionInput, type RevokeSessionResult } from "./generated/operations.js";
export { listUserApiKeys, type ListUserApiKeysInput, type ListUserApiKeysResult } from "./generated/operations.js";
export { createUserApiKey, type CreateUserApiKeyInput, type CreateUserApiKeyResult } from "./generated/operations.js";
export { validateApiKey, type ValidateApiKeyInput, type ValidateApiKeyResult } from "./generated/operations.js";
export { expireApiKey, type ExpireApiKeyInput, type ExpireApiKeyResult } from "./generated/operations.js";
export { listUsersPages, listAuthFactorsPages, listSessionsPages, listUserApiKeysPages } from "./generated/pages.js";
export type {
  ApiKey,
  ApiKeyList,
  ApiKeyOwner,
  ApiKeyValidation,
  ApiKeyWithValue,
  AuthChallenge,
  AuthChallengeVerification,
  AuthFactor,
  AuthFactorList,
  AuthFactorType,
  AuthFactorWithSecret,
  AuthenticateRequest,
  AuthenticateResponse,
  AuthenticationError,
  AuthorizationCodeGrant,
  ChallengeAuthFactorPath,
  ChallengeRequest,
  ClientId,
  ClientSecret,
  CodeRequest,
  ConfirmEmailChangePath,
  CreateApiKeyRequest,
  CreateUserApiKeyPath,
  DeleteAuthFactorPath,
  DeviceCodeGrant,
  DeviceId,
  Email,
  EmailChange,
  EmailChangeConfirmation,
  EmailVerification,
  EmailVerificationGrant,
  EnrollAuthFactorPath,
  EnrollAuthFactorRequest,
  EnrolledAuthFactor,
  Error,
  ErrorDetail,
  ExpireApiKeyPath,
  ExpireApiKeyRequest,
  FactorReference,
  GetEmailVerificationPath,
  GetPasswordResetPath,
  GetUserPath,
  Impersonator,
  InvitationToken,
  IpAddress,
  ListAuthFactorsPath,
  ListAuthFactorsQuery,
  ListMetadata,
  ListSessionsPath,
  ListSessionsQuery,
  ListUserApiKeysPath,
  ListUserApiKeysQuery,
  ListUsersQuery,
  MagicAuth,
  MagicAuthGrant,
  MagicAuthRequest,
  OAuthTokens,
  OneTimeCode,
  OrganizationReference,
  OrganizationSelectionGrant,
  PasswordGrant,
  PasswordReset,
  PasswordResetRequest,
  PendingToken,
  RadarAttemptId,
  RadarEmailGrant,
  RadarSmsGrant,
  RefreshTokenGrant,
  ResetPasswordRequest,
  RevokeSessionRequest,
  SendEmailChangePath,
  SendEmailChangeRequest,
  SendVerificationEmailPath,
  Session,
  SessionList,
  SignalsId,
  SmsFactor,
  Time,
  TotpEnrollment,
  TotpFactor,
  TotpGrant,
  UpdateUserPath,
  UpdateUserRequest,
  User,
  UserAgent,
  UserContainer,
  UserList,
  ValidateApiKeyRequest,
  VerifyAuthChallengePath,
  VerifyEmailPath,
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
