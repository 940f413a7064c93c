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
export type {
  ErrorModel,
  IdResp,
  JobResp,
  ResetPasswordMetadataResp,
  ResetPasswordRequestReq,
  ResetPasswordRequestResp,
  ResetPasswordResetReq,
  SessionLoginResp,
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
  unwrap,
  type CallOptions,
  type LogEvent,
  type Middleware,
  type RetryOptions,
  type Transport,
} from "@specloom/runtime";
