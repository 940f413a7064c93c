import type { Incoming, MediaType, Operation, Place, RequestBody, Response, ResponseHeader } from "../model/model.ts";
import { methods } from "../passes/grammar.ts";
import { banner } from "./banner.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { memberKey, stringLiteral } from "./text/code.ts";
import { jsdoc } from "./text/comment.ts";
import { bodyType, type Direction } from "./types/body-type.ts";
import { typeText, type TypePrinter } from "./types/type-text.ts";
import { sentence } from "./wording.ts";

/** `src/generated/schema.ts`: `paths`, `components` and `operations` in the format of openapi-typescript. */
export const emitSchema: Emitter = (input) => {
  const { model, typeNames, lookup } = input;
  const nameOf = (key: string): string => `models.${typeNames.get(key) ?? "unknown"}`;
  const printer: TypePrinter = { nameOf, lookup };
  const blocks = [
    pathsText(model.operations),
    webhooksText(model.webhooks ?? [], printer),
    componentsText(input, printer),
    "export type $defs = Record<string, never>;\n",
    operationsText(model.operations, printer),
  ];
  const body = blocks.join("\n");
  const imports = body.includes("models.") ? 'import type * as models from "./models.js";\n\n' : "\n";
  return [{ path: "src/generated/schema.ts", text: banner(input) + imports + body, ownership: "whole" }];
};

/** The methods that openapi-typescript lists for every path. */
const listed = methods.filter((method) => method !== "query");
const known = new Set<string>(listed);

/**
 * The key under which the type of a path has the operations of a method that openapi-typescript does not know: `query`, and
 * additional ones as on the wire. Undefined for the others, and where the key means something else.
 */
export function otherMethodKey(method: string): string | undefined {
  if (method === "QUERY") return "query";
  const isFixed = known.has(method.toLowerCase()) && method === method.toUpperCase();
  return isFixed || known.has(method) || method === "query" || method === "parameters" ? undefined : method;
}

const noParameters = "parameters: { query?: never; header?: never; path?: never; cookie?: never };";

function pathsText(operations: readonly Operation[]): string {
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  const paths = [...byPath].map(([path, own]) => {
    const byMethod = new Map(own.map((operation) => [operation.method, operation]));
    const fixed = listed.map((method) => {
      const operation = byMethod.get(method.toUpperCase());
      return operation === undefined ? `    ${method}?: never;\n` : operationMember(method, operation);
    });
    const others = own.flatMap((operation) => {
      const key = otherMethodKey(operation.method);
      return key === undefined ? [] : [operationMember(stringLiteral(key), operation)];
    });
    return `  ${stringLiteral(path)}: {\n    ${noParameters}\n${[...fixed, ...others].join("")}  };\n`;
  });
  return interfaceOr("paths", paths);
}

function operationMember(key: string, { key: id, summary, deprecated }: Operation): string {
  const comment = jsdoc([summary && sentence(summary)], 4, deprecated ? [{ name: "@deprecated" }] : []);
  return `${comment}    ${key}: operations[${stringLiteral(id)}];\n`;
}

function interfaceOr(name: string, members: readonly string[]): string {
  if (members.length === 0) return `export type ${name} = Record<string, never>;\n`;
  return `export interface ${name} {\n${members.join("")}}\n`;
}

/** What the API sends is received here, and the response to it is sent. */
function webhooksText(webhooks: readonly Incoming[], printer: TypePrinter): string {
  const byName = new Map<string, Incoming[]>();
  for (const call of webhooks) byName.set(call.name, [...(byName.get(call.name) ?? []), call]);
  const members = [...byName].map(([name, calls]) => {
    const operations = calls.map(({ method, body, responses }) => {
      const parts = [
        `      ${noParameters}\n`,
        bodyMember(body, "received", printer, "      "),
        responsesMember(responses, "sent", printer, "      "),
      ];
      return `    ${memberKey(method.toLowerCase())}: {\n${parts.join("")}    };\n`;
    });
    return `  ${stringLiteral(name)}: {\n    ${noParameters}\n${operations.join("")}  };\n`;
  });
  return interfaceOr("webhooks", members);
}

function operationsText(operations: readonly Operation[], printer: TypePrinter): string {
  const members = operations.map((operation) => {
    const parts = [
      `    ${parametersMember(operation)}\n`,
      bodyMember(operation.body, "sent", printer, "    "),
      responsesMember(operation.responses, "received", printer, "    "),
    ];
    return `  ${memberKey(operation.key)}: {\n${parts.join("")}  };\n`;
  });
  return interfaceOr("operations", members);
}

const places: readonly Place[] = ["query", "header", "path", "cookie"];

function parametersMember({ parameters, parameterTypes }: Operation): string {
  const members = places.map((place) => {
    const type = parameterTypes[place];
    if (type === undefined) return `${place}?: never`;
    const isOptional = parameters.every((parameter) => parameter.place !== place || !parameter.required);
    return `${place}${isOptional ? "?" : ""}: models.${type}`;
  });
  return `parameters: { ${members.join("; ")} };`;
}

function bodyMember(body: RequestBody | undefined, direction: Direction, printer: TypePrinter, indent: string): string {
  if (body === undefined) return `${indent}requestBody?: never;\n`;
  const type =
    body.component === undefined || direction === "received"
      ? `{ content: ${contentText(body.content, direction, printer)} }`
      : `components["requestBodies"][${stringLiteral(body.component)}]`;
  return `${indent}requestBody${body.required ? "" : "?"}: ${type};\n`;
}

function responsesMember(
  responses: readonly Response[],
  direction: Direction,
  printer: TypePrinter,
  indent: string,
): string {
  const members = responses.map((response) => {
    const key = /^\d+$/u.test(response.status) ? response.status : stringLiteral(response.status);
    const isShared = response.component !== undefined && direction === "received";
    const type = isShared
      ? `components["responses"][${stringLiteral(response.component ?? "")}]`
      : responseText(response, direction, printer);
    return `${indent}  ${key}: ${type};\n`;
  });
  return members.length === 0
    ? `${indent}responses: never;\n`
    : `${indent}responses: {\n${members.join("")}${indent}};\n`;
}

function responseText({ headers, content }: Response, direction: Direction, printer: TypePrinter): string {
  const named = headers.map(({ name, required, schema }) => {
    return `${memberKey(name)}${required ? "" : "?"}: ${typeText(schema, printer, "        ")}; `;
  });
  const body = content.length === 0 ? "content?: never" : `content: ${contentText(content, direction, printer)}`;
  return `{ headers: { ${named.join("")}[name: string]: unknown }; ${body} }`;
}

function contentText(content: readonly MediaType[], direction: Direction, printer: TypePrinter): string {
  const members = content.map(
    (mediaType) => `${stringLiteral(mediaType.mediaType)}: ${bodyType(mediaType, direction, printer, "        ")}`,
  );
  return `{ ${members.join("; ")} }`;
}

function componentsText({ model, typeNames }: EmitInput, printer: TypePrinter): string {
  const { parameters, headers, requestBodies, responses } = model.components;
  const schemas = model.schemas.filter(({ inline }) => inline !== true);
  const sections: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ["schemas", schemas.map(({ key }) => [key, `models.${typeNames.get(key) ?? "unknown"}`])],
    ["responses", responses.map(([key, one]) => [key, responseText(one, "received", printer)])],
    ["parameters", parameters.map(([key, { schema }]) => [key, typeText(schema, printer, "    ")])],
    [
      "requestBodies",
      requestBodies.map(([key, { content }]) => [key, `{ content: ${contentText(content, "sent", printer)} }`]),
    ],
    ["headers", headers.map(([key, header]) => [key, headerText(header, printer)])],
  ];
  const members = sections.map(([name, entries]) => {
    if (entries.length === 0) return `  ${name}: never;\n`;
    return `  ${name}: {\n${entries.map(([key, type]) => `    ${memberKey(key)}: ${type};\n`).join("")}  };\n`;
  });
  return `export interface components {\n${members.join("")}  pathItems: never;\n}\n`;
}

function headerText({ schema }: ResponseHeader, printer: TypePrinter): string {
  return typeText(schema, printer, "    ");
}
