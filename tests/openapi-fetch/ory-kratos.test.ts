import type { paths, RecoveryFlow } from "@specloom/ory-kratos";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("ory-kratos", { Authorization: "Bearer credential" });

test("GET", async () => {
  const { data, response } = await client.GET("/self-service/recovery/flows", {
    params: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
  });
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<RecoveryFlow | undefined>();
  expect(data).toBeDefined();
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error There is no such path.
  expectTypeOf(() => client.GET("/no/such/path")).toBeFunction();
});
