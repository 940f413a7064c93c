import type { paths, PasswordRulesResponse } from "@specloom/fusionauth";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("fusionauth", { Authorization: "credential" });

test("GET", async () => {
  const { data, response } = await client.GET("/api/tenant/password-validation-rules/{tenantId}", {
    params: { path: { tenantId: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
  });
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<PasswordRulesResponse | undefined>();
  expect(data).toBeDefined();
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error There is no such path.
  expectTypeOf(() => client.GET("/no/such/path")).toBeFunction();
});
