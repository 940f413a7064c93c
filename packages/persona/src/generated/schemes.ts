// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import { bearer, type SchemeDescriptor } from "@specloom/runtime";

export const oAuthScheme = { name: "OAuth", apply: bearer, prefix: "OAuth" } as const satisfies SchemeDescriptor;
