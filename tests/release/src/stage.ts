import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGate, type Gate } from "./gate.ts";
import { startRegistry } from "./registry.ts";
import { copyRepository, type Workspace } from "./workspace.ts";

/** What a rehearsal needs: a repository, and a registry with a gate in front. */
export interface Stage {
  /** A folder for whatever else there is. */
  readonly box: string;
  readonly workspace: Workspace;
  /** Asked for what was published, past the gate. */
  readonly registry: string;
  readonly gate: Gate;
  /** Files of npm settings: of the one who may publish, of anybody, and with a registry that does not answer. */
  readonly npmrc: { readonly owner: string; readonly anybody: string; readonly down: string };
  readonly clear: () => Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const box = await mkdtemp(join(tmpdir(), "specloom-release-"));
  const folderIn = async (name: string): Promise<string> => {
    await mkdir(join(box, name));
    return join(box, name);
  };
  const npmrcFor = async (name: string, url: string, token: string): Promise<string> => {
    await writeFile(join(box, name), `registry=${url}\n//${new URL(url).host}/:_authToken=${token}\n`);
    return join(box, name);
  };
  const registry = await startRegistry(await folderIn("registry"));
  const gate = await startGate(registry.url);
  const workspace = await copyRepository(await folderIn("workspace"));
  const installed = await workspace.pnpm(undefined, "install", "--frozen-lockfile", "--prefer-offline");
  if (installed.code !== 0) throw new Error(`${installed.stdout}${installed.stderr}`);
  return {
    box,
    workspace,
    registry: registry.url,
    gate,
    npmrc: {
      owner: await npmrcFor("npmrc-owner", gate.url, registry.token),
      anybody: await npmrcFor("npmrc-anybody", gate.url, "nobody"),
      // The discard service: nothing listens there.
      down: await npmrcFor("npmrc-down", "http://127.0.0.1:9/", "nobody"),
    },
    clear: async () => {
      await gate.stop();
      await registry.stop();
      await rm(box, { recursive: true, force: true });
    },
  };
}
