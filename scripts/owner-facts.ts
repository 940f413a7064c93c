/**
 * Checks the facts that only the owner of a clone knows. They have one place, the root package.json, from which the
 * generator copies them into the packages that it makes; `--write` copies them into the packages written by hand. npm
 * refuses provenance for a package without a repository.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

type Manifest = Record<string, unknown>;

const root = new URL("../", import.meta.url);
const { repository } = read("package.json");

if (repository === undefined) {
  tell(
    'package.json has no "repository" (where the sources are). Add it to the root package.json, for example\n' +
      '  "repository": { "type": "git", "url": "git+https://github.com/<owner>/<name>.git" }\n' +
      "then run `pnpm generate` and `node scripts/owner-facts.ts --write`, which copy it into every package.",
  );
} else {
  for (const folder of readdirSync(new URL("packages", root))) checkPackage(folder, repository);
}

function checkPackage(folder: string, place: unknown): void {
  const path = `packages/${folder}/package.json`;
  if (!existsSync(new URL(path, root))) return;
  const manifest = read(path);
  const wanted = {
    ...Object(typeof place === "string" ? { type: "git", url: place } : place),
    directory: `packages/${folder}`,
  };
  if (manifest["private"] === true || isDeepStrictEqual(manifest["repository"], wanted)) return;
  const isGenerated = existsSync(new URL(`specs/${folder}`, root));
  if (!isGenerated && process.argv.includes("--write")) write(path, manifest, wanted);
  else
    tell(
      `${path} does not repeat the "repository" of the root package.json. Run ${isGenerated ? "`pnpm generate`" : "`node scripts/owner-facts.ts --write`"}.`,
    );
}

/** In the place where the formatter wants it. */
function write(path: string, manifest: Manifest, place: unknown): void {
  const entries = Object.entries(manifest).filter(([key]) => key !== "repository");
  const index = entries.findIndex(([key]) => key === "files");
  const text = JSON.stringify(Object.fromEntries(entries.toSpliced(index, 0, ["repository", place])), undefined, 2);
  writeFileSync(new URL(path, root), `${text}\n`);
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
