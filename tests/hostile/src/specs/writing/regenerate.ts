import { join } from "node:path";
import { renameSync, writeFileSync } from "node:fs";
import { run } from "../../../../../scripts/src/generate.ts";
import { specText } from "./package-root.ts";

/** Makes the package of one version after the other until it is killed; tells when it starts. */
const root = process.argv[2] ?? "";
for (let count = 0; ; count += 1) {
  const spec = join(root, "specs", "acme", "openapi.json");
  writeFileSync(`${spec}.next`, specText(count % 2 === 0 ? "new" : "old"));
  renameSync(`${spec}.next`, spec);
  if (count === 2) process.stdout.write("started\n");
  await run({ root, providers: ["acme"], task: "generate", jobs: 1 });
}
