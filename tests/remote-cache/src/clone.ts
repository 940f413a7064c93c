import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";

const repository = join(import.meta.dirname, "..", "..", "..");

/** What became of a task: `REMOTE` is a hit in the remote cache. */
export type Outcome = "REMOTE" | "LOCAL" | "MISS";

export interface Clone {
  readonly folder: string;
  /** Builds and tests all providers with nothing in the local cache; gives what became of each task. */
  readonly buildAndTest: (env: Readonly<Record<string, string>>) => Promise<ReadonlyMap<string, Outcome>>;
}

/** A clone of a repository (this one), as it is committed, with its dependencies. */
export async function clone(folder: string, from = repository): Promise<Clone> {
  await run("git", ["clone", "--quiet", "--depth", "1", `file://${from}`, folder], { cwd: from });
  await run("npx", ["-y", "pnpm@12", "install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
  return {
    folder,
    async buildAndTest(env) {
      await rm(join(folder, ".turbo"), { recursive: true, force: true });
      const scope = ["--filter=./packages/*", "--filter=!@specloom/runtime"];
      const words = ["run", "build", "test", ...scope, "--cache=remote:rw", "--summarize", "--output-logs=errors-only"];
      // turbo looks for pnpm, which npx puts into its way.
      const turbo = ["-y", "pnpm@12", "--config.verify-deps-before-run=false", "exec", "turbo"];
      await run("npx", [...turbo, ...words], { cwd: folder, env });
      return readOutcomes(join(folder, ".turbo/runs"));
    },
  };
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly status: "HIT" | "MISS"; readonly remote: boolean };
  }[];
}

async function readOutcomes(folder: string): Promise<ReadonlyMap<string, Outcome>> {
  const [file] = await readdir(folder);
  const { tasks }: Summary = JSON.parse(await readFile(join(folder, file ?? ""), "utf8"));
  return new Map(
    tasks.map(({ taskId, cache }) => [taskId, cache.status === "MISS" ? "MISS" : cache.remote ? "REMOTE" : "LOCAL"]),
  );
}
