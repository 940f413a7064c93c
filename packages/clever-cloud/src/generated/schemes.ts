// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import { bearer, oauth1, type SchemeDescriptor } from "@specloom/runtime";

export const oauth1Scheme = {
  name: "oauth1",
  apply: oauth1,
  signatures: ["HMAC-SHA512", "HMAC-SHA1", "PLAINTEXT"],
} as const satisfies SchemeDescriptor;

export const apiTokenScheme = { name: "apiToken", apply: bearer } as const satisfies SchemeDescriptor;
