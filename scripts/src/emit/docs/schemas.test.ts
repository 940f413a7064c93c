import { expect, test } from "vitest";
import type { Schema } from "../../model/model.ts";
import { describe as describeSchema } from "./schemas.ts";

test.each<[Schema, string]>([
  [{ kind: "string", description: "A name." }, "A name."],
  [{ kind: "string", title: "Name" }, "Name"],
  [{ kind: "string", description: "One.\n\n- a | b\n- c" }, "One.<br>• a \\| b<br>• c"],
  [
    { kind: "integer", deprecated: true, readOnly: true, format: "int32", default: 1, limits: { minimum: 0 } },
    "Deprecated. Only in responses. Format: `int32`. Default: `1`. `minimum`: `0`.",
  ],
])("%j is described as %j", (schema, wanted) => {
  expect(describeSchema(schema)).toBe(wanted);
});
