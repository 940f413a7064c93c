// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import { basic, bearer, headerKey, type SchemeDescriptor } from "@specloom/runtime";

export const apiKeyScheme = {
  name: "api_key",
  apply: headerKey,
  parameter: "X-Auth-Token",
} as const satisfies SchemeDescriptor;

export const basicAuthScheme = { name: "basicAuth", apply: basic } as const satisfies SchemeDescriptor;

export const bearerAuthScheme = { name: "bearerAuth", apply: bearer } as const satisfies SchemeDescriptor;
