// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
