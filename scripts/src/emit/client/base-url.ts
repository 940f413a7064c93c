import type { ApiModel, Server } from "../../model/model.ts";

/** Whether a client has nowhere to go unless it is told: an operation, or all of them, have no absolute server. */
export function needsBaseUrl({ servers, operations }: Pick<ApiModel, "servers" | "operations">): boolean {
  if (servers.some(isAbsolute)) return false;
  return operations.length === 0 || operations.some((operation) => !(operation.servers ?? []).some(isAbsolute));
}

/** With the defaults of its variables. */
function isAbsolute({ url, variables }: Server): boolean {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  const text = url.replace(/\{([^{}]*)\}/gu, (whole, name: string) => values.get(name) ?? whole);
  return /^https?:\/\/[^/?#{]/iu.test(text) && URL.canParse(text);
}

/**
 * Values for the variables that a client of the first server has to set, by name: those that say whose host it is. What the spec
 * lists, and what is no name of a host, has a default that does.
 */
export function neededVariables({ servers }: Pick<ApiModel, "servers">): ReadonlyMap<string, string> {
  const [server] = servers;
  const host = /^[a-z]+:\/\/([^/]*)/iu.exec(server?.url ?? "")?.[1] ?? "";
  const labels = new Set(host.split(".").slice(0, -1));
  const free = (server?.variables ?? []).filter((variable) => variable.enum === undefined);
  return new Map(free.filter(({ name }) => labels.has(`{${name}}`)).map(({ name }) => [name, "acme"]));
}
