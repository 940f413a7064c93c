// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import { headerKey, type SchemeDescriptor } from "@specloom/runtime";

export const xAuthTokenScheme = {
  name: "x_auth_token",
  apply: headerKey,
  parameter: "X-Auth-Token",
} as const satisfies SchemeDescriptor;
