// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import {
  createClient,
  createTransport,
  type Client,
  type Methods,
  type ProviderDescriptor,
  type Transport,
  type TransportOptions,
} from "@specloom/runtime";
import * as operations from "./operations.js";
import type { paths } from "./schema.js";

const provider = { name: "clever-cloud", servers: [{ name: "production", url: "https://api.clever-cloud.com/v2" }] } as const satisfies ProviderDescriptor;

/** What `createCleverCloudClient` takes; all of it is optional. */
export interface CleverCloudClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production" | undefined;
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
