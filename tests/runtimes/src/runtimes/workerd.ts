import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import type { Project } from "../project/project.ts";
import { bundle } from "./bundle.ts";
import { engineCommand, engines } from "./engines.ts";
import type { Runtime } from "./runtime.ts";

export const workerd: Runtime = {
  name: `workerd ${engines.get("workerd")} bundled`,
  project: "npm",
  run: runWorker,
};

/** May call loopback alone. */
const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

async function runWorker(project: Project, url: string): Promise<unknown> {
  const code = `import { run } from "./consumer.mjs";
export default { fetch: async () => Response.json(await run(${JSON.stringify(url)})) };
`;
  await bundle(project, code, "worker.mjs");
  const file = await project.write("workerd.capnp", CONFIGURATION);
  const child = spawn(engineCommand("workerd"), ["serve", "--control-fd=3", file], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let complaints = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const exited = once(child, "exit").then(() => Promise.reject(new Error("workerd ended by itself")));
  try {
    const told = (await Promise.race([once(child.stdio[3] as Readable, "data"), exited])) as [Buffer];
    const { port }: { port: number } = JSON.parse(told[0].toString());
    const response = await Promise.race([fetch(`http://127.0.0.1:${port}/`), exited]);
    if (!response.ok) throw new Error(`the worker answered ${response.status}`);
    return await response.json();
  } catch (error) {
    throw new Error(`${String(error)}:\n${complaints}`, { cause: error });
  } finally {
    child.kill("SIGKILL");
    await exited.catch(() => {});
  }
}
