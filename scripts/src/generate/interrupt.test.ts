import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { manyOperations } from "./many-operations.ts";

const cli = fileURLToPath(new URL("../cli.js", import.meta.url));

let root = "";
let command: ChildProcess;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-interrupt-"));
  put("first", 1);
  put("large", 20_000);
  put("other", 20_000);
});
afterEach(() => {
  if (isAnyLeft()) process.kill(-group(), "SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

function put(provider: string, operations: number): void {
  mkdirSync(join(root, "specs", provider), { recursive: true });
  writeFileSync(join(root, "specs", provider, "openapi.json"), manyOperations(operations));
}

function group(): number {
  if (command.pid === undefined) throw new Error("The command did not start.");
  return command.pid;
}

/** Of the command and all that it started. */
function isAnyLeft(): boolean {
  try {
    return process.kill(-group(), 0);
  } catch {
    return false;
  }
}

/** Starts a command and interrupts it as a terminal does, with all that it started, once the first provider is told. */
async function interrupted(...words: readonly string[]): Promise<[code: number | null, signal: string | null]> {
  const { execPath } = process;
  command = spawn(execPath, [cli, "generate", ...words, "--jobs", "2", "--root", root], {
    stdio: "pipe",
    detached: true,
  });
  const ended = once(command, "exit") as Promise<[number | null, string | null]>;
  let told = "";
  command.stderr?.setEncoding("utf8").on("data", (text: string) => (told += text));
  await expect.poll(() => told, { timeout: 25_000, interval: 5 }).toContain("first: 1 operation");
  process.kill(-group(), "SIGINT");
  const end = await ended;
  await expect.poll(isAnyLeft, { timeout: 25_000, interval: 5 }).toBe(false);
  return end;
}

const isMade = (provider: string): boolean => existsSync(join(root, "packages", provider, "surface.json"));

test("an interrupt ends a run and its workers", async () => {
  expect(await interrupted()).toEqual([null, "SIGINT"]);
  expect(["first", "large", "other"].map(isMade)).toEqual([true, false, false]);
}, 60_000);

test("a watch makes what it is making to its end, and ends", async () => {
  expect(await interrupted("--watch")).toEqual([0, null]);
  expect(["first", "large", "other"].map(isMade)).toEqual([true, true, true]);
}, 60_000);
