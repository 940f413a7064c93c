import { expect, test } from "vitest";
import { demandedBy } from "./demanded.ts";
import type { Schema } from "./model.ts";

const asking: Schema = { kind: "object", properties: [{ name: "a", required: true, schema: { kind: "string" } }] };
const to = (key: string): Schema => ({ kind: "reference", key });

test("members ask together, through references and back", () => {
  const both: Schema = { kind: "intersection", members: [to("A"), to("Both")], demands: ["b"] };
  expect(
    demandedBy(
      both,
      new Map<string, Schema>([
        ["A", asking],
        ["Both", both],
      ]),
    ),
  ).toEqual(["a", "b", "b"]);
});

// Whoever asks a schema again for each way that leads to it does not come to an end here.
test("a schema that a million million ways lead to is asked once", () => {
  const levels = Array.from({ length: 40 }, (_, index): [string, Schema] => [
    `D${index}`,
    { kind: "intersection", members: [to(`D${index + 1}`), to(`D${index + 1}`)] },
  ]);
  expect(demandedBy(to("D0"), new Map([...levels, ["D40", asking] as const]))).toEqual(["a"]);
});

test("a chain of thousands of references is followed to its end, from each of its links", () => {
  const chain = Array.from({ length: 4000 }, (_, index): [string, Schema] => [`C${index}`, to(`C${index + 1}`)]);
  const schemas = new Map([...chain, ["C4000", asking] as const]);
  expect(chain.every(([key]) => demandedBy(to(key), schemas).join() === "a")).toBe(true);
});
