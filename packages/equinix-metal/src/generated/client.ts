// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import {
  createClient,
  createTransport,
  type Client,
  type Credential,
  type Methods,
  type ProviderDescriptor,
  type Transport,
  type TransportOptions,
} from "@specloom/runtime";
import * as operations from "./operations.js";
import type { paths } from "./schema.js";

const provider = { name: "equinix-metal", servers: [{ name: "production", url: "https://api.equinix.com/metal/v1" }] } as const satisfies ProviderDescriptor;

/** What `createEquinixMetalClient` takes; all of it is optional. */
export interface EquinixMetalClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production";
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * An API key, sent in the header `X-Auth-Token`.
     *
     * A user or project API key, sent without a prefix.
     */
    readonly x_auth_token?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface EquinixMetalClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Equinix Metal. Its methods are named after the operationIds of the spec. */
export function createEquinixMetalClient(options?: EquinixMetalClientOptions): EquinixMetalClient {
  return createClient<EquinixMetalClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createEquinixMetalTransport(options?: EquinixMetalClientOptions): Transport {
  return createTransport(provider, options);
}
