import {
  field,
  objectEntries,
  objectField,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import type { Example } from "./model.ts";

/**
 * `example` and `examples` of a media type or a parameter as one list. An example behind `externalValue` is not read.
 * https://spec.openapis.org/oas/v3.2.0.html#example-object
 */
export function buildExamples(node: JsonObject, document: OpenApiDocument): readonly Example[] {
  const single = field(node, "example");
  const named = objectEntries(objectField(node, "examples")).flatMap(([name, entry]): Example[] => {
    const example = resolve(document, entry);
    const value = example && (field(example, "dataValue") ?? field(example, "value"));
    if (example === undefined || value === undefined) return [];
    const summary = textField(example, "summary");
    return [{ name, ...(summary !== undefined && { summary }), value }];
  });
  return single === undefined ? named : [{ name: "example", value: single }, ...named];
}
