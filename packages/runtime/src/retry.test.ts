import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { thing } from "../test/support.js";
import type { Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { RetryOptions } from "./options.js";
import { retryDelay } from "./retry.js";

const NOW = Date.UTC(2026, 0, 1);

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  vi.spyOn(Date, "now").mockReturnValue(NOW);
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Case {
  readonly call?: false | RetryOptions;
  readonly client?: false | RetryOptions;
  readonly operation?: Partial<OperationDescriptor>;
  readonly attempt?: number;
  readonly status?: number;
  readonly retryAfter?: string;
}

function delay({ call, client, operation, attempt = 1, status, retryAfter }: Case): number | undefined {
  const headers = new Headers(retryAfter === undefined ? {} : { "retry-after": retryAfter });
  const response = status === undefined ? undefined : new Response(null, { status, headers });
  const state = { operation: { ...thing, ...operation }, input: { retry: call }, client: { retry: client } };
  return retryDelay(state as Call, attempt, response);
}

describe("which statuses", () => {
  test.each([408, 429, 502, 503, 504])("%i is repeated", (status) => {
    expect(delay({ status })).toBe(250);
  });
  test.each([200, 400, 401, 404, 409, 425, 500, 501])("%i is not", (status) => {
    expect(delay({ status })).toBeUndefined();
  });
});

describe("which operations", () => {
  test.each<[string, Case, boolean]>([
    ["GET", {}, true],
    ["PUT", { operation: { method: "PUT" } }, true],
    ["DELETE", { operation: { method: "DELETE" } }, true],
    ["QUERY", { operation: { method: "QUERY" } }, true],
    ["a method with GET in its name", { operation: { method: "TARGET" } }, false],
    ["POST", { operation: { method: "POST" } }, false],
    ["PATCH", { operation: { method: "PATCH" } }, false],
    ["POST that the spec calls repeatable", { operation: { method: "POST", repeatable: true } }, true],
    ["POST that the client calls repeatable", { operation: { method: "POST" }, client: { repeatable: true } }, true],
    ["POST that the call calls repeatable", { operation: { method: "POST" }, call: { repeatable: true } }, true],
    ["DELETE that the spec does not", { operation: { method: "DELETE", repeatable: false } }, false],
    ["the same with the client's word", { operation: { repeatable: false }, client: { repeatable: true } }, false],
    ["the same with the call's word", { operation: { repeatable: false }, call: { repeatable: true } }, true],
    ["none for this client", { client: false }, false],
    ["none for this call", { call: false }, false],
    ["none for this client, but for this call", { client: false, call: {} }, true],
    ["limit 0", { client: { limit: 0 } }, false],
    ["limit NaN", { client: { limit: NaN } }, false],
  ])("%s", (_what, given, wanted) => {
    expect(delay({ status: 503, ...given }) !== undefined).toBe(wanted);
    expect(delay(given) !== undefined).toBe(wanted);
  });
});

test.each([
  [1, 250],
  [2, 500],
  [3, 1000],
  [5, 4000],
  [9, 4000],
])("backoff before repetition %i has full jitter below a doubling bound", (attempt, wanted) => {
  expect(delay({ attempt, client: { limit: 99 } })).toBe(wanted);
});

test("after the limit there is no more", () => {
  expect([1, 2, 3].map((attempt) => delay({ attempt }))).toEqual([250, 500, undefined]);
});

test.each([
  ["3", 3000],
  ["0", 0],
  ["60", 60_000],
  ["61", undefined],
  ["99999999", undefined],
  ["Thu, 01 Jan 2026 00:00:05 GMT", 5000],
  ["Thu, 01 Jan 2026 01:00:00 GMT", undefined],
  ["Wed, 31 Dec 2025 00:00:00 GMT", 250],
  ["-1", 250],
  ["1e309", 250],
  ["1.5", 250],
  ["soon", 250],
  ["xx GMT", 250],
  ["", 250],
])("Retry-After %j → %s", (retryAfter, wanted) => {
  expect(delay({ status: 429, retryAfter })).toBe(wanted);
});
