// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
export {
  createPersonaClient,
  createPersonaTransport,
  type PersonaClient,
  type PersonaClientOptions,
} from "./generated/client.js";
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
export type {
  CodeForTokenData,
  ForgotPasswordData,
  ForgotPasswordResponse,
  InlineResponse400,
  InlineResponse415,
  LegacyForgotPasswordData,
  LegacyUpdatePasswordData,
  TokenResponse,
  UpdatePasswordData,
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
