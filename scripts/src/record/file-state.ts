import { lstatSync, readFileSync, type BigIntStats } from "node:fs";
import { contentHash } from "./content-hash.ts";

/** What a file was when it was recorded. */
export interface FileState {
  /** Who it is, its size and its times; empty where a later change might leave all of these as they are. */
  readonly stamp: string;
  readonly hash: string;
}

/** A moment by the clock of one file system. */
export interface Moment {
  readonly device: bigint;
  readonly time: bigint;
}

/** Judges a content, of which the hash is known. */
export type Judge = (content: Buffer, hash: string) => boolean;

/** Whether a content is a text of this hash, with or without a byte order mark. */
export function hasHash(expected: string): Judge {
  return (content, hash) => hash === expected || (hasMark(content) && contentHash(content.subarray(3)) === expected);
}

/**
 * The state of a file that lies there, if its content is the expected one; nothing otherwise.
 * @param now read before this call: see `stampOf`
 */
export function readState(path: string, now: Moment, isExpected: Judge): FileState | undefined {
  try {
    const stats = lstatSync(path, { bigint: true });
    if (!stats.isFile()) return undefined;
    const content = readFileSync(path);
    const hash = contentHash(content);
    if (!isExpected(content, hash)) return undefined;
    const isOver = stats.dev === now.device && stats.ctimeNs < now.time;
    return { stamp: isOver ? stampOf(stats) : "", hash };
  } catch {
    return undefined;
  }
}

/** Whether a file is the one of the stamp, so that nobody has to look into it. */
export function isKnown(path: string, stamp: string): boolean {
  try {
    const stats = lstatSync(path, { bigint: true });
    return stats.isFile() && stamp === stampOf(stats);
  } catch {
    return false;
  }
}

/** Whether a file has the content that was recorded. `known`: without a look into it. */
export function compareState(path: string, { stamp, hash }: FileState): "known" | "same" | "changed" {
  if (isKnown(path, stamp)) return "known";
  try {
    if (!lstatSync(path).isFile()) return "changed";
    return contentHash(readFileSync(path)) === hash ? "same" : "changed";
  } catch {
    return "changed";
  }
}

/**
 * Every write gives a file the time of its file system's clock as the time of its last change, which nobody can set back.
 * So who finds the stamp unchanged needs not look into the file, but for one case: the clock has steps of some milliseconds, and
 * a write in the same step as the one before leaves no trace. A stamp is good if that step was over when it was taken. (Git's
 * index goes by the same rule.) Other file systems may have longer steps, so each is asked for its own time.
 */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
