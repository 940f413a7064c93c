import { flagField, objectEntries, objectField, resolve, type JsonObject } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import { isExtension } from "../passes/grammar.ts";
import { operationsOf, type HeldOperation } from "../passes/path-item.ts";
import type { Builder } from "./builder.ts";
import { words } from "./info.ts";
import type { Incoming } from "./model.ts";
import { buildRequestBody } from "./request-body.ts";
import { buildResponses } from "./response.ts";

/** The requests of a document's `webhooks`: https://spec.openapis.org/oas/v3.2.0.html#oas-webhooks */
export function buildWebhooks(document: JsonObject, builder: Builder): readonly Incoming[] {
  return objectEntries(objectField(document, "webhooks")).flatMap(([name, item]) =>
    isExtension(name)
      ? []
      : operationsOf(item).map((held) => buildIncoming({ name }, held, ["webhooks", name], builder)),
  );
}

/** The requests that an operation makes the API send: https://spec.openapis.org/oas/v3.2.0.html#callback-object */
export function buildCallbacks(
  operation: JsonObject,
  segments: readonly string[],
  builder: Builder,
): readonly Incoming[] {
  return objectEntries(objectField(operation, "callbacks")).flatMap(([name, value]) =>
    objectEntries(resolve(builder.document, value)).flatMap(([url, item]) => {
      const operations = isExtension(url) ? [] : operationsOf(resolve(builder.document, item) ?? {});
      const way = [...segments, "callbacks", name, url];
      return operations.map((held) => buildIncoming({ name, url }, held, way, builder));
    }),
  );
}

function buildIncoming(
  identity: Pick<Incoming, "name" | "url">,
  { method, node, segments }: HeldOperation,
  way: readonly string[],
  document: Builder,
): Incoming {
  const builder = document.at(toPointer([...way, ...segments]));
  const body = buildRequestBody(objectField(node, "requestBody"), builder);
  const pointer = toPointer([...way, ...segments, "responses"]);
  return {
    ...identity,
    method,
    ...words(node, ["summary", "description"]),
    deprecated: flagField(node, "deprecated"),
    ...(body !== undefined && { body }),
    responses: buildResponses(objectField(node, "responses"), pointer, builder),
  };
}
