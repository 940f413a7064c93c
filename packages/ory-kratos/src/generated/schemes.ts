// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
import { bearer, headerKey, type SchemeDescriptor } from "@specloom/runtime";

export const sessionTokenScheme = {
  name: "sessionToken",
  apply: headerKey,
  parameter: "X-Session-Token",
} as const satisfies SchemeDescriptor;

export const oryAccessTokenScheme = { name: "oryAccessToken", apply: bearer } as const satisfies SchemeDescriptor;
