import {
  constants,
  cpSync,
  existsSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, extname, join } from "node:path";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import type { Bench } from "./bench.ts";

/** The repository's own files that a run of the generator reads: itself, house rules and what the root says of itself. */
const ownFiles = [
  "package.json",
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "redocly.yaml",
  "README.md",
  "LICENSE",
  "specs",
  "scripts",
  // Packages ask for the runtime of this version.
  "packages/runtime/package.json",
];

/** A first page that lists the root's providers, which a run keeps up to date. */
const listing = "# Providers\n\n<!-- providers:start -->\n<!-- providers:end -->\n";

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
  const readme = join(root, "README.md");
  if (!existsSync(readme)) writeFileSync(readme, listing);
  return root;
}

/** A copy of this repository without packages. Its own generator is to be run: no other one knows its house rules. */
export function makeOwnRoot({ home, repository }: Bench): string {
  const root = join(home, "roots", "own");
  rmSync(root, { recursive: true, force: true });
  copySources(repository, ownFiles, root);
  for (const folder of ["node_modules", join("scripts", "node_modules")]) {
    mkdirSync(join(root, folder));
    // The cache is what is made in a root.
    const installed = readdirSync(join(repository, folder)).filter((name) => name !== ".cache");
    for (const name of installed) symlinkSync(join(repository, folder, name), join(root, folder, name));
  }
  return root;
}

const madeThere: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo"]);

/** Copies files and folders of a repository to the same places of a root, without what is made or installed in them. */
export function copySources(repository: string, paths: readonly string[], root: string): void {
  for (const path of paths) cpSync(join(repository, path), join(root, path), { recursive: true, filter: isSource });
}

function isSource(path: string): boolean {
  return !madeThere.has(basename(path));
}

/** Packages of a root that is a workspace; its runtime is no provider's, and stays. */
export function removePackages(root: string): void {
  for (const name of readdirSync(join(root, "packages"))) {
    if (name !== "runtime") rmSync(join(root, "packages", name), { recursive: true });
  }
}

/** The generator of a repository, as its `pnpm specloom` starts it. */
export function specloom({ repository }: Pick<Bench, "repository">, ...words: readonly string[]): string[] {
  const manifest: { scripts: { specloom: string } } = JSON.parse(
    readFileSync(join(repository, "package.json"), "utf8"),
  );
  const [, ...flags] = manifest.scripts.specloom.split(" ");
  const script = flags.pop() ?? "";
  return [process.execPath, ...flags, join(repository, script), ...words];
}
