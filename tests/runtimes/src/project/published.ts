import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** A package that a release publishes. */
export interface Published {
  /** As users import it. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** The folder's name: that of the provider, or "runtime". */
  readonly provider: string;
}

export function publishedPackages(): Published[] {
  const packages = join(repository, "packages");
  return readdirSync(packages)
    .toSorted()
    .map((provider) => {
      const folder = join(packages, provider);
      const { name }: { name: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return { name, folder, provider };
    });
}

/** Absolute paths of the generated contract tests: calls and answers as the examples of the specs have them. */
export function contractFiles(packages: readonly Published[]): string[] {
  return packages.map(({ folder }) => join(folder, "test", "contract.test.ts")).filter((file) => existsSync(file));
}
