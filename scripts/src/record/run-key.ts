import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RootFacts } from "../emit/input.ts";
import { readText } from "../write/compare.ts";
import { contentHash } from "./content-hash.ts";
import { generatorKey } from "./generator-key.ts";

const rules = "redocly.yaml";
const ownRoot = fileURLToPath(new URL("../../..", import.meta.url));
const ownPlugin = "./scripts/src/lint/house/plugin.ts";

/**
 * Names all that packages of a root are made from beside their specs. Nothing where that cannot be told: then nothing can be
 * recorded, and every package is made each time.
 */
export function runKey(root: string, facts: RootFacts, strict = false): string | undefined {
  const generator = generatorKey();
  const house = houseKey(root);
  if (generator === undefined || house === undefined) return undefined;
  return contentHash(JSON.stringify([generator, house, realpathSync(root), facts, strict]));
}

/** House rules may be made of any files; known are those of our own repository, as long as they name only our plugin. */
function houseKey(root: string): string | undefined {
  const text = readText(root, rules);
  if (text === undefined) return "none";
  const named = [...text.replaceAll(/#.*$/gmu, "").matchAll(/\S+\.[a-z]+\b/gu)].map(([name]) => name);
  if (realpathSync(root) !== realpathSync(ownRoot) || named.some((name) => name !== ownPlugin)) return undefined;
  return JSON.stringify([text, readText(root, ".redocly.lint-ignore.yaml")]);
}
