import type { Operation, SecurityScheme } from "../model/model.ts";
import { grantsOf, takesCredential } from "./client/schemes.ts";
import { callCode, environmentOf, factoryCode, methodCode, serverOptions } from "./docs/example-code.ts";
import { exampleOperation } from "./docs/example-operation.ts";
import { optionBlocks } from "./docs/client-options.ts";
import { browserBlocks, errorBlocks, testingBlocks } from "./docs/guides.ts";
import { listBlocks } from "./docs/pages.ts";
import { statusNotice } from "./docs/notice.ts";
import { serverBlocks } from "./docs/servers.ts";
import { sessionBlocks } from "./docs/session.ts";
import { signingNotes } from "./docs/signing.ts";
import { streamBlocks } from "./docs/streams.ts";
import { taskBlocks } from "./docs/tasks.ts";
import { page, table } from "./docs/table.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { operationTable } from "./reference.ts";
import { object } from "./operations/descriptor.ts";
import { layOut, type CodeObject } from "./text/layout.ts";
import { statement } from "./text/imports.ts";
import { cell, cellCode, codeSpan, fence, inline, link, plain, prose } from "./text/markdown.ts";
import { enumerate, schemeKind, sentence } from "./wording.ts";

type Block = readonly string[];

/** `README.md`: from installing to the first answer. */
export const emitReadme: Emitter = (input) => {
  const { names, model, facts } = input;
  const first = exampleOperation(model.operations);
  const tasks = taskBlocks(facts);
  const description = prose(model.description ?? "");
  const install: Block[] = [
    ["## Install"],
    fence("sh", `npm install ${names.npm}`),
    [
      "The package is an ES module, which Node also lets you `require()`. It runs wherever `fetch` does: in Node 20 or later, Bun, Deno, workers and browsers.",
    ],
  ];
  const blocks: Block[] = [
    [`# ${plain(names.npm)}`],
    statusNotice(facts),
    [introduction(input)],
    ...(tasks.length === 0 ? [description, ...install] : [...install, ...tasks, ["## About the API"], description]),
    ...clientBlocks(input),
    ...sessionBlocks(input),
    ...(first === undefined
      ? []
      : [...callBlocks(first, input), ...resultBlocks(first, input), ...errorBlocks(first, input)]),
    ...optionBlocks(input),
    ...listBlocks(input),
    ["## Operations"],
    operationTable(input, "REFERENCE.md"),
    ["[REFERENCE.md](REFERENCE.md) describes each of them: parameters, bodies, answers and examples."],
    ...streamBlocks(input),
    ...webhookBlocks(input),
    ...serverBlocks(input),
    ...(first === undefined ? [] : [...standaloneBlocks(first, input), ...testingBlocks(first, input)]),
    ...browserBlocks(input),
  ];
  return [{ path: "README.md", text: page(blocks), ownership: "whole" }];
};

function introduction({ names, model, facts }: EmitInput): string {
  const title = facts.homepage === undefined ? plain(names.title) : link(names.title, facts.homepage);
  const about = model.summary === undefined ? "" : ` ${inline(sentence(model.summary))}`;
  return `A typed client for ${title}, made from its OpenAPI description.${about}`;
}

function clientBlocks(input: EmitInput): Block[] {
  const { model, names } = input;
  const schemes = model.securitySchemes.filter(takesCredential);
  const certificates = model.securitySchemes.filter((scheme) => !takesCredential(scheme));
  const code = fence("ts", `${statement("import", [names.factory], names.npm)}\n${factoryCode(input)}`);
  const without = certificates.length > 0 ? "" : "The operations need no authorization.";
  if (schemes.length === 0) return [["## Make a client"], [without], code, ...certificates.map(schemeNote)];
  const some = "Give the credentials that you have; each operation is sent those that it takes, and no other.";
  const functions =
    "A credential is a value or a function, which may be asynchronous. The client calls it for each attempt, and once more after a 401: another value is then sent at once.";
  const notes = [...tokenBlocks(input), ...certificates.map(schemeNote)];
  return [["## Authenticate"], [some], code, [functions], schemeTable(schemes, input), signingNotes(schemes), ...notes];
}

function schemeTable(schemes: readonly SecurityScheme[], { facts, provider, model }: EmitInput): Block {
  const rows = schemes.map((scheme) => [
    cellCode(scheme.name),
    [sentence(schemeKind(scheme, cellCode)), cell(scheme.description ?? "")].join(" ").trimEnd(),
    environmentOf(scheme, facts, provider).map(cellCode).join(", "),
    usersOf(scheme, model.operations),
  ]);
  return table(["Option", "What it is", "Variable in the example", "Used by"], rows);
}

/** How a client can fetch a token by itself, where a scheme says from where. */
function tokenBlocks({ model, names }: EmitInput): Block[] {
  return model.securitySchemes.flatMap((scheme): Block[] => {
    const [grant] = grantsOf(scheme);
    if (grant === undefined) return [];
    const options = { ...serverOptions(model), auth: object([[scheme.name, settingsCode(grant)]]) };
    const code = layOut(options, 0, names.factory.length + 20);
    return [
      [
        `Instead of a token, ${codeSpan(scheme.name)} takes what one is fetched with. The client fetches it with the first call that needs it, keeps it, and fetches another when it has expired:`,
      ],
      fence("ts", `const client = ${names.factory}(${code});`),
    ];
  });
}

function settingsCode(grant: "password" | "clientCredentials"): CodeObject {
  if (grant === "password") return { clientId: '"my-client-id"', username: '"ada"', password: '"my-password"' };
  return { clientId: '"my-client-id"', clientSecret: 'process.env["CLIENT_SECRET"]' };
}

function usersOf(scheme: SecurityScheme, operations: readonly Operation[]): string {
  const users = operations.filter(({ security }) => security.flat().some((use) => use.scheme === scheme.name));
  if (users.length === operations.length) return "every operation";
  if (users.length > 8) return `${users.length} operations`;
  return users.length === 0 ? "no operation" : users.map(({ id }) => cellCode(id)).join(", ");
}

function schemeNote(scheme: SecurityScheme): Block {
  return [
    `${codeSpan(scheme.name)}: ${sentence(schemeKind(scheme, codeSpan))} ${inline(scheme.description ?? "")}`.trimEnd(),
  ];
}

function callBlocks(first: Operation, input: EmitInput): Block[] {
  const start = "const result = await ";
  const call = `${start}${callCode(first, methodCode(input, first), input, start.length)};`;
  const failures = first.responses.filter(({ status }) => /^[345]\d\d$/u.test(status));
  const lines = [
    call,
    "if (result.ok) console.log(result.status, result.data);",
    ...failures
      .slice(0, 1)
      .map(({ status }) => `else if (result.status === ${status}) console.error("Refused:", result.error);`),
    "else console.error(result.status, result.error);",
  ];
  const intro = `Every operation is a method of its own name. It takes parameters by their place on the wire (${enumerate(
    ["path", "query", "header", "cookie"].map(codeSpan),
    "or",
  )}), a ${codeSpan("body")}, and options of the call such as ${codeSpan("signal")} and ${codeSpan("timeout")}.`;
  return [["## First call"], [intro], fence("ts", lines.join("\n"))];
}

function resultBlocks(first: Operation, input: EmitInput): Block[] {
  const { names } = input;
  const start = "  const data = await unwrap(";
  const call = callCode(first, methodCode(input, first), input, start.length + 1).replaceAll("\n", "\n  ");
  const lines = [
    statement("import", ["ApiError", "unwrap"], names.npm),
    "try {",
    `${start}${call});`,
    "  console.log(data);",
    "} catch (error) {",
    "  if (error instanceof ApiError) console.error(error.status, error.error);",
    "  else throw error;",
    "}",
  ];
  return [
    ["## Results and errors"],
    [
      "A call resolves to a result for every status that the server sends. `result.ok` and `result.status` tell the results apart, and the types follow: `result.data` is the body of a success, `result.error` that of a failure, each typed by its status. A status that the spec does not document has an `error` of type `unknown`. `result.response` is the `Response`, with its headers.",
    ],
    ["Those who prefer exceptions use `unwrap`:"],
    fence("ts", lines.join("\n")),
  ];
}

function webhookBlocks({ model }: EmitInput): Block[] {
  if (model.webhooks === undefined) return [];
  const text =
    "The API also makes requests of its own. The type of each payload is exported by its name, for a receiver to use; ";
  return [["## Webhooks"], [`${text}[REFERENCE.md](REFERENCE.md#webhooks) lists them.`]];
}

function standaloneBlocks(first: Operation, input: EmitInput): Block[] {
  const { names } = input;
  const specifiers = [names.transport, first.id];
  const factory = factoryCode(input).replace(
    `const ${names.variable} = ${names.factory}(`,
    `const transport = ${names.transport}(`,
  );
  const start = "const result = await ";
  const call = callCode(first, first.id, input, start.length, "transport, ");
  const code = `${statement("import", specifiers, names.npm)}\n${factory}\n${start}${call};\nconsole.log(result.status);`;
  return [
    ["## Standalone functions"],
    ["Each operation is also a function. A bundler then keeps the operations that are imported and drops the others."],
    fence("ts", code),
  ];
}
