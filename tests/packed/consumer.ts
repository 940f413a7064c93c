import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun } from "./run.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** An empty project outside the repository with packed packages installed in it. */
export interface Consumer {
  readonly folder: string;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Packs the runtime and the providers as a release would, and installs the tarballs into an empty project. */
export async function createConsumer(providers: readonly string[], manager: "npm" | "pnpm" = "npm"): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "specloom-consumer-"));
  const dependencies: Record<string, string> = {};
  for (const name of ["runtime", ...providers]) {
    const source = join(repository, "packages", name);
    const packed = join(folder, "tarballs", name);
    await mkdir(packed, { recursive: true });
    await mustRun("pnpm", ["pack", "--pack-destination", packed], { cwd: source });
    const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as { readonly name: string };
    dependencies[manifest.name] = `file:tarballs/${name}/${(await readdir(packed)).join("")}`;
  }

  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  // What the packages need of each other is what was packed: no registry is asked for a version that it has not got yet.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]));
  const project = { name: "consumer", private: true, type: "module", dependencies, overrides };
  await write("package.json", JSON.stringify(project));
  if (manager === "pnpm") {
    // A dependency of a dependency is not to be found from the project then.
    await write("pnpm-workspace.yaml", `packages: []\noverrides: ${JSON.stringify(dependencies)}\n`);
    await write(
      "package.json",
      JSON.stringify({ ...project, overrides: undefined, dependencies: direct(dependencies) }),
    );
    await mustRun("pnpm", ["install", "--prefer-offline"], { cwd: folder });
    return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
  }
  await mustRun("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: folder });
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What a user names: the providers' packages, which bring the runtime. */
function direct(dependencies: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.endsWith("/runtime")));
}
