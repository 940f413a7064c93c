import type { APIKeyResp, ErrorModel, IdResp, paths, ProfileResp } from "@specloom/quatrix";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("quatrix", { "X-Auth-Token": "credential" });

test("GET without parameters", async () => {
  const { data, response } = await client.GET("/profile");
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<ProfileResp | undefined>();
  expect(data?.id).toBeTypeOf("string");
});

test("GET with a path parameter", async () => {
  const id = "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60";
  const { data } = await client.GET("/api-key/delete/{id}", { params: { path: { id } } });
  expectTypeOf(data).toEqualTypeOf<IdResp | undefined>();
  expect(data?.id).toBeTypeOf("string");
});

test("POST with a body", async () => {
  const { data } = await client.POST("/api-key/create", { body: { name: "build", status: "A" } });
  expectTypeOf(data).toEqualTypeOf<APIKeyResp | undefined>();
  expect(data).toBeDefined();
});

test("an error has its own type", async () => {
  const { error, response } = await client.POST("/reset-password/request", {
    body: { email: ["ada@example.com"] },
    headers: { Prefer: "code=400" },
  });
  expect(response.status).toBe(400);
  expectTypeOf(error).toEqualTypeOf<ErrorModel | undefined>();
  expect(error?.code).toBeTypeOf("number");
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error There is no such path.
  expectTypeOf(() => client.GET("/profiles")).toBeFunction();
  // @ts-expect-error The body is required.
  expectTypeOf(() => client.POST("/api-key/create")).toBeFunction();
  // @ts-expect-error E-mail addresses are texts.
  expectTypeOf(() => client.POST("/reset-password/request", { body: { email: [1] } })).toBeFunction();
});
