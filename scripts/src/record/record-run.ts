import { join } from "node:path";
import type { FileContent } from "../write/compare.ts";
import { hasHash, isKnown, readState, type Judge, type Moment } from "./file-state.ts";
import { isUnlinked } from "./recognise.ts";
import { writeRecord, type ProviderRecord, type RecordedFile } from "./record.ts";

/** What a run for one provider read and made. Paths are relative to the root. */
export interface ProviderRun {
  readonly root: string;
  readonly provider: string;
  /** See `ProviderRecord`. */
  readonly key: string;
  /** Hashes of the texts as they were read, the entry first. */
  readonly sources: readonly (readonly [path: string, hash: string])[];
  /** The package's files as they have to be. */
  readonly files: readonly FileContent[];
  readonly report: ProviderRecord["report"];
}

export interface Recorder {
  readonly add: (run: ProviderRun) => void;
  /** Has to be called when the last run is over. */
  readonly end: () => void;
}

/**
 * Records each run when the next one is over: by then the clock has gone on since its last write, so that its stamps are good
 * and nobody has to look into its files (see `stampOf`). A run that is killed in between is made again.
 */
export function createRecorder(): Recorder {
  let last: ProviderRun | undefined;
  const end = (): void => {
    if (last !== undefined) recordRun(last);
    last = undefined;
  };
  return {
    add: (run) => {
      end();
      last = run;
    },
    end,
  };
}

/**
 * Records a run, if what lies there now is what it read and what it made: another run or an editor may have been quicker than
 * this. Without a record the provider is made again, which is never wrong.
 */
function recordRun({ root, provider, key, sources, files, report }: ProviderRun): void {
  writeRecord(root, provider, (now) => {
    const read = sources.map(([path, hash]) => [path, hasHash(hash)] as const);
    const made = files.map(({ path, content }) => [path, (present: Buffer) => present.equals(content)] as const);
    const inputs = statesOf(root, now, read);
    const outputs = inputs && statesOf(root, now, made);
    if (inputs === undefined || outputs === undefined || !isUnlinked(root, { inputs, outputs })) return undefined;
    return { key, inputs, outputs, report };
  });
}

/** Puts new stamps into a record whose contents were found to be the same, for the files that had to be looked into. */
export function renewRecord(root: string, provider: string, record: ProviderRecord): void {
  writeRecord(root, provider, (now) => {
    const inputs = renewed(root, record.inputs, now);
    const outputs = renewed(root, record.outputs, now);
    return inputs && outputs && { ...record, inputs, outputs };
  });
}

function renewed(root: string, files: readonly RecordedFile[], now: Moment): readonly RecordedFile[] | undefined {
  const states = files.map((file): RecordedFile | undefined => {
    const [path, stamp, hash] = file;
    if (isKnown(join(root, path), stamp)) return file;
    const state = readState(join(root, path), now, hasHash(hash));
    return state && [path, state.stamp, state.hash];
  });
  return states.every((state) => state !== undefined) ? states : undefined;
}

/** The states of all files, or nothing where one of them is not the expected one. */
function statesOf(
  root: string,
  now: Moment,
  files: readonly (readonly [path: string, isExpected: Judge])[],
): readonly RecordedFile[] | undefined {
  const states: RecordedFile[] = [];
  for (const [path, isExpected] of files) {
    const state = readState(join(root, path), now, isExpected);
    if (state === undefined) return undefined;
    states.push([path, state.stamp, state.hash]);
  }
  return states;
}
