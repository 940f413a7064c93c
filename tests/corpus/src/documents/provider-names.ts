import { createHash } from "node:crypto";

const longest = 80;

/** A provider's name for each document, in order: the id in the letters that such a name may have, told apart by a hash where two agree. */
export function providerNames(ids: readonly string[]): string[] {
  const plain = ids.map(plainName);
  const counts = new Map<string, number>();
  for (const name of plain) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ids.map((id, index) => {
    const name = plain[index] ?? "";
    return counts.get(name) === 1 && name !== "runtime" ? name : `${name}-${shortHash(id)}`;
  });
}

function plainName(id: string): string {
  const name = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
  if (name === "") return "document";
  return name.length <= longest ? name : `${name.slice(0, longest - 9).replace(/-$/u, "")}-${shortHash(id)}`;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
