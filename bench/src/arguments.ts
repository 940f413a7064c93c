import { ArgumentsError, parseWords } from "../../tests/tool-arguments.ts";
import { sectionNames, type SectionName } from "./sections/index.ts";

export const usage = `pnpm bench [section…] [--quick] [--page]

  section  one or more of ${sectionNames.join(", ")} (default: all); the figures of the others are kept
  --quick  one round on what is quick, to see that everything works; docs/benchmarks.md stays as it is
  --page   measure nothing, and write docs/benchmarks.md from what was measured last

The peers are installed into SPECLOOM_BENCH_CACHE (default: ~/.cache/specloom-bench) on the first run, and real documents
fetched as \`pnpm corpus\` does. A whole run takes about an hour; let nothing else run on the machine.
`;

export interface BenchArguments {
  /** What to measure. */
  readonly sections: readonly SectionName[];
  readonly quick: boolean;
}

/** Throws an `ArgumentsError`. */
export function readArguments(words: readonly string[]): BenchArguments {
  const { values, positionals } = parseWords(words, { options, allowPositionals: true });
  const unknown = positionals.find((word) => !isSection(word));
  if (unknown !== undefined) {
    throw new ArgumentsError(`There is no section ${JSON.stringify(unknown)}. There are ${sectionNames.join(", ")}.`);
  }
  if (values.page && (values.quick || positionals.length > 0)) {
    throw new ArgumentsError("--page measures nothing: it takes neither sections nor --quick.");
  }
  const named = positionals.filter(isSection);
  return { quick: values.quick, sections: values.page ? [] : named.length > 0 ? named : sectionNames };
}

function isSection(word: string): word is SectionName {
  return (sectionNames as readonly string[]).includes(word);
}

const options = {
  quick: { type: "boolean", default: false },
  page: { type: "boolean", default: false },
} as const;
