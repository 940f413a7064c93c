import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds that a connection may take to close. */
const patience = 2_000;

/** What keeps this process running, sorted: timers, servers, writes. Sockets that wait for the next request are the platform's. */
export function resources(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((name) => name !== "TCPSocketWrap")
    .toSorted();
}

/** What runs that did not run before, once it has had its time to end; and requests that servers still have under way. */
export async function leftOver(before: readonly string[], requests: () => number): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    await wait(1);
    const open = requests();
    const left = beyond(before, resources());
    if (left.length === 0 && open === 0) return [];
    if (Date.now() < end) continue;
    return [...left.map((name) => `${name} is left`), ...(open > 0 ? [`${open} requests are under way`] : [])];
  }
}

function beyond(before: readonly string[], now: readonly string[]): string[] {
  const known = [...before];
  return now.filter((name) => {
    const at = known.indexOf(name);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
