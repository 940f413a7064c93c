// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import { bearer, headerKey, type SchemeDescriptor } from "@specloom/runtime";

export const apiKeyAuthScheme = {
  name: "ApiKeyAuth",
  apply: headerKey,
  parameter: "Authorization",
} as const satisfies SchemeDescriptor;

export const bearerAuthScheme = { name: "BearerAuth", apply: bearer } as const satisfies SchemeDescriptor;
