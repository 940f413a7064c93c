import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import { runProcess } from "../measure/run-process.ts";
import { setAside } from "../measure/set-aside.ts";
import type { Bench } from "./bench.ts";
import type { ManyFigures } from "./ours-many.ts";

/** Makes clients for many documents by hey-api's own function, in a process for each core. */
export async function heyApiMany({ home }: Bench, documents: readonly CorpusDocument[]): Promise<ManyFigures> {
  const folder = join(home, "out", "hey-api-many");
  setAside(home, folder);
  mkdirSync(folder, { recursive: true });
  const tasks = documents.map(({ file, provider }) => ({ input: file, output: join(folder, provider) }));
  const list = join(folder, "tasks.json");
  writeFileSync(list, JSON.stringify(tasks));
  const command = [process.execPath, join(home, "hey-api-many.mjs"), list];
  const figures = await runProcess(command, { cwd: home, limit: 3_600_000 });
  const failed = Number(figures.stdout.trim());
  return { ...figures, documents: documents.length, failed, changed: documents.length - failed };
}
