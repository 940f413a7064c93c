import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchDirectory } from "../../tests/corpus/src/documents/directory-package.ts";
import { listDocuments } from "../../tests/corpus/src/documents/list-documents.ts";
import { cacheFolder } from "../../tests/corpus/src/run/cache.ts";
import { ArgumentsError } from "../../tests/tool-arguments.ts";
import { readArguments, usage, type BenchArguments } from "./arguments.ts";
import { removeSetAside } from "./measure/set-aside.ts";
import { thisMachine } from "./report/machine.ts";
import { keepResult, writePage, type Store } from "./report/store.ts";
import { sections, type SectionName } from "./sections/index.ts";
import type { Section } from "./sections/section.ts";
import type { Bench } from "./setup/bench.ts";
import { installPeers, peerVersions } from "./setup/install-peers.ts";

const DONE = 0;
const STOPPED = 1;
const WRONG_USAGE = 2;

const repository = fileURLToPath(new URL("../../", import.meta.url));

// Ends by `exit`, so that what is being measured is ended too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(STOPPED));

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error;
  tell(`${error.message}\n\n${usage}`);
  process.exitCode = WRONG_USAGE;
}

async function main({ sections: names, quick }: BenchArguments): Promise<number> {
  const home = await installPeers(process.env, tell);
  const documents = names.length === 0 ? [] : await listDocuments(await fetchDirectory(cacheFolder(process.env), tell));
  const bench = { repository, home, quick, documents, tell };
  const store = storeOf(home, quick);
  try {
    for (const name of names) await measureSection(bench, store, name);
  } finally {
    removeSetAside(home);
  }
  tell(`Wrote ${writePage(store, join(repository, "node_modules", ".bin", "oxfmt"))}.`);
  return DONE;
}

/** A section is kept as soon as it is measured: what ends the run later does not cost it. */
async function measureSection(bench: Omit<Bench, "rounds">, store: Store, name: SectionName): Promise<void> {
  const section: Section = sections[name];
  const rounds = bench.quick ? 1 : section.rounds;
  tell(`${section.title} …`);
  const rows = await section.measure({ ...bench, rounds });
  keepResult(store, name, {
    date: new Date().toISOString().slice(0, 10),
    command: `pnpm bench ${name}${bench.quick ? " --quick" : ""}`,
    machine: thisMachine(),
    versions: peerVersions(bench.home),
    rounds,
    rows,
  });
}

function storeOf(home: string, quick: boolean): Store {
  const notes = join(repository, "bench", "notes.md");
  if (!quick) return { results: join(repository, "bench", "results"), docs: join(repository, "docs"), notes };
  return { results: join(home, "quick", "results"), docs: join(home, "quick"), notes };
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
