// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
export {
  createPersonaClient,
  createPersonaTransport,
  type PersonaClient,
  type PersonaClientOptions,
} from "./generated/client.js";
export { loginPost, type LoginPostInput, type LoginPostResult } from "./generated/operations.js";
export { loginIpGet, type LoginIpGetInput, type LoginIpGetResult } from "./generated/operations.js";
export { loginUuidDelete, type LoginUuidDeleteInput, type LoginUuidDeleteResult } from "./generated/operations.js";
export {
  accountPasswordForgotPost,
  type AccountPasswordForgotPostInput,
  type AccountPasswordForgotPostResult,
} from "./generated/operations.js";
export {
  accountPasswordCheckTokenPost,
  type AccountPasswordCheckTokenPostInput,
  type AccountPasswordCheckTokenPostResult,
} from "./generated/operations.js";
export {
  accountPasswordResetPost,
  type AccountPasswordResetPostInput,
  type AccountPasswordResetPostResult,
} from "./generated/operations.js";
export { usersPost, type UsersPostInput, type UsersPostResult } from "./generated/operations.js";
export {
  usersTemporaryPost,
  type UsersTemporaryPostInput,
  type UsersTemporaryPostResult,
} from "./generated/operations.js";
export { usersUuidGet, type UsersUuidGetInput, type UsersUuidGetResult } from "./generated/operations.js";
export { usersUuidPatch, type UsersUuidPatchInput, type UsersUuidPatchResult } from "./generated/operations.js";
export {
  usersUuidPasswordPut,
  type UsersUuidPasswordPutInput,
  type UsersUuidPasswordPutResult,
} from "./generated/operations.js";
export {
  usersUuidScopeGet,
  type UsersUuidScopeGetInput,
  type UsersUuidScopeGetResult,
} from "./generated/operations.js";
export {
  identificationUserStampUuidPost,
  type IdentificationUserStampUuidPostInput,
  type IdentificationUserStampUuidPostResult,
} from "./generated/operations.js";
export { adminSearchPost, type AdminSearchPostInput, type AdminSearchPostResult } from "./generated/operations.js";
export { adminUserPost, type AdminUserPostInput, type AdminUserPostResult } from "./generated/operations.js";
export {
  adminUserUuidDelete,
  type AdminUserUuidDeleteInput,
  type AdminUserUuidDeleteResult,
} from "./generated/operations.js";
export {
  accountForgotPassPost,
  type AccountForgotPassPostInput,
  type AccountForgotPassPostResult,
} from "./generated/operations.js";
export {
  accountCodeForTokenPost,
  type AccountCodeForTokenPostInput,
  type AccountCodeForTokenPostResult,
} from "./generated/operations.js";
export {
  accountResetForgottenPasswordPost,
  type AccountResetForgottenPasswordPostInput,
  type AccountResetForgottenPasswordPostResult,
} from "./generated/operations.js";
export { createPersonaSession, type PersonaSession, type PersonaSessionOptions } from "./generated/session.js";
export type {
  Address,
  AdminNewUser,
  AdminSearchPostHeaders,
  AdminUserPostHeaders,
  AdminUserUuidDeleteHeaders,
  AdminUserUuidDeletePath,
  CodeForTokenData,
  Conflict,
  DeliveryAddress,
  FaroUser,
  ForgotPasswordData,
  ForgotPasswordResponse,
  GdprConsent,
  IdentificationUserStampUuidPostHeaders,
  IdentificationUserStampUuidPostPath,
  InlineResponse400,
  InlineResponse403,
  InlineResponse415,
  InlineResponse500,
  JanrainUser,
  LegacyForgotPasswordData,
  LegacyUpdatePasswordData,
  LegalConsent,
  LoginData,
  LoginIpGetHeaders,
  LoginIpGetQuery,
  LoginResponse,
  LoginUuidDeletePath,
  LoginUuidDeleteQuery,
  NewPasswordData,
  NewTemporaryUser,
  NewUser,
  Package,
  PastTemporaryAddress,
  PausedSubscription,
  PendingAddressChange,
  RegistrationError,
  SearchQuery,
  SearchResult,
  SessionOverResponse,
  Subscription,
  SubscriptionDates,
  TokenCheckData,
  TokenResponse,
  UpdatePasswordData,
  User,
  UserUpdate,
  UserUpdateAddress,
  UserUpdatePassword,
  UsersUuidGetHeaders,
  UsersUuidGetPath,
  UsersUuidPasswordPutHeaders,
  UsersUuidPasswordPutPath,
  UsersUuidPatchHeaders,
  UsersUuidPatchPath,
  UsersUuidScopeGetPath,
  UsersUuidScopeGetQuery,
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
