import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { run } from "../generate.ts";
import { isInShard } from "./shard.ts";

const names = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/u);

test("every provider is in exactly one shard", () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 300 }), (name, of) => {
      const parts = Array.from({ length: of }, (_, index) => isInShard(name, { part: index + 1, of }));
      expect(parts.filter(Boolean)).toHaveLength(1);
    }),
  );
});

function partOf(name: string): number {
  return [1, 2, 3, 4, 5].findIndex((part) => isInShard(name, { part, of: 5 })) + 1;
}

test("a provider's shard is the same everywhere", () => {
  expect(["clever-cloud", "equinix-metal", "ordercloud", "persona", "quatrix"].map(partOf)).toEqual([1, 5, 1, 3, 4]);
});

test("shards are of about the same size", () => {
  const all = Array.from({ length: 2639 }, (_, index) => `provider-${index}`);
  const sizes = [1, 2, 3, 4].map((part) => all.filter((name) => isInShard(name, { part, of: 4 })).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(2639);
  expect(Math.min(...sizes)).toBeGreaterThan(600);
});

test("runs for all shards make every package once", async () => {
  const root = mkdtempSync(join(tmpdir(), "specloom-shard-"));
  const all = ["a", "b", "c", "d", "e", "f", "g", "h"];
  for (const name of all) {
    mkdirSync(join(root, "specs", name), { recursive: true });
    const document = { openapi: "3.1.0", info: { title: name, version: "1" }, paths: {} };
    writeFileSync(join(root, "specs", name, "openapi.json"), JSON.stringify(document));
  }
  const made: string[] = [];
  for (const part of [1, 2, 3]) {
    const shard = { part, of: 3 };
    const { ok, providers } = await run({ root, providers: [], shard, task: "generate", jobs: 1 });
    expect(ok).toBe(true);
    made.push(...providers.map(({ name }) => name));
    expect(readdirSync(join(root, "packages"))).toEqual(made.toSorted());
  }
  expect(made.toSorted()).toEqual(all);
  rmSync(root, { recursive: true });
});
