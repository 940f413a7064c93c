import type { Operation, Server } from "../../model/model.ts";
import type { EmitInput } from "../input.ts";
import { cell, cellCode, codeSpan } from "../text/markdown.ts";
import { enumerate } from "../wording.ts";
import { table } from "./table.ts";

type Block = readonly string[];

/** Operations that do not go where the others go. */
function operationsElsewhere({
  operations,
}: EmitInput["model"]): (Operation & { readonly servers: readonly Server[] })[] {
  return operations.flatMap((operation) =>
    operation.servers === undefined ? [] : [{ ...operation, servers: operation.servers }],
  );
}

/** The README's words about servers; nothing where there is one, and nothing to choose. */
export function serverBlocks({ model, names }: EmitInput): Block[] {
  const { servers } = model;
  const elsewhere = operationsElsewhere(model);
  const all = [...servers, ...elsewhere.flatMap((operation) => operation.servers)];
  const variables = variableRows(all);
  if (all.length < 2 && variables.length === 0) return [];
  const rows = servers.map(({ name, url, description }) => [cellCode(name), cellCode(url), cell(description ?? "")]);
  return [
    ["## Servers"],
    [
      `The first is used unless ${codeSpan(names.factory)} is given a ${codeSpan("server")}, by name, or a ${codeSpan("baseUrl")}.`,
    ],
    table(["Name", "URL", "Description"], rows),
    elsewhere.map(ownServers),
    variables.length === 0 ? [] : [`Variables in a URL are set by ${codeSpan("serverVariables")}.`],
    table(["Variable", "Default", "Values", "Description"], variables),
  ];
}

function ownServers({ id, servers }: Operation & { readonly servers: readonly Server[] }): string {
  const urls = enumerate(
    servers.map(({ url }) => codeSpan(url)),
    "or",
  );
  return `${codeSpan(id)} goes to ${urls} instead, with the credentials that it takes; ${codeSpan("baseUrl")} stands for that too.`;
}

function variableRows(servers: readonly Server[]): string[][] {
  const rows = servers.flatMap((server) =>
    server.variables.map((variable) => [
      cellCode(variable.name),
      cellCode(variable.default),
      variable.enum === undefined ? "any" : variable.enum.map(cellCode).join(", "),
      cell(variable.description ?? ""),
    ]),
  );
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}
