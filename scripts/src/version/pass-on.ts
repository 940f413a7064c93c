import { bumpFor, isAtLeast } from "./bump.ts";
import { change } from "./change.ts";
import { changelogText } from "./changelog.ts";
import { statedBump, type Changeset } from "./changesets.ts";
import { codeSpan } from "../emit/text/markdown.ts";
import { makeNeed, type Need, type Released } from "./needs.ts";

/**
 * The needs, with those that come from a dependency: what breaks in the runtime breaks its dependents, whose exports are its
 * exports. (changesets by itself gives them a patch, whatever broke; harmless changes reach users through the range.)
 */
export function passOn(
  needs: readonly Need[],
  released: readonly Released[],
  changesets: readonly Changeset[],
): readonly Need[] {
  const breaking = new Set(released.filter((one) => breaks(one, needs, changesets)).map((one) => one.package.name));
  return released.flatMap((one): Need[] => {
    const own = needs.find((need) => need.package === one.package);
    const causes = one.package.dependencies.filter((name) => breaking.has(name));
    if (causes.length === 0) return own === undefined ? [] : [own];
    const part = "whose exports this package offers";
    const changes = causes.map((name) => change(codeSpan(name), { kind: "changed", impact: "breaking", part }));
    const text = [changelogText(changes), ...(own === undefined ? [] : [own.text])].join("\n\n");
    return [makeNeed(one, "breaking", text)];
  });
}

/** By what was found, or by what a person says of it. */
function breaks(
  { package: one, release }: Released,
  needs: readonly Need[],
  changesets: readonly Changeset[],
): boolean {
  if (needs.some((need) => need.package === one && need.impact === "breaking")) return true;
  return isAtLeast(statedBump(changesets, one.name), bumpFor("breaking", release.version));
}
