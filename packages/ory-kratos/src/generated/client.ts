// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
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
  name: "ory-kratos",
  servers: [
    {
      name: "production",
      url: "https://{project}.projects.oryapis.com",
      variables: { project: { default: "playground" } },
      fill: fillVariables,
    },
  ],
} as const satisfies ProviderDescriptor;

/** What `createOryKratosClient` takes; all of it is optional. */
export interface OryKratosClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production";
  /** Values for the variables in the server's URL. */
  readonly serverVariables?: {
    /**
     * The slug of the project. The default is a project that Ory uses in its documentation, so always set your own.
     *
     * Default: `playground`.
     */
    readonly project?: string;
  } | undefined;
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * An API key, sent in the header `X-Session-Token`.
     *
     * The session token from `updateLoginFlow` or from the `continue_with` of a recovery.
     */
    readonly sessionToken?: Credential | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * An API key of an Ory Network project, which starts with `ory_pat_`. A self-hosted server does not check it.
     */
    readonly oryAccessToken?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface OryKratosClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Ory Kratos. Its methods are named after the operationIds of the spec. */
export function createOryKratosClient(options?: OryKratosClientOptions): OryKratosClient {
  return createClient<OryKratosClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createOryKratosTransport(options?: OryKratosClientOptions): Transport {
  return createTransport(provider, options);
}
