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
     * The account's own host name, the part before `.quatrix.it`. The default, `api`, is the host in the vendor's
     * specification.
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
     * The session token that `sessionLoginGet` returns in the response header of the same name. It is sent as it is,
     * without a prefix.
     */
    readonly api_key?: Credential | undefined;
    /**
     * HTTP basic authentication: a user name and a password.
     *
     * The user's e-mail address and password. Only the log-in takes them.
     */
    readonly basicAuth?: Credential<BasicCredentials> | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * A permanent API key, which `apiKeyCreatePost` makes. That each of these operations takes one in place of a
     * session's token is inferred.
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
