// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.

/** The version of this package. */
export const version = "0.1.0";
