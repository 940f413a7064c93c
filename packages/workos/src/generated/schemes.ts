// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
import { bearer, type SchemeDescriptor } from "@specloom/runtime";

export const bearerScheme = { name: "bearer", apply: bearer } as const satisfies SchemeDescriptor;
