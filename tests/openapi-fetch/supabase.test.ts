import type { paths, User } from "@specloom/supabase";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("supabase", { apikey: "credential", Authorization: "Bearer credential" });

test("GET", async () => {
  const { data, response } = await client.GET("/user", { params: {} });
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<User | undefined>();
  expect(data).toBeDefined();
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error There is no such path.
  expectTypeOf(() => client.GET("/no/such/path")).toBeFunction();
});
