import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { run } from "../../../../scripts/src/generate.ts";
import { readText } from "../../../../scripts/src/load/read-text.ts";
import { SourceError } from "../../../../scripts/src/load/source-error.ts";
import { collectFiles, fileReader, withEntryName } from "../../../../scripts/src/new/collect-files.ts";
import type { CorpusDocument } from "../documents/document.ts";
import type { GenerateResult } from "../result.ts";

/** The rule of problems that are the generator's own. */
const ours = new Set(["specloom-bug", "write"]);

/** Makes a document's package below a root of its own. */
export async function generate(document: CorpusDocument, root: string): Promise<GenerateResult> {
  const files = await copyDocument(document.file, join(root, "specs", document.provider));
  const report = await run({ root, providers: [document.provider], task: "generate", jobs: 1 });
  const made = report.providers.find(({ name }) => name === document.provider);
  const problems = made?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings: Record<string, number> = {};
  for (const { severity, rule } of problems) if (severity === "warning") warnings[rule] = (warnings[rule] ?? 0) + 1;
  return {
    outcome: made?.ok === true ? "made" : errors.some(({ rule }) => ours.has(rule)) ? "failed" : "refused",
    operations: made?.operations ?? 0,
    files,
    isTolerated: problems.some(({ tolerated }) => tolerated === true),
    skipped: problems.flatMap(({ skipped }) => skipped ?? []),
    warnings,
    failures: errors.map(({ rule, message, pointer, line }) => ({
      reason: rule,
      message,
      place: pointer || `line ${line}`,
    })),
    ms: Math.round(report.ms),
  };
}

/** Copies a document with the files that it refers to; gives how many there are. */
async function copyDocument(file: string, folder: string): Promise<number> {
  const [entry, name] = [basename(file), `openapi${extname(file).toLowerCase()}`];
  await mkdir(folder, { recursive: true });
  try {
    const files = await collectFiles(entry, await readText(file), fileReader(file));
    for (const [path, source] of files) {
      const target = join(folder, path === entry ? name : path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, withEntryName(path, source, entry, name));
    }
    return files.size;
  } catch (error) {
    // What cannot be parsed is copied alone, and refused.
    if (!(error instanceof SourceError)) throw error;
    await copyFile(file, join(folder, name));
    return 1;
  }
}
