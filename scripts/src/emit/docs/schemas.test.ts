import { expect, test } from "vitest";
import type { Schema } from "../../model/model.ts";
import { createLookup } from "../../model/schema/lookup.ts";
import { allProperties, describe as describeSchema } from "./schemas.ts";

test.each<[Schema, string]>([
  [{ kind: "string", description: "A name." }, "A name."],
  [{ kind: "string", title: "Name" }, "Name"],
  [{ kind: "string", description: "One.\n\n- a | b\n- c" }, "One.<br>• a \\| b<br>• c"],
  [
    { kind: "integer", deprecated: true, readOnly: true, format: "int32", default: 1, limits: { minimum: 0 } },
    "Deprecated. Only in responses. Default: `1`. Format: `int32`. `minimum`: `0`.",
  ],
])("%j is described as %j", (schema, wanted) => {
  expect(describeSchema(schema)).toBe(wanted);
});

const text: Schema = { kind: "string" };
const optional = (name: string, schema: Schema = text) => ({ name, required: false, schema });

test("the properties of an intersection are those of all its members, required where one of them says so", () => {
  const inner: Schema = {
    kind: "intersection",
    members: [
      { kind: "object", properties: [optional("deep")] },
      { kind: "object", properties: [], demands: ["deep"] },
    ],
  };
  const schemas = new Map<string, Schema>([
    ["Base", { kind: "object", properties: [optional("id"), optional("name"), optional("inner", inner)] }],
    ["Loop", { kind: "intersection", members: [{ kind: "reference", key: "Loop" }] }],
  ]);
  const schema: Schema = {
    kind: "intersection",
    members: [
      { kind: "reference", key: "Base" },
      { kind: "reference", key: "Loop" },
      { kind: "object", properties: [optional("own")], demands: ["id"] },
      { kind: "object", properties: [], demands: ["own"] },
    ],
  };
  expect(
    allProperties(schema, createLookup(schemas)).map(({ name, required }) => `${name}${required ? "" : "?"}`),
  ).toEqual(["id", "name?", "inner?", "inner.deep", "own"]);
});
