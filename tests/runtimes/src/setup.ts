import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "./project/pack.ts";
import { createProject, type Project } from "./project/project.ts";
import { publishedPackages } from "./project/published.ts";
import { startRegistry } from "./project/registry.ts";
import { engineCommand, installEngines } from "./runtimes/engines.ts";
import type { ProjectName } from "./runtimes/runtime.ts";
import { startGateway, type Gateway } from "./servers/gateway.ts";
import { startMocks } from "./servers/mocks.ts";

export interface Setting {
  readonly projects: Readonly<Record<ProjectName, Project>>;
  readonly gateway: Gateway;
  readonly stop: () => Promise<void>;
}

/** Installs the engines, packs the packages, installs them by each package manager, and starts the servers. */
export async function setUp(): Promise<Setting> {
  const packages = publishedPackages();
  const root = await mkdtemp(join(tmpdir(), "specloom-runtimes-"));
  const [packed] = await Promise.all([Promise.all(packages.map((each) => pack(each, root))), installEngines()]);
  const registry = await startRegistry(packed);
  const options = { packages, packed, registry: registry.url };
  const [npm, bun, deno, mocks] = await Promise.all([
    createProject(join(root, "npm"), ["npm", "install"], options),
    createProject(join(root, "bun"), [engineCommand("bun"), "install"], options),
    createProject(join(root, "deno"), [engineCommand("deno"), "install"], options),
    startMocks(packages.filter(({ provider }) => provider !== "runtime").map(({ provider }) => provider)),
  ]);
  const gateway = await startGateway(mocks.urls);
  return {
    projects: { npm, bun, deno },
    gateway,
    stop: async () => {
      await Promise.all([gateway.stop(), mocks.stop(), registry.stop()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}
