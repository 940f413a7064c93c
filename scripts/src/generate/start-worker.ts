import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ProviderFolder } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import type { MakeTask } from "./make-provider.ts";
import type { ProviderReport } from "./report.ts";
import { WorkerDeath } from "./worker-death.ts";

/** What a worker is told. */
export interface Order {
  readonly folder: ProviderFolder;
  /** What the root's house rules found. */
  readonly house: readonly Problem[];
  readonly task: MakeTask;
}

/** A process that makes one provider after the other. */
export interface Worker {
  /** What was made, or what the worker died of; it is of no use then. */
  readonly make: (order: Order) => Promise<ProviderReport | WorkerDeath>;
  /** Lets it end, and waits until it has. */
  readonly end: () => Promise<unknown>;
}

/** Characters kept of what a worker tells of its end: V8 adds a trace of its stack. */
const LAST_WORDS = 10_000;

/**
 * A process and no thread, which would take all others with it: where a thread lacks memory in the middle of a collection,
 * V8 ends the process. It gets the flags and the environment of this one, and so as much memory.
 */
export function startWorker(): Worker {
  const child = fork(fileURLToPath(new URL("worker.js", import.meta.url)), {
    // Who ends by itself on an interrupt, as a watch does, wants what is being made to be made to its end: a group of its own is
    // not interrupted, not even while it starts.
    detached: process.listenerCount("SIGINT") > 0,
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  let told = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (told = (told + text).slice(-LAST_WORDS)));

  const death = new Promise<WorkerDeath>((resolve) => {
    child.on("error", (cause) => resolve(new WorkerDeath(String(cause), null)));
    child.on("exit", (code, signal) => {
      const end = (): void => {
        const ended = new WorkerDeath(`A worker ended with ${signal ?? code}. ${told}`, signal);
        // What V8 tells of too little memory is told in our words.
        if (!ended.isOutOfMemory) process.stderr.write(told);
        resolve(ended);
      };
      // What it told may come later than that it has ended.
      if (child.stderr?.readableEnded === false) child.stderr.once("end", end);
      else end();
    });
  });
  return {
    make: (order) => {
      const report = new Promise<ProviderReport>((resolve) =>
        child.once("message", (answer: ProviderReport) => resolve(answer)),
      );
      child.send(order, () => {
        // A worker that cannot be told has died, which is heard.
      });
      return Promise.race([report, death]);
    },
    end: () => {
      if (child.connected) child.disconnect();
      return death;
    },
  };
}
