import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProviderFolder } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import { hasErrors, prepare } from "./prepare.ts";

/**
 * What the root's own house rules find, by provider; nothing where the root has none. They are run once for all providers,
 * and only on those that are sound: their linter follows references wherever they lead.
 */
export async function houseProblems(
  root: string,
  folders: readonly ProviderFolder[],
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  if (folders.length === 0 || !existsSync(join(root, "redocly.yaml"))) return new Map();
  const sound: ProviderFolder[] = [];
  for (const folder of folders) if (await isSound(folder)) sound.push(folder);
  const { lintHouse } = await import("../lint/house/lint-house.ts");
  const problems = await lintHouse(root, sound);
  return new Map(sound.map(({ name }) => [name, problems.filter(({ provider }) => provider === name)]));
}

async function isSound(folder: ProviderFolder): Promise<boolean> {
  try {
    return !hasErrors((await prepare(folder)).problems);
  } catch {
    // Whoever makes the provider will meet and report it.
    return false;
  }
}
