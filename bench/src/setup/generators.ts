import { join } from "node:path";
import { ours } from "../report/result.ts";
import { program } from "./install-peers.ts";
import type { Bench } from "./bench.ts";
import { specloom } from "./roots.ts";

/** One that makes code from a document, as its own documentation has it started first: what it emits by default. */
export interface Generator {
  readonly name: string;
  readonly command: (bench: Bench, task: GeneratorTask) => readonly string[];
}

export interface GeneratorTask {
  /** The document. */
  readonly input: string;
  /** The root that holds the document for us, as `specs/<provider>`. */
  readonly root: string;
  /** The folder to write into; ours writes `packages/` in the root. */
  readonly output: string;
}

export const generators: readonly Generator[] = [
  { name: ours, command: (bench, { root }) => specloom(bench, "generate", "--root", root) },
  {
    name: "hey-api",
    command: ({ home }, { input, output }) => [
      ...program(home, "@hey-api/openapi-ts"),
      "-i",
      input,
      "-o",
      output,
      "-s",
    ],
  },
  {
    name: "redocly generate-client",
    command: ({ home }, { input, output }) =>
      program(home, "@redocly/cli", "redocly").concat("generate-client", input, "-o", join(output, "client.ts")),
  },
  {
    name: "oazapfts",
    command: ({ home }, { input, output }) => [...program(home, "oazapfts"), input, join(output, "client.ts")],
  },
  {
    name: "openapi-typescript",
    command: ({ home }, { input, output }) =>
      program(home, "openapi-typescript").concat(input, "-o", join(output, "schema.d.ts")),
  },
  {
    name: "orval",
    command: ({ home }, { input, output }) =>
      program(home, "orval").concat("--input", input, "--output", join(output, "client.ts")),
  },
  {
    name: "swagger-typescript-api",
    command: ({ home }, { input, output }) =>
      program(home, "swagger-typescript-api").concat("generate", "-p", input, "-o", output, "-n", "client.ts"),
  },
];

export function generatorOf(name: string): Generator {
  const found = generators.find((generator) => generator.name === name);
  if (found === undefined) throw new Error(`There is no generator ${name}.`);
  return found;
}
