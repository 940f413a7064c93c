// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
