import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CorpusDocument } from "../documents/document.ts";
import type { DocumentResult, Stage } from "../result.ts";
import type { Message, Order } from "./message.ts";

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** What a worker may use: the largest document must do with it. */
const memoryMegabytes = 4096;

export interface BatchEnd {
  readonly results: readonly DocumentResult[];
  readonly peakBytes: number;
}

/** Takes a batch through the stages in a process of its own. What ends the process is told of the document it was at, and the others are taken up again. */
export async function supervise(documents: readonly CorpusDocument[], types: boolean): Promise<BatchEnd> {
  const { parts, at, peakBytes, end } = await runWorker(documents, types);
  if (end === undefined || at === undefined) return { results: complete(parts), peakBytes };
  const crashed = complete(parts).find(({ id }) => id === at.id);
  const crash = { stage: at.stage, message: end };
  const result: DocumentResult = { ...(crashed ?? unmade(documents, at.id)), crash };
  const rest = documents.filter(({ id }) => id !== at.id);
  const others = rest.length === 0 ? { results: [], peakBytes: 0 } : await supervise(rest, types);
  return { results: [result, ...others.results], peakBytes: Math.max(peakBytes, others.peakBytes) };
}

interface WorkerEnd {
  readonly parts: ReadonlyMap<string, Partial<DocumentResult>>;
  /** What it was at last. */
  readonly at: { readonly id: string; readonly stage: Stage } | undefined;
  readonly peakBytes: number;
  /** Why it ended before it was done. */
  readonly end: string | undefined;
}

function runWorker(documents: readonly CorpusDocument[], types: boolean): Promise<WorkerEnd> {
  const parts = new Map<string, Partial<DocumentResult>>();
  let at: WorkerEnd["at"];
  let peakBytes = 0;
  let isDone = false;
  let end = "";
  let timer: NodeJS.Timeout | undefined;
  const execArgv = [
    "--disable-warning=ExperimentalWarning",
    `--max-old-space-size=${memoryMegabytes}`,
    "--conditions=@specloom/source",
  ];
  const child = fork(worker, { execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  child.stderr?.on("data", (chunk: Buffer) => {
    end = `${end}${chunk.toString()}`.slice(-4000);
  });
  child.on("message", (message: Message) => {
    if (message.kind === "part") parts.set(message.id, { ...parts.get(message.id), ...message.part });
    if (message.kind === "end") ({ peakBytes } = message);
    isDone = message.kind === "end";
    if (message.kind !== "begin") return;
    at = message;
    clearTimeout(timer);
    timer = setTimeout(() => {
      end = `took more than ${Math.round(message.limit / 1000)} s`;
      child.kill("SIGKILL");
    }, message.limit);
  });
  // What is stopped leaves nothing behind.
  const root = mkdtempSync(join(tmpdir(), "specloom-corpus-"));
  const clean = (): void => {
    child.kill("SIGKILL");
    rmSync(root, { recursive: true, force: true });
  };
  process.once("exit", clean);
  child.send({ documents, root, types } satisfies Order);
  return new Promise((resolve) => {
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      process.off("exit", clean);
      clean();
      resolve({ parts, at, peakBytes, end: isDone ? undefined : `ended with ${code ?? signal}: ${end}` });
    });
  });
}

function complete(parts: ReadonlyMap<string, Partial<DocumentResult>>): DocumentResult[] {
  return [...parts.values()].filter((part): part is DocumentResult => part.id !== undefined);
}

const failedGenerate = {
  outcome: "failed",
  operations: 0,
  files: 0,
  isTolerated: false,
  skipped: [],
  warnings: {},
  failures: [],
  ms: 0,
} as const;

function unmade(documents: readonly CorpusDocument[], id: string): DocumentResult {
  const bytes = documents.find((document) => document.id === id)?.bytes ?? 0;
  return { id, bytes, generate: failedGenerate };
}
