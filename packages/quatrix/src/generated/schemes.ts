// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import { apiKey, basic, bearer, type SchemeDescriptor } from "@specloom/runtime";

export const apiKeyScheme = {
  name: "api_key",
  apply: apiKey,
  in: "header",
  parameter: "X-Auth-Token",
} as const satisfies SchemeDescriptor;

export const basicAuthScheme = { name: "basicAuth", apply: basic } as const satisfies SchemeDescriptor;

export const bearerAuthScheme = { name: "bearerAuth", apply: bearer } as const satisfies SchemeDescriptor;
