import type { Encoding, MediaKind, MediaType, Operation, Parameter, Place, Server, Style } from "../../model/model.ts";
import { standsForMany } from "../../model/media-kind.ts";
import { scalarLiteral, stringLiteral } from "../text/code.ts";
import type { Imports } from "../text/imports.ts";
import { codeOf, type Code, type CodeObject } from "../text/layout.ts";
import { describeStream, streamWriter } from "./stream.ts";

const keyOfPlace: Readonly<Record<Place, string>> = {
  path: "pathParameters",
  query: "query",
  header: "header",
  cookie: "cookie",
};

const bodyWriters: Readonly<Record<MediaKind, string>> = {
  json: "jsonBody",
  form: "formBody",
  multipart: "multipartBody",
  text: "textBody",
  binary: "binaryBody",
};

/** Of a value that is the whole query; what is neither form nor JSON is text. */
const wholeQueryWriters: Readonly<Record<MediaKind, string>> = {
  json: "jsonQuery",
  form: "formQuery",
  multipart: "textQuery",
  text: "textQuery",
  binary: "textQuery",
};

/** The data that the runtime calls an operation by (`OperationDescriptor`); what is default is left out. */
export function describeOperation(
  operation: Operation,
  runtime: Imports,
  schemeValue: (name: string) => string | undefined,
): CodeObject {
  const places = Object.entries(keyOfPlace).map(([place, key]) => [key, describePlace(operation, place, runtime)]);
  return {
    id: stringLiteral(operation.id),
    method: stringLiteral(operation.method),
    path: stringLiteral(operation.path),
    parameters: operation.parameters.length > 0 ? runtime.value("writeParameters") : undefined,
    ...Object.fromEntries(places),
    body: describeBody(operation, runtime),
    responses: object(operation.responses.map(({ status, content }) => [status, mediaTypes(content)])),
    stream: describeStream(operation, runtime),
    security: describeSecurity(operation, schemeValue),
    repeatable: operation.repeatable === undefined ? undefined : scalarLiteral(operation.repeatable),
    servers: operation.servers?.map((server) => describeServer(server, runtime)),
  };
}

/** A server as the runtime has it (`ServerDescriptor`). */
export function describeServer({ name, url, variables }: Server, runtime: Imports): CodeObject {
  const described = variables.map((variable): [string, Code] => [
    variable.name,
    {
      default: stringLiteral(variable.default),
      enum: variable.enum === undefined ? undefined : codeOf(variable.enum),
    },
  ]);
  return {
    name: stringLiteral(name),
    url: stringLiteral(url),
    variables: described.length === 0 ? undefined : object(described),
    fill: url.includes("{") ? runtime.value("fillVariables") : undefined,
  };
}

/** An object whose keys come from the document: `__proto__` is one of them like any other. */
export function object(entries: readonly (readonly [string, Code])[]): CodeObject {
  const described: Record<string, Code> = Object.create(null);
  for (const [key, value] of entries) described[key] = value;
  return described;
}

function describePlace({ parameters }: Operation, place: string, runtime: Imports): Code | undefined {
  const here = parameters.filter((parameter) => parameter.place === place);
  return here.length === 0 ? undefined : object(here.map((each) => [each.name, describeParameter(each, runtime)]));
}

function describeParameter(parameter: Parameter, runtime: Imports): CodeObject {
  const { place, style, explode, allowReserved, required, content } = parameter;
  return {
    write: runtime.value(parameterWriter(parameter)),
    explode: content === undefined ? explodeOf(style, explode) : undefined,
    allowReserved: allowReserved ? "true" : undefined,
    // Of a query, the whole is one.
    secret: parameter.secret === true && place !== "query" ? "true" : undefined,
    // A path parameter always is.
    required: required && place !== "path" ? "true" : undefined,
    encoding: parameter.isWholeQuery === true && content !== undefined ? encodingsOf(content, runtime) : undefined,
  };
}

/** A value by `content` is JSON, or else a text, which goes as any other. */
function parameterWriter({ style, content, isWholeQuery }: Parameter): string {
  if (isWholeQuery === true) return wholeQueryWriters[content?.kind ?? "text"];
  if (content?.kind === "json") return "jsonContent";
  return style === "cookie" ? "cookieStyle" : style;
}

function explodeOf(style: Style, explode: boolean): string | undefined {
  return explode === (style === "form" || style === "cookie") ? undefined : String(explode);
}

function describeBody({ body }: Operation, runtime: Imports): CodeObject | undefined {
  if (body === undefined) return undefined;
  const content = body.content.map((given): [string, Code] => [
    given.mediaType,
    { write: runtime.value(bodyWriter(given)), encoding: encodingsOf(given, runtime) },
  ]);
  return {
    write: runtime.value(
      body.content.some(({ mediaType }) => mediaType.includes("*")) ? "writeRangedBody" : "writeBody",
    ),
    required: body.required ? "true" : undefined,
    content: object(content),
  };
}

function encodingsOf({ encoding, kind }: MediaType, runtime: Imports): Code | undefined {
  if (encoding.length === 0) return undefined;
  return object(encoding.map((each) => [each.property, describeEncoding(each, kind, runtime)]));
}

/** A range such as `application/*+json` is no type to send: its writer knows one that is. */
function bodyWriter({ mediaType, kind, stream }: MediaType): string {
  if (stream !== undefined) return streamWriter(stream);
  if (!standsForMany(mediaType)) return bodyWriters[kind];
  if (kind === "text" && mediaType.includes("xml")) return "xmlRangeBody";
  return kind === "json" ? "jsonRangeBody" : bodyWriters[kind];
}

function describeEncoding(encoding: Encoding, kind: MediaKind, runtime: Imports): CodeObject {
  const { contentType, style, explode, allowReserved } = encoding;
  return {
    contentType: contentType === undefined ? undefined : stringLiteral(contentType),
    write: style === undefined || kind !== "form" ? undefined : runtime.value(style),
    explode: explode === undefined ? undefined : explodeOf(style ?? "form", explode),
    allowReserved: allowReserved === true ? "true" : undefined,
  };
}

function mediaTypes(content: readonly { readonly mediaType: string }[]): Code {
  return content.map(({ mediaType }) => stringLiteral(mediaType));
}

/**
 * What takes no credential (a client certificate) asks nothing of the caller's options. Alternatives that differ in their scopes
 * alone are one: a credential is given by scheme.
 */
function describeSecurity(
  { security }: Operation,
  schemeValue: (name: string) => string | undefined,
): Code | undefined {
  if (security.length === 0) return undefined;
  const alternatives = security.map((alternative) =>
    alternative.map(({ scheme }) => schemeValue(scheme)).filter((value) => value !== undefined),
  );
  return [...new Map(alternatives.map((values) => [values.join(), values])).values()];
}
