import { expect, test } from "vitest";
import { otherMethodKey } from "./other-methods.ts";

test.each([
  ["GET", undefined],
  ["QUERY", "query"],
  ["COPY", "COPY"],
  ["copy", "copy"],
  // Other methods than GET and QUERY, but their keys are taken.
  ["get", undefined],
  ["query", undefined],
  ["parameters", undefined],
])("the key of %s is %s", (method, wanted) => expect(otherMethodKey(method)).toBe(wanted));
