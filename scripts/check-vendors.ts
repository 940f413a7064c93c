/**
 * Compares the specs with the newest versions of the vendors' documents that they were written from. Writes FOLDER/<provider>.md
 * for each provider whose documents moved, and fails if one could not be compared.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkVendors } from "./src/cli/check-vendors.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Usage: node scripts/check-vendors.ts FOLDER\n");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const { reports, failures } = await checkVendors(fileURLToPath(new URL("../", import.meta.url)));
for (const [provider, text] of reports) writeFileSync(join(folder, `${provider}.md`), text);
const moved = reports.size === 0 ? "none" : [...reports.keys()].join(", ");
process.stderr.write([...failures, `Documents that moved: ${moved}.`, ""].join("\n"));
if (failures.length > 0) process.exitCode = 1;
