import { essence, standsForMany } from "../../model/media-kind.ts";
import type { MediaType, Operation, Parameter, Place, RequestBody } from "../../model/model.ts";
import { stringLiteral } from "../text/code.ts";
import { jsdoc } from "../text/comment.ts";
import type { Imports } from "../text/imports.ts";
import { bodyType } from "../types/body-type.ts";
import type { TypePrinter } from "../types/type-text.ts";
import { codeSpan, inline } from "../text/markdown.ts";

const places: readonly Place[] = ["path", "query", "header", "cookie"];

/** What the types of operations take from other modules. */
export interface TypeImports {
  readonly runtime: Imports;
  readonly models: Imports;
  /** Prints schemas by the names of `models`. */
  readonly printer: TypePrinter;
}

/** The type of an operation's input: parameters by place, the body, and the options of a call. */
export function inputType(operation: Operation, name: string, { runtime, models, printer }: TypeImports): string {
  const members = places.map((place) => placeMember(operation, place, models));
  const options = runtime.type("CallOptions");
  const { body } = operation;
  if (body === undefined || body.content.length < 2) {
    const all = [...members, body === undefined ? "" : bodyMember(body, printer)].join("");
    return all === ""
      ? `export type ${name} = ${options};\n`
      : `export interface ${name} extends ${options} {\n${all}}\n`;
  }
  const variants = body.content.map((mediaType, index) => bodyVariant(body, mediaType, index === 0, printer));
  const base = members.join("");
  const parts = [options, ...(base === "" ? [] : [`{\n${base}}`]), `(\n${variants.join("")}  )`];
  return `${jsdoc([body.description])}export type ${name} = ${parts.join(" & ")};\n`;
}

function placeMember(operation: Operation, place: Place, models: Imports): string {
  const here = operation.parameters.filter((parameter) => parameter.place === place);
  const name = operation.parameterTypes[place];
  if (name === undefined) return "";
  const optional = here.every(({ required }) => !required);
  const lines = here.map(parameterLine);
  const text = jsdoc([lines.length === 1 ? lines.join("") : lines.map((line) => `- ${line}`).join("\n")], 2);
  const type = models.type(name);
  return `${text}  readonly ${place}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`;
}

function parameterLine({ name, required, deprecated, secret, description }: Parameter): string {
  const marks = [deprecated ? "deprecated" : "", secret === true ? "secret" : ""].filter((mark) => mark !== "");
  const notes = [required ? "required" : "optional", ...marks].join(", ");
  return `${codeSpan(name)} (${notes})${description === undefined ? "" : `: ${inline(description)}`}`;
}

function bodyMember(body: RequestBody, printer: TypePrinter): string {
  const [only] = body.content;
  if (only === undefined) return "";
  const type = contentTypeOf(only.mediaType);
  const contentType = standsForMany(only.mediaType) ? `  readonly contentType?: ${type} | undefined;\n` : "";
  return `${contentType}${jsdoc([body.description], 2)}  ${bodyProperty(body, only, "  ", printer)};\n`;
}

/** One of several media types: the content type says which, and may be left out for the first. */
function bodyVariant(body: RequestBody, mediaType: MediaType, first: boolean, printer: TypePrinter): string {
  const type = contentTypeOf(mediaType.mediaType);
  const contentType = `readonly contentType${first ? "?" : ""}: ${type}${first ? " | undefined" : ""}`;
  return `    | {\n        ${contentType};\n        ${bodyProperty(body, mediaType, "        ", printer)};\n      }\n`;
}

/** Of a range such as `image/*`, any type that is within it. */
function contentTypeOf(mediaType: string): string {
  if (!standsForMany(mediaType)) return stringLiteral(mediaType);
  return `\`${essence(mediaType)
    .replace(/[\\`$]/gu, "\\$&")
    .replaceAll("*", "${string}")}\``;
}

function bodyProperty(body: RequestBody, mediaType: MediaType, indent: string, printer: TypePrinter): string {
  const type = bodyType(mediaType, "sent", printer, indent);
  return `readonly body${body.required ? "" : "?"}: ${type}${body.required ? "" : " | undefined"}`;
}
