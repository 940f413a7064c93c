import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { measure } from "./measure.ts";
import { openapiTypescript } from "./tools/openapi-typescript.ts";
import { specloom } from "./tools/specloom.ts";

const root = mkdtempSync(join(tmpdir(), "specloom-suite-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const schemas = {
  closed: {
    type: "object",
    properties: { name: { type: "string" }, size: { type: "integer" } },
    required: ["name"],
    additionalProperties: false,
  },
  weak: { type: "object", properties: { name: { enum: ["a", "b"] } } },
  list: { type: "array", items: { type: "integer" } },
} as const;

const instances = [
  { schema: "closed", data: { name: "a", size: 1 }, verdict: "accepted" },
  { schema: "closed", data: { size: 1 }, verdict: "refused" },
  { schema: "closed", data: { name: "a", other: 1 }, verdict: "excess" },
  { schema: "weak", data: { name: "a" }, verdict: "accepted" },
  { schema: "weak", data: { name: "c" }, verdict: "refused" },
  { schema: "weak", data: { other: "a" }, verdict: "excess" },
  { schema: "weak", data: { ["__proto__"]: 1, name: "a" }, verdict: "excess" },
  { schema: "list", data: [1, 2], verdict: "accepted" },
  { schema: "list", data: ["1"], verdict: "refused" },
] as const;

test("the compiler tells apart what is not assignable and what is only in excess", async () => {
  const groups = Object.entries(schemas).map(([id, schema]) => ({
    id,
    keyword: id,
    description: id,
    schema,
    tests: instances
      .filter((instance) => instance.schema === id)
      .map(({ data }) => ({ description: JSON.stringify(data), data, valid: true })),
  }));
  const measurements = await measure([specloom, openapiTypescript], groups, root);
  const wanted = instances.map(({ data, verdict }) => [JSON.stringify(data), verdict]);
  expect(
    measurements.map(({ tool, judgments }) => [
      tool,
      judgments.map(({ instance, verdict }) => [instance.description, verdict]),
    ]),
  ).toEqual([
    ["specloom", wanted],
    ["openapi-typescript", wanted],
  ]);
});
