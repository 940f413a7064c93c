import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../../../../scripts/src/generate.ts";
import type { Group } from "../group.ts";
import { openApiDocument } from "../openapi-document.ts";
import { typesByPaths } from "./by-paths.ts";
import type { MadeTypes, Tool } from "./tool.ts";

export const specloom: Tool = { name: "specloom", make };

async function make(groups: readonly Group[], root: string): Promise<Map<string, MadeTypes>> {
  const providers = new Map(groups.map((group) => [group.id.toLowerCase(), group]));
  for (const [provider, { description, schema }] of providers) {
    const folder = join(root, "specs", provider);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(openApiDocument(description, schema)));
  }
  const report = await run({ root, providers: [], task: "generate", jobs: 1 });
  const made = new Map<string, MadeTypes>();
  for (const { name, ok } of report.providers) {
    const group = providers.get(name);
    if (!ok || group === undefined) continue;
    made.set(group.id, typesByPaths(join(root, "packages", name, "src", "generated", "schema.ts")));
  }
  return made;
}
