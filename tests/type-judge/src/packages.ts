import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { JudgedPackage } from "./judge-types.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The repository's own packages and its golden ones, by source. */
export function listPackages(): Map<string, JudgedPackage> {
  return new Map([
    ...packagesOf("specs", repository),
    ...packagesOf("golden", join(repository, "scripts/src/emit/fixtures/library")),
  ]);
}

function packagesOf(kind: string, root: string): [string, JudgedPackage][] {
  return readdirSync(join(root, "specs")).map((provider) => {
    const folder = join(root, "specs", provider);
    const name = readdirSync(folder).find((file) => /^openapi\.(?:json|ya?ml)$/u.test(file));
    if (name === undefined) throw new Error(`${folder} has no document.`);
    const schema = join(root, "packages", provider, "src", "generated", "schema.ts");
    return [`${kind}/${provider}`, { document: join(folder, name), schema }];
  });
}
