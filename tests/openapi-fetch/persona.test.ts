import type { paths, TokenResponse } from "@specloom/persona";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("persona", { Authorization: "OAuth credential" });
const uuid = "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60";

test("GET with a path parameter and a query", async () => {
  const { data, response } = await client.GET("/users/{uuid}/scope", {
    params: { path: { uuid }, query: { scope: "read" } },
  });
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<number | undefined>();
  expect(data).toBeTypeOf("number");
});

test("POST with a body", async () => {
  const { data } = await client.POST("/account/codeForToken", {
    body: { code: "code" },
    headers: { "Content-Type": "application/json;charset=utf-8" },
  });
  expectTypeOf(data).toEqualTypeOf<TokenResponse | undefined>();
  expect(data).toBeDefined();
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error The scope is required.
  expectTypeOf(() => client.GET("/users/{uuid}/scope", { params: { path: { uuid } } })).toBeFunction();
});
