import { field, objectEntries, objectField, resolve, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { words } from "./info.ts";
import type { Link } from "./model.ts";

/** What an answer leads to: https://spec.openapis.org/oas/v3.2.0.html#link-object */
export function buildLinks(response: JsonObject, builder: Builder): readonly Link[] {
  return objectEntries(objectField(response, "links")).flatMap(([name, value]): Link[] => {
    const node = resolve(builder.document, value);
    if (node === undefined) return [];
    const operation = textField(node, "operationId") ?? textField(node, "operationRef");
    const body = field(node, "requestBody");
    return [
      {
        name,
        ...words(node, ["description"]),
        ...(operation !== undefined && { operation }),
        parameters: objectField(node, "parameters") ?? {},
        ...(body !== undefined && { body }),
      },
    ];
  });
}
