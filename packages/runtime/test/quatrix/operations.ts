/** As the generator prints operations; for the type tests and the client's. */
import {
  headerKey,
  form,
  jsonBody,
  operation,
  fillVariables,
  simple,
  writeBody,
  writeParameters,
} from "../../src/index.js";
import type {
  CallOptions,
  Failure,
  Operation,
  ProviderDescriptor,
  SchemeDescriptor,
  Success,
  Undocumented,
} from "../../src/index.js";
import type { operations } from "./schema.js";

type RequestPost = operations["resetPasswordRequestPost"];
type MetadataGet = operations["resetPasswordMetadataIdGet"];

const apiKeyScheme = {
  name: "api_key",
  apply: headerKey,
  parameter: "X-Auth-Token",
} as const satisfies SchemeDescriptor;

export interface ResetPasswordRequestPostInput extends CallOptions {
  readonly body: RequestPost["requestBody"]["content"]["application/json"];
}

export type ResetPasswordRequestPostResult =
  | Success<200, RequestPost["responses"][200]["content"]["application/json"]>
  | Success<202, RequestPost["responses"][202]["content"]["application/json"]>
  | Failure<400, RequestPost["responses"][400]["content"]["application/json"]>
  | Undocumented<200 | 202 | 400>;

export const resetPasswordRequestPost: Operation<ResetPasswordRequestPostInput, ResetPasswordRequestPostResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordRequestPost",
    method: "POST",
    path: "/reset-password/request",
    body: { write: writeBody, required: true, content: { "application/json": { write: jsonBody } } },
    responses: { 200: ["application/json"], 202: ["application/json"], 400: ["application/json"] },
    security: [[], [apiKeyScheme]],
  });

export interface ResetPasswordMetadataIdGetInput extends CallOptions {
  readonly path: MetadataGet["parameters"]["path"];
  readonly query?: MetadataGet["parameters"]["query"];
}

export type ResetPasswordMetadataIdGetResult =
  | Success<200, MetadataGet["responses"][200]["content"]["application/json"]>
  | Failure<401, MetadataGet["responses"][401]["content"]["application/json"]>
  | Undocumented<200 | 401>;

export const resetPasswordMetadataIdGet: Operation<ResetPasswordMetadataIdGetInput, ResetPasswordMetadataIdGetResult> =
  /* @__PURE__ */ operation({
    id: "resetPasswordMetadataIdGet",
    method: "GET",
    path: "/reset-password/metadata/{id}",
    pathParameters: { id: { write: simple } },
    parameters: writeParameters,
    query: { verbose: { write: form } },
    responses: { 200: ["application/json"], 401: ["application/json"] },
    security: [[apiKeyScheme]],
  });

export type SessionKeepaliveGetResult = Success<204, undefined> | Undocumented<204>;

export const sessionKeepaliveGet: Operation<CallOptions, SessionKeepaliveGetResult> = /* @__PURE__ */ operation({
  id: "sessionKeepaliveGet",
  method: "GET",
  path: "/session/keepalive",
  responses: { 204: [] },
});

export const provider = {
  name: "quatrix",
  servers: [
    {
      name: "production",
      url: "https://{account}.quatrix.it/api/1.0",
      variables: { account: { default: "api" } },
      fill: fillVariables,
    },
    { name: "relative", url: "/api/1.0" },
    {
      name: "region",
      url: "https://{region}.quatrix.it",
      variables: { region: { default: "eu", enum: ["eu", "us"] } },
      fill: fillVariables,
    },
  ],
} as const satisfies ProviderDescriptor;
