// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import {
  createClient,
  createTransport,
  type Client,
  type Credential,
  type Methods,
  type OAuth2Credentials,
  type ProviderDescriptor,
  type Transport,
  type TransportOptions,
} from "@specloom/runtime";
import * as operations from "./operations.js";
import type { paths } from "./schema.js";

const provider = {
  name: "ordercloud",
  servers: [
    { name: "production", url: "https://api.ordercloud.io/v1" },
    { name: "sandbox", url: "https://sandboxapi.ordercloud.io/v1" },
    { name: "staging", url: "https://stagingapi.ordercloud.io/v1" },
    { name: "us-east-production", url: "https://useast-production.ordercloud.io/v1" },
    { name: "us-east-sandbox", url: "https://useast-sandbox.ordercloud.io/v1" },
    { name: "us-east-staging", url: "https://useast-staging.ordercloud.io/v1" },
    { name: "australia-east-production", url: "https://australiaeast-production.ordercloud.io/v1" },
    { name: "australia-east-sandbox", url: "https://australiaeast-sandbox.ordercloud.io/v1" },
    { name: "australia-east-staging", url: "https://australiaeast-staging.ordercloud.io/v1" },
    { name: "west-europe-production", url: "https://westeurope-production.ordercloud.io/v1" },
    { name: "west-europe-sandbox", url: "https://westeurope-sandbox.ordercloud.io/v1" },
    { name: "west-europe-staging", url: "https://westeurope-staging.ordercloud.io/v1" },
    { name: "japan-east-production", url: "https://japaneast-production.ordercloud.io/v1" },
    { name: "japan-east-sandbox", url: "https://japaneast-sandbox.ordercloud.io/v1" },
    { name: "japan-east-staging", url: "https://japaneast-staging.ordercloud.io/v1" },
  ],
} as const satisfies ProviderDescriptor;

/** What `createOrdercloudClient` takes; all of it is optional. */
export interface OrdercloudClientOptions extends TransportOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?:
    | "production"
    | "sandbox"
    | "staging"
    | "us-east-production"
    | "us-east-sandbox"
    | "us-east-staging"
    | "australia-east-production"
    | "australia-east-sandbox"
    | "australia-east-staging"
    | "west-europe-production"
    | "west-europe-sandbox"
    | "west-europe-staging"
    | "japan-east-production"
    | "japan-east-sandbox"
    | "japan-east-staging";
  /** Credentials, by the name of their security scheme. */
  readonly auth?: {
    /**
     * An OAuth 2.0 access token, sent as a bearer token (token at `/oauth/token`).
     *
     * An access token from `/oauth/token` on the host of the chosen server, outside `/v1`, as the vendor's own SDK gets
     * it. Specifications until 2019 name `https://auth.ordercloud.io/oauth/token`. Leave `scope` out to get all roles
     * of the user or application. Called `auth` in old clients.
     */
    readonly OAuth2?: Credential<OAuth2Credentials> | undefined;
  } | undefined;
}

/** Every operation as a method, and openapi-fetch's calls by path. */
export interface OrdercloudClient extends Client<paths>, Methods<typeof operations> {}

/** A client for OrderCloud. Its methods are named after the operationIds of the spec. */
export function createOrdercloudClient(options?: OrdercloudClientOptions): OrdercloudClient {
  return createClient<OrdercloudClient>(provider, operations, options);
}

/** For the standalone functions: a client without methods, so that a bundle holds the imported operations alone. */
export function createOrdercloudTransport(options?: OrdercloudClientOptions): Transport {
  return createTransport(provider, options);
}
