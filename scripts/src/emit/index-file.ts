import { banner } from "./banner.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { streamingOperations } from "./docs/streams.ts";
import { inputTypeName, resultTypeName } from "../model/names.ts";
import { modelNames } from "./models.ts";
import {
  pagingValues,
  runtimeTypes,
  runtimeValues,
  sessionValues,
  shownPagingTypes,
  shownSessionTypes,
  shownStreamTypes,
  shownTypes,
  streamValues,
} from "./package-names.ts";
import { pagedOperations } from "./pages.ts";
import { statement } from "./text/imports.ts";

/** `src/index.ts`: every name that the package offers, one by one. */
export const emitIndexFile: Emitter = (input) => {
  const { factory, transport, client, options } = input.names;
  const lines = [
    banner(input),
    statement("export", [factory, transport, `type ${client}`, `type ${options}`], "./generated/client.js"),
    ...operationExports(input),
    ...pagesExport(input),
    ...sessionExport(input),
    ...modelExports(input),
    statement("export type", schemaExports(input.model), "./generated/schema.js"),
    statement("export", ["version"], "./generated/version.js"),
    statement(
      "export",
      [...runtimeExports(input.model), ...runtimeTypes.map((name) => `type ${name}`)],
      "@specloom/runtime",
    ),
    statement("export type", shownExports(input), "@specloom/runtime"),
  ];
  return [{ path: "src/index.ts", text: lines.join(""), ownership: "whole" }];
};

/** The interfaces of `schema.ts`; `webhooks` where there are any. */
export function schemaExports({ webhooks = [] }: EmitInput["model"]): string[] {
  return ["components", "operations", "paths", ...(webhooks.length > 0 ? ["webhooks"] : [])];
}

/** What the package gives of the runtime's values, in order. */
export function runtimeExports(model: EmitInput["model"]): readonly string[] {
  const paging = pagedOperations(model).length === 0 ? [] : pagingValues;
  const streams = streamingOperations(model).length === 0 ? [] : streamValues;
  const session = model.session === undefined ? [] : sessionValues;
  return [...runtimeValues, ...paging, ...streams, ...session].toSorted();
}

/** The runtime's types that the package's own show; a name that the package has for something else is not taken from it. */
function shownExports({ model, names }: EmitInput): string[] {
  const paged = pagedOperations(model);
  const own = new Set([
    names.client,
    names.options,
    names.session,
    names.sessionOptions,
    ...model.operations.flatMap(({ id }) => [id, inputTypeName(id), resultTypeName(id)]),
    ...paged.map(({ pagination }) => pagination.name),
    ...modelNames({ model }),
  ]);
  const shown = [
    ...shownTypes,
    ...(paged.length === 0 ? [] : shownPagingTypes),
    ...(streamingOperations(model).length === 0 ? [] : shownStreamTypes),
    ...(model.session === undefined ? [] : shownSessionTypes),
  ];
  const nameOf = (name: string): string => {
    let free = name;
    while (own.has(free)) free = `Specloom${free}`;
    return free;
  };
  return shown.toSorted().map((name) => (own.has(name) ? `${name} as ${nameOf(name)}` : name));
}

function pagesExport({ model }: EmitInput): string[] {
  const names = pagedOperations(model).map(({ pagination }) => pagination.name);
  return names.length === 0 ? [] : [statement("export", names, "./generated/pages.js")];
}

function sessionExport({ model, names }: EmitInput): string[] {
  const { sessionFactory, session, sessionOptions } = names;
  const specifiers = [sessionFactory, `type ${session}`, `type ${sessionOptions}`];
  return model.session === undefined ? [] : [statement("export", specifiers, "./generated/session.js")];
}

function operationExports({ model }: EmitInput): string[] {
  return model.operations.map(({ id }) => {
    const specifiers = [id, `type ${inputTypeName(id)}`, `type ${resultTypeName(id)}`];
    return statement("export", specifiers, "./generated/operations.js");
  });
}

function modelExports(input: EmitInput): string[] {
  const models = modelNames(input).toSorted();
  return models.length === 0 ? [] : [statement("export type", models, "./generated/models.js")];
}
