// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
