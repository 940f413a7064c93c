import { expect, test } from "vitest";
import { diagnosticsByProvider } from "./diagnostics.ts";

test("errors go to the package that they are in, and others to nobody", () => {
  const output = [
    "packages/pets/src/generated/client.ts(27,1): error TS2590: Expression produces a union type.",
    "  Continued.",
    "packages/toys/src/generated/schema.ts(3,5): error TS2300: Duplicate identifier 'a'.",
    "packages/pets/src/index.ts(1,1): error TS1: Second.",
    "error TS5083: Cannot read file.",
    "",
  ].join("\n");
  expect([...diagnosticsByProvider(output)]).toEqual([
    [
      "pets",
      [
        {
          reason: "TS2590 client.ts",
          message: "Expression produces a union type.",
          place: "src/generated/client.ts:27",
        },
        { reason: "TS1 index.ts", message: "Second.", place: "src/index.ts:1" },
      ],
    ],
    [
      "toys",
      [{ reason: "TS2300 schema.ts", message: "Duplicate identifier 'a'.", place: "src/generated/schema.ts:3" }],
    ],
    ["", [{ reason: "TS5083", message: "error TS5083: Cannot read file.", place: "" }]],
  ]);
});
