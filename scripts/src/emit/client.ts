import type { SecurityScheme, Server, ServerVariable } from "../model/model.ts";
import { banner } from "./banner.ts";
import { needsBaseUrl } from "./client/base-url.ts";
import { credentialType, takesCredential } from "./client/schemes.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { otherMethodKey } from "./schema.ts";
import { describeServer } from "./operations/descriptor.ts";
import { memberKey, stringLiteral } from "./text/code.ts";
import { jsdoc } from "./text/comment.ts";
import { collectImports, type Imports } from "./text/imports.ts";
import { layOut, layOutUnion, type CodeObject } from "./text/layout.ts";
import { schemeKind, sentence } from "./wording.ts";
import { codeSpan } from "./text/markdown.ts";

/** `src/generated/client.ts`: the provider as data, the options of its client, and the two factories. */
export const emitClient: Emitter = (input) => {
  const { factory, transport, options, client } = input.names;
  const runtime = collectImports(
    "@specloom/runtime",
    new Set([factory, transport, options, client, "provider", "operations", "paths"]),
  );
  // For the session, which is a module of its own.
  const exported = input.model.session === undefined ? "" : "export ";
  const blocks = [
    `${exported}const provider = ${layOut(describeProvider(input, runtime), 0, exported.length + 18)} as const satisfies ${runtime.type("ProviderDescriptor")};\n`,
    optionsInterface(input, runtime),
    jsdoc(["Every operation as a method, and openapi-fetch's calls by path."]) +
      `export interface ${client} extends ${clientBases(input, runtime).join(", ")} {}\n`,
    factoryText(input, runtime),
    transportText(input, runtime),
  ];
  const local = `import * as operations from "./operations.js";\nimport type { paths } from "./schema.js";\n`;
  const text = [banner(input) + runtime.print() + local, ...blocks].join("\n");
  return [{ path: "src/generated/client.ts", text, ownership: "whole" }];
};

/** What a client consists of; calls by a method that only OpenAPI 3.2 knows are there where the document has them. */
function clientBases({ model }: EmitInput, runtime: Imports): string[] {
  const others = new Set(model.operations.flatMap(({ method }) => otherMethodKey(method) ?? []));
  const named = others.size === 0 ? "" : `, ${[...others].map(stringLiteral).join(" | ")}`;
  return [
    `${runtime.type("Client")}<paths${named}>`,
    ...(others.has("query") ? [`${runtime.type("QueryCalls")}<paths>`] : []),
    `${runtime.type("Methods")}<typeof operations>`,
  ];
}

function describeProvider({ provider, model }: EmitInput, runtime: Imports): CodeObject {
  const common = new Set(model.servers.flatMap(({ variables }) => variables.map(({ name }) => name)));
  const others = ownServers(model.operations).flatMap(({ variables }) => variables.map(({ name }) => name));
  const variables = [...new Set(others)].filter((name) => !common.has(name));
  return {
    name: stringLiteral(provider),
    servers: model.servers.map((server) => describeServer(server, runtime)),
    serverVariables: variables.length === 0 ? undefined : variables.map(stringLiteral),
  };
}

function ownServers(operations: EmitInput["model"]["operations"]): Server[] {
  return operations.flatMap(({ servers }) => servers ?? []);
}

function optionsInterface({ model, names }: EmitInput, runtime: Imports): string {
  const isNeeded = needsBaseUrl(model);
  const members = [
    ...(isNeeded ? [baseUrlMember(model.servers.map(({ url }) => url))] : []),
    serverMember(model.servers.map(({ name }) => name)),
    variablesMember(model),
    authMember(model, runtime),
  ];
  const base = runtime.type("TransportOptions");
  return `${jsdoc([`What ${codeSpan(names.factory)} takes; ${isNeeded ? "only baseUrl is needed" : "all of it is optional"}.`])}export interface ${names.options} extends ${base} {\n${members.join("")}}\n`;
}

function serverMember(servers: readonly string[]): string {
  const start = "  readonly server?:";
  if (servers.length === 0) return "";
  const type = layOutUnion(servers.map(stringLiteral), 2, start.length + 1);
  return `${jsdoc(["Which of the spec's servers, by name. Default: the first."], 2)}${start}${type};\n`;
}

function baseUrlMember(urls: readonly string[]): string {
  const text = `The address of the API. The document names ${urls.map(codeSpan).join(", ")}, which is no absolute address.`;
  return `${jsdoc([text], 2)}  readonly baseUrl: string;\n`;
}

/** Those of servers that operations have for themselves are set here too. */
function variablesMember({ servers, operations }: EmitInput["model"]): string {
  const all = [...servers, ...ownServers(operations)];
  const byName = new Map<string, ServerVariable[]>();
  for (const variable of all.flatMap(({ variables }) => variables)) {
    byName.set(variable.name, [...(byName.get(variable.name) ?? []), variable]);
  }
  if (byName.size === 0) return "";
  const members = [...byName].map(([name, variables]) => {
    const [first] = variables;
    const fallback = `Default: ${codeSpan(first?.default ?? "")}.`;
    return `${jsdoc([first?.description, fallback], 4)}    readonly ${memberKey(name)}?: ${variableType(variables)};\n`;
  });
  return `${jsdoc(["Values for the variables in the server's URL."], 2)}  readonly serverVariables?: {\n${members.join("")}  } | undefined;\n`;
}

/** The values that any server with this variable allows. */
function variableType(variables: readonly ServerVariable[]): string {
  const values = variables.flatMap((variable) => variable.enum ?? []);
  if (variables.some((variable) => variable.enum === undefined)) return "string";
  return [...new Set(values)].map(stringLiteral).join(" | ");
}

function authMember({ securitySchemes }: EmitInput["model"], runtime: Imports): string {
  const members = securitySchemes.filter(takesCredential).map((scheme) => schemeMember(scheme, runtime));
  if (members.length === 0) return "";
  return `${jsdoc(["Credentials, by the name of their security scheme."], 2)}  readonly auth?: {\n${members.join("")}  } | undefined;\n`;
}

function schemeMember(scheme: SecurityScheme, runtime: Imports): string {
  const tags = scheme.deprecated ? [{ name: "@deprecated" }] : [];
  const text = jsdoc([sentence(schemeKind(scheme, codeSpan)), scheme.description], 4, tags);
  return `${text}    readonly ${memberKey(scheme.name)}?: ${credentialType(scheme, runtime)} | undefined;\n`;
}

function factoryText({ names, model }: EmitInput, runtime: Imports): string {
  const call = `${runtime.value("createClient")}<${names.client}>(provider, operations, options)`;
  const text = `A client for ${names.title}. Its methods are named after the operationIds of the spec.`;
  return `${jsdoc([text])}export function ${names.factory}(options${needsBaseUrl(model) ? "" : "?"}: ${names.options}): ${names.client} {\n  return ${call};\n}\n`;
}

function transportText({ names, model }: EmitInput, runtime: Imports): string {
  const call = `${runtime.value("createTransport")}(provider, options)`;
  const text =
    "For the standalone functions: a client without methods, so that a bundle holds the imported operations alone.";
  return `${jsdoc([text])}export function ${names.transport}(options${needsBaseUrl(model) ? "" : "?"}: ${names.options}): ${runtime.type("Transport")} {\n  return ${call};\n}\n`;
}
