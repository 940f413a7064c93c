import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { runProcess } from "../measure/run-process.ts";
import { ours } from "../report/result.ts";
import type { Bench } from "./bench.ts";
import { generators } from "./generators.ts";
import { installOurs } from "./install-ours.ts";

/** What calls, bundles and type-checks are measured with. */
export type ClientName = "hey-api" | "openapi-typescript" | "oazapfts" | "redocly generate-client";

/**
 * Makes the clients of one document: ours as an installed package `@specloom/<name>`, those of peers as sources in
 * `out/<peer>/<name>`. Gives our root.
 */
export async function makeClients(
  bench: Bench,
  { name, file }: { readonly name: string; readonly file: string },
  peers: readonly ClientName[],
): Promise<string> {
  const root = join(bench.home, "roots", `client-${name}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "specs", name), { recursive: true });
  copyFileSync(file, join(root, "specs", name, `openapi${extname(file)}`));
  await installOurs(bench, root);
  for (const peer of generators.filter((one) => one.name !== ours && (peers as readonly string[]).includes(one.name))) {
    const output = join(bench.home, "out", peer.name.replaceAll(" ", "-"), name);
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    await runProcess(peer.command(bench, { input: file, root, output }), { cwd: bench.home });
  }
  return root;
}
