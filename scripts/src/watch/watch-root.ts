import { watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { affectedBy, both, type Affected } from "./affected.ts";

/** An editor saves in several steps: this many milliseconds without a further one, and it is done. */
const QUIET_MS = 100;

export interface WatchOptions {
  /** Done before all else; what changes meanwhile is told after it. */
  readonly first: () => Promise<void>;
  /** Told what has to be made again; never again before it has ended. */
  readonly onChange: (affected: Affected) => Promise<void>;
  /** Ends the watch; what is being made is made to its end. */
  readonly until: Promise<unknown>;
}

/** Watches the specs of a root and what it says of itself. Settles when nothing runs any more and nothing is watched. */
export async function watchRoot(root: string, { first, onChange, until }: WatchOptions): Promise<void> {
  let affected: Affected = new Set();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isOver = false;

  function note(path: string): void {
    const more = affectedBy(path);
    if (isNothing(more)) return;
    affected = both(affected, more);
    clearTimeout(timer);
    timer = setTimeout(() => void start(), QUIET_MS);
  }

  /** One after the other: what changes meanwhile is too late for it. */
  async function work(job: Promise<void>): Promise<void> {
    running = job;
    await running;
    running = undefined;
    await start();
  }

  async function start(): Promise<void> {
    if (running !== undefined || isOver || isNothing(affected)) return;
    const now = affected;
    affected = new Set();
    await work(onChange(now));
  }

  const watchers = watchFolders(root, note);
  const end = until.then(() => (isOver = true));
  try {
    await work(first());
    await end;
  } finally {
    isOver = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await running;
  }
}

/** Packages are left out: what is written there would start the next run. */
function watchFolders(root: string, note: (path: string) => void): readonly FSWatcher[] {
  const specs = watch(join(root, "specs"), { recursive: true }, (_, name) => note(`specs/${name ?? ""}`));
  const own = watch(root, (_, name) => note(name ?? ""));
  // A folder that vanishes while it is looked at: what has gone is told by its parent.
  for (const watcher of [specs, own]) watcher.on("error", () => {});
  return [specs, own];
}

function isNothing(affected: Affected): boolean {
  return affected !== "all" && affected.size === 0;
}
