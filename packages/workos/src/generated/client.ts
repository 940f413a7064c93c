// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
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
  name: "workos",
  servers: [
    { name: "production", url: "https://api.workos.com" },
    { name: "staging", url: "https://api.workos-test.com" },
  ],
} as const satisfies ProviderDescriptor;

/** What `createWorkosClient` takes; all of it is optional. */
export interface WorkosClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production" | "staging";
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * Your secret API key from the WorkOS dashboard, which starts with `sk_`.
     */
    readonly bearer?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface WorkosClient extends Client<paths>, Methods<typeof operations> {}

/** A client for WorkOS. Its methods are named after the operationIds of the spec. */
export function createWorkosClient(options?: WorkosClientOptions): WorkosClient {
  return createClient<WorkosClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createWorkosTransport(options?: WorkosClientOptions): Transport {
  return createTransport(provider, options);
}
