import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Difference } from "./difference.ts";
import type { JudgeRequest, JudgeResponse } from "./judge-process.ts";

/** The types that openapi-typescript makes for each OpenAPI 3 document, in order, as modules. */
export function judgeTypes(documents: readonly object[]): Promise<JudgeResponse<string>[]> {
  return ask(documents.map((document) => ({ kind: "types", document })));
}

/** A package's `schema.ts` and the document that it was made from. */
export interface JudgedPackage {
  readonly document: string;
  readonly schema: string;
}

/** Compares our types with openapi-typescript's, for each package in order. */
export async function compareTypes(
  packages: readonly JudgedPackage[],
): Promise<JudgeResponse<readonly Difference[]>[]> {
  const folder = mkdtempSync(join(tmpdir(), "specloom-type-judge-"));
  try {
    return await ask(
      packages.map((one, index) => ({ kind: "compare", ...one, judge: join(folder, `judge-${index}.ts`) })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Sends requests one by one to a process of its own, because openapi-typescript needs TypeScript 5. Rejects if that process
 * ends early.
 */
async function ask<Value>(requests: readonly JudgeRequest[]): Promise<JudgeResponse<Value>[]> {
  const child = fork(fileURLToPath(new URL("./judge-process.ts", import.meta.url)), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = once(child, "exit").then(([code, signal]) => {
    throw new Error(`openapi-typescript's process ended with ${code ?? signal}.`);
  });
  try {
    const responses: JudgeResponse<Value>[] = [];
    for (const request of requests) {
      child.send(request);
      responses.push(((await Promise.race([once(child, "message"), ended])) as [JudgeResponse<Value>])[0]);
    }
    return responses;
  } finally {
    ended.catch(() => undefined);
    child.disconnect();
  }
}
