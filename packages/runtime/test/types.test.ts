import { expect, expectTypeOf, test } from "vitest";
import { ApiError, isApiError, NetworkError, unwrap, type ApiErrorOf, type DataOf } from "../src/index.js";
import { createQuatrixClient, createQuatrixTransport } from "./quatrix/client.js";
import * as operations from "./quatrix/operations.js";
import { resetPasswordRequestPost, type ResetPasswordRequestPostResult } from "./quatrix/operations.js";
import type { ErrorModel } from "./quatrix/schema.js";

// Compiled with the whole repository; the calls themselves never run.
const unsent = (..._calls: (() => unknown)[]): void => {};
const client = createQuatrixClient();
declare const result: ResetPasswordRequestPostResult;

test("a result narrows by ok and by status", () => {
  unsent(() => {
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200 | 202>();
      expectTypeOf(result.data).toEqualTypeOf<{ email?: string[] } | { job_id?: string }>();
    }
    if (result.status === 202) expectTypeOf(result.data).toEqualTypeOf<{ job_id?: string }>();
    if (result.status === 400) {
      expectTypeOf(result.error.code).toEqualTypeOf<number>();
      // @ts-expect-error the error of a 400 has no such field
      void result.error.cod;
    }
    if (result.status === 503) expectTypeOf(result.error).toEqualTypeOf<unknown>();
    const { data, error, response } = result;
    expectTypeOf(response).toEqualTypeOf<Response>();
    expectTypeOf(error).toEqualTypeOf<unknown>();
    expectTypeOf(data).toEqualTypeOf<{ email?: string[] } | { job_id?: string } | undefined>();
  });
  expect(client).toBeTypeOf("object");
});

test("inputs are required where something in them is", () => {
  unsent(
    () => client.sessionKeepaliveGet(),
    () => client.sessionKeepaliveGet({ timeout: 5, signal: AbortSignal.abort(), retry: false }),
    () => client.resetPasswordMetadataIdGet({ path: { id: "1" }, query: { verbose: true } }),
    // @ts-expect-error a body is required
    () => client.resetPasswordRequestPost(),
    // @ts-expect-error the id is required
    () => client.resetPasswordMetadataIdGet({ path: {} }),
    // @ts-expect-error email is a list
    () => client.resetPasswordRequestPost({ body: { email: "ada@example.org" } }),
    // @ts-expect-error there is no such option
    () => client.sessionKeepaliveGet({ timeOut: 5 }),
  );
  expect(client.sessionKeepaliveGet).toBeTypeOf("function");
});

test("options know the spec's schemes, servers and variables", () => {
  unsent(
    () =>
      createQuatrixClient({ auth: { api_key: () => process.env["X"], basicAuth: { username: "a", password: "b" } } }),
    () =>
      createQuatrixClient({
        auth: { api_key: async () => "key" },
        server: "region",
        serverVariables: { region: "us" },
      }),
    // @ts-expect-error no such scheme
    () => createQuatrixClient({ auth: { apiKey: "key" } }),
    // @ts-expect-error no such server
    () => createQuatrixClient({ server: "staging" }),
    // @ts-expect-error not of the enum
    () => createQuatrixClient({ serverVariables: { region: "mars" } }),
    // @ts-expect-error basic needs a password
    () => createQuatrixClient({ auth: { basicAuth: { username: "a" } } }),
  );
  expect(createQuatrixClient).toBeTypeOf("function");
});

test("a standalone operation takes a transport or a client", () => {
  unsent(
    async () => {
      const standalone = await resetPasswordRequestPost(createQuatrixTransport(), { body: { email: [] } });
      expectTypeOf(standalone).toEqualTypeOf<ResetPasswordRequestPostResult>();
    },
    () => resetPasswordRequestPost(client, { body: { email: [] } }),
    // @ts-expect-error the input is required
    () => resetPasswordRequestPost(client),
    // @ts-expect-error not a transport
    () => resetPasswordRequestPost({}, { body: { email: [] } }),
  );
  expect(resetPasswordRequestPost.descriptor.method).toBe("POST");
});

test("unwrap gives the union of the successes; its error is typed by the failures", () => {
  expectTypeOf<DataOf<ResetPasswordRequestPostResult>>().toEqualTypeOf<{ email?: string[] } | { job_id?: string }>();
  expectTypeOf<ApiError<400, ErrorModel>>().toExtend<ApiErrorOf<ResetPasswordRequestPostResult>>();
  unsent(async () => {
    const data = await unwrap(client.resetPasswordMetadataIdGet({ path: { id: "1" } }));
    expectTypeOf(data).toEqualTypeOf<{ multiple_accounts?: boolean }>();
    expectTypeOf(await unwrap(client.sessionKeepaliveGet())).toEqualTypeOf<undefined>();
    const error = {} as ApiErrorOf<ResetPasswordRequestPostResult>;
    if (error.status === 400) expectTypeOf(error.error.msg).toEqualTypeOf<string>();
  });
  expect(unwrap).toBeTypeOf("function");
});

test("path-typed calls are openapi-fetch's, with ok and status, without serializers", () => {
  unsent(
    async () => {
      const called = await client.GET("/reset-password/metadata/{id}", { params: { path: { id: "1" } } });
      expectTypeOf(called.data).toEqualTypeOf<{ multiple_accounts?: boolean } | undefined>();
      expectTypeOf(called.status).toEqualTypeOf<number>();
      if (called.ok) expectTypeOf(called.data).toEqualTypeOf<{ multiple_accounts?: boolean }>();
      else expectTypeOf(called.error).toEqualTypeOf<ErrorModel>();
      const { data, error, response } = called;
      expectTypeOf(data).toEqualTypeOf<{ multiple_accounts?: boolean } | undefined>();
      expectTypeOf(error).toEqualTypeOf<ErrorModel | undefined>();
      expectTypeOf(response).toEqualTypeOf<Response>();
    },
    async () => {
      const called = await client.request("post", "/reset-password/request", { body: { email: [] }, parseAs: "text" });
      if (called.ok) expectTypeOf(called.data).toEqualTypeOf<string>();
    },
    () => client.GET("/session/keepalive"),
    () =>
      client.GET("/session/keepalive", {
        signal: AbortSignal.abort(),
        headers: { a: 1 },
        baseUrl: "https://x.example",
      }),
    // @ts-expect-error no such path
    () => client.GET("/nowhere"),
    // @ts-expect-error a path of another method
    () => client.GET("/reset-password/request"),
    // @ts-expect-error the id is required
    () => client.GET("/reset-password/metadata/{id}"),
    // @ts-expect-error the body is required
    () => client.POST("/reset-password/request", {}),
    // @ts-expect-error the spec says how a query is written
    () => client.GET("/session/keepalive", { querySerializer: () => "" }),
  );
  expect(client.GET).toBeTypeOf("function");
});

test("parseAs changes the type of a success, not that of a failure", () => {
  const input = { path: { id: "1" } } as const;
  async function asText() {
    const found = await client.resetPasswordMetadataIdGet({ ...input, parseAs: "text" });
    return found.ok ? found.data : undefined;
  }
  async function asStream() {
    const found = await client.resetPasswordMetadataIdGet({ ...input, parseAs: "stream" });
    return found.ok ? found.data : undefined;
  }
  async function plain() {
    const found = await client.resetPasswordMetadataIdGet(input);
    return found.ok ? found.data : undefined;
  }
  expectTypeOf(asText).returns.resolves.toEqualTypeOf<string | undefined>();
  expectTypeOf(asStream).returns.resolves.toEqualTypeOf<ReadableStream<Uint8Array> | null | undefined>();
  expectTypeOf(plain).returns.resolves.not.toEqualTypeOf<string | undefined>();
  // @ts-expect-error -- no way to read a body
  void (() => client.resetPasswordMetadataIdGet({ ...input, parseAs: "xml" }));
  // @ts-expect-error -- a name that no option has
  void (() => client.resetPasswordMetadataIdGet({ ...input, timeuot: 1 }));
});

function check(error: unknown): void {
  if (error instanceof NetworkError) expectTypeOf(error.code).toEqualTypeOf<"NetworkError">();
  if (error instanceof ApiError) {
    expectTypeOf(error.status).toEqualTypeOf<number>();
    expectTypeOf(error.error).toEqualTypeOf<unknown>();
    expectTypeOf(error.code).toEqualTypeOf<"ApiError">();
  }
  if (isApiError(error, operations.resetPasswordRequestPost) && error.status === 400) {
    expectTypeOf(error.error).not.toBeAny();
    expectTypeOf(error.error).not.toBeUnknown();
  }
}

test("errors have literal codes, and ApiError is not any behind instanceof", () => {
  check(new NetworkError("x"));
  const response = new Response(null, { status: 400 });
  const refused = new ApiError("x", operations.resetPasswordRequestPost.descriptor, 400, {}, response);
  expect(isApiError(refused, operations.resetPasswordRequestPost)).toBe(true);
  expect(isApiError(refused, operations.sessionKeepaliveGet)).toBe(false);
  expect(isApiError(new NetworkError("x"), operations.resetPasswordRequestPost)).toBe(false);
});
