import { expect, test } from "vitest";
import { withinTime } from "./within-time.ts";

test("gives what the work gives, and ends what does not end", () => {
  expect(withinTime(5_000, () => 7)).toBe(7);
  expect(() =>
    withinTime(50, () => {
      for (;;);
    }),
  ).toThrow("Script execution timed out");
});
