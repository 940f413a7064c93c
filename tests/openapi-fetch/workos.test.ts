import type { paths, User } from "@specloom/workos";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("workos", { Authorization: "Bearer credential" });

test("GET", async () => {
  const { data, response } = await client.GET("/user_management/users/{id}", { params: { path: { id: "user_01" } } });
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<User | undefined>();
  expect(data).toBeDefined();
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error There is no such path.
  expectTypeOf(() => client.GET("/no/such/path")).toBeFunction();
});
