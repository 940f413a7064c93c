import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../contract/src/loopback.ts";
import { run, withoutTurbo } from "./run.ts";

const home = join(import.meta.dirname, "..", "server");
const program = join(home, "node_modules", "turborepo-remote-cache", "dist", "cli.js");

export interface CacheServer {
  /** What turbo has to be told to use it. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts a cache server on loopback that keeps what it is given in a folder; installs the server where it is not yet. */
export async function startServer(folder: string): Promise<CacheServer> {
  if (!existsSync(program)) {
    await run("npx", ["-y", "pnpm@12", "install", "--ignore-workspace", "--frozen-lockfile"], { cwd: home });
  }
  const port = await freePort();
  const token = "loopback";
  const settings = { PORT: String(port), TURBO_TOKEN: token, STORAGE_PROVIDER: "local", STORAGE_PATH: folder };
  const server = spawn(process.execPath, [program], {
    cwd: home,
    env: { ...process.env, ...withoutTurbo(), ...settings, NODE_ENV: "production", LOG_LEVEL: "error" },
    stdio: "ignore",
  });
  const exit = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/v8/artifacts/status`, token);
  return {
    env: { TURBO_API: url, TURBO_TOKEN: token, TURBO_TEAM: "specloom", TURBO_TELEMETRY_DISABLED: "1" },
    stop: () => {
      server.kill();
      return exit;
    },
  };
}

async function untilReady(url: string, token: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
    if (answer?.ok === true) return;
    if (Date.now() > deadline) throw new Error(`The cache server does not answer at ${url}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
