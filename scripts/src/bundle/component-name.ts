import { posix } from "node:path";
import { toPointer } from "../json-pointer.ts";
import { shortHash } from "../short-hash.ts";

/** Last segments that say nothing of what they lead to. */
const SAYS_NOTHING = /^(?:\d+|schema|items|get|put|post|delete|patch|head|options|default|content)$/;

/** The name that a target in another file asks for, before collisions: its key, or the name of its file. */
export function wantedName(file: string, segments: readonly string[]): string {
  const stem = stemOf(file);
  const last = segments.at(-1);
  if (last === undefined) return safeName(stem);
  return SAYS_NOTHING.test(last) ? [stem, ...segments].map(safeName).join("_") : safeName(last);
}

/**
 * Names for targets that want the same one, whatever the order in which they are referred to: the target nearest to the provider's
 * folder keeps it, and the others are prefixed with their folders and files, as in `users_Error`.
 * @param isTaken names that components of the entry file have
 */
export function settleNames<Target extends { readonly file: string; readonly segments: readonly string[] }>(
  targets: readonly Target[],
  isTaken: (name: string) => boolean,
): ReadonlyMap<Target, string> {
  const used = new Set<string>();
  const depth = ({ file }: Target): number => file.split("/").length;
  const ordered = targets.toSorted((a, b) => depth(a) - depth(b) || (identity(a) < identity(b) ? -1 : 1));
  return new Map(
    ordered.map((target) => {
      const name = candidates(target).find((one) => !used.has(one) && !isTaken(one)) ?? identityName(target);
      used.add(name);
      return [target, name];
    }),
  );
}

/** The wanted name, then the same behind ever more of the path. */
function candidates({ file, segments }: { readonly file: string; readonly segments: readonly string[] }): string[] {
  const wanted = wantedName(file, segments);
  const folders = posix
    .dirname(file)
    .split("/")
    .filter((folder) => folder !== ".");
  const before = segments.length === 0 ? folders : [...folders, stemOf(file)];
  const names = [wanted];
  for (const folder of before.toReversed()) names.push(`${safeName(folder)}_${names.at(-1) ?? wanted}`);
  return names;
}

function identityName(target: { readonly file: string; readonly segments: readonly string[] }): string {
  return `${wantedName(target.file, target.segments)}_${shortHash(identity(target))}`;
}

function identity({ file, segments }: { readonly file: string; readonly segments: readonly string[] }): string {
  return `${file}#${toPointer(segments)}`;
}

function stemOf(file: string): string {
  return posix.basename(file).replace(/(?:\.openapi)?\.(?:ya?ml|json)$/i, "");
}

/** Names of components consist of letters, digits, dots, hyphens and underscores. */
function safeName(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, "_").replaceAll(/^_+|_+$/g, "") || "Unnamed";
}
