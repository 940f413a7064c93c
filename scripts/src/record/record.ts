import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryPath } from "../write/temporary-file.ts";
import { contentHash } from "./content-hash.ts";
import type { Moment } from "./file-state.ts";

/** Of a file: its path relative to the root, and its state. */
export type RecordedFile = readonly [path: string, stamp: string, hash: string];

/** What a provider's package was made from and what came of it, so that it need not be made again. */
export interface ProviderRecord {
  /** Names all that went into the package beside the provider's files. */
  readonly key: string;
  /** Files that were read; by their own path, links followed. */
  readonly inputs: readonly RecordedFile[];
  /** All files of the package. */
  readonly outputs: readonly RecordedFile[];
  /** What was told of the run, as JSON. */
  readonly report: Readonly<Record<string, unknown>>;
}

const folder = "node_modules/.cache/specloom";

/** The record of a provider; nothing where there is none or it is damaged. */
export function readRecord(root: string, provider: string): ProviderRecord | undefined {
  try {
    const text = readFileSync(pathOf(root, provider), "utf8");
    const end = text.indexOf("\n");
    if (contentHash(text.slice(end + 1)) !== text.slice(0, end)) return undefined;
    const value: unknown = JSON.parse(text.slice(end + 1));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a record in place whole. `make` is given the time of the file system, for the states in it. */
export function writeRecord(root: string, provider: string, make: (now: Moment) => ProviderRecord | undefined): void {
  const path = pathOf(root, provider);
  const temporary = temporaryPath(path);
  // A run that cannot remember has done its work nevertheless.
  try {
    mkdirSync(dirname(path), { recursive: true });
    const record = make(touch(temporary));
    if (record === undefined) return rmSync(temporary, { force: true });
    const text = JSON.stringify(record);
    writeFileSync(temporary, `${contentHash(text)}\n${text}`);
    renameSync(temporary, path);
  } catch {
    dropFile(temporary);
  }
}

/** Whoever changes a package says so before: a run that is killed leaves no record of what it has half changed. */
export function dropRecord(root: string, provider: string): void {
  dropFile(pathOf(root, provider));
}

function pathOf(root: string, provider: string): string {
  return join(root, folder, `${provider}.json`);
}

function touch(path: string): Moment {
  const file = openSync(path, "wx");
  try {
    const { dev, ctimeNs } = fstatSync(file, { bigint: true });
    return { device: dev, time: ctimeNs };
  } finally {
    closeSync(file);
  }
}

function dropFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is in the way of nobody but the next run, which compares what is in it.
  }
}

function isRecord(value: unknown): value is ProviderRecord {
  if (typeof value !== "object" || value === null) return false;
  const { key, inputs, outputs, report } = value as Record<string, unknown>;
  return typeof key === "string" && isFileList(inputs) && isFileList(outputs) && typeof report === "object";
}

function isFileList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((file) => Array.isArray(file) && file.length === 3 && file.every((part) => typeof part === "string"))
  );
}
