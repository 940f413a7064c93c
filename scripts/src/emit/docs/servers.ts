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
    ownServers(elsewhere),
    variables.length === 0 ? [] : [`Variables in a URL are set by ${codeSpan("serverVariables")}.`],
    table(["Variable", "Default", "Values", "Description"], variables),
  ];
}

/** One sentence for each group of operations that go to the same servers. */
function ownServers(operations: readonly (Operation & { readonly servers: readonly Server[] })[]): Block {
  const groups = new Map<string, string[]>();
  for (const { id, servers } of operations) {
    const urls = servers.map(({ url }) => codeSpan(url));
    const key = enumerate(urls, "or");
    groups.set(key, [...(groups.get(key) ?? []), codeSpan(id)]);
  }
  return [...groups].map(([urls, ids]) => {
    const [goes, takes] = ids.length === 1 ? ["goes", "it takes"] : ["go", "they take"];
    return `${enumerate(ids)} ${goes} to ${urls} instead, with the credentials that ${takes}; ${codeSpan("baseUrl")} stands for that too.`;
  });
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
