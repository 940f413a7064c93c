// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import type { components } from "./schema.js";

/** A password made by the server. */
export type NewPassword = components["schemas"]["NewPassword"];

/** Why a request failed. Either `error` or `errors` is set. */
export type Error = components["schemas"]["Error"];
