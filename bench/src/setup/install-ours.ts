import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runProcess } from "../measure/run-process.ts";
import type { Bench } from "./bench.ts";
import { program } from "./install-peers.ts";
import { specloom } from "./roots.ts";

/**
 * Builds the runtime and the package of each provider of a root, and installs them beside the peers, as npm would from their
 * tarballs: where code that is made or measured finds them by their names.
 */
export async function installOurs(bench: Bench, root: string): Promise<void> {
  await installRuntime(bench);
  await runProcess(specloom(bench, "generate", "--root", root), { cwd: bench.home });
  for (const provider of readdirSync(join(root, "packages"))) {
    const source = join(root, "packages", provider);
    await runProcess(compile(bench, source, join(source, "dist")), { cwd: source });
    install(bench, source, provider);
  }
}

async function installRuntime(bench: Bench): Promise<void> {
  const source = join(bench.repository, "packages", "runtime");
  const built = join(bench.home, "out", "runtime");
  rmSync(built, { recursive: true, force: true });
  for (const name of ["package.json", "src"]) cpSync(join(source, name), join(built, name), { recursive: true });
  await runProcess(compile(bench, source, join(built, "dist")), { cwd: source });
  install(bench, built, "runtime");
}

function compile({ home }: Bench, folder: string, output: string): string[] {
  return program(home, "typescript-7").concat("-p", folder, "--outDir", output, "--skipLibCheck");
}

function install({ home }: Bench, folder: string, name: string): void {
  const place = join(home, "node_modules", "@specloom", name);
  rmSync(place, { recursive: true, force: true });
  for (const part of ["package.json", "dist", "src"]) {
    if (existsSync(join(folder, part))) cpSync(join(folder, part), join(place, part), { recursive: true });
  }
}
