import type { Outcome } from "../report/outcome.ts";
import { openBench, type OpenBench } from "./bench.ts";
import type { ClientCase, Settled, Wanted } from "./client-case.ts";
import { leftOver, resources } from "./judges/left-over.ts";
import { visibleText } from "./judges/visible.ts";
import { watchProcess } from "./judges/watch-process.ts";
import type { Packages } from "./packages/load.ts";
import { secretsIn } from "./secrets.ts";
import { openOrigin, type Origin } from "./servers/origin.ts";

/** Milliseconds within which every call has to settle, whatever the server does. */
const patience = 8_000;
/** Milliseconds within which an argument is refused. */
const refusal = 1_000;

/** Tries one input, and looks at everything that came of it. */
export async function judgeCase(one: ClientCase, packages: Packages): Promise<Outcome> {
  // Of its own, so that what comes late is counted for no other input.
  const [home, other] = await Promise.all([openOrigin(), openOrigin()]);
  try {
    return await judgeAt(one, packages, home, other);
  } finally {
    home.close();
    other.close();
  }
}

async function judgeAt(one: ClientCase, packages: Packages, home: Origin, other: Origin): Promise<Outcome> {
  const before = resources();
  const bench = openBench(packages, home, other);
  const watch = watchProcess();
  const started = performance.now();
  const settled = await settle(() => one.act(bench));
  const ms = performance.now() - started;
  // What is rejected and caught by nobody is told a turn later.
  await new Promise((resolve) => setImmediate(resolve));
  const name = nameOf(settled);
  const isRefused = name === "InvalidArgumentError" || name === "MissingCredentialError";
  const faults = [
    ...endFaults(name, one.wanted, settled),
    ...(isRefused && ms > refusal ? [`it was refused after ${Math.round(ms)} ms`] : []),
    ...sentFaults(one.sent ?? (isRefused ? 0 : undefined), bench),
    ...(one.check?.(bench, "value" in settled ? settled.value : undefined) ?? []),
    ...(other.seen.length > 0 ? [`another origin got ${JSON.stringify(other.seen).slice(0, 300)}`] : []),
    ...leaks("what is logged", bench.lines),
    ...leaks("the client", bench.clients),
    ...("value" in settled && one.isEchoed !== true ? leaks(`the ${settled.by}`, settled.value) : []),
    ...bench.end(),
  ];
  const left = await leftOver(before, () => home.open() + other.open());
  const { texts, unhandled } = watch.end();
  const shown = texts.join("");
  return {
    group: one.group,
    input: one.input,
    end: isRefused ? "refused" : "made",
    faults: [
      ...faults,
      ...left,
      ...leaks("the output", shown),
      ...(shown === "" ? [] : [`it printed ${shown.slice(0, 200)}`]),
      ...unhandled.map((reason) => `unhandled: ${String(reason)}`),
    ],
  };
}

async function settle(act: () => unknown): Promise<Settled> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Settled>((resolve) => {
    timer = setTimeout(resolve, patience, { by: "nothing" });
  });
  const ended = (async (): Promise<Settled> => {
    try {
      return { by: "result", value: await act() };
    } catch (error) {
      return { by: "error", value: error };
    }
  })();
  const settled = await Promise.race([ended, late]);
  clearTimeout(timer);
  return settled;
}

function nameOf(settled: Settled): Wanted | string {
  if (settled.by === "nothing") return "nothing";
  const { by, value } = settled;
  if (by === "error") return value instanceof Error ? value.name : typeof value;
  const isResult = typeof value === "object" && value !== null && "ok" in value && "status" in value;
  return isResult ? Number(value.status) : "value";
}

function endFaults(name: Wanted | string, wanted: ClientCase["wanted"], settled: Settled): string[] {
  if ([wanted].flat().some((one) => one === name)) return [];
  const why = settled.by === "error" ? ` (${String(settled.value)})` : "";
  return [`it ended with ${name}${why}, wanted ${[wanted].flat().join(" or ")}`];
}

function sentFaults(wanted: number | undefined, { seen }: OpenBench): string[] {
  if (wanted === undefined || seen.length === wanted) return [];
  return [`${seen.length} requests were sent, wanted ${wanted}`];
}

/** Where a value shows a credential. */
export function leaks(what: string, value: unknown): string[] {
  return secretsIn(visibleText(value)).map((secret) => `${what} shows ${secret}`);
}
