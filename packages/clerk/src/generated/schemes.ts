// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
import { bearer, headerKey, queryKey, type SchemeDescriptor } from "@specloom/runtime";

export const secretKeyScheme = { name: "secretKey", apply: bearer } as const satisfies SchemeDescriptor;

export const clientTokenScheme = {
  name: "clientToken",
  apply: headerKey,
  parameter: "Authorization",
} as const satisfies SchemeDescriptor;

export const nativeFlagScheme = {
  name: "nativeFlag",
  apply: queryKey,
  parameter: "_is_native",
} as const satisfies SchemeDescriptor;
