import {
  field,
  isObject,
  listField,
  resolve,
  textField,
  without,
  type JsonObject,
  type OpenApiDocument,
} from "../../document.ts";
import type { Json } from "../model.ts";

/** What an event's data is: JSON, text, or one or the other. */
export interface DataForm {
  readonly form: "json" | "text" | "either";
  /** Of the value that it is read as. */
  readonly schema: Json;
}

const text: JsonObject = { type: "string" };

/** Data is text that may say in JSON what `contentSchema` describes; a document may also say at once what it describes. */
export function dataForm(schema: Json, document: OpenApiDocument, within: readonly JsonObject[] = []): DataForm {
  const node = isObject(schema) ? resolve(document, schema) : undefined;
  if (node === undefined || within.includes(node)) return { form: "text", schema: text };
  const mediaType = textField(node, "contentMediaType");
  if (mediaType !== undefined && /json/iu.test(mediaType)) {
    return { form: "json", schema: field(node, "contentSchema") ?? {} };
  }
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = listField(node, keyword).map((member) => dataForm(member, document, [...within, node]));
    if (members.length === 0) continue;
    const forms = new Set(members.map(({ form }) => form));
    const [only = "text"] = forms;
    if (
      forms.size === 1 &&
      only === "json" &&
      listField(node, keyword).every((one, at) => one === members[at]?.schema)
    ) {
      return { form: only, schema };
    }
    const said = without(node, ["oneOf", "anyOf", "type", "discriminator"]);
    return {
      form: forms.size === 1 ? only : "either",
      schema: { ...said, [keyword]: members.map((one) => one.schema) },
    };
  }
  const isTextTogether = listField(node, "allOf").some(
    (part) => isObject(part) && dataForm(part, document, [...within, node]).form === "text" && !isFree(part, document),
  );
  if (isTextTogether) return { form: "text", schema };
  return isTextual(node) ? { form: "text", schema: isSaid(node) ? schema : text } : { form: "json", schema };
}

function isTextual(node: JsonObject): boolean {
  const types = [field(node, "type") ?? []].flat();
  if (types.length > 0) return types.every((type) => type === "string" || type === "null");
  const values = field(node, "const") === undefined ? listField(node, "enum") : [field(node, "const")];
  if (values.length > 0) return values.every((value) => typeof value === "string");
  return !["properties", "additionalProperties", "items", "prefixItems", "allOf"].some((key) =>
    Object.hasOwn(node, key),
  );
}

/** Whether nothing is said of its type. */
function isFree(schema: JsonObject, document: OpenApiDocument): boolean {
  const node = resolve(document, schema);
  return node === undefined || !isSaid(node);
}

function isSaid(node: JsonObject): boolean {
  return ["type", "enum", "const"].some((key) => Object.hasOwn(node, key));
}
