import { essence, standsForMany } from "../../model/media-kind.ts";
import type { MediaType, Operation, Parameter, Place, RequestBody } from "../../model/model.ts";
import { bodyType, parameterType } from "../schema-types/type-paths.ts";
import { stringLiteral } from "../text/code.ts";
import { jsdoc } from "../text/comment.ts";
import type { Imports } from "../text/imports.ts";
import { codeSpan, inline } from "../text/markdown.ts";

const places: readonly Place[] = ["path", "query", "header", "cookie"];

/** The type of an operation's input: parameters by place, the body, and the options of a call. */
export function inputType(operation: Operation, name: string, runtime: Imports): string {
  const members = places.map((place) => placeMember(operation, place));
  const options = runtime.type("CallOptions");
  const { body } = operation;
  if (body === undefined || body.content.length < 2) {
    const all = [...members, body === undefined ? "" : bodyMember(operation, body)].join("");
    return all === ""
      ? `export type ${name} = ${options};\n`
      : `export interface ${name} extends ${options} {\n${all}}\n`;
  }
  const variants = body.content.map((mediaType, index) => bodyVariant(operation, body, mediaType, index === 0));
  const base = members.join("");
  const parts = [options, ...(base === "" ? [] : [`{\n${base}}`]), `(\n${variants.join("")}  )`];
  return `${jsdoc([body.description])}export type ${name} = ${parts.join(" & ")};\n`;
}

function placeMember(operation: Operation, place: Place): string {
  const here = operation.parameters.filter((parameter) => parameter.place === place);
  if (here.length === 0) return "";
  const optional = here.every(({ required }) => !required);
  const lines = here.map(parameterLine);
  const text = jsdoc([lines.length === 1 ? lines.join("") : lines.map((line) => `- ${line}`).join("\n")], 2);
  const type = parameterType(operation, place);
  return `${text}  readonly ${place}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`;
}

function parameterLine({ name, required, deprecated, secret, description }: Parameter): string {
  const marks = [deprecated ? "deprecated" : "", secret === true ? "secret" : ""].filter((mark) => mark !== "");
  const notes = [required ? "required" : "optional", ...marks].join(", ");
  return `${codeSpan(name)} (${notes})${description === undefined ? "" : `: ${inline(description)}`}`;
}

function bodyMember(operation: Operation, body: RequestBody): string {
  const [only] = body.content;
  if (only === undefined) return "";
  const type = contentTypeOf(only.mediaType);
  const contentType = standsForMany(only.mediaType) ? `  readonly contentType?: ${type} | undefined;\n` : "";
  return `${contentType}${jsdoc([body.description], 2)}  ${bodyProperty(operation, body, only)};\n`;
}

/** One of several media types: the content type says which, and may be left out for the first. */
function bodyVariant(operation: Operation, body: RequestBody, mediaType: MediaType, first: boolean): string {
  const type = contentTypeOf(mediaType.mediaType);
  const contentType = `readonly contentType${first ? "?" : ""}: ${type}${first ? " | undefined" : ""}`;
  return `    | {\n        ${contentType};\n        ${bodyProperty(operation, body, mediaType)};\n      }\n`;
}

/** Of a range such as `image/*`, any type that is within it. */
function contentTypeOf(mediaType: string): string {
  if (!standsForMany(mediaType)) return stringLiteral(mediaType);
  return `\`${essence(mediaType)
    .replace(/[\\`$]/gu, "\\$&")
    .replaceAll("*", "${string}")}\``;
}

function bodyProperty(operation: Operation, body: RequestBody, mediaType: MediaType): string {
  const type = bodyType(operation, mediaType.mediaType);
  return `readonly body${body.required ? "" : "?"}: ${type}${body.required ? "" : " | undefined"}`;
}
