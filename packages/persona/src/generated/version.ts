// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
