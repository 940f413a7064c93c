import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Starts a script that prints the port it listens on, in a process that ends with this one. */
export async function startServer(script: string): Promise<{ readonly port: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = (await once(createInterface(child.stdout), "line")) as [string];
  return { port, stop: () => child.stdin.end() };
}
