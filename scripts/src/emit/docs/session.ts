import type { Operation } from "../../model/model.ts";
import type { Session } from "../../model/session/plan.ts";
import type { EmitInput } from "../input.ts";
import { object } from "../operations/descriptor.ts";
import { statement } from "../text/imports.ts";
import { layOut, type Code } from "../text/layout.ts";
import { cellCode, codeSpan, fence } from "../text/markdown.ts";
import { enumerate } from "../wording.ts";
import { authCode, callCode, serverOptions } from "./example-code.ts";
import { exampleInput } from "./example-input.ts";
import { exampleOperation } from "./example-operation.ts";
import { table } from "./table.ts";

type Block = readonly string[];

/** The README's section about the session, or nothing if the spec does not describe one. */
export function sessionBlocks(input: EmitInput): Block[] {
  const { model, names } = input;
  const { session } = model;
  if (session === undefined) return [];
  const { scheme, logIn } = session;
  return [
    ["## Session"],
    [
      `The key for ${codeSpan(scheme)} comes from signing in. ${codeSpan(names.sessionFactory)} calls ${codeSpan(logIn)} when a call needs a key, once for all calls that run at the same time, and again when the server returns ${statuses(session)} because the key has expired. It sets no timer and does not show the key.`,
    ],
    fence("ts", exampleCode(session, input)),
    [
      `${codeSpan("logIn()")} returns the outcome of signing in. A call without a key rejects with a ${codeSpan("SessionError")} that has the same ${codeSpan("reason")}. After a refusal, the session sends nothing until you call ${codeSpan("logIn()")} again, so that it does not lock the account.`,
    ],
    table(["Reason", "What happened"], reasons(session)),
    ["[REFERENCE.md](REFERENCE.md#session) lists the operations that it calls."],
  ];
}

/** The reference's table of the operations that a session calls. */
export function sessionSteps({ model }: EmitInput): Block {
  const { session } = model;
  if (session === undefined) return [];
  const { logIn, secondFactor, renew, logOut, lifetime } = session;
  const idle = lifetime === undefined ? "" : `, after ${lifetime} seconds without one`;
  const steps: (readonly [string, string | undefined, string])[] = [
    ["sign in", logIn, `with the first call that needs a key${idle}, and once after ${statuses(session)}`],
    ["second factor", secondFactor?.operation, `if signing in returns ${secondFactor?.status ?? ""}`],
    [
      "renew",
      renew,
      `${lifetime === undefined ? "" : `with a call after ${Math.floor((lifetime / 3) * 2)} seconds without one, or `}by \`renew()\`; also to check a key after ${statuses(session)}`,
    ],
    ["sign out", logOut?.operation, "by `logOut()`; calls with the key are refused afterwards"],
  ];
  const rows = steps.flatMap(([step, id, when]) =>
    id === undefined ? [] : [[step, `[${cellCode(id)}](#${encodeURIComponent(id)})`, when]],
  );
  return table(["Step", "Operation", "When"], rows);
}

/** The statuses of an expired key. */
function statuses({ expired = [401] }: Session): string {
  return enumerate(expired.map(String), "or");
}

function reasons({ logIn, secondFactor }: Session): string[][] {
  const asked =
    secondFactor === undefined
      ? []
      : [
          [
            "`second-factor-needed`",
            `${cellCode(logIn)} returned ${secondFactor.status}, and \`secondFactor\` returned nothing. Call \`logIn({ secondFactor })\` to continue.`,
          ],
          [
            "`second-factor-refused`",
            `The code is wrong. \`result\` is the result of ${cellCode(secondFactor.operation)}.`,
          ],
          [
            "`expired`",
            "The session has expired, and signing in again needs a second factor. Only on a `SessionError`.",
          ],
        ];
  return [
    [
      "`refused`",
      `${cellCode(logIn)} was refused. \`result\` is typed by its status, and its \`error\` has the reason, for example a wrong password or a captcha.`,
    ],
    ...asked,
    ["`no-key`", "The response has no key. A browser can read a header only if CORS exposes it."],
    ["`logged-out`", "`logOut()` was called. Only on a `SessionError`."],
  ];
}

function exampleCode(session: Session, input: EmitInput): string {
  const { model, names } = input;
  const logIn = operationOf(session.logIn, input);
  const taken = new Set(logIn?.security.flat().map((use) => use.scheme));
  const given = logIn && exampleInput(logIn, input);
  const server = Object.entries(serverOptions(model)).filter(
    (entry): entry is [string, Code] => entry[1] !== undefined,
  );
  const options = object([
    ...server,
    ...authOf(taken, input),
    ...(given === undefined ? [] : [["logIn", given] as [string, Code]]),
    ...answerOf(session, input),
  ]);
  const start = `const session = ${names.sessionFactory}(`;
  const next = nextOperation(session, model.operations);
  const begin = "  const result = await ";
  const call = next && callCode(next, `${names.variable}.${next.id}`, input, begin.length).replaceAll("\n", "\n  ");
  return [
    statement("import", [names.factory, names.sessionFactory], names.npm),
    `${start}${layOut(options, 0, start.length + 2)});`,
    "const login = await session.logIn();",
    "if (login.ok) {",
    `  const ${names.variable} = ${names.factory}(${layOut(object([...server, ["auth", "session.auth"]]), 2, 40)});`,
    ...(call === undefined ? [] : [`${begin}${call};`, "  console.log(result.status);"]),
    "  await session.logOut();",
    ...(session.secondFactor === undefined
      ? []
      : [
          '} else if (login.reason === "second-factor-needed") {',
          "  console.error(login.result.status, login.result.data);",
        ]),
    "} else {",
    "  console.error(login.reason, login.result.status, login.result.error);",
    "}",
  ].join("\n");
}

function operationOf(id: string, { model }: EmitInput): Operation | undefined {
  return model.operations.find((operation) => operation.id === id);
}

function authOf(taken: ReadonlySet<string>, { model, facts, provider }: EmitInput): [string, Code][] {
  const code = authCode(
    model.securitySchemes.filter(({ name }) => taken.has(name)),
    facts,
    provider,
  );
  return code === undefined ? [] : [["auth", code]];
}

function answerOf({ secondFactor }: Session, input: EmitInput): [string, Code][] {
  const operation = secondFactor && operationOf(secondFactor.operation, input);
  const given = operation && exampleInput(operation, input);
  return given === undefined ? [] : [["secondFactor", `async () => (${layOut(given, 2, 40)})`]];
}

/** An operation to show a key with, preferably one that cannot be called without it. */
function nextOperation(session: Session, operations: readonly Operation[]): Operation | undefined {
  const all = operations.filter((operation) => isNext(operation, session));
  const needing = all.filter(({ security }) => security.every((alternative) => alternative.length > 0));
  return exampleOperation(needing.length > 0 ? needing : all);
}

/** One that takes the key alone, and is no step of the session itself. */
function isNext(
  { id, security, deprecated }: Operation,
  { scheme, logIn, secondFactor, renew, logOut }: Session,
): boolean {
  const steps = [logIn, secondFactor?.operation, renew, logOut?.operation];
  return (
    !deprecated &&
    !steps.includes(id) &&
    security.some(([only, ...others]) => only?.scheme === scheme && others.length === 0)
  );
}
