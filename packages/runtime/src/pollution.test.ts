import { expect, onTestFinished, test } from "vitest";
import { createQuatrixClient } from "../test/quatrix/client.js";
import { json, stub } from "../test/support.js";

/*
 * What somebody put on `Object.prototype` is no option, of a client, of a call, or of retries.
 */
const auth = { api_key: "key" };

function pollute(name: string, value: unknown): void {
  // oxlint-disable-next-line no-extend-native -- it is what is tried.
  Object.defineProperty(Object.prototype, name, { value, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(Object.prototype, name));
}

test("it adds no middleware to a client", async () => {
  const fetch = stub(json({ a: 1 }));
  const evil = json({ evil: true });
  pollute("middleware", [{ onRequest: () => evil }]);
  const { data } = await createQuatrixClient({ fetch, auth }).resetPasswordMetadataIdGet({ path: { id: "a" } });
  expect(data).toEqual({ a: 1 });
});

test.each([
  ["repeatable", true],
  ["limit", 9],
])("retries do not take its %s", async (name, value) => {
  const answers = Array.from({ length: 9 }, () => json({}, 503));
  const fetch = stub(...answers);
  const client = createQuatrixClient({ fetch, auth, retry: { minDelay: 1 } });
  pollute(name, value);
  await client.resetPasswordRequestPost({ body: { email: [] }, retry: { maxDelay: 1 } });
  expect(fetch.sent).toHaveLength(1);
  await client.resetPasswordMetadataIdGet({ path: { id: "a" } });
  expect(fetch.sent).toHaveLength(4);
});

test("a call by path does not take how a body is read", async () => {
  const client = createQuatrixClient({ fetch: stub(json({ a: 1 })), auth });
  pollute("parseAs", "text");
  const { data } = await client.GET("/reset-password/metadata/{id}", { params: { path: { id: "a" } } });
  expect(data).toEqual({ a: 1 });
});

test("a call by path does not take its parameters", async () => {
  const client = createQuatrixClient({ fetch: stub(json({})) });
  pollute("params", { query: { evil: "1" } });
  const { status } = await client.GET("/session/keepalive");
  expect(status).toBe(200);
});
