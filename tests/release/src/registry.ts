import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";
import { mustRun } from "../../packed/run.ts";

export interface Registry {
  /** With a slash at its end. */
  readonly url: string;
  /** Of the one user who may publish. */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a Verdaccio on loopback that keeps its packages in a folder and passes on what it does not have to the registry
 * that npm is set up with.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const upstream = await mustRun("npm", ["config", "get", "registry"], { cwd: folder });
  const file = join(folder, "verdaccio.yaml");
  const server: Server = await runServer({
    self_path: file,
    configPath: file,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream.trim() } },
    packages: {
      "@specloom/*": { access: "$all", publish: "$authenticated" },
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
  } as unknown as Parameters<typeof runServer>[0]);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    token: await signUp(url),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As `npm adduser` does. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:ada`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "ada", password: "as-good-as-any" }),
  });
  const { token }: { token?: unknown } = await response.json();
  if (typeof token !== "string") throw new Error(`The registry signs nobody up: it answered ${response.status}.`);
  return token;
}
