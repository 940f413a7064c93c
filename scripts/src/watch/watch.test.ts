import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../cli.js", import.meta.url));

let root = "";
let command: ChildProcess | undefined;
let told = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-watch-"));
  told = "";
});
afterEach(() => {
  command?.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

const spec = (words: string): string => `openapi: 3.1.0
info: { title: Good, version: "1" }
servers: [{ url: https://good.example.org }]
paths:
  /things:
    get: { operationId: getThing, summary: ${words}, responses: { "204": { description: Nothing. } } }
`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function watchAll(): void {
  command = spawn(process.execPath, [cli, "generate", "--watch", "--root", root], { stdio: "pipe" });
  for (const stream of [command.stdout, command.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (told += text));
  }
}

/** Waits until all of it is told, in any order: data and progress come by two ways. */
async function hear(...patterns: readonly RegExp[]): Promise<void> {
  const isHeard = (): boolean => patterns.every((pattern) => pattern.test(told));
  await expect.poll(() => isHeard() || told, { timeout: 25_000, interval: 20 }).toBe(true);
  told = "";
}

function end(): Promise<number | null> {
  return new Promise((resolve) => {
    command?.once("exit", resolve);
    command?.kill("SIGINT");
  });
}

test("makes what changes, tells what is wrong, recovers from it, and ends without leaving anything", async () => {
  put("specs/one/openapi.yaml", spec("First"));
  put("specs/two/openapi.yaml", spec("First"));
  watchAll();
  await hear(/Watching specs/u);

  put("specs/one/openapi.yaml", spec("Second"));
  await hear(/^one: .*changed.*\n1 provider/mu);
  expect(readFileSync(join(root, "packages/one/REFERENCE.md"), "utf8")).toContain("Second");

  put("specs/one/openapi.yaml", "openapi: [");
  await hear(/^one: failed, 1 error$/mu, /^specs\/one\/openapi\.yaml:1:\d+ yaml-syntax error/mu, /1 failed in/u);

  put("specs/one/openapi.yaml", spec("Third"));
  await hear(/^one: .*changed.*\n1 provider/mu);
  expect(readFileSync(join(root, "packages/one/REFERENCE.md"), "utf8")).toContain("Third");

  put("specs/new/openapi.yaml", spec("Fourth"));
  await hear(/^new: 1 operation.*\n1 provider/mu);

  put("package.json", '{ "author": "Ada" }');
  await hear(/^3 providers, .* in /mu);
  expect(readFileSync(join(root, "packages/two/package.json"), "utf8")).toContain("Ada");

  rmSync(join(root, "specs/new"), { recursive: true });
  await hear(/No such provider: new\./u);

  expect(await end()).toBe(0);
  const left = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.includes("specloom-tmp"));
  expect(left).toEqual([]);
}, 120_000);
