// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
