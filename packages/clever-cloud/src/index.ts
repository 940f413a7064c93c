// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
export {
  createCleverCloudClient,
  createCleverCloudTransport,
  type CleverCloudClient,
  type CleverCloudClientOptions,
} from "./generated/client.js";
export {
  getPasswordForgottenForm,
  type GetPasswordForgottenFormInput,
  type GetPasswordForgottenFormResult,
} from "./generated/operations.js";
export {
  askForPasswordResetViaForm,
  type AskForPasswordResetViaFormInput,
  type AskForPasswordResetViaFormResult,
} from "./generated/operations.js";
export {
  confirmPasswordResetRequest,
  type ConfirmPasswordResetRequestInput,
  type ConfirmPasswordResetRequestResult,
} from "./generated/operations.js";
export {
  resetPasswordForgotten,
  type ResetPasswordForgottenInput,
  type ResetPasswordForgottenResult,
} from "./generated/operations.js";
export { getSelf, type GetSelfInput, type GetSelfResult } from "./generated/operations.js";
export {
  changeUserPassword,
  type ChangeUserPasswordInput,
  type ChangeUserPasswordResult,
} from "./generated/operations.js";
export {
  getEmailAddresses,
  type GetEmailAddressesInput,
  type GetEmailAddressesResult,
} from "./generated/operations.js";
export { addEmailAddress, type AddEmailAddressInput, type AddEmailAddressResult } from "./generated/operations.js";
export {
  removeEmailAddress,
  type RemoveEmailAddressInput,
  type RemoveEmailAddressResult,
} from "./generated/operations.js";
export {
  getConfirmationEmail,
  type GetConfirmationEmailInput,
  type GetConfirmationEmailResult,
} from "./generated/operations.js";
export { validateEmail, type ValidateEmailInput, type ValidateEmailResult } from "./generated/operations.js";
export { getMFAKinds, type GetMFAKindsInput, type GetMFAKindsResult } from "./generated/operations.js";
export { createSelfMFA, type CreateSelfMFAInput, type CreateSelfMFAResult } from "./generated/operations.js";
export {
  setSelfFavouriteMFA,
  type SetSelfFavouriteMFAInput,
  type SetSelfFavouriteMFAResult,
} from "./generated/operations.js";
export { deleteSelfMFA, type DeleteSelfMFAInput, type DeleteSelfMFAResult } from "./generated/operations.js";
export { validateSelfMFA, type ValidateSelfMFAInput, type ValidateSelfMFAResult } from "./generated/operations.js";
export {
  getSelfBackupCodes,
  type GetSelfBackupCodesInput,
  type GetSelfBackupCodesResult,
} from "./generated/operations.js";
export { listSelfTokens, type ListSelfTokensInput, type ListSelfTokensResult } from "./generated/operations.js";
export { revokeSelfTokens, type RevokeSelfTokensInput, type RevokeSelfTokensResult } from "./generated/operations.js";
export {
  getCurrentTokenInfo,
  type GetCurrentTokenInfoInput,
  type GetCurrentTokenInfoResult,
} from "./generated/operations.js";
export { revokeSelfToken, type RevokeSelfTokenInput, type RevokeSelfTokenResult } from "./generated/operations.js";
export { getSelfCliTokens, type GetSelfCliTokensInput, type GetSelfCliTokensResult } from "./generated/operations.js";
export { getApiTokens, type GetApiTokensInput, type GetApiTokensResult } from "./generated/operations.js";
export { postApiTokens, type PostApiTokensInput, type PostApiTokensResult } from "./generated/operations.js";
export {
  putApiTokensApiTokenId,
  type PutApiTokensApiTokenIdInput,
  type PutApiTokensApiTokenIdResult,
} from "./generated/operations.js";
export {
  deleteApiTokensApiTokenId,
  type DeleteApiTokensApiTokenIdInput,
  type DeleteApiTokensApiTokenIdResult,
} from "./generated/operations.js";
export type {
  AddEmailAddressPath,
  ApiToken,
  ApiTokenRequest,
  ApiTokenUpdate,
  ApiTokenView,
  AskForPasswordResetViaFormHeaders,
  BridgeError,
  CliTokenView,
  ConfirmPasswordResetRequestPath,
  ConfirmPasswordResetRequestQuery,
  CreateSelfMFAHeaders,
  CreateSelfMFAPath,
  DeleteApiTokensApiTokenIdPath,
  DeleteSelfMFAHeaders,
  DeleteSelfMFAPath,
  EmailAddressChange,
  GetPasswordForgottenFormQuery,
  GetSelfBackupCodesHeaders,
  GetSelfBackupCodesPath,
  GetSelfCliTokensQuery,
  HtmlPage,
  MFARecoveryCode,
  MFAUrl,
  Message,
  NewPasswordForm,
  OAuth1AccessTokenView,
  OAuth1ConsumerView,
  OAuthRightsView,
  PasswordResetRequestForm,
  PutApiTokensApiTokenIdPath,
  RemoveEmailAddressPath,
  ResetPasswordForgottenPath,
  RevokeSelfTokenPath,
  SetSelfFavouriteMFAPath,
  UserView,
  ValidateEmailQuery,
  ValidateSelfMFAHeaders,
  ValidateSelfMFAPath,
  WannabeMFACreds,
  WannabeMFAFav,
  WannabePassword,
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
