// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
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
  name: "supabase",
  servers: [
    {
      name: "production",
      url: "https://{project}.supabase.co/auth/v1",
      variables: { project: { default: "abcdefghijklmnopqrst" } },
      fill: fillVariables,
    },
  ],
} as const satisfies ProviderDescriptor;

/** What `createSupabaseClient` takes; all of it is optional. */
export interface SupabaseClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production";
  /** Values for the variables in the server's URL. */
  readonly serverVariables?: {
    /**
     * The project's identifier, the part of its host name before `.supabase.co`. The default is a placeholder from the
     * vendor's document, so always set your own.
     *
     * Default: `abcdefghijklmnopqrst`.
     */
    readonly project?: string;
  } | undefined;
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * An API key, sent in the header `apikey`.
     *
     * The project's API key: the publishable or `anon` key in applications, the secret or `service_role` key on your
     * server. A self-hosted server without a gateway does not check it.
     */
    readonly APIKeyAuth?: Credential | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * The access token of the signed-in user, from `issueToken`, `verifyOneTimePassword` or `verifyFactor`.
     */
    readonly UserAuth?: Credential | undefined;
    /**
     * A bearer token, sent in the header `Authorization`.
     *
     * The `service_role` key or another token with an administrator role. Keep it on your server.
     */
    readonly AdminAuth?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface SupabaseClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Supabase Auth. Its methods are named after the operationIds of the spec. */
export function createSupabaseClient(options?: SupabaseClientOptions): SupabaseClient {
  return createClient<SupabaseClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createSupabaseTransport(options?: SupabaseClientOptions): Transport {
  return createTransport(provider, options);
}
