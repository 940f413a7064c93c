import { expect, test } from "vitest";
import { tableText } from "./table.ts";

test("calls stand below each other, and so do the words of a runtime's name", () => {
  expect(
    tableText([
      { runtime: "Node 26 import", call: "auth", result: "ok" },
      { runtime: "Node 26 import", call: "retry", result: "FAILED" },
      { runtime: "Bun 1", call: "auth", result: "not run" },
    ]),
  ).toBe(
    ["       Node    Bun", "       26      1", "       import", "auth   ok      not run", "retry  FAILED  –"].join(
      "\n",
    ),
  );
});
