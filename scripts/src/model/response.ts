import { field, flagField, objectEntries, objectField, resolve, textField, type JsonObject } from "../document.ts";
import { isExtension } from "../passes/grammar.ts";
import type { Builder } from "./builder.ts";
import { componentKey } from "./component-key.ts";
import { buildContent } from "./media-type.ts";
import { buildLinks } from "./link.ts";
import type { Response, ResponseHeader } from "./model.ts";
import { isSecret } from "./secret.ts";

const statusForm = /^(?:[1-9]\d\d|[1-5]XX|default)$/u;

/** https://spec.openapis.org/oas/v3.2.0.html#responses-object: exact statuses ascending, then ranges, then `default`. */
export function buildResponses(
  node: JsonObject | undefined,
  pointer: string,
  builder: Builder,
  streamed?: "received",
): readonly Response[] {
  const statuses = Object.keys(node ?? {});
  const hasSuccess = statuses.some((status) => status.startsWith("2"));
  // Failures are read as a whole.
  const isSuccess = (status: string): boolean => status.startsWith("2") || (status === "default" && !hasSuccess);
  const responses = objectEntries(node).flatMap(([status, value]): Response[] => {
    if (isExtension(status)) return [];
    if (statusForm.test(status)) {
      return [buildResponse(status, value, builder, isSuccess(status) ? streamed : undefined)];
    }
    builder.report({
      rule: "response-status",
      severity: "warning",
      pointer: `${pointer}/${status}`,
      message: `${JSON.stringify(status)} is no status; the response is left out.`,
      fix: "Use a status such as 404, a range such as 4XX, or default.",
    });
    return [];
  });
  return responses.toSorted((a, b) => rank(a.status) - rank(b.status));
}

function rank(status: string): number {
  if (status === "default") return 2000;
  return status.endsWith("XX") ? 1000 + Number(status[0]) : Number(status);
}

export function buildResponse(status: string, value: JsonObject, builder: Builder, streamed?: "received"): Response {
  const node = resolve(builder.document, value) ?? {};
  const links = buildLinks(node, builder);
  const content = buildContent(objectField(node, "content"), builder, streamed);
  // What failures share is read as a whole: a success that is streamed is another response.
  const isStreamed = content.some(({ stream }) => stream !== undefined);
  const component = isStreamed ? undefined : componentKey(value, "responses");
  return {
    status,
    ...(component !== undefined && { component }),
    description: describedAs(textField(node, "summary"), textField(node, "description")),
    headers: objectEntries(objectField(node, "headers")).flatMap(([name, header]) =>
      buildHeader(name, header, builder),
    ),
    content,
    ...(links.length > 0 && { links }),
  };
}

/** 3.2's summary stands before the description. */
function describedAs(summary = "", description = ""): string {
  const separator = summary === "" || description === "" ? "" : /[.!?]$/u.test(summary) ? " " : ". ";
  return `${summary}${separator}${description}`;
}

/** https://spec.openapis.org/oas/v3.2.0.html#header-object; `Content-Type` is to be ignored. */
export function buildHeader(name: string, value: JsonObject, builder: Builder): ResponseHeader[] {
  const node = resolve(builder.document, value);
  if (node === undefined || name.toLowerCase() === "content-type") return [];
  const description = textField(node, "description");
  const [content] = objectEntries(objectField(node, "content"));
  const schema = builder.schema(field(content?.[1] ?? node, "schema"));
  return [
    {
      name,
      required: flagField(node, "required"),
      deprecated: flagField(node, "deprecated"),
      ...(description !== undefined && { description }),
      ...(content !== undefined && { contentType: content[0] }),
      ...(isSecret(node, schema, builder) && { secret: true }),
      schema,
    },
  ];
}
