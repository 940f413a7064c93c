import { EventEmitter, once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Affected } from "./affected.ts";
import { watchRoot } from "./watch-root.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-watch-root-"));
  mkdirSync(join(root, "specs/one"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fail = (): Promise<void> => Promise.reject(new Error("It failed."));

test("what changes while the first run is at work is told after it", async () => {
  const changes = new EventEmitter();
  const until = once(changes, "change");
  const first = async (): Promise<void> => writeFileSync(join(root, "specs/one/openapi.yaml"), "a");
  const onChange = async (affected: Affected): Promise<void> => void changes.emit("change", affected);
  await watchRoot(root, { first, onChange, until });
  expect(await until).toEqual([new Set(["one"])]);
});

test("a first run that fails ends the watch", async () => {
  await expect(watchRoot(root, { first: fail, onChange: fail, until: new Promise(() => {}) })).rejects.toThrow(
    "It failed.",
  );
});

test("an end in the first run waits for it, and starts nothing more", async () => {
  const told: Affected[] = [];
  let isDone = false;
  const first = async (): Promise<void> => {
    writeFileSync(join(root, "specs/one/openapi.yaml"), "a");
    await new Promise((resolve) => setTimeout(resolve, 200));
    isDone = true;
  };
  const onChange = async (affected: Affected): Promise<void> => void told.push(affected);
  await watchRoot(root, { first, onChange, until: Promise.resolve() });
  expect([isDone, told]).toEqual([true, []]);
});
