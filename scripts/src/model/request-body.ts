import { flagField, objectField, resolve, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { componentKey } from "./component-key.ts";
import { buildContent } from "./media-type.ts";
import type { RequestBody } from "./model.ts";

/** https://spec.openapis.org/oas/v3.2.0.html#request-body-object; nothing where it names no media type. */
export function buildRequestBody(
  value: JsonObject | undefined,
  builder: Builder,
  streamed?: "sent",
): RequestBody | undefined {
  const node = value && resolve(builder.document, value);
  if (node === undefined) return undefined;
  const content = buildContent(objectField(node, "content"), builder, streamed);
  if (content.length === 0) return undefined;
  const description = textField(node, "description");
  const component = value && componentKey(value, "requestBodies");
  return {
    required: flagField(node, "required"),
    ...(component !== undefined && { component }),
    ...(description !== undefined && { description }),
    content,
  };
}
