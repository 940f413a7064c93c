// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
