import { toPointer } from "../json-pointer.ts";
import type { Incoming, MediaType, Operation, Parameter, SecurityScheme, Server } from "../model/model.ts";
import { inputTypeName, resultTypeName } from "../model/names.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { modelNames } from "./models.ts";
import { runtimeExports, schemaExports } from "./index-file.ts";
import { runtimeTypes } from "./package-names.ts";
import { pagedOperations } from "./pages.ts";
import { fact, json, schemaFacts, type Names } from "./surface/schema-facts.ts";

/**
 * `surface.json`: what a user of the package can rely on, one fact a line, sorted: reviewed as a text, compared for versions.
 * Words only (descriptions, examples) are no facts.
 */
export const emitSurface: Emitter = (input) => {
  const text = `${JSON.stringify({ facts: surfaceFacts(input) }, undefined, 2)}\n`;
  return [{ path: "surface.json", text, ownership: "whole" }];
};

/**
 * All facts, each once, sorted. `shownTypes` are left out: they are exported for TypeScript to name in declarations, and the facts of
 * operations already say what they show.
 */
export function surfaceFacts(input: EmitInput): readonly string[] {
  const { model, typeNames } = input;
  const facts = [
    ...exportFacts(input),
    ...serversFacts([], model.servers),
    ...model.securitySchemes.flatMap(schemeFacts),
    ...sessionFacts(model),
    ...model.operations.flatMap((operation) => operationFacts(operation, typeNames)),
    ...(model.webhooks ?? []).flatMap((call) => incomingFacts(["webhook"], call, typeNames)),
    ...model.schemas.flatMap(({ name, schema }) => schemaFacts(["schema", name], schema, typeNames)),
  ];
  return facts.toSorted().filter((each, index, sorted) => each !== sorted[index - 1]);
}

function exportFacts({ model, names }: EmitInput): string[] {
  const values = [
    names.factory,
    names.transport,
    "version",
    ...runtimeExports(model),
    ...model.operations.map(({ id }) => id),
    ...pagedOperations(model).map(({ pagination }) => pagination.name),
    ...(model.session === undefined ? [] : [names.sessionFactory]),
  ];
  const types = [
    names.client,
    names.options,
    ...(model.session === undefined ? [] : [names.session, names.sessionOptions]),
    ...schemaExports(model),
    ...runtimeTypes,
    ...model.operations.flatMap(({ id }) => [inputTypeName(id), resultTypeName(id)]),
    ...modelNames({ model }),
  ];
  return [...values.map((name) => fact("export", "value", name)), ...types.map((name) => fact("export", "type", name))];
}

/** The first of several is used where none is named. */
function serversFacts(start: readonly string[], servers: readonly Server[]): string[] {
  const [first, second] = servers;
  const standard = first === undefined || second === undefined ? [] : [fact(...start, "default-server", first.name)];
  return [...standard, ...servers.flatMap((server) => serverFacts([...start, "server"], server))];
}

function serverFacts(start: readonly string[], { name, url, variables }: Server): string[] {
  const of = variables.flatMap((variable) => [
    fact(...start, name, "variable", variable.name, "default", json(variable.default)),
    ...(variable.enum ?? []).map((value) => fact(...start, name, "variable", variable.name, "enum", json(value))),
  ]);
  return [fact(...start, name, "url", url), ...of];
}

function schemeFacts(scheme: SecurityScheme): string[] {
  const start = ["security", scheme.name] as const;
  switch (scheme.type) {
    case "apiKey":
      return [fact(...start, "apiKey", scheme.in, scheme.parameter)];
    case "http":
      return [fact(...start, "http", scheme.httpScheme)];
    case "oauth1":
      return scheme.signatures.map((method, index) =>
        fact(...start, "oauth1", method, ...(index === 0 ? ["default"] : [])),
      );
    case "oauth2":
      return scheme.flows.flatMap(({ type, tokenUrl, scopes }) => [
        fact(...start, "oauth2", type, ...(tokenUrl === undefined ? [] : ["tokenUrl", tokenUrl])),
        ...scopes.map((scope) => fact(...start, "oauth2", type, "scope", scope.name)),
      ]);
    default:
      return [fact(...start, scheme.type)];
  }
}

/** Which operations a session calls: their inputs and results are in its types. */
function sessionFacts({ session }: EmitInput["model"]): string[] {
  if (session === undefined) return [];
  const { scheme, logIn, secondFactor, renew, logOut } = session;
  const steps: [string, ...string[]][] = [
    ["logIn", logIn],
    ...(secondFactor
      ? [["secondFactor", String(secondFactor.status), secondFactor.operation] as [string, ...string[]]]
      : []),
    ...(renew === undefined ? [] : [["renew", renew] as [string, string]]),
    ...(logOut === undefined ? [] : [["logOut", logOut.operation] as [string, string]]),
  ];
  return steps.map((step) => fact("security", scheme, "session", ...step));
}

function operationFacts(operation: Operation, names: Names): string[] {
  const { id, method, path, deprecated, repeatable, servers = [], parameters } = operation;
  const start = ["operation", id] as const;
  return [
    fact(...start, "request", method, path),
    ...(deprecated ? [fact(...start, "deprecated")] : []),
    ...(repeatable === undefined ? [] : [fact(...start, "repeatable", String(repeatable))]),
    ...paginationFacts(operation),
    ...securityFacts(operation),
    ...serversFacts(start, servers),
    ...parameters.flatMap((parameter) => parameterFacts(operation, parameter, names)),
    ...bodyFacts(operation, names),
    ...responseFacts(operation, names),
    ...(operation.callbacks ?? []).flatMap((call) => incomingFacts([...start, "callback"], call, names)),
  ];
}

/** What a loop over the pages gives; how they are asked for is no matter of its user. */
function paginationFacts({ id, pagination }: Operation): string[] {
  if (pagination === undefined) return [];
  return [fact("operation", id, "pages", pagination.name, "items", toPointer(pagination.items))];
}

function incomingFacts(start: readonly string[], call: Incoming, names: Names): string[] {
  const own = [...start, call.name, call.method];
  const content = call.body?.content ?? [];
  return [
    fact(...own, ...(call.url === undefined ? [] : [call.url]), ...(call.deprecated ? ["deprecated"] : [])),
    ...content.flatMap((mediaType) => mediaTypeFacts([...own, "body"], mediaType, names)),
  ];
}

/** Several are numbered: the first that is satisfied is used. */
function securityFacts({ id, security }: Operation): string[] {
  return security.map((alternative, index) => {
    const number = security.length > 1 ? [String(index + 1)] : [];
    return fact("operation", id, "security", ...number, ...alternativeWords(alternative));
  });
}

function alternativeWords(alternative: Operation["security"][number]): string[] {
  if (alternative.length === 0) return ["none"];
  return alternative.flatMap(({ scheme, scopes }) => ["with", scheme, ...scopes.flatMap((scope) => ["scope", scope])]);
}

function parameterFacts({ id }: Operation, parameter: Parameter, names: Names): string[] {
  const { place, name, required, deprecated, style, explode, allowReserved, allowEmptyValue, content } = parameter;
  const start = ["operation", id, "input", place, name] as const;
  const byContent = parameter.isWholeQuery === true ? "querystring" : "content";
  const encoding = content === undefined ? [style, ...(explode ? ["explode"] : [])] : [byContent, content.mediaType];
  const words = [
    ...(allowReserved ? ["allowReserved"] : []),
    ...(allowEmptyValue ? ["allowEmptyValue"] : []),
    ...(deprecated ? ["deprecated"] : []),
  ];
  return [
    fact(...start, required ? "required" : "optional", ...encoding, ...words),
    ...schemaFacts(start, parameter.schema, names),
  ];
}

function bodyFacts({ id, body }: Operation, names: Names): string[] {
  if (body === undefined) return [];
  const start = ["operation", id, "body"] as const;
  const encodings = body.content.flatMap(({ mediaType, encoding }) =>
    encoding.map(({ property, ...rest }) => fact(...start, mediaType, "encoding", property, json({ ...rest }))),
  );
  const content = body.content.flatMap((mediaType) => mediaTypeFacts(start, mediaType, names));
  const [first, second] = body.content;
  const standard = first === undefined || second === undefined ? [] : [fact(...start, "default", first.mediaType)];
  return [fact(...start, body.required ? "required" : "optional"), ...standard, ...content, ...encodings];
}

function responseFacts({ id, responses }: Operation, names: Names): string[] {
  return responses.flatMap(({ status, headers, content }) => {
    const start = ["operation", id, "response", status] as const;
    return [
      ...(content.length === 0 ? [fact(...start, "empty")] : []),
      ...content.flatMap((mediaType) => mediaTypeFacts(start, mediaType, names)),
      ...headers.flatMap(({ name, required, contentType, schema }) => [
        fact(...start, "header", name, required ? "required" : "optional", ...(contentType ? [contentType] : [])),
        ...schemaFacts([...start, "header", name], schema, names),
      ]),
    ];
  });
}

function mediaTypeFacts(start: readonly string[], given: MediaType, names: Names): string[] {
  const { mediaType, schema, itemSchema, stream } = given;
  const items = itemSchema === undefined ? [] : schemaFacts([...start, mediaType, "item"], itemSchema, names);
  if (stream === undefined) return [...schemaFacts([...start, mediaType], schema, names), ...items];
  const { format, json: data } = stream;
  return [fact(...start, mediaType, "stream", format, ...(data === undefined ? [] : [json(data)])), ...items];
}
