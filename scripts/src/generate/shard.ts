import { hash } from "node:crypto";

/** One of several parts that a catalogue is made in: the first of three is `{ part: 1, of: 3 }`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/**
 * Whether a provider belongs to a shard. It follows from its name alone, so each is in exactly one shard on every machine, and
 * stays there whichever providers come and go: what a shard's runner has cached stays of use.
 */
export function isInShard(name: string, { part, of }: Shard): boolean {
  return Number.parseInt(hash("sha256", name, "hex").slice(0, 12), 16) % of === part - 1;
}
