import type { ApiToken, paths, UserView } from "@specloom/clever-cloud";
import { expect, expectTypeOf, test } from "vitest";
import { mockClient } from "./mock-client.ts";

const client = mockClient<paths>("clever-cloud", { Authorization: "Bearer credential" });

test("GET without parameters", async () => {
  const { data, response } = await client.GET("/self");
  expect(response.status).toBe(200);
  expectTypeOf(data).toEqualTypeOf<UserView | undefined>();
  expect(data).toBeDefined();
});

test("GET of a page of text", async () => {
  const { data } = await client.GET("/password_forgotten/{key}", {
    params: { path: { key: "not-a-real-key" } },
    parseAs: "text",
  });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
  expect(data).toContain("<form");
});

test("PUT with a body", async () => {
  const { response } = await client.PUT("/self/mfa/{kind}", {
    params: { path: { kind: "TOTP" } },
    body: { preferred: true },
  });
  expect(response.status).toBe(200);
});

test("POST with a body", async () => {
  const { data } = await client.POST("/api-tokens", {
    body: {
      email: "ada@example.com",
      password: "not-a-real-password",
      name: "build",
      expirationDate: "2030-01-01T00:00:00Z",
    },
  });
  expectTypeOf(data).toEqualTypeOf<ApiToken | undefined>();
  expect(data).toBeDefined();
});

test("what the spec does not have does not compile", () => {
  // @ts-expect-error The kind is required.
  expectTypeOf(() => client.POST("/self/mfa/{kind}")).toBeFunction();
});
