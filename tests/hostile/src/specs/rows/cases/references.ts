import type { Json } from "../../../json.ts";
import { answered, json } from "../document.ts";
import { made, warned, type SpecCase } from "../spec-case.ts";

const string: Json = { type: "string" };
const to = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** H18: references within a document. */
export const referenceCases: readonly SpecCase[] = [
  { row: "H18", name: "a schema that is itself", files: answered(to("S")), wanted: warned("reference-cycle") },
  {
    row: "H18",
    name: "two that are each other",
    files: answered(to("B"), { B: to("S") }),
    wanted: warned("reference-cycle"),
  },
  {
    row: "H18",
    name: "allOf with itself",
    files: answered({ allOf: [to("S"), { properties: { a: string } }] }),
    wanted: made,
  },
  {
    row: "H18",
    name: "oneOf and anyOf with itself",
    files: answered({ oneOf: [to("S"), string], anyOf: [to("S")] }),
    wanted: made,
  },
  { row: "H18", name: "an array of itself", files: answered({ type: "array", items: to("S") }), wanted: made },
  {
    row: "H18",
    name: "an array of arrays of itself",
    files: answered({ type: "array", items: { type: "array", items: { anyOf: [to("S"), { type: "null" }] } } }),
    wanted: made,
  },
  {
    row: "H18",
    name: "a map of itself and its property",
    files: answered({ additionalProperties: to("S"), properties: { a: to("S") }, required: ["a"] }),
    wanted: made,
  },
  {
    row: "H18",
    name: "into a path",
    files: answered({ $ref: "#/paths/~1s/get/responses/200/content/application~1json/schema" }),
    wanted: warned("reference-cycle"),
  },
  {
    row: "H18",
    name: "into a parameter",
    files: json({
      paths: {
        "/a": {
          get: {
            parameters: [{ name: "p", in: "query", schema: string }],
            responses: {
              200: {
                description: "D.",
                content: { "application/json": { schema: { $ref: "#/paths/~1a/get/parameters/0/schema" } } },
              },
            },
          },
        },
      },
    }),
    wanted: made,
  },
  {
    row: "H18",
    name: "into a header",
    files: json({
      paths: {
        "/a": {
          get: {
            responses: {
              200: {
                description: "D.",
                headers: {
                  "X-A": { schema: { type: "object", properties: { b: { $ref: "#/components/headers/H/schema" } } } },
                },
              },
            },
          },
        },
      },
      components: { headers: { H: { schema: string } } },
    }),
    wanted: made,
  },
  {
    row: "H18",
    name: "$dynamicRef",
    files: answered({ $dynamicAnchor: "node", type: "object", properties: { child: { $dynamicRef: "#node" } } }),
    wanted: made,
  },
  {
    row: "H18",
    name: "a percent-escaped pointer",
    files: answered({ $ref: "#/components/schemas/%41%20b" }, { "A b": string }),
    wanted: warned("component-name"),
  },
  {
    row: "H18",
    name: "~0 and ~1",
    files: answered({ $ref: "#/components/schemas/a~1b~0c" }, { "a/b~c": string }),
    wanted: warned("component-name"),
  },
  {
    row: "H18",
    name: "dangling",
    files: answered({ properties: { a: { $ref: "#/components/schemas/Nowhere" } } }),
    wanted: warned("unresolved-reference"),
  },
  {
    row: "H18",
    name: "to the prototype",
    files: answered({
      properties: { a: { $ref: "#/components/schemas/__proto__" }, b: { $ref: "#/constructor/prototype" } },
    }),
    wanted: warned("unresolved-reference"),
  },
  {
    row: "H18",
    name: "to something that is no schema",
    files: answered({ properties: { a: { $ref: "#/info/title" } } }),
    wanted: warned("reference-kind"),
  },
];
