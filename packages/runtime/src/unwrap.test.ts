import { inspect } from "node:util";
import { expect, test } from "vitest";
import { json, like, rejection, stub, transport } from "../test/support.js";
import { ApiError } from "./errors.js";
import type { AnyResult } from "./result.js";
import { unwrap } from "./unwrap.js";

test("a success gives its data, also when that is falsy", async () => {
  for (const data of [{ a: 1 }, 0, null, ""]) {
    const result = { ok: true, status: 200, data, error: undefined, response: json(data) } as const;
    expect(await unwrap(result)).toBe(data);
    expect(await unwrap(Promise.resolve(result))).toBe(data);
  }
});

test("a failure is thrown with status, body and operation, and shows no body", async () => {
  const answer = json({ token: "s3cret" }, 400);
  const error = (await rejection(unwrap(like({})(transport({ fetch: stub(answer) }), {})))) as ApiError;
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 400, error: { token: "s3cret" }, operation: "thing", path: "/thing" });
  expect(error.message).toBe("thing (GET /thing): the server answered 400.");
  expect(error.response.status).toBe(400);
  expect(inspect(error) + JSON.stringify(error)).not.toContain("s3cret");
});

test("a result of unknown origin is thrown without an operation", async () => {
  const result: AnyResult = { ok: false, status: 500, data: undefined, error: undefined, response: json(0, 500) };
  expect(await rejection(unwrap(result))).toMatchObject({ message: "the server answered 500.", operation: undefined });
});
