import { compareTypes } from "./judge-types.ts";
import { writeKnownDifferences } from "./known-differences.ts";
import { listPackages } from "./packages.ts";
import type { Difference } from "./difference.ts";

// Renews known-differences.json for the repository's packages. Prints the differences that no reason matches.
const packages = listPackages();
const results = await compareTypes([...packages.values()]);
const found = new Map<string, readonly Difference[]>();
for (const [index, source] of [...packages.keys()].entries()) {
  const result = results[index];
  if (result === undefined || "error" in result) throw new Error(`${source} was not compared: ${result?.error}`);
  found.set(source, result.value);
}
for (const { path, judge, ours } of writeKnownDifferences(found)) {
  process.stdout.write(`no reason: ${path.join(" > ")}\n  openapi-typescript ${judge}\n  ours ${ours}\n`);
  process.exitCode = 1;
}
