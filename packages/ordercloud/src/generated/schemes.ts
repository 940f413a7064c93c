// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import { oauth2, type SchemeDescriptor } from "@specloom/runtime";

export const oAuth2Scheme = {
  name: "OAuth2",
  apply: oauth2,
  tokenUrls: { password: "/oauth/token", clientCredentials: "/oauth/token" },
} as const satisfies SchemeDescriptor;
