import type { AccessToken, OrderCloudError, paths } from "@specloom/ordercloud";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("ordercloud", { Authorization: "Bearer credential" });

test("GET without parameters", async () => {
  const { data, response } = await client.GET("/me");
  expect(response.status).toBe(200);
  expect(data?.ID).toBeTypeOf("string");
});

test("POST with path parameters", async () => {
  const { error, response } = await client.POST("/buyers/{buyerID}/users/{userID}/unlock", {
    params: { path: { buyerID: "buyer", userID: "user" } },
  });
  expect(response.status).toBe(204);
  expectTypeOf(error).toEqualTypeOf<OrderCloudError | undefined>();
});

test("POST with a form", async () => {
  const { data } = await client.POST("/oauth/token", {
    body: { grant_type: "client_credentials", client_id: "id", client_secret: "secret", scope: "FullAccess" },
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  expectTypeOf(data).toEqualTypeOf<AccessToken | undefined>();
  expect(data?.access_token).toBeTypeOf("string");
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error The path's parameters are required.
  expectTypeOf(() => client.DELETE("/buyers/{buyerID}/users/{userID}/tokens")).toBeFunction();
});
