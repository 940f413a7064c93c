import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createQuatrixClient } from "../test/quatrix/client.js";
import * as operations from "../test/quatrix/operations.js";
import { json, stub } from "../test/support.js";

const auth = { api_key: "s3cret" };

test("each operation is a method, and what is no operation is none", () => {
  const client = createQuatrixClient();
  expect(Object.keys(client).toSorted()).toEqual([
    "DELETE",
    "GET",
    "HEAD",
    "OPTIONS",
    "PATCH",
    "POST",
    "PUT",
    "QUERY",
    "TRACE",
    "eject",
    "request",
    "resetPasswordMetadataIdGet",
    "resetPasswordRequestPost",
    "sessionKeepaliveGet",
    "use",
  ]);
});

test("a method calls, alone too", async () => {
  const fetch = stub(json({ multiple_accounts: true }));
  const { resetPasswordMetadataIdGet } = createQuatrixClient({ fetch, auth });
  const result = await resetPasswordMetadataIdGet({ path: { id: "a b" }, query: { verbose: true } });
  expect(result).toMatchObject({ ok: true, status: 200, data: { multiple_accounts: true } });
  expect(fetch.sent[0]).toMatchObject({
    url: "https://api.quatrix.it/api/1.0/reset-password/metadata/a%20b?verbose=true",
    headers: { accept: "application/json", "x-auth-token": "s3cret" },
  });
});

test("a client is a transport for standalone operations", async () => {
  const fetch = stub(new Response(null, { status: 204 }));
  expect(await operations.sessionKeepaliveGet(createQuatrixClient({ fetch }))).toMatchObject({ ok: true, status: 204 });
});

describe("a client", () => {
  const client = createQuatrixClient({ auth, headers: { a: "s3cret" }, fetch: stub() });

  test("is not thenable", async () => {
    expect(await client).toBe(client);
  });

  test("shows no secret", () => {
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toContain("s3cret");
  });
});

test("results can be cloned", async () => {
  const fetch = stub(json({ a: [1] }));
  const result = await createQuatrixClient({ fetch }).resetPasswordRequestPost({ body: { email: [] } });
  expect(structuredClone(result.data)).toEqual({ a: [1] });
});

test("middleware is added and taken away again, without touching the caller's list", async () => {
  const seen: string[] = [];
  const given = [{ onRequest: () => void seen.push("given") }];
  const client = createQuatrixClient({ fetch: stub(new Response(null, { status: 204 })), middleware: given });
  const added = { onRequest: () => void seen.push("added") };
  client.use(added);
  await client.sessionKeepaliveGet();
  client.eject(added, { onRequest: () => {} });
  await client.sessionKeepaliveGet();
  expect(seen).toEqual(["given", "added", "given"]);
  expect(given).toHaveLength(1);
});
