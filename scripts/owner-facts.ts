/**
 * Checks the facts that only the owner of a clone knows. They have one place, the root package.json, from which the
 * generator copies them into every package; npm refuses provenance for a package without a repository.
 */
import { readFileSync } from "node:fs";

const manifestFile = new URL("../package.json", import.meta.url);
const manifest: Record<string, unknown> = JSON.parse(readFileSync(manifestFile, "utf8"));

const facts: readonly { readonly key: string; readonly what: string; readonly example: string }[] = [
  {
    key: "repository",
    what: "where the sources are",
    example: '"repository": { "type": "git", "url": "git+https://github.com/<owner>/<name>.git" }',
  },
];

const missing = facts.filter(({ key }) => manifest[key] === undefined);
for (const { key, what, example } of missing) {
  process.stderr.write(
    `package.json has no "${key}" (${what}). Add it to the root package.json, for example\n  ${example}\n` +
      "then run `pnpm generate`, which copies it into every package.\n",
  );
}
process.exitCode = missing.length > 0 ? 1 : 0;
