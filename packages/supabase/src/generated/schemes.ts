// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
import { bearer, headerKey, type SchemeDescriptor } from "@specloom/runtime";

export const apiKeyAuthScheme = {
  name: "APIKeyAuth",
  apply: headerKey,
  parameter: "apikey",
} as const satisfies SchemeDescriptor;

export const userAuthScheme = { name: "UserAuth", apply: bearer } as const satisfies SchemeDescriptor;

export const adminAuthScheme = { name: "AdminAuth", apply: bearer } as const satisfies SchemeDescriptor;
