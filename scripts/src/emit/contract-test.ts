import type { MediaType, Operation, Parameter, Response, SecurityScheme } from "../model/model.ts";
import { banner } from "./banner.ts";
import { takesCredential } from "./client/schemes.ts";
import { exampleInput } from "./docs/example-input.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { object } from "./operations/descriptor.ts";
import { stringLiteral } from "./text/code.ts";
import { statement } from "./text/imports.ts";
import { codeOf, layOut, type CodeObject } from "./text/layout.ts";

/** `test/contract.test.ts`: in a workspace, every documented answer that has an example, asked for from a mock of the spec. */
export const emitContractTest: Emitter = (input) => {
  const { model, names, root, specFile } = input;
  const cases = model.operations.flatMap((operation) => casesOf(operation, input));
  if (!root.workspace || cases.length === 0) return [];
  const auth = credentials(input);
  const contract: CodeObject = {
    specFile: `new URL(${stringLiteral(`../../../${specFile}`)}, import.meta.url)`,
    createClient: auth === undefined ? names.factory : `(options) => ${names.factory}({ ...options, auth })`,
    cases,
  };
  const text = [
    banner(input),
    statement("import", ["runContract"], "@specloom/contract"),
    statement("import", [names.factory], "../src/index.js"),
    auth === undefined ? "" : `\nconst auth = ${layOut(auth, 0, 14)};\n`,
    `\nrunContract(${layOut(contract, 0, 14)});\n`,
  ].join("");
  return [{ path: "test/contract.test.ts", text, ownership: "whole" }];
};

/** Credentials that a mock takes: it looks at their form alone. */
function credentials({ model }: EmitInput): CodeObject | undefined {
  const schemes = model.securitySchemes.filter(takesCredential);
  const auth = schemes.map((scheme): [string, CodeObject | string] => [scheme.name, credentialOf(scheme)]);
  return auth.length === 0 ? undefined : object(auth);
}

function credentialOf({ type }: SecurityScheme): CodeObject | string {
  if (type === "basic") return { username: '"user"', password: '"password"' };
  return type === "oauth1" ? { consumerKey: '"app"', consumerSecret: '"secret"', token: '"token"' } : '"credential"';
}

function casesOf(operation: Operation, given: EmitInput): CodeObject[] {
  const input = exampleInput(operation, given, isWorthSending) ?? {};
  return operation.responses.flatMap((response) => {
    const status = statusToAskFor(response, operation);
    if (status === undefined) return [];
    const base = { operation: stringLiteral(operation.id), status, input };
    if (response.content.length === 0 || operation.method === "HEAD") return [base];
    return response.content.flatMap((mediaType) => bodyCase(base, mediaType, response.content.length > 1));
  });
}

function isWorthSending({ required, deprecated, example }: Parameter): boolean {
  return required || (!deprecated && example !== undefined);
}

/** `default` is asked for by a status that nothing else documents; a mock cannot be asked for a range. */
function statusToAskFor({ status }: Response, { responses }: Operation): string | undefined {
  if (status !== "default") return /^\d{3}$/u.test(status) ? status : undefined;
  const documented = new Set(responses.map((response) => response.status));
  return ["400", "500", "418"].find((free) => !documented.has(free) && !documented.has(`${free.charAt(0)}XX`));
}

/** Only what the spec gives an example for can be compared; bytes are not in a spec, and a mock makes no streams. */
function bodyCase(base: CodeObject, { mediaType, kind, stream, examples }: MediaType, named: boolean): CodeObject[] {
  const [example] = examples;
  if (example === undefined || stream !== undefined || kind === "binary" || kind === "multipart") return [];
  return [{ ...base, mediaType: named ? stringLiteral(mediaType) : undefined, body: codeOf(example.value) }];
}
