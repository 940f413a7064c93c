// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import {
  createClient,
  createTransport,
  fillVariables,
  type BasicCredentials,
  type Client,
  type Credential,
  type Methods,
  type ProviderDescriptor,
  type Transport,
  type TransportOptions,
} from "@specloom/runtime";
import * as operations from "./operations.js";
import type { paths } from "./schema.js";

export const provider = {
  name: "quatrix",
  servers: [
    {
      name: "production",
      url: "https://{account}.quatrix.it/api/1.0",
      variables: { account: { default: "api" } },
      fill: fillVariables,
    },
  ],
} as const satisfies ProviderDescriptor;

/** What `createQuatrixClient` takes; all of it is optional. */
export interface QuatrixClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production";
  /** Values for the variables in the server's URL. */
  readonly serverVariables?: {
    /**
     * The first part of your account's host name, for example `acme` in `acme.quatrix.it`. The default is the host in
     * the vendor's specification, which is not the host of an account.
     *
     * Default: `api`.
     */
    readonly account?: string;
  } | undefined;
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * An API key, sent in the header `X-Auth-Token`.
     *
     * The session token, sent without a prefix. It is `session_id` in the response body of `sessionLoginGet`.
     */
    readonly api_key?: Credential | undefined;
    /**
     * HTTP basic authentication: a user name and a password.
     *
     * The user's e-mail address and password, for `sessionLoginGet` only.
     */
    readonly basicAuth?: Credential<BasicCredentials> | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * A permanent API key from `apiKeyCreatePost`. The vendor's specification predates API keys, so it is inferred that
     * these operations accept one.
     */
    readonly bearerAuth?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface QuatrixClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Quatrix. Its methods are named after the operationIds of the spec. */
export function createQuatrixClient(options?: QuatrixClientOptions): QuatrixClient {
  return createClient<QuatrixClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createQuatrixTransport(options?: QuatrixClientOptions): Transport {
  return createTransport(provider, options);
}
