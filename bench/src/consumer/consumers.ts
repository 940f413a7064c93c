import type { ConsumerCall } from "./choose-calls.ts";

/** How a user of one client writes the calls. */
export interface Consumer {
  readonly imports: (calls: readonly ConsumerCall[]) => string;
  /** An expression that gives a result. */
  readonly call: (call: ConsumerCall) => string;
  /** Statements that read a property of `result`; `data` stands where the caret is for completions. */
  readonly read: (property: string) => string;
}

const succeeded = (property: string): string => `if (result.ok) return result.data${property};`;
const maybe = (property: string): string => `return result.data?${property};`;

export const specloomClient: Consumer = {
  imports: () => `import { createGithubClient } from "@specloom/github";\n\nconst github = createGithubClient();`,
  call: (call) => `github.${functionName(call)}(${argument(call)})`,
  read: succeeded,
};

export const specloomFunctions: Consumer = {
  imports: (calls) =>
    `import { createGithubTransport, ${names(calls)} } from "@specloom/github";\n\nconst github = createGithubTransport();`,
  call: (call) => `${functionName(call)}(${["github", argument(call)].filter(Boolean).join(", ")})`,
  read: succeeded,
};

export const openapiFetch: Consumer = {
  imports: () =>
    `import createClient from "openapi-fetch";\nimport type { paths } from "../../openapi-typescript/github/schema.js";\n\nconst client = createClient<paths>({ baseUrl: "https://api.github.com" });`,
  call: ({ path, values }) => {
    const init = Object.keys(values).length === 0 ? "" : `, { params: { path: ${JSON.stringify(values)} } }`;
    return `client.GET(${JSON.stringify(path)}${init})`;
  },
  read: maybe,
};

export const heyApi: Consumer = {
  imports: (calls) => `import { ${names(calls)} } from "../../hey-api/github/index.js";`,
  call: (call) => `${functionName(call)}(${argument(call)})`,
  read: maybe,
};

/** A module with a function for each call. */
export function consumerText({ imports, call, read }: Consumer, calls: readonly ConsumerCall[]): string {
  const functions = calls.map((one, index) =>
    [
      `export async function call${index}() {`,
      `  const result = await ${call(one)};`,
      `  ${read(`.${one.property}`)}`,
      "  return undefined;",
      "}",
    ].join("\n"),
  );
  return `${[imports(calls), ...functions].join("\n\n")}\n`.replaceAll(
    /^( {2}return result\.data\?.*;)\n {2}return undefined;$/gmu,
    "$1",
  );
}

function names(calls: readonly ConsumerCall[]): string {
  return calls.map(functionName).join(", ");
}

/** What we and hey-api make of an operationId such as `repos/get-branch`. */
function functionName({ operationId }: ConsumerCall): string {
  return operationId.replaceAll(/[^a-z0-9]+([a-z0-9])/giu, (_, letter: string) => letter.toUpperCase());
}

function argument({ values }: ConsumerCall): string {
  return Object.keys(values).length === 0 ? "" : `{ path: ${JSON.stringify(values)} }`;
}
