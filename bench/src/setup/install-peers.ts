import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const template = join(import.meta.dirname, "..", "..", "peers");

/**
 * The folder that holds the peers, as their lockfile pins them; installs them on first use. It lies outside the repository:
 * neither its tools nor a clean checkout meet it. Throws what pnpm says when it fails.
 */
export async function installPeers(
  environment: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void,
): Promise<string> {
  const lock = createHash("sha256")
    .update(readFileSync(join(template, "pnpm-lock.yaml")))
    .digest("hex");
  const home = join(cacheFolder(environment), lock.slice(0, 12));
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(template)) cpSync(join(template, name), join(home, name), { recursive: true });
  const mark = join(home, "node_modules", ".installed");
  if (existsSync(mark)) return home;
  tell(`Installing the peers into ${home} …`);
  await promisify(execFile)("npx", ["-y", "pnpm@12", "install", "--frozen-lockfile"], { cwd: home });
  writeFileSync(mark, "");
  return home;
}

function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return (
    environment["SPECLOOM_BENCH_CACHE"] ??
    join(environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "specloom-bench")
  );
}

/** The command that runs a program of an installed package, without the shell script in between. */
export function program(home: string, name: string, binary?: string): string[] {
  const folder = join(home, "node_modules", name);
  const { bin }: { bin: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const path = binary === undefined ? Object.values(bin)[0] : bin[binary];
  if (path === undefined) throw new Error(`${name} has no program ${binary ?? ""}.`);
  return [process.execPath, join(folder, path)];
}

/** The versions of what `peers/package.json` pins. */
export function peerVersions(home: string): Record<string, string> {
  const manifest: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(home, "package.json"), "utf8"),
  );
  const entries = Object.entries(manifest.dependencies).filter(([name]) => !name.startsWith("@types/"));
  return Object.fromEntries(entries.map(([name, version]) => [name, version.replace(/^npm:.*@/u, "")]));
}
