import { expect, test } from "vitest";
import { normalise } from "../../../normalise/normalise.ts";
import { post, schemas } from "../defect-cases.ts";
import { emitSchemaTypes } from "../emit-schema-types.ts";
import { typeCheck } from "../type-check.ts";

const nested = { type: "object", properties: { a: { type: "object", properties: { b: { type: "string" } } } } };

test.each([
  ["a property", schemas({ A: { type: "object", properties: { "growth_%": nested } } }), '"growth_%"?: {'],
  [
    "a schema",
    schemas({ "100%": nested, B: { $ref: "#/components/schemas/100%25" } }),
    'B: components["schemas"]["100%"]',
  ],
  [
    "a sign alone beside what could stand for it",
    schemas({ A: { properties: { "%": nested, "!0!": nested } } }),
    '"%"',
  ],
  ["a parameter", post({ parameters: [{ name: "%q", in: "query", schema: nested }], responses: {} }), '"%q"?: {'],
])("%s with a percent sign keeps its name", async (_name, document, wanted) => {
  const text = emitSchemaTypes(normalise(document).document);
  expect(text).toContain(wanted);
  expect(await typeCheck([text])).toEqual(new Map());
});

test("words keep their percent signs, as names do that spell one", () => {
  const described = schemas({ A: { description: "100% of %25", properties: { "%25": nested } } });
  const text = emitSchemaTypes(normalise(described).document);
  expect(text).toContain("/** @description 100% of %25 */");
  expect(text).toContain('"%25"?: {');
});
