// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
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

const provider = {
  name: "clerk",
  servers: [{ name: "production", url: "https://api.clerk.com/v1" }],
  serverVariables: ["frontendApi"],
} as const satisfies ProviderDescriptor;

/** What `createClerkClient` takes; all of it is optional. */
export interface ClerkClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production";
  /** Values for the variables in the server's URL. */
  readonly serverVariables?: {
    /**
     * The host of the Frontend API, from the Clerk Dashboard: a host name below your domain, or below
     * `clerk.accounts.dev` for a development instance. The default is a placeholder.
     *
     * Default: `clerk.example.com`.
     */
    readonly frontendApi?: string;
  } | undefined;
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * The secret key of the instance, from the Clerk Dashboard, for the Backend API. It can act on every user, so keep
     * it on a server.
     */
    readonly secretKey?: Credential | undefined;
    /**
     * An API key, sent in the header `Authorization`.
     *
     * The client token, which the Frontend API returns in the header `Authorization`. It is sent as it was received,
     * without a prefix. Set `nativeFlag` too.
     */
    readonly clientToken?: Credential | undefined;
    /**
     * An API key, sent in the query `_is_native`.
     *
     * The value `1`. It makes the Frontend API read the client token from the header `Authorization` instead of a
     * cookie. It is no secret.
     */
    readonly nativeFlag?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface ClerkClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Clerk. Its methods are named after the operationIds of the spec. */
export function createClerkClient(options?: ClerkClientOptions): ClerkClient {
  return createClient<ClerkClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createClerkTransport(options?: ClerkClientOptions): Transport {
  return createTransport(provider, options);
}
