import { ArgumentsError, parseWords } from "../../../tool-arguments.ts";

export const usage = `pnpm corpus:suite FOLDER [--list] [--json]

Measures how well generated types fit the JSON Schema Test Suite, beside openapi-typescript and hey-api.

  FOLDER  the suite's folder tests/draft2020-12 (from a clone of json-schema-org/JSON-Schema-Test-Suite)
  --list  each valid instance that our types refuse, with its schema and type
  --json  the report as JSON on standard output

Exit code 1: a valid instance is refused outside the declared exceptions, or a group is not made.
`;

export interface SuiteArguments {
  readonly folder: string;
  readonly list: boolean;
  readonly json: boolean;
}

/** Throws an `ArgumentsError`. */
export function readArguments(words: readonly string[]): SuiteArguments {
  const { values, positionals } = parseWords(words, { options, allowPositionals: true });
  const [folder, extra] = positionals;
  if (folder === undefined || extra !== undefined) throw new ArgumentsError("Give one FOLDER.");
  return { folder, list: values.list, json: values.json };
}

const options = {
  list: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;
