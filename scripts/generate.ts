import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "./src/cli/arguments.ts";

/*
 * `pnpm generate [provider…] [flags]`: the generator, which lints first, then a build of what changed. A broken provider fails the
 * run; the good ones are built nevertheless.
 */

const repository = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);

const generated = start(fileURLToPath(new URL("src/cli.js", import.meta.url)), ["generate", ...words]);
const built = generated <= 1 ? build() : 0;
process.exitCode = generated === 0 ? built : generated;

/** turbo knows what is built already. Its words go to standard error: what the generator prints may be data. */
function build(): number {
  const parsed = readArguments(["generate", ...words]);
  if (!("providers" in parsed) || parsed.check || resolve(parsed.root) !== resolve(repository)) return 0;
  const folders = parsed.providers.length === 0 ? ["*"] : parsed.providers;
  const filters = folders.map((folder) => `--filter=./packages/${folder}`);
  linkNewPackages();
  const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo", { paths: [repository] });
  return start(turbo, ["run", "build", "--output-logs=errors-only", ...filters]);
}

/**
 * Installs again if a package was added. pnpm checks for new packages only before the script starts, so the build of a new
 * package would not find its dependencies. Does nothing if the script was not started by a package manager.
 */
function linkNewPackages(): void {
  const pnpm = process.env["npm_execpath"];
  const isNew = globSync("packages/*/package.json", { cwd: repository }).some(
    (manifest) => !existsSync(join(repository, manifest, "../node_modules")),
  );
  if (!isNew || pnpm === undefined) return;
  const isScript = /\.[cm]?js$/u.test(pnpm);
  const [command, ...rest] = isScript ? [process.execPath, pnpm] : [pnpm];
  spawnSync(command, [...rest, "install"], { cwd: repository, stdio: ["inherit", 2, "inherit"] });
}

/** Runs a script to its end and returns its exit code. The flags of V8 that this was started with are the generator's. */
function start(script: string, args: readonly string[]): number {
  const isTurbo = script.endsWith("turbo");
  const flags = isTurbo ? [] : process.execArgv;
  const { status, error } = spawnSync(process.execPath, [...flags, script, ...args], {
    cwd: isTurbo ? repository : process.cwd(),
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    stdio: ["inherit", isTurbo ? 2 : "inherit", "inherit"],
  });
  if (error !== undefined) throw error;
  // Ended by a signal: the shell's way of saying so.
  return status ?? 130;
}
