export { binaryBody } from "./body/binary.js";
export { formBody } from "./body/form.js";
export { jsonBody } from "./body/json.js";
export { jsonLinesBody, jsonSequenceBody } from "./body/json-lines.js";
export { multipartBody } from "./body/multipart.js";
export { jsonRangeBody, xmlRangeBody } from "./body/range.js";
export { textBody } from "./body/text.js";
export type { BodySite, BodyWriter, WrittenBody } from "./body/writer.js";
export { writeBody } from "./body/write-body.js";
export { writeRangedBody } from "./body/write-ranged-body.js";
export { createClient, type Client } from "./client.js";
export type {
  BodyContentDescriptor,
  BodyDescriptor,
  EncodingDescriptor,
  ItemDescriptor,
  OperationDescriptor,
  ParameterDescriptor,
  ParameterDescriptors,
  PartWriter,
  ProviderDescriptor,
  SchemeDescriptor,
  ServerDescriptor,
  ServerFiller,
  ServerVariableDescriptor,
  StreamDescriptor,
  StreamOpener,
} from "./descriptor.js";
export {
  ApiError,
  InvalidArgumentError,
  MissingCredentialError,
  NetworkError,
  ParseError,
  SpecloomError,
  TimeoutError,
} from "./errors.js";
export type {
  Middleware,
  MiddlewareCallbackParams,
  PathCall,
  PathCalls,
  QueryCalls,
  RequestCall,
} from "./openapi-fetch.js";
export { operation, type Method, type Methods, type Operation } from "./operation.js";
export type {
  CallOptions,
  Fetch,
  FetchArguments,
  FetchInit,
  FetchResponse,
  HeadersOption,
  LogAttempt,
  LogEnd,
  LogEvent,
  LogStart,
  ParseAs,
  RetryOptions,
  TransportOptions,
} from "./options.js";
export { byCursor } from "./pagination/by-cursor.js";
export { byLink } from "./pagination/by-link.js";
export { byOffset } from "./pagination/by-offset.js";
export { byPage } from "./pagination/by-page.js";
export { byUrl } from "./pagination/by-url.js";
export { paged, type Paged, type Pages } from "./pagination/paged.js";
export { PaginationError } from "./pagination/pagination-error.js";
export type { Page, PagePlan, Turn, Way } from "./pagination/plan.js";
export { cookieStyle } from "./parameters/cookie-style.js";
export { deepObject } from "./parameters/deep-object.js";
export { jsonContent } from "./parameters/json-content.js";
export { formQuery, jsonQuery, textQuery } from "./parameters/query-string.js";
export { form, label, matrix, pipeDelimited, simple, spaceDelimited } from "./parameters/styles.js";
export { writeParameters } from "./parameters/write-parameters.js";
export type { ParameterSite, ParameterWriter } from "./parameters/writer.js";
export type {
  AnyResult,
  Failure,
  FailureWith,
  OtherStatus,
  ParsedAs,
  ResponseWith,
  StatusRange,
  Success,
  SuccessWith,
  Undocumented,
} from "./result.js";
export { cookieKey, headerKey, queryKey } from "./security/api-key.js";
export { basic, type BasicCredentials } from "./security/basic.js";
export { bearer } from "./security/bearer.js";
export { oauth1, type OAuth1Credentials } from "./security/oauth1.js";
export { oauth2, type OAuth2Credentials } from "./security/oauth2.js";
export type { Credential, SchemeHandler, SchemeUse } from "./security/scheme.js";
export type { Given, LogIn, SecondFactor } from "./session/log-in.js";
export type { SessionPlan } from "./session/plan.js";
export { createSession, type Session } from "./session/session.js";
export { SessionError, type SessionReason } from "./session/session-error.js";
export type { ServerSentEvent } from "./stream/event-parser.js";
export { eventStream } from "./stream/events.js";
export { isStream } from "./stream/is-stream.js";
export { jsonLines, jsonSequence } from "./stream/json-lines.js";
export { openStream } from "./stream/open-stream.js";
export type { ItemReader } from "./stream/reading.js";
export { fillVariables } from "./server-variables.js";
export { createTransport, type Transport } from "./transport.js";
export { isApiError, unwrap, type ApiErrorOf, type DataOf } from "./unwrap.js";
