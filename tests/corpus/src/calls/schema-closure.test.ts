import { expect, test } from "vitest";
import { schemaCloser } from "./schema-closure.ts";

const node = {
  type: "object",
  properties: { next: { $ref: "#/components/schemas/Node" }, x: { $ref: "#/paths/~1a/x" } },
};

test("references lead into the bundle, recursive ones too", () => {
  const close = schemaCloser({
    openapi: "3.0.0",
    components: { schemas: { Node: node } },
    paths: { "/a": { x: { type: "string", nullable: true } } },
  });
  const closed = close({ $ref: "#/components/schemas/Node" });
  const nodeKey = "_23__2f_components_2f_schemas_2f_Node";
  const otherKey = "_23__2f_paths_2f__7e_1a_2f_x";
  expect(closed).toEqual({
    schema: { $ref: `#/__bundled__/${nodeKey}` },
    bundled: {
      [nodeKey]: {
        $schema: "http://json-schema.org/draft-07/schema#",
        type: "object",
        properties: { next: { $ref: `#/__bundled__/${nodeKey}` }, x: { $ref: `#/__bundled__/${otherKey}` } },
      },
      [otherKey]: { $schema: "http://json-schema.org/draft-07/schema#", type: ["string", "null"] },
    },
  });
});

test("what leads to most of a large document is not closed", () => {
  const names = Array.from({ length: 400 }, (_, index) => `S${index}`);
  const schemas = Object.fromEntries(
    names.map((name, index) => [name, { $ref: `#/components/schemas/S${(index + 1) % 400}` }]),
  );
  const items = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  expect(schemaCloser({ openapi: "3.0.0", components: { schemas } })({ oneOf: items })).toBeUndefined();
});
