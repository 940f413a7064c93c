import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun, run, type Finished } from "../../packed/run.ts";
import { freshShell, type Environment } from "./environment.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A line of the runtime's index: an export that can go without anybody missing it. */
export const planted = 'export type { Rehearsed } from "./rehearsed.js";\n';

/** A repository of its own with the files of this one. */
export interface Workspace {
  readonly folder: string;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Runs `npx -y pnpm@12 <words>`, against the registry that a file of npm settings names. */
  readonly pnpm: (npmrc: string | undefined, ...words: readonly string[]) => Promise<Finished>;
  /** The same with more, or without some, variables of the environment. */
  readonly pnpmWith: (env: Environment, npmrc: string | undefined, ...words: readonly string[]) => Promise<Finished>;
  /** Runs a script of the repository on the Node that it pins. */
  readonly node: (...words: readonly string[]) => Promise<Finished>;
  readonly git: (...words: readonly string[]) => Promise<string>;
}

/** Copies what git knows or would add, as it lies here, into a folder that is a repository with one commit. */
export async function copyRepository(folder: string): Promise<Workspace> {
  const env = freshShell();
  const git = (...words: readonly string[]): Promise<string> => mustRun("git", words, { cwd: folder, env });
  const listed = await mustRun("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: repository,
  });
  for (const path of new Set(listed.split("\0"))) {
    // What was deleted and is not committed yet is listed, too.
    if (path === "" || !existsSync(join(repository, path))) continue;
    await cp(join(repository, path), join(folder, path), { recursive: true });
  }
  await git("init", "--quiet", "--initial-branch", "main");
  const workspace: Workspace = {
    folder,
    read: (path) => readFile(join(folder, path), "utf8"),
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    pnpm: (npmrc, ...words) => workspace.pnpmWith({}, npmrc, ...words),
    pnpmWith: (more, npmrc, ...words) =>
      run("npx", ["-y", "pnpm@12", ...words], {
        cwd: folder,
        // A registry that fails is asked once: waiting between attempts would show nothing.
        env: { ...env, PNPM_CONFIG_NPMRC_AUTH_FILE: npmrc, PNPM_CONFIG_FETCH_RETRIES: "0", ...more },
      }),
    node: (...words) => run(join(folder, "node_modules/.bin/node"), words, { cwd: folder, env }),
    git,
  };
  await forgetReleases(workspace);
  await workspace.write("packages/runtime/src/rehearsed.ts", "export type Rehearsed = string;\n");
  const index = "packages/runtime/src/index.ts";
  await workspace.write(index, `${await workspace.read(index)}${planted}`);
  return workspace;
}

/** Makes of it what it was before its first release and before its owner said who they are. */
async function forgetReleases({ folder, read, write }: Workspace): Promise<void> {
  const root: Record<string, unknown> = JSON.parse(await read("package.json"));
  const { repository: _, ...others } = root;
  await write("package.json", JSON.stringify({ ...others, specloom: { scope: "@specloom" } }, undefined, 2));
  for (const name of await readdir(join(folder, "packages"))) {
    await rm(join(folder, "packages", name, "CHANGELOG.md"), { force: true });
    const path = `packages/${name}/package.json`;
    const { repository: __, ...manifest }: Record<string, unknown> = JSON.parse(await read(path));
    await write(path, JSON.stringify({ ...manifest, version: "0.1.0" }, undefined, 2));
  }
  for (const name of await readdir(join(folder, ".changeset"))) {
    if (name.endsWith(".md")) await rm(join(folder, ".changeset", name));
  }
}
