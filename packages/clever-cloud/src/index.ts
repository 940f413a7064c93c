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
export type { HtmlPage, NewPasswordForm, PasswordResetRequestForm } from "./generated/models.js";
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
  unwrap,
  type CallOptions,
  type LogEvent,
  type Middleware,
  type RetryOptions,
  type Transport,
} from "@specloom/runtime";
