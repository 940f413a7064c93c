import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { JudgedTypes } from "./judge-process.ts";

/**
 * The types that openapi-typescript makes for each OpenAPI 3 document, in order. They are made in a process of their own,
 * because openapi-typescript needs TypeScript 5. Rejects if that process ends early.
 */
export async function judgeTypes(documents: readonly object[]): Promise<JudgedTypes[]> {
  const child = fork(fileURLToPath(new URL("./judge-process.ts", import.meta.url)), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = once(child, "exit").then(([code, signal]) => {
    throw new Error(`openapi-typescript's process ended with ${code ?? signal}.`);
  });
  try {
    const judged: JudgedTypes[] = [];
    for (const document of documents) {
      child.send(document);
      judged.push(((await Promise.race([once(child, "message"), ended])) as [JudgedTypes])[0]);
    }
    return judged;
  } finally {
    ended.catch(() => undefined);
    child.disconnect();
  }
}
