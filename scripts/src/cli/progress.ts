import type { Terminal } from "./terminal.ts";

/** So many lines fit on a screen: only longer runs get a bar. */
const MANY = 20;

/** Milliseconds between two pictures of the bar. */
const PAUSE = 100;

const CLEAR = "\r\u001b[2K";

interface Step {
  /** Providers of this run. */
  readonly total: number;
  /** Something to read later: its line stays. */
  readonly isBad: boolean;
}

/**
 * Tells how a run goes: a line for each provider, or on a terminal, when there are many, a bar with lines of the bad ones above.
 * @param clock milliseconds
 */
export function createProgress(
  { err, columns }: Pick<Terminal, "err" | "columns">,
  clock: () => number = () => performance.now(),
) {
  const started = clock();
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    tell(name: string, line: string, { total, isBad }: Step): void {
      done += 1;
      const isBar = columns !== undefined && total > MANY;
      if (!isBar) return err(`${line}\n`);
      if (isBad) err(`${CLEAR}${line}\n`);
      const now = clock();
      if (!isBad && now - drawn < PAUSE && done < total) return;
      drawn = now;
      err(`${CLEAR}${barText({ name, done, total, ms: now - started, columns })}`);
    },
    /** Leaves nothing of the bar. */
    end(): void {
      if (drawn !== Number.NEGATIVE_INFINITY) err(CLEAR);
    },
  };
}

interface Picture {
  readonly name: string;
  readonly done: number;
  readonly total: number;
  /** Since the start. */
  readonly ms: number;
  readonly columns: number;
}

/** `[####    ]  512/2639  38.2/s  0:56 left  github-com`, not wider than the terminal. */
export function barText({ name, done, total, ms, columns }: Picture): string {
  const width = 24;
  const filled = Math.floor((done / total) * width);
  const rate = done / Math.max(ms / 1000, 0.001);
  const count = `${String(done).padStart(String(total).length)}/${total}`;
  const bar = `[${"#".repeat(filled)}${" ".repeat(width - filled)}]`;
  const text = `${bar}  ${count}  ${rate.toFixed(1)}/s  ${minutes((total - done) / rate)} left  ${name}`;
  return text.slice(0, Math.max(columns - 1, 0));
}

function minutes(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
