import type { Operation, SecurityScheme } from "../../model/model.ts";
import type { ProviderFacts } from "../../load/provider-facts.ts";
import { wordsOf } from "../../model/words.ts";
import { needsBaseUrl, neededVariables } from "../client/base-url.ts";
import { takesCredential } from "../client/schemes.ts";
import type { EmitInput } from "../input.ts";
import { object } from "../operations/descriptor.ts";
import { propertyAccess, stringLiteral } from "../text/code.ts";
import { layOut, type Code, type CodeObject } from "../text/layout.ts";
import { exampleInput } from "./example-input.ts";

/** A call of an operation, as an example shows it: what is required, with values of the spec's examples. */
export function callCode(operation: Operation, callee: string, input: EmitInput, used: number, lead = ""): string {
  const given = exampleInput(operation, input);
  const start = `${callee}(${lead}`;
  if (given === undefined) return `${start.replace(/, $/u, "")})`;
  return `${start}${layOut(given, 0, used + start.length + 2)})`;
}

/** A client's method, as an expression. */
export function methodCode({ names }: EmitInput, operation: Operation): string {
  return names.variable + propertyAccess(operation.id);
}

/** Makes a client with the credentials that the provider knows; read from the environment. */
export function factoryCode({ names, model, facts, provider }: EmitInput): string {
  const auth = authCode(model.securitySchemes.filter(takesCredential), facts, provider);
  const options: CodeObject = { ...serverOptions(model), auth };
  const start = `const ${names.variable} = ${names.factory}(`;
  const isEmpty = Object.values(options).every((value) => value === undefined);
  return `${start}${isEmpty ? "" : layOut(options, 0, start.length + 2)});`;
}

/** The options that say where a client sends its calls, where its default would not do. */
export function serverOptions(model: EmitInput["model"]): CodeObject {
  const [server] = model.servers;
  const isRelative = server !== undefined && !/^(https?:|\{)/u.test(server.url);
  const variables = [...neededVariables(model)].map(([name, value]) => [name, stringLiteral(value)] as const);
  return {
    baseUrl: needsBaseUrl(model) || isRelative ? stringLiteral("https://api.example.com") : undefined,
    serverVariables: variables.length === 0 ? undefined : object(variables),
  };
}

/** The environment variables that a scheme's credential is read from. */
export function environmentOf(scheme: SecurityScheme, facts: ProviderFacts, provider: string): readonly string[] {
  const named = facts.environment;
  const given = named !== undefined && Object.hasOwn(named, scheme.name) ? named[scheme.name] : undefined;
  const prefix = constantCase(provider);
  const parts = partsOf(scheme);
  if (parts.length > 0) return parts.map((part) => `${given ?? prefix}_${wordsOf(part).join("_").toUpperCase()}`);
  return [
    given ??
      [prefix, ...wordsOf(scheme.name)]
        .join("_")
        .replace(/[^A-Za-z0-9_]/gu, "")
        .toUpperCase(),
  ];
}

/** The credentials of some schemes, each a function that reads them from the environment; nothing where there are none. */
export function authCode(schemes: readonly SecurityScheme[], facts: ProviderFacts, provider: string): Code | undefined {
  if (schemes.length === 0) return undefined;
  return object(
    schemes.map((scheme) => {
      const values = environmentOf(scheme, facts, provider).map((name) => `process.env${accessOf(name)}`);
      const parts = partsOf(scheme).map((part, index) => `${part}: ${values[index] ?? ""} ?? ""`);
      if (parts.length === 0) return [scheme.name, `() => ${values.join("")}`];
      // Two fit on a line; more stand below each other, in the column that `auth` gives its entries.
      const lines =
        parts.length < 3 ? ` ${parts.join(", ")} ` : `\n${parts.map((part) => `      ${part},\n`).join("")}    `;
      return [scheme.name, `() => ({${lines}})`];
    }),
  );
}

/** Of a credential that is no single text. */
function partsOf({ type }: SecurityScheme): readonly string[] {
  if (type === "basic") return ["username", "password"];
  return type === "oauth1" ? ["consumerKey", "consumerSecret", "token", "tokenSecret"] : [];
}

/** Bracketed: `process.env` has an index signature, and strict settings want such access to show. */
function accessOf(name: string): string {
  return `[${stringLiteral(name)}]`;
}

function constantCase(provider: string): string {
  return provider.toUpperCase().replaceAll("-", "_");
}
