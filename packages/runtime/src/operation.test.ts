import { expect, test } from "vitest";
import { thing } from "../test/support.js";
import { operation } from "./operation.js";
import { perform } from "./transport.js";

test("an operation is a frozen function that hands its description and input to a transport", async () => {
  const seen: unknown[] = [];
  const call = operation<{ a?: number }, unknown>(thing);
  await call({ [perform]: async (...given) => seen.push(...given) as never }, { a: 1 });
  expect(seen).toEqual([{ ...thing, accept: "application/json" }, { a: 1 }]);
  expect([Object.isFrozen(call), Object.isFrozen(call.descriptor)]).toEqual([true, true]);
});

test("it asks for each documented media type once, and for none where there is none", () => {
  const responses = { 200: ["text/html", "application/json"], 400: ["application/json"], 404: [] };
  expect(operation({ ...thing, responses }).descriptor.accept).toBe("text/html,application/json");
  expect(operation({ ...thing, responses: { 204: [] } }).descriptor.accept).toBe("");
});
