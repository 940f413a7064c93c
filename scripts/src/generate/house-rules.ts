import { statSync } from "node:fs";
import type { ProviderFolder } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import { hasHouseRules, prepare, type Preparation } from "./prepare.ts";

/** Bytes of documents that are kept as they were read; beyond, memory is dearer than time. */
const KEPT = 4_000_000;

export interface HouseReport {
  /** By provider; only of those whose references stay in their folder, since the linter follows them wherever they lead. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** What was read to know which these are, as far as it was kept. */
  readonly prepared: ReadonlyMap<string, Preparation>;
}

/**
 * What the root's own house rules find; nothing where the root has none. They are run once for all providers whose specs are
 * written there.
 * @param strict whether every warning is an error
 * @param meanwhile done while their linter, a process of its own, is at work
 */
export async function houseProblems(
  root: string,
  folders: readonly ProviderFolder[],
  strict: boolean,
  meanwhile: () => Promise<unknown>,
): Promise<HouseReport> {
  if (!hasHouseRules(root)) return { problems: new Map(), prepared: new Map() };
  const readable: ProviderFolder[] = [];
  const prepared = new Map<string, Preparation>();
  let kept = 0;
  for (const folder of folders) {
    const preparation = await prepareSafely(folder, strict);
    if (preparation === undefined) continue;
    if (preparation.isReadable && preparation.isOwn) readable.push(folder);
    kept += statSync(folder.entry).size;
    if (kept <= KEPT) prepared.set(folder.name, preparation);
  }
  const { lintHouse } = await import("../lint/house/lint-house.ts");
  const [problems] = await Promise.all([lintHouse(root, readable), meanwhile()]);
  const own = readable.map(({ name }) => [name, problems.filter(({ provider }) => provider === name)] as const);
  return { problems: new Map(own), prepared };
}

async function prepareSafely(folder: ProviderFolder, strict: boolean): Promise<Preparation | undefined> {
  try {
    return await prepare(folder, { strict });
  } catch {
    // Whoever makes the provider will meet and report it.
    return undefined;
  }
}
