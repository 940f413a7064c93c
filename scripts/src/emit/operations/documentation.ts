import type { Operation, Response } from "../../model/model.ts";
import { streamedContent } from "./stream.ts";
import { jsdoc } from "../text/comment.ts";
import { codeSpan, link } from "../text/markdown.ts";
import { authorization, enumerate, sentence } from "../wording.ts";

/** The documentation comment of an operation: what its section of the reference says, for the editor. */
export function documentOperation(operation: Operation): string {
  const { summary, description, method, path, deprecated, formerly, externalDocs, pagination } = operation;
  const paragraphs = [
    summary === undefined ? undefined : sentence(summary),
    description,
    `${codeSpan(`${method} ${path}`)}. ${authorization(operation, codeSpan)}`,
    operation.responses.map(responseLine).join("\n"),
    streamedContent(operation).length === 0
      ? undefined
      : `A stream is read item by item: ${codeSpan("for await (const item of result.data) console.log(item);")}`,
    pagination === undefined ? undefined : `${codeSpan(pagination.name)} lists all pages.`,
    formerly.length === 0 ? undefined : `Formerly ${enumerate(formerly.map(codeSpan))}.`,
    externalDocs === undefined
      ? undefined
      : `See ${link(externalDocs.description ?? externalDocs.url, externalDocs.url)}.`,
  ];
  return jsdoc(paragraphs, 0, deprecated ? [{ name: "@deprecated" }] : []);
}

function responseLine({ status, description, content }: Response): string {
  const types = content.map(({ mediaType }) => codeSpan(mediaType));
  const text = description.replace(/\s+/gu, " ").trim();
  return `- ${codeSpan(status)}: ${sentence(text)}${types.length === 0 ? "" : ` (${types.join(", ")})`}`;
}
