import { readdirSync, readFileSync } from "node:fs";

/** Lists change more seldom than sizes do, and take longer to read. */
const SAMPLES_PER_LIST = 8;
const INTERVAL = 15;

/**
 * Follows how much memory a process and its descendants have resident together, until it is stopped. Gives the peak in bytes: the
 * largest sum that was met, and no less than the kernel's own peak of any one of them, which misses nothing between two looks. Pages
 * that processes share count for each. `undefined` where there is no `/proc`.
 */
export function watchMemory(pid: number): { readonly stop: () => number | undefined } {
  let pids: readonly number[] = [pid];
  let peak = 0;
  let samples = 0;
  const look = (): void => {
    if (samples++ % SAMPLES_PER_LIST === 0) pids = descendants(pid, listProcesses());
    const sizes = pids.map(readMemory);
    peak = Math.max(peak, sum(sizes.map(({ now }) => now)), ...sizes.map(({ most }) => most));
  };
  const timer = setInterval(look, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      return peak === 0 ? undefined : peak;
    },
  };
}

/** A process and all that descend from it, out of the pairs of a process and its parent. */
export function descendants(root: number, processes: readonly (readonly [pid: number, parent: number])[]): number[] {
  const found = [root];
  for (const ancestor of found) found.push(...processes.flatMap(([pid, parent]) => (parent === ancestor ? [pid] : [])));
  return found;
}

function listProcesses(): [number, number][] {
  return readNames("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), readParent(readText(`/proc/${name}/stat`))]);
}

/** The name of the program is in parentheses and may hold anything; state and parent come behind it. */
export function readParent(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0);
}

function readMemory(pid: number): { readonly now: number; readonly most: number } {
  const status = readText(`/proc/${pid}/status`);
  return { now: readSize(status, "VmRSS"), most: readSize(status, "VmHWM") };
}

/** In bytes; 0 where it is not told. */
export function readSize(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "mu").exec(status)?.[1] ?? 0) * 1024;
}

/** Empty where there is no such file: a process may be gone by now. */
function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
