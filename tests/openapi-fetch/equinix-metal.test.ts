import type { AuthToken, paths, User } from "@specloom/equinix-metal";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("equinix-metal", { "X-Auth-Token": "credential" });

test("GET with a query", async () => {
  const { data, response } = await client.GET("/user", { params: { query: { include: ["emails"] } } });
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<User | undefined>();
  expect(data).toBeDefined();
});

test("POST with a body", async () => {
  const { data, response } = await client.POST("/user/api-keys", { body: { description: "build", read_only: true } });
  expect(response.status).toBe(201);
  expectTypeOf(data).toEqualTypeOf<AuthToken | undefined>();
  expect(data).toBeDefined();
});

test("DELETE with a path parameter", async () => {
  const { response } = await client.DELETE("/user/api-keys/{id}", {
    params: { path: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
  });
  expect(response.status).toBe(204);
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error The address is required.
  expectTypeOf(() => client.POST("/reset-password")).toBeFunction();
});
