// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import {
  createClient,
  createTransport,
  fillVariables,
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
  name: "fusionauth",
  servers: [
    {
      name: "production",
      url: "https://{host}",
      variables: { host: { default: "auth.example.com" } },
      fill: fillVariables,
    },
    { name: "sandbox", url: "https://sandbox.fusionauth.io" },
  ],
} as const satisfies ProviderDescriptor;

/** What `createFusionauthClient` takes; all of it is optional. */
export interface FusionauthClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production" | "sandbox";
  /** Values for the variables in the server's URL. */
  readonly serverVariables?: {
    /**
     * The host name of the instance. The default is a placeholder.
     *
     * Default: `auth.example.com`.
     */
    readonly host?: string;
  } | undefined;
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * An API key, sent in the header `Authorization`.
     *
     * An API key from the FusionAuth admin UI, sent as it is, without a prefix. It can act on every user that it
     * covers, so keep it on a server.
     */
    readonly ApiKeyAuth?: Credential | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * The access token of a user, which `login` returns as `token`.
     */
    readonly BearerAuth?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface FusionauthClient extends Client<paths>, Methods<typeof operations> {}

/** A client for FusionAuth. Its methods are named after the operationIds of the spec. */
export function createFusionauthClient(options?: FusionauthClientOptions): FusionauthClient {
  return createClient<FusionauthClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createFusionauthTransport(options?: FusionauthClientOptions): Transport {
  return createTransport(provider, options);
}
