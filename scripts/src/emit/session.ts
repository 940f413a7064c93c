import { inputTypeName, resultTypeName } from "../model/names.ts";
import type { Operation } from "../model/model.ts";
import type { Session, Spot } from "../model/session/plan.ts";
import { banner } from "./banner.ts";
import { needsBaseUrl } from "./client/base-url.ts";
import { schemeConstants } from "./client/schemes.ts";
import { needsInput } from "./docs/example-input.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { stringLiteral } from "./text/code.ts";
import { jsdoc } from "./text/comment.ts";
import { collectImports, statement, type Imports } from "./text/imports.ts";
import { layOut, type Code, type CodeObject } from "./text/layout.ts";
import { codeSpan } from "./text/markdown.ts";

/** `src/generated/session.ts`, where keys come from a log-in: the session as data, with the types of its operations. */
export const emitSession: Emitter = (input) => {
  const { model, names } = input;
  const { session } = model;
  if (session === undefined) return [];
  const declared = [names.options, names.session, names.sessionFactory, names.sessionOptions, "plan", "provider"];
  const own = collectImports("./operations.js", new Set(declared));
  const taken = new Set([
    ...declared,
    ...model.operations.flatMap(({ id }) => [id, inputTypeName(id), resultTypeName(id)]),
  ]);
  const runtime = collectImports("@specloom/runtime", taken);
  const schemes = collectImports("./schemes.js", taken);
  const constant = schemeConstants(model.securitySchemes).get(session.scheme);
  const plan = describePlan(session, schemes.value(constant ?? ""), own);
  const blocks = [
    `const plan = ${layOut(plan, 0, 40)} as const satisfies ${runtime.type("SessionPlan")};\n`,
    optionsText(session, input, own, runtime),
    typeText(session, input, own, runtime),
    factoryText(input, runtime),
  ];
  const client = statement("import", ["provider", `type ${names.options}`], "./client.js");
  const head = banner(input) + runtime.print() + client + own.print() + schemes.print();
  return [{ path: "src/generated/session.ts", text: [head, ...blocks].join("\n"), ownership: "whole" }];
};

/** The session as the runtime has it (`SessionPlan`). */
function describePlan(session: Session, scheme: string, own: Imports): CodeObject {
  const { logIn, key, lifetime, expired, secondFactor, renew, logOut } = session;
  const parameters = (logOut?.parameters ?? []).map(({ place, name, from }) => ({
    in: stringLiteral(place),
    name: stringLiteral(name),
    from: spotCode(from),
  }));
  return {
    scheme,
    logIn: own.value(logIn),
    key: key.map(spotCode),
    lifetime: lifetime === undefined ? undefined : String(lifetime),
    expired: expired?.map(String),
    secondFactor: secondFactor && { status: String(secondFactor.status), operation: own.value(secondFactor.operation) },
    renew: renew === undefined ? undefined : own.value(renew),
    logOut: logOut && {
      operation: own.value(logOut.operation),
      parameters: parameters.length === 0 ? undefined : parameters,
    },
  };
}

function spotCode(spot: Spot): Code {
  return "header" in spot ? { header: stringLiteral(spot.header) } : { body: spot.body.map(stringLiteral) };
}

function optionsText(session: Session, { model, names }: EmitInput, own: Imports, runtime: Imports): string {
  const { logIn, secondFactor } = session;
  const isNeeded = model.operations.some((operation: Operation) => operation.id === logIn && needsInput(operation));
  const given = `${runtime.type("Given")}<${own.type(inputTypeName(logIn))}>`;
  const members = [
    jsdoc([`What ${codeSpan(logIn)} is called with, or a function that is asked for it at each log-in.`], 2) +
      `  readonly logIn${isNeeded ? "" : "?"}: ${given}${isNeeded ? "" : " | undefined"};\n`,
  ];
  if (secondFactor !== undefined) {
    const words = `Called when the log-in asks for a second factor (status ${codeSpan(String(secondFactor.status))}): gives what ${codeSpan(secondFactor.operation)} is called with, or ${codeSpan("undefined")}, which ends the log-in.`;
    members.push(`${jsdoc([words], 2)}  readonly secondFactor?: ${answerType(session, own, runtime)} | undefined;\n`);
  }
  const about = `What ${codeSpan(names.sessionFactory)} takes: what a client takes, with the credentials of the log-in in ${codeSpan("auth")}, and what the log-in is called with.`;
  return `${jsdoc([about])}export interface ${names.sessionOptions} extends ${names.options} {\n${members.join("")}}\n`;
}

function answerType({ logIn, secondFactor }: Session, own: Imports, runtime: Imports): string {
  if (secondFactor === undefined) return "never";
  const { status, operation } = secondFactor;
  const asked = `Extract<${own.type(resultTypeName(logIn))}, { status: ${status} }>`;
  return `${runtime.type("SecondFactor")}<${asked}, ${own.type(inputTypeName(operation))}>`;
}

function typeText(session: Session, { names }: EmitInput, own: Imports, runtime: Imports): string {
  const { scheme, logIn, secondFactor, renew, logOut } = session;
  const result = (id: string | undefined): string => (id === undefined ? "never" : own.type(resultTypeName(id)));
  const second = secondFactor === undefined ? [] : [result(secondFactor.operation), String(secondFactor.status)];
  const parts = [
    stringLiteral(scheme),
    `${runtime.type("LogIn")}<${[result(logIn), ...second].join(", ")}>`,
    result(logOut?.operation),
    result(renew),
    answerType(session, own, runtime),
  ];
  const about = `A key of ${codeSpan(scheme)} that comes from ${codeSpan(logIn)}. Its ${codeSpan("auth")} is what a client takes.`;
  return `${jsdoc([about])}export type ${names.session} = ${runtime.type("Session")}<\n${parts.map((part) => `  ${part}`).join(",\n")}\n>;\n`;
}

function factoryText({ model, names }: EmitInput, runtime: Imports): string {
  const { session, sessionFactory, sessionOptions } = names;
  const needsLogIn = model.operations.some(
    (operation) => operation.id === model.session?.logIn && needsInput(operation),
  );
  const isNeeded = needsLogIn || needsBaseUrl(model);
  const call = `${runtime.value("createSession")}<${session}>(provider, plan, options)`;
  const about = `Makes a session for clients of ${names.title}. Nothing is sent before a call needs its key, or ${codeSpan("logIn")} is called.`;
  return `${jsdoc([about])}export function ${sessionFactory}(options${isNeeded ? "" : "?"}: ${sessionOptions}): ${session} {\n  return ${call};\n}\n`;
}
