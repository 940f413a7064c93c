// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
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

export const provider = {
  name: "persona",
  servers: [
    { name: "production", url: "https://persona.api.ksfmedia.fi/v1" },
    { name: "staging", url: "https://persona.staging.ksfmedia.fi/v1" },
  ],
} as const satisfies ProviderDescriptor;

/** What `createPersonaClient` takes; all of it is optional. */
export interface PersonaClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: "production" | "staging";
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * A credential of the HTTP scheme `OAuth`, sent in the header `Authorization`.
     *
     * The token from `loginPost`, sent in the header `Authorization` after the word `OAuth`.
     */
    readonly OAuth?: Credential | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface PersonaClient extends Client<paths>, Methods<typeof operations> {}

/** A client for Persona (KSF Media). Its methods are named after the operationIds of the spec. */
export function createPersonaClient(options?: PersonaClientOptions): PersonaClient {
  return createClient<PersonaClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createPersonaTransport(options?: PersonaClientOptions): Transport {
  return createTransport(provider, options);
}
