/** As the generator prints a client; for the type tests and the client's. */
import { createClient, createTransport } from "../../src/index.js";
import type { BasicCredentials, Client, Credential, Methods, Transport, TransportOptions } from "../../src/index.js";
import * as operations from "./operations.js";
import type { paths } from "./schema.js";

export interface QuatrixClientOptions extends TransportOptions {
  readonly server?: "production" | "relative" | "region";
  readonly serverVariables?: { readonly account?: string; readonly region?: "eu" | "us" };
  readonly auth?: {
    readonly api_key?: Credential;
    readonly basicAuth?: Credential<BasicCredentials>;
  };
}

export interface QuatrixClient extends Client<paths>, Methods<typeof operations> {}

export function createQuatrixClient(options?: QuatrixClientOptions): QuatrixClient {
  return createClient<QuatrixClient>(operations.provider, operations, options);
}

export function createQuatrixTransport(options?: QuatrixClientOptions): Transport {
  return createTransport(operations.provider, options);
}
