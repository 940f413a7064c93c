import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Shard } from "../generate/shard.ts";
import { UsageError } from "../usage-error.ts";

export type Arguments =
  | { readonly command: "help" | "version" }
  | NewArguments
  | RunArguments
  | DiffArguments
  | DriftArguments
  | ChangesetArguments;

export interface DiffArguments {
  readonly command: "diff";
  readonly before: string;
  readonly after: string;
}

export interface DriftArguments {
  readonly command: "drift";
  readonly provider: string;
  readonly root: string;
  /** Path of a file, or an http(s) URL. */
  readonly against: string;
  /** Likewise. */
  readonly since?: string;
  readonly record: boolean;
  readonly json: boolean;
}

export interface ChangesetArguments {
  readonly command: "changeset";
  readonly root: string;
  readonly check: boolean;
}

export interface NewArguments {
  readonly command: "new";
  readonly name: string;
  readonly root: string;
  readonly from?: string;
}

export interface RunArguments {
  readonly command: "generate" | "lint";
  readonly providers: readonly string[];
  readonly root: string;
  readonly check: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly all: boolean;
  readonly jobs: number;
  readonly shard: Shard | undefined;
  readonly watch: boolean;
}

const options = {
  root: { type: "string", default: "." },
  check: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  jobs: { type: "string" },
  shard: { type: "string" },
  watch: { type: "boolean", default: false },
  from: { type: "string" },
  against: { type: "string" },
  since: { type: "string" },
  record: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const flagsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  generate: new Set(["root", "check", "json", "strict", "all", "jobs", "shard", "watch"]),
  lint: new Set(["root", "json", "strict", "all", "jobs", "shard"]),
  new: new Set(["root", "from"]),
  changeset: new Set(["root", "check"]),
  diff: new Set(),
  drift: new Set(["root", "against", "since", "record", "json"]),
};

export const usage = `Usage: specloom generate [provider…] [--root DIR] [--check] [--watch] [--strict] [--all] [--json] [--jobs N] [--shard I/N]
       specloom lint [provider…] [--root DIR] [--strict] [--all] [--json] [--jobs N] [--shard I/N]
       specloom new <provider> [--from FILE] [--root DIR]
       specloom changeset [--check] [--root DIR]
       specloom diff BEFORE AFTER
       specloom drift <provider> --against FILE|URL [--since FILE|URL] [--record] [--json] [--root DIR]

generate  makes packages/<provider> from specs/<provider>/openapi.yaml, for all providers or for those named
lint      tells what is wrong with the specs
new       makes specs/<provider> from a template, or from an existing document
changeset writes the changesets that the packages call for since their last release
diff      tells what changed between two documents for users of their packages, and which step of the version it is
drift     compares a spec with a newer document of the vendor, and lists what changed and what differs

--root DIR   the folder that holds specs/ and packages/ (default: here)
--check      write nothing, and fail where a package is not what its spec makes, or a changeset too small
--json       print one report as JSON
--strict     treat every warning as an error
--all        print each problem, also where a rule finds the same many times
--watch      stay, and make the packages of providers whose specs change, until Ctrl-C
--jobs N     providers to work on at the same time (default: as many as there are processors)
--shard I/N  only the providers of part I of N, for machines that share the work; each is in exactly one part
--from FILE  the document to start from, a file or an http(s) URL: OpenAPI 3 as it is, Swagger 2.0 upgraded
--against FILE|URL  the vendor's document: a file, or an http(s) URL, which is fetched
--since FILE|URL    the version of that document that provider.yaml records, to list what changed in each operation
--record     write the hashes of the vendor's operations to provider.yaml
--help       print this text
--version    print the version of the generator

Exit codes: 0 done, 1 problems or drift found or packages stale, 2 wrong usage, 3 the vendor's document is missing, unreadable
or another one, 70 a bug of Specloom.
`;

/** Reads the words behind the command's name. Throws a `UsageError`. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  const [command, ...providers] = positionals;
  if (command === undefined) throw new UsageError(`Which command? ${commands}`);
  if (!isCommand(command)) throw new UsageError(`No such command: ${command}. ${commands}`);
  const foreign = Object.keys(values).find((flag) => isGiven(words, flag) && flagsOf[command]?.has(flag) === false);
  if (foreign !== undefined) throw new UsageError(`specloom ${command} does not take --${foreign}.`);
  const { root, check, json, jobs, from, watch, strict, all } = values;
  if (command === "new") return readNew(providers, root, from);
  if (command === "diff") return readDiff(providers);
  if (command === "changeset") return readChangeset(providers, root, check);
  if (command === "drift") return readDrift(providers, values);
  if (watch && (check || json))
    throw new UsageError("--watch writes and goes on: it takes neither --check nor --json.");
  return {
    command,
    providers,
    root,
    check,
    json,
    watch,
    strict,
    all,
    jobs: readJobs(jobs),
    shard: readShard(values.shard),
  };
}

const commands = "There are generate, lint, new, changeset, diff and drift.";

function isCommand(word: string): word is "generate" | "lint" | "new" | "changeset" | "diff" | "drift" {
  return Object.hasOwn(flagsOf, word);
}

function readDiff(files: readonly string[]): DiffArguments {
  const [before, after, third] = files;
  if (before === undefined || after === undefined || third !== undefined) {
    throw new UsageError("specloom diff takes two documents: the one before, and the one after.");
  }
  return { command: "diff", before, after };
}

type DriftValues = Pick<DriftArguments, "root" | "record" | "json" | "since"> & { readonly against?: string };

function readDrift(names: readonly string[], { root, against, since, record, json }: DriftValues): DriftArguments {
  const [provider, second] = names;
  if (provider === undefined || second !== undefined) {
    throw new UsageError("specloom drift takes the name of one provider.");
  }
  if (against === undefined) throw new UsageError("specloom drift needs --against with the vendor's document.");
  return { command: "drift", provider, root, against, record, json, ...(since === undefined ? {} : { since }) };
}

function readChangeset(words: readonly string[], root: string, check: boolean): ChangesetArguments {
  if (words.length > 0) throw new UsageError("specloom changeset looks at all packages, and takes no names.");
  return { command: "changeset", root, check };
}

function readNew(names: readonly string[], root: string, from: string | undefined): NewArguments {
  const [name, second] = names;
  if (name === undefined || second !== undefined) throw new UsageError("specloom new takes the name of one provider.");
  return { command: "new", name, root, ...(from === undefined ? {} : { from }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's hint about positional arguments that start with a dash is of no use here.
    throw new UsageError(error.message.replace(/\. To specify a positional argument.*$/su, "."));
  }
}

function isGiven(words: readonly string[], flag: string): boolean {
  return words.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));
}

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new UsageError(`--jobs takes a whole number from 1 to 999, not ${text}.`);
  return Number(text);
}

function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, part, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/u.exec(text) ?? []).map(Number);
  if (part === undefined || of === undefined || part > of) {
    throw new UsageError(`--shard takes a part and the number of parts, as in 2/5, not ${text}.`);
  }
  return { part, of };
}
