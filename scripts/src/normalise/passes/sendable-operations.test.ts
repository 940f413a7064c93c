import { expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { sendableOperations } from "./sendable-operations.ts";

const operation = (more: Record<string, Json> = {}): Json => ({ responses: {}, ...more });
const body = { requestBody: { content: { "application/json": {} } } };

test.each<[string, Json, Json, string[]]>([
  [
    "bodies of GET and HEAD",
    { get: operation(body), head: operation(body), post: operation(body), delete: operation(body) },
    { get: operation(), head: operation(), post: operation(body), delete: operation(body) },
    ["ignored-request-body /paths/~1a/get/requestBody", "ignored-request-body /paths/~1a/head/requestBody"],
  ],
  ["TRACE", { get: operation(), trace: operation() }, { get: operation() }, ["forbidden-method /paths/~1a/trace"]],
  [
    "methods that fetch refuses, in any case",
    { additionalOperations: { Connect: operation(), LINK: operation() } },
    { additionalOperations: { LINK: operation() } },
    ["forbidden-method /paths/~1a/additionalOperations/Connect"],
  ],
])("%s", (_what, given, wanted, rules) => {
  const found: string[] = [];
  const document = { paths: { "/a": given }, webhooks: { a: given } };
  const result = applyPasses(document, [sendableOperations], ({ rule, pointer }) => found.push(`${rule} ${pointer}`));
  // What the API sends by itself is not sent by a client.
  expect(result).toEqual({ paths: { "/a": wanted }, webhooks: { a: given } });
  expect(found).toEqual(rules);
});
