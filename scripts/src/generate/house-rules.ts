import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProviderFolder } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import { inParallel } from "./in-parallel.ts";
import { hasErrors, prepare } from "./prepare.ts";

/**
 * What the root's own house rules find, by provider; nothing where the root has none. They are run once for all providers,
 * and only on those that are sound: their linter follows references wherever they lead.
 */
export async function houseProblems(
  root: string,
  folders: readonly ProviderFolder[],
  jobs: number,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  if (!existsSync(join(root, "redocly.yaml"))) return new Map();
  const isSound = await inParallel(folders, jobs, (folder) =>
    prepare(folder).then(
      ({ problems }) => !hasErrors(problems),
      // Whoever makes the provider will meet and report it.
      () => false,
    ),
  );
  const sound = folders.filter((_, index) => isSound[index]);
  const { lintHouse } = await import("../lint/house/lint-house.ts");
  const problems = await lintHouse(root, sound);
  return new Map(sound.map(({ name }) => [name, problems.filter(({ provider }) => provider === name)]));
}
