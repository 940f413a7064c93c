import { expect, test } from "vitest";
import { parseYaml } from "../../load/parse-yaml.ts";
import type { Json } from "../../model/model.ts";
import { head, oneFile } from "../fixture.ts";
import { lintStructure } from "../lint-structure.ts";

const ok = 'responses: {"200": {description: D}}';

test("a second operationId names both places", () => {
  const text = `${head("3.1.1")}paths:\n  /a: {get: {operationId: x, ${ok}}, put: {operationId: X, ${ok}}}\n  /b: {get: {operationId: x, ${ok}}}`;
  expect(lintStructure(oneFile(parseYaml(text) as Json)).findings).toEqual([
    {
      rule: "duplicate-operation-id",
      severity: "warning",
      tolerated: true,
      pointer: "/paths/~1b/get/operationId",
      message:
        'The operationId "x" at #/paths/~1b/get is that of #/paths/~1a/get; this operation is named by its method and path.',
      fix: "Give each operation an operationId of its own.",
    },
  ]);
});
