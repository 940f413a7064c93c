import type { MediaType, NamedSchema, Operation, Response } from "../model/model.ts";
import { inputTypeName, resultTypeName } from "../model/names.ts";
import { schemaText } from "../model/schema/text.ts";
import { aboutLinks, tagTable } from "./docs/about.ts";
import { callCode, factoryCode, methodCode } from "./docs/example-code.ts";
import { needsInput } from "./docs/example-input.ts";
import { statusNotice } from "./docs/notice.ts";
import { incomingTable, linkTable } from "./docs/incoming.ts";
import { anchorOfSchema, describe, propertyTable, typeCell } from "./docs/schemas.ts";
import { pageBlocks } from "./docs/pages.ts";
import { sessionSteps } from "./docs/session.ts";
import { streamCode } from "./docs/streams.ts";
import { page, table } from "./docs/table.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { statement } from "./text/imports.ts";
import { cell, cellCode, codeSpan, fence, inline, link, plain, prose } from "./text/markdown.ts";
import { authorization, enumerate, requirement, sentence } from "./wording.ts";

type Block = readonly string[];

/** `REFERENCE.md`: every operation with what goes over the wire and what comes back. */
export const emitReference: Emitter = (input) => {
  const { names, model, facts } = input;
  const blocks: Block[] = [
    [`# ${plain(names.title)}: reference`],
    statusNotice(facts),
    serverSentence(input),
    aboutLinks(model),
    operationTable(input),
    ["The examples use this client:"],
    fence("ts", `${statement("import", [names.factory], names.npm)}\n${factoryCode(input)}`),
    ...model.operations.flatMap((operation) => operationBlocks(operation, input)),
    ...titled("## Session", sessionSteps(input)),
    ...titled("## Tags", tagTable(model)),
    ...titled("## Webhooks", incomingTable(model.webhooks ?? [], input)),
    ...(model.schemas.length === 0
      ? []
      : [["## Types"], ...model.schemas.flatMap((schema) => schemaBlocks(schema, input))]),
  ];
  return [{ path: "REFERENCE.md", text: page(blocks), ownership: "whole" }];
};

function serverSentence({ model }: EmitInput): Block {
  const [first, ...others] = model.servers;
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : " unless another server is chosen";
  return [
    `All paths are relative to ${codeSpan(first.url)}${more}. [README.md](README.md) tells how to install and authenticate.`,
  ];
}

/** All operations: method, HTTP request and description, and the names in older clients if any operation has them. */
export function operationTable({ model }: EmitInput, file = ""): Block {
  const hasFormerNames = model.operations.some(({ formerly }) => formerly.length > 0);
  const rows = model.operations.map((operation) => [
    `[${cellCode(operation.id)}](${file}#${encodeURIComponent(operation.id)})`,
    `**${cell(plain(operation.method))}** ${cellCode(operation.path)}`,
    `${operation.deprecated ? "Deprecated. " : ""}${cell(operation.summary === undefined ? "" : sentence(operation.summary))}`,
    ...(hasFormerNames ? [operation.formerly.map(cellCode).join(", ")] : []),
  ]);
  return table(["Method", "HTTP request", "Description", ...(hasFormerNames ? ["Formerly"] : [])], rows);
}

function operationBlocks(operation: Operation, input: EmitInput): Block[] {
  const { summary, description, deprecated, formerly, externalDocs, servers } = operation;
  return [
    [`<a id="${encodeURIComponent(operation.id)}"></a>`],
    [`## ${plain(operation.id)}`],
    [`> ${codeSpan(signature(operation))}`],
    [`${codeSpan(`${operation.method} ${operation.path}`)}`],
    deprecated ? ["**Deprecated.**"] : [],
    summary === undefined ? [] : [inline(sentence(summary))],
    description === undefined ? [] : prose(description),
    formerly.length === 0 ? [] : [`Formerly ${enumerate(formerly.map(codeSpan))}.`],
    externalDocs === undefined ? [] : [`See ${link(externalDocs.description ?? externalDocs.url, externalDocs.url)}.`],
    servers === undefined
      ? []
      : [
          `Its server is ${enumerate(
            servers.map(({ url }) => codeSpan(url)),
            "or",
          )}.`,
        ],
    ["### Example"],
    fence("ts", exampleCode(operation, input)),
    ...pageBlocks(operation, input),
    ["### Parameters"],
    parameterTable(operation, input),
    ...bodyBlocks(operation, input),
    ["### Returns"],
    returnTable(operation, input),
    ...headerBlocks(operation, input),
    ...titled("### Links", linkTable(operation)),
    ...titled("### Callbacks", incomingTable(operation.callbacks ?? [], input)),
    ["### Authorization"],
    [authorization(operation, codeSpan)],
    ["### Content types"],
    contentTypes(operation),
  ];
}

function titled(title: string, block: Block): Block[] {
  return block.length === 0 ? [] : [[title], block];
}

function signature(operation: Operation): string {
  const { id } = operation;
  return `${id}(input${needsInput(operation) ? "" : "?"}: ${inputTypeName(id)}): Promise<${resultTypeName(id)}>`;
}

function exampleCode(operation: Operation, input: EmitInput): string {
  const stream = streamCode(operation, input);
  if (stream !== undefined) return stream;
  const start = "const result = await ";
  const call = callCode(operation, methodCode(input, operation), input, start.length);
  return `${start}${call};\nif (result.ok) console.log(result.status, result.data);\nelse console.error(result.status, result.error);`;
}

function parameterTable(operation: Operation, input: EmitInput): Block {
  if (operation.parameters.length === 0) return ["This operation takes no parameters."];
  const rows = operation.parameters.map((parameter) => {
    const { name, place, isWholeQuery, schema, description, secret = false } = parameter;
    const said = describe({ ...schema, secret, ...(description === undefined ? {} : { description }) });
    return [
      cellCode(name),
      isWholeQuery === true ? "the whole query" : place,
      typeCell(schema, input),
      requirement(parameter),
      said,
    ];
  });
  return table(["Name on the wire", "In", "Type", "Required", "Description"], rows);
}

function bodyBlocks({ body }: Operation, input: EmitInput): Block[] {
  if (body === undefined) return [];
  const required = body.required ? "The body is required." : "The body is optional.";
  const choice = `It is sent as the first of these media types unless ${codeSpan("contentType")} names another.`;
  const notes = [required, inline(body.description ?? ""), body.content.length > 1 ? choice : ""];
  return [
    ["### Body"],
    [notes.filter((note) => note !== "").join(" ")],
    ...body.content.flatMap((mediaType) => mediaTypeBlocks(mediaType, input)),
  ];
}

function mediaTypeBlocks({ mediaType, schema, itemSchema, stream }: MediaType, input: EmitInput): Block[] {
  if (stream !== undefined && itemSchema !== undefined) {
    const what = `${codeSpan(mediaType)}: an iterable, asynchronous or not, of ${typeCell(itemSchema, input)}`;
    return [[what], propertyTable(itemSchema, input)];
  }
  const named = schema.kind === "reference" ? input.schemas.get(schema.key) : undefined;
  return [[`${codeSpan(mediaType)}: ${typeCell(schema, input)}`], propertyTable(named ?? schema, input)];
}

function returnTable({ responses }: Operation, input: EmitInput): Block {
  const rows = responses.map(({ status, content, description }) => [
    cellCode(status),
    content.length === 0 ? "no body" : content.map((mediaType) => contentCell(mediaType, input)).join(" or "),
    content.map(({ mediaType }) => cellCode(mediaType)).join(", "),
    cell(description),
  ]);
  return table(["Status", "Type", "Media type", "Description"], rows);
}

function contentCell({ schema, itemSchema }: MediaType, input: EmitInput): string {
  return itemSchema === undefined ? typeCell(schema, input) : `stream of ${typeCell(itemSchema, input)}`;
}

function headerBlocks({ responses }: Operation, input: EmitInput): Block[] {
  const rows = responses.flatMap(({ status, headers }: Response) =>
    headers.map(({ name, schema, required, deprecated, secret, description = "" }) => [
      cellCode(status),
      cellCode(name),
      typeCell(schema, input),
      required ? "yes" : "no",
      [deprecated ? "Deprecated." : "", cell(description), secret === true ? "Secret: keep it out of logs." : ""]
        .filter((text) => text !== "")
        .join(" "),
    ]),
  );
  return rows.length === 0
    ? []
    : [["Response headers:"], table(["Status", "Header", "Type", "Always sent", "Description"], rows)];
}

function contentTypes({ body, responses }: Operation): Block {
  const sent = (body?.content ?? []).map(({ mediaType }) => codeSpan(mediaType));
  const received = new Set(responses.flatMap(({ content }) => content.map(({ mediaType }) => codeSpan(mediaType))));
  return [
    `- **Content-Type**: ${sent.length === 0 ? "none, nothing is sent in a body" : sent.join(", ")}`,
    `- **Accept**: ${received.size === 0 ? "none, no response has a body" : [...received].join(", ")}`,
  ];
}

function schemaBlocks({ name, schema }: NamedSchema, input: EmitInput): Block[] {
  const properties = propertyTable(schema, input);
  return [
    [`<a id="${anchorOfSchema(name)}"></a>`],
    [`### ${plain(name)}`],
    prose(schema.description ?? schema.title ?? ""),
    properties.length > 0
      ? properties
      : fence("ts", `type ${name} = ${schemaText(schema, { names: input.typeNames })};`),
  ];
}
