import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { judgedSpec } from "./judged-spec.ts";
import { freePort } from "./loopback.ts";

export interface Prism {
  /** Base URL of the mock, without a trailing slash. Prism serves a spec's paths from the root. */
  readonly url: string;
  /** What Prism printed so far: why it refused a request. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** A second on an idle machine; one that compiles and tests everything at once takes its time. */
const START_LIMIT_MS = 60_000;

/** Starts a Prism mock of one spec on a free loopback port. With `--errors` it answers 4xx to what the spec forbids. */
export async function startPrism(specFile: URL): Promise<Prism> {
  const [port, { path, remove }] = await Promise.all([freePort(), judgedSpec(specFile)]);
  const child = spawn(
    process.execPath,
    [prismCommand(), "mock", "--errors", "--host", "127.0.0.1", "--port", String(port), path],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let printed = "";
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exited;
    await remove();
  };

  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => fail("did not start in time"), START_LIMIT_MS);
    const fail = (why: string): void => {
      clearTimeout(timer);
      void stop();
      reject(new Error(`Prism ${why} for ${specFile.href}:\n${printed}`));
    };
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!printed.includes("Prism is listening")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => fail(`exited with ${code}`));
  });
  return { url: `http://127.0.0.1:${port}`, log: () => printed, stop };
}

function prismCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  return join(dirname(manifest), "dist", "index.js");
}
