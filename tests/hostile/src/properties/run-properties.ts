import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../report/outcome.ts";
import type { AttackOptions } from "../run/attacks.ts";
import { asEnvironment } from "./settings.ts";

const group = "properties";
const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const config = fileURLToPath(new URL("vitest.properties.ts", import.meta.url));

/** The encoders of the runtime and the module of the generator through which text enters code and documents. */
const files = [
  "packages/runtime/src/parameters/encode.test.ts",
  "packages/runtime/src/parameters/expand.test.ts",
  "packages/runtime/src/parameters/writer.test.ts",
  "packages/runtime/src/body/writer.test.ts",
  "packages/runtime/src/body/file-name.test.ts",
  "packages/runtime/src/header-value.test.ts",
  "packages/runtime/src/servers.test.ts",
  "packages/runtime/src/pagination/link-header.test.ts",
  "packages/runtime/src/stream/event-parser.test.ts",
  "scripts/src/emit/text/code.test.ts",
  "scripts/src/emit/text/comment.test.ts",
  "scripts/src/emit/text/markdown.test.ts",
] as const;

/** Tries every property that holds an encoder against a judge that is not ours, with random texts. */
export async function attackProperties({ full, share, shares }: AttackOptions): Promise<Outcome[]> {
  const runs = full ? 100_000 : 1_000;
  const folder = mkdtempSync(join(tmpdir(), "specloom-properties-"));
  const settings = { runs, log: join(folder, "log"), report: join(folder, "report.json") };
  writeFileSync(settings.log, "");
  try {
    const said = await runTests(
      files.filter((_, index) => index % shares === share),
      asEnvironment(settings),
    );
    const failures = readFailures(settings.report);
    const tried: Tried[] = readFileSync(settings.log, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    if (tried.length === 0) return [{ group, input: "all", end: "made", faults: [`none was tried: ${said}`] }];
    return tried.map(({ name, runs: count }) => ({
      group,
      input: name,
      end: "made",
      count,
      faults: [...(failures.get(name) ?? []), ...(count < runs ? [`only ${count} inputs were tried`] : [])],
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Tried {
  readonly name: string;
  readonly runs: number;
}

interface TestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Returns what was said of a failure to run. */
async function runTests(names: readonly string[], settings: Readonly<Record<string, string>>): Promise<string> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const started = spawn(process.execPath, [vitest, "run", "--config", config, ...names], {
    cwd: repository,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  // Whoever ends this run ends that one.
  process.once("SIGTERM", () => {
    started.kill();
    process.exit(1);
  });
  return (await text(started.stderr)).slice(-1_000);
}

/** What failed, by the names of the tests. */
function readFailures(file: string): ReadonlyMap<string, readonly string[]> {
  const report: TestReport = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { testResults: [] };
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return new Map(
    results.map(({ ancestorTitles, title, failureMessages }) => [
      [...ancestorTitles, title].join(" > "),
      failureMessages,
    ]),
  );
}
