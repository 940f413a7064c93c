import { field, flagField, isObject, objectField, resolve, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { buildExamples } from "./example.ts";
import { buildContent } from "./media-type.ts";
import type { Json, MediaType, Parameter, Place, Style } from "./model.ts";
import { defaultExplode, defaultStyle, isAllowed, isPlace, styleOf } from "./parameter-style.ts";
import { isSecret } from "./secret.ts";

/** https://spec.openapis.org/oas/v3.2.0.html#parameter-object, with what is left out filled in. */
export function buildParameter(value: Json, pointer: string, builder: Builder): Parameter | undefined {
  const node = isObject(value) ? resolve(builder.document, value) : undefined;
  const name = node && textField(node, "name");
  const given = node && textField(node, "in");
  const isWholeQuery = given === "querystring";
  const place = isWholeQuery ? "query" : given;
  if (node === undefined || name === undefined) return undefined;
  if (!isPlace(place)) {
    reportPlace(name, place, pointer, builder);
    return undefined;
  }
  // There is exactly one.
  const [content] = buildContent(objectField(node, "content"), builder);
  if (content !== undefined) checkContent(content, isWholeQuery, pointer, builder);
  const description = textField(node, "description");
  const style = chooseStyle(node, place, pointer, builder);
  const explode = field(node, "explode");
  const example = content?.examples[0] ?? buildExamples(node, builder.document)[0];
  const schema = content?.schema ?? builder.schema(field(node, "schema"));
  return {
    place,
    name,
    required: place === "path" || flagField(node, "required"),
    deprecated: flagField(node, "deprecated"),
    ...(description !== undefined && { description }),
    style,
    explode: typeof explode === "boolean" ? explode : defaultExplode(style),
    allowReserved: flagField(node, "allowReserved"),
    allowEmptyValue: flagField(node, "allowEmptyValue"),
    ...(content !== undefined && { contentType: content.mediaType, content }),
    ...(isWholeQuery && { isWholeQuery }),
    ...(isSecret(node, schema, builder) && { secret: true }),
    schema,
    ...(example !== undefined && { example: example.value }),
  };
}

/** Forms and bytes have a meaning as a whole query, or none. */
function checkContent({ mediaType, kind }: MediaType, isWholeQuery: boolean, pointer: string, builder: Builder): void {
  if (kind === "json" || kind === "text" || (isWholeQuery && kind !== "multipart")) return;
  builder.report({
    rule: "parameter-content",
    severity: "warning",
    pointer: `${pointer}/content`,
    message: `A parameter cannot be written as ${JSON.stringify(mediaType)}; its value is sent as text.`,
    fix: "Describe it as application/json, as text, or by a schema and a style.",
  });
}

function chooseStyle(node: JsonObject, place: Place, pointer: string, builder: Builder): Style {
  const text = textField(node, "style");
  const style = styleOf(text);
  if (style !== undefined && isAllowed(style, place)) return style;
  if (text !== undefined) {
    builder.report({
      rule: "parameter-style",
      severity: "warning",
      pointer,
      message: `The style ${JSON.stringify(text)} is not one of a ${place} parameter; ${defaultStyle(place)} is used.`,
      fix: "Name a style that the specification lists for this place, or leave it out.",
    });
  }
  return defaultStyle(place);
}

function reportPlace(name: string, place: string | undefined, pointer: string, builder: Builder): void {
  builder.report({
    rule: "parameter-place",
    severity: "warning",
    pointer,
    message: `The parameter ${JSON.stringify(name)} is in ${JSON.stringify(place ?? "no place")}, which clients cannot send; it is left out.`,
    fix: "`in` is path, query, header or cookie; from 3.2 on, querystring too.",
  });
}
