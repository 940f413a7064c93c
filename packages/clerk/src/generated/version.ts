// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
