import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeTypes } from "@specloom/type-judge";
import type { Group } from "../group.ts";
import { openApiDocument } from "../openapi-document.ts";
import { typesByPaths } from "./by-paths.ts";
import type { MadeTypes, Tool } from "./tool.ts";

export const openapiTypescript: Tool = { name: "openapi-typescript", make };

async function make(groups: readonly Group[], root: string): Promise<Map<string, MadeTypes>> {
  mkdirSync(root, { recursive: true });
  const made = new Map<string, MadeTypes>();
  const judged = await judgeTypes(groups.map(({ description, schema }) => openApiDocument(description, schema)));
  for (const [index, { id }] of groups.entries()) {
    const types = judged[index];
    if (types === undefined || "error" in types) continue;
    const file = join(root, `${id}.ts`);
    writeFileSync(file, types.value);
    made.set(id, typesByPaths(file));
  }
  return made;
}
