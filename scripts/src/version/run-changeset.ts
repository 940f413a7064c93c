import { resolve } from "node:path";
import { apply } from "../write/apply.ts";
import { readText } from "../write/compare.ts";
import { isAtLeast } from "./bump.ts";
import { changesetText, computedPath, readChangesets, statedBump, type Changeset } from "./changesets.ts";
import { openGit } from "./git.ts";
import { isTaken, needOf, type Need, type Released } from "./needs.ts";
import { readPackages } from "./packages.ts";
import { passOn } from "./pass-on.ts";

export interface ChangesetResult {
  /** How it went, for people. */
  readonly lines: readonly string[];
  /** What `--check` found wrong. */
  readonly problems: readonly string[];
}

/**
 * Writes the changesets that the packages call for since their last release, or checks those that are there. Throws a
 * `UsageError` where git refuses the repository, and a `WriteError`.
 */
export async function runChangeset(options: {
  readonly root: string;
  readonly check: boolean;
}): Promise<ChangesetResult> {
  const root = resolve(options.root);

  // 1. Find the last release of each package.
  const git = await openGit(root);
  const lines = git === undefined ? [`${root} is no git repository, so that no release is known.`] : [];
  const released: Released[] = [];
  for (const one of readPackages(root)) {
    const release = await git?.lastRelease(one.name);
    if (release !== undefined) released.push({ package: one, release });
    else lines.push(`${one.name}: no release is tagged, so ${one.version} counts as the first and needs no changeset.`);
  }

  // 2. Compare them with what they are now, and pass on what breaks.
  const changesets = readChangesets(root);
  const own = git === undefined ? [] : await Promise.all(released.map((one) => needOf(git, root, one)));
  const needs = passOn(
    own.filter((need) => need !== undefined),
    released,
    changesets,
  );

  // 3. Tell, or write.
  if (options.check) return { lines, problems: needs.flatMap((need) => problemOf(need, changesets)) };
  const written = writeChangesets(root, needs, released, changesets);
  return {
    lines: [...lines, ...(written.length === 0 ? ["Every changeset is as it has to be."] : written)],
    problems: [],
  };
}

function problemOf(need: Need, changesets: readonly Changeset[]): string[] {
  const { package: one, release, bump, text } = need;
  const stated = statedBump(changesets, one.name);
  if (isTaken(need) || isAtLeast(stated, bump)) return [];
  const [what, fix] =
    stated === undefined
      ? ["and no changeset names it", "Run `pnpm specloom changeset`, which writes it."]
      : [`but its changeset says ${stated}`, "Run `pnpm specloom changeset`, or correct it."];
  const reason = text.split("\n").map((line) => (line === "" ? "" : `  ${line}`));
  return [`${one.name} changed since ${release.tag}: it needs a ${bump} bump, ${what}.`, ...reason, `  ${fix}`];
}

/** One for each package that needs it and has none of its own; those of former runs that nobody needs any more go. */
function writeChangesets(
  root: string,
  needs: readonly Need[],
  released: readonly Released[],
  changesets: readonly Changeset[],
): string[] {
  const computed = new Set(released.map((one) => computedPath(one.package.folder)));
  const byHand = changesets.filter(({ path }) => !computed.has(path));
  const wanted = needs.filter((need) => !isTaken(need) && !isAtLeast(statedBump(byHand, need.package.name), need.bump));
  const files = new Map(
    wanted.map((need) => [computedPath(need.package.folder), changesetText(need.package.name, need.bump, need.text)]),
  );
  const changed = [...files].flatMap(([path, text]) =>
    readText(root, path) === text ? [] : [{ path, content: Buffer.from(text) }],
  );
  const stale = changesets.map(({ path }) => path).filter((path) => computed.has(path) && !files.has(path));
  apply(root, { changed, stale, leftovers: [] });
  return [...changed.map(({ path }) => `Wrote ${path}.`), ...stale.map((path) => `Removed ${path}.`)];
}
