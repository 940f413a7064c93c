import { constants, cpSync, existsSync, copyFileSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { extname, join } from "node:path";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import type { Bench } from "./bench.ts";

/** The repository's own files that a run of the generator reads besides the specs: house rules and what the root says of itself. */
const ownFiles = ["package.json", "pnpm-workspace.yaml", "redocly.yaml", "README.md", "LICENSE", "specs"];

/** A root for the generator with a provider for each document; one that is there stays, with its packages. */
export function makeRoot({ home }: Bench, name: string, documents: readonly CorpusDocument[]): string {
  const root = join(home, "roots", name);
  for (const { provider, file } of documents) {
    const folder = join(root, "specs", provider);
    const copy = join(folder, `openapi${extname(file)}`);
    if (existsSync(copy)) continue;
    mkdirSync(folder, { recursive: true });
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  }
  return root;
}

/** The five providers of this repository in a root of their own, without packages. */
export function makeOwnRoot({ home, repository }: Bench): string {
  const root = join(home, "roots", "own");
  rmSync(root, { recursive: true, force: true });
  for (const file of ownFiles) cpSync(join(repository, file), join(root, file), { recursive: true });
  // The house rules are code of the generator, and import more of it.
  symlinkSync(join(repository, "scripts"), join(root, "scripts"));
  return root;
}

export function specloom({ repository }: Bench, ...words: readonly string[]): string[] {
  return [process.execPath, join(repository, "scripts", "src", "cli.ts"), ...words];
}
