// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
