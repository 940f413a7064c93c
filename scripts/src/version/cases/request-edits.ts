import { edit, type EditCase } from "./edit.ts";

const list = "/paths/~1things/get";
const create = "/paths/~1things/post";
const update = "/paths/~1things~1{id}/patch";
const input = "/components/schemas/NewThing";
const text = { type: "string" };

/** Edits of what is sent. */
export const requestEdits: readonly EditCase[] = [
  edit("optional query parameter added", "minor", [
    `${list}/parameters/-`,
    { name: "page", in: "query", schema: text },
  ]),
  edit("required query parameter added", "major", [
    `${list}/parameters/-`,
    { name: "page", in: "query", required: true, schema: text },
  ]),
  edit("required header added", "major", [
    `${list}/parameters/-`,
    { name: "X-Must", in: "header", required: true, schema: text },
  ]),
  edit("parameter removed", "major", [`${list}/parameters/0`]),
  edit("parameter moved to another place", "major", [`${list}/parameters/3/in`, "query"]),
  edit("parameter renamed", "major", [`${list}/parameters/0/name`, "max"]),
  edit("parameter made required", "major", [`${list}/parameters/0/required`, true]),
  edit("parameter deprecated", "minor", [`${list}/parameters/0/deprecated`, true]),
  edit("parameter described", "patch", [`${list}/parameters/0/description`, "How many."]),
  edit("parameter of another type", "major", [`${list}/parameters/0/schema`, text]),
  edit("integer parameter made a number", "minor", [`${list}/parameters/0/schema/type`, "number"]),
  edit("parameter allowed anything", "minor", [`${list}/parameters/3/schema`, {}]),
  edit("limit of a parameter raised", "minor", [`${list}/parameters/0/schema/maximum`, 200]),
  edit("limit of a parameter lowered", "major", [`${list}/parameters/0/schema/maximum`, 50]),
  edit("limit of a parameter removed", "minor", [`${list}/parameters/0/schema/maximum`]),
  edit("limit of a parameter added", "major", [`${list}/parameters/0/schema/minimum`, 1]),
  edit("pattern asked for", "major", [`${list}/parameters/3/schema/pattern`, "^a"]),
  edit("enum value of a parameter added", "minor", [`${list}/parameters/1/schema/enum/-`, "random"]),
  edit("enum value of a parameter removed", "major", [`${list}/parameters/1/schema/enum/0`]),
  edit("enum parameter made a free string", "minor", [`${list}/parameters/1/schema/enum`]),
  edit("free string made an enum", "major", [`${list}/parameters/3/schema/enum`, ["on"]]),
  edit("items of a parameter of another type", "major", [`${list}/parameters/2/schema/items/type`, "integer"]),
  edit("parameter written in another way", "major", [`${list}/parameters/2/explode`, false]),
  edit("parameter allowed to be null", "minor", [`${list}/parameters/3/schema/type`, ["string", "null"]]),
  edit("optional property of a body added", "minor", [`${input}/properties/extra`, text]),
  edit(
    "required property of a body added",
    "major",
    [`${input}/properties/extra`, text],
    [`${input}/required/-`, "extra"],
  ),
  edit("property of a body removed", "major", [`${input}/properties/size`]),
  edit("property of a body made required", "major", [`${input}/required/-`, "size"]),
  edit("property of a body made optional", "minor", [`${input}/required/0`]),
  edit("property of a body no longer null", "major", [`${input}/properties/parent/type`, "string"]),
  edit("property of a body allowed to be null", "minor", [`${input}/properties/name/type`, ["string", "null"]]),
  edit("enum value of a body removed", "major", [`${input}/properties/size/enum/0`]),
  edit("enum value of a body added", "minor", [`${input}/properties/size/enum/-`, "xl"]),
  edit("length of a body's text shortened", "major", [`${input}/properties/name/maxLength`, 10]),
  edit("length of a body's text extended", "minor", [`${input}/properties/name/maxLength`, 30]),
  edit("format of a body's number widened", "minor", [`${input}/properties/count/format`, "int64"]),
  edit("format of a body's text narrowed", "major", [`${input}/properties/name/format`, "uuid"]),
  edit("property of a body of another type", "major", [`${input}/properties/labels/items/type`, "integer"]),
  edit("property of a body given an alternative", "minor", [
    `${input}/properties/labels/items`,
    { oneOf: [text, { type: "integer" }] },
  ]),
  edit("property of a body made read-only", "major", [`${input}/properties/size/readOnly`, true]),
  edit("keys of a body left open", "major", [`${input}/additionalProperties`, { type: "integer" }]),
  edit("body removed", "major", [`${create}/requestBody`]),
  edit("body made optional", "minor", [`${create}/requestBody/required`]),
  edit("body made required", "major", [`${update}/requestBody/required`, true]),
  edit("optional body added", "minor", [
    "/paths/~1things~1{id}/delete/requestBody",
    { content: { "application/json": { schema: text } } },
  ]),
  edit("required body added", "major", [
    "/paths/~1things~1{id}/delete/requestBody",
    { required: true, content: { "application/json": { schema: text } } },
  ]),
  edit("media type of a body added behind", "minor", [`${create}/requestBody/content/text~1plain`, { schema: text }]),
  edit("media type of a body removed", "major", [`${update}/requestBody/content/application~1x-www-form-urlencoded`]),
  edit("default media type of a body changed", "major", [
    `${update}/requestBody/content`,
    {
      "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Shared" } },
      "application/json": { schema: { $ref: "#/components/schemas/Shared" } },
    },
  ]),
  edit(
    "inline schema named",
    "minor",
    ["/components/schemas/Labels", { type: "array", items: text }],
    [`${input}/properties/labels`, { $ref: "#/components/schemas/Labels" }],
  ),
  edit("body said in parts that are the same together", "patch", [
    input,
    {
      allOf: [
        { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 20 } } },
        {
          type: "object",
          properties: {
            size: { type: "string", enum: ["s", "l"] },
            count: { type: "integer", format: "int32" },
            parent: { type: ["string", "null"] },
            labels: { type: "array", items: text },
          },
        },
      ],
    },
  ]),
];
