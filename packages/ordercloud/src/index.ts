// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
export {
  createOrdercloudClient,
  createOrdercloudTransport,
  type OrdercloudClient,
  type OrdercloudClientOptions,
} from "./generated/client.js";
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
export type { OrderCloudError, OrderCloudErrorEntry, PasswordReset, PasswordResetRequest } from "./generated/models.js";
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
