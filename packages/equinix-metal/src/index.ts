// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
export {
  createEquinixMetalClient,
  createEquinixMetalTransport,
  type EquinixMetalClient,
  type EquinixMetalClientOptions,
} from "./generated/client.js";
export {
  createPasswordResetToken,
  type CreatePasswordResetTokenInput,
  type CreatePasswordResetTokenResult,
} from "./generated/operations.js";
export { resetPassword, type ResetPasswordInput, type ResetPasswordResult } from "./generated/operations.js";
export type { Error, NewPassword } from "./generated/models.js";
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
