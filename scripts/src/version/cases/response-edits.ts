import { edit, type EditCase } from "./edit.ts";

const get = "/paths/~1things~1{id}/get/responses";
const list = "/paths/~1things/get/responses";
const create = "/paths/~1things/post/responses";
const schemas = "/components/schemas";
const thing = `${schemas}/Thing`;
const text = { type: "string" };
const answer = (schema: { readonly [key: string]: string }) => ({
  description: "Another.",
  content: { "application/json": { schema } },
});
const problem = answer({ $ref: `#${schemas}/Problem` });

/** Edits of what is received. */
export const responseEdits: readonly EditCase[] = [
  edit("property of an answer added", "minor", [`${thing}/properties/extra`, text]),
  edit(
    "required property of an answer added",
    "minor",
    [`${thing}/properties/extra`, text],
    [`${thing}/required/-`, "extra"],
  ),
  edit("property of an answer removed", "major", [`${thing}/properties/note`]),
  edit("property of an answer made optional", "major", [`${thing}/required/2`]),
  edit("property of an answer made required", "minor", [`${thing}/required/-`, "note"]),
  edit("property of an answer may be null", "major", [`${thing}/properties/price/type`, ["number", "null"]]),
  edit("property of an answer no longer null", "minor", [`${thing}/properties/owner/type`, "string"]),
  edit("property of an answer of another type", "major", [`${thing}/properties/price/type`, "string"]),
  edit("number of an answer made an integer", "minor", [`${thing}/properties/price/type`, "integer"]),
  edit("integer of an answer made a number", "major", [`${schemas}/Problem/properties/code/type`, "number"]),
  edit("enum value of an answer added", "minor", [`${thing}/properties/state/enum/-`, "lost"]),
  edit("enum value of an answer removed", "major", [`${thing}/properties/state/enum/0`]),
  edit("enum of an answer made a free string", "major", [`${thing}/properties/state/enum`]),
  edit("free string of an answer made an enum", "major", [`${thing}/properties/note/enum`, ["x"]]),
  edit("format of an answer's text changed", "major", [`${thing}/properties/made/format`, "date"]),
  edit("format of an answer's text added", "minor", [`${thing}/properties/note/format`, "uri"]),
  edit("limit of an answer's text added", "minor", [`${thing}/properties/note/maxLength`, 3]),
  edit("property of an answer made write-only", "major", [`${thing}/properties/note/writeOnly`, true]),
  edit("property of an answer deprecated", "minor", [`${thing}/properties/note/deprecated`, true]),
  edit("property of an answer described", "patch", [`${thing}/properties/note/description`, "Some words."]),
  edit("alternative of an answer added", "major", [`${thing}/properties/kind/oneOf/-`, { type: "string" }]),
  edit("alternative of an answer removed", "major", [`${thing}/properties/kind/oneOf/1`]),
  edit("keys of an answer spoken of", "minor", [`${thing}/additionalProperties`, true]),
  edit("array of an answer made one value", "major", [
    `${list}/200/content/application~1json/schema`,
    { $ref: `#${thing}` },
  ]),
  edit("error status added", "minor", [`${get}/410`, problem]),
  edit("status added that default stood for, with the same body", "minor", [`${create}/409`, problem]),
  edit("status added that default stood for, with another body", "major", [`${create}/409`, answer(text)]),
  edit("success status added with a known body", "minor", [`${get}/203`, answer({ $ref: `#${thing}` })]),
  edit("success status added with another body", "major", [`${get}/203`, answer(text)]),
  edit("success status removed", "major", [`${create}/201`]),
  edit("success status replaced", "major", [`${get}/200`], [`${get}/201`, answer({ $ref: `#${thing}` })]),
  edit("error status removed", "major", [`${get}/404`]),
  edit("error of another type", "major", [`${schemas}/Problem/properties/code/type`, "string"]),
  edit("media type of an answer added with another body", "major", [
    `${get}/200/content/text~1plain`,
    { schema: text },
  ]),
  edit("media type of an answer removed", "major", [`${get}/200/content/application~1json`]),
  edit(
    "body of an answer added where none was",
    "major",
    ["/paths/~1things~1{id}/delete/responses/204"],
    ["/paths/~1things~1{id}/delete/responses/200", answer(text)],
  ),
  edit("header of an answer added", "minor", [`${get}/200/headers/X-More`, { schema: text }]),
  edit("header of an answer removed", "major", [`${get}/200/headers/ETag`]),
  edit("header of an answer made optional", "major", [`${get}/200/headers/X-Rate/required`]),
  edit("header of an answer made sure", "minor", [`${get}/200/headers/ETag/required`, true]),
];
