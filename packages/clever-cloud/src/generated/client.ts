// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import {
  createClient,
  createTransport,
  type Client,
  type Credential,
  type Methods,
  type OAuth1Credentials,
  type ProviderDescriptor,
  type Transport,
  type TransportOptions,
} from "@specloom/runtime";
import * as operations from "./operations.js";
import type { paths } from "./schema.js";

const provider = {
  name: "clever-cloud",
  servers: [
    { name: "production", url: "https://api.clever-cloud.com/v2" },
    { name: "bridge", url: "https://api-bridge.clever-cloud.com/v2" },
  ],
} as const satisfies ProviderDescriptor;

/** What `createCleverCloudClient` takes; all of it is optional. */
export interface CleverCloudClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production" | "bridge";
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * OAuth 1.0a: each request is signed by `HMAC-SHA512`, `HMAC-SHA1` or `PLAINTEXT`, in the header `Authorization`
     * (temporary token at `https://api.clever-cloud.com/v2/oauth/request_token`, authorization at
     * `https://api.clever-cloud.com/v2/oauth/authorize`, token at
     * `https://api.clever-cloud.com/v2/oauth/access_token`).
     *
     * The consumer key and secret of your application, and the token and secret that a user has granted to it. The
     * vendor recommends HMAC-SHA512. For the server `production`.
     */
    readonly oauth1?: Credential<OAuth1Credentials<"HMAC-SHA512" | "HMAC-SHA1" | "PLAINTEXT">> | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * An API token from `postApiTokens`. For the server `bridge`.
     */
    readonly apiToken?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface CleverCloudClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Clever Cloud. Its methods are named after the operationIds of the spec. */
export function createCleverCloudClient(options?: CleverCloudClientOptions): CleverCloudClient {
  return createClient<CleverCloudClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createCleverCloudTransport(options?: CleverCloudClientOptions): Transport {
  return createTransport(provider, options);
}
