import { readdir, stat } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import type { Problem } from "../problem.ts";
import { UsageError } from "../usage-error.ts";
import { judgeBoundary } from "./folder-boundary.ts";
import { type ProviderFolder, faultOfProviderName } from "./provider-folder.ts";

const ENTRY_NAMES = new Set(["openapi.yaml", "openapi.yml", "openapi.json"]);
const PROVIDER_FILE = "provider.yaml";

/** The names of the folders under `<root>/specs`, ascending. Throws a `UsageError` when the root cannot hold any. */
export async function listNames(root: string): Promise<readonly string[]> {
  const absolute = resolve(root);
  await refuseRoot(absolute);
  const entries = await readdir(join(absolute, "specs"), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith(".") && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * The provider folders of these names, in their order; where none are given, of all that `listNames` gives, which may throw. A
 * folder that cannot be one is a problem of its own and stops no other.
 */
export async function findProviders(
  root: string,
  given?: readonly string[],
): Promise<{ readonly providers: ProviderFolder[]; readonly problems: Problem[] }> {
  const absolute = resolve(root);
  const names = given ?? (await listNames(absolute));
  const found = await Promise.all(names.map((name) => readProvider(absolute, name)));
  return {
    providers: found.flatMap((one) => ("rule" in one ? [] : [one])),
    problems: found.flatMap((one) => ("rule" in one ? [one] : [])),
  };
}

async function refuseRoot(root: string): Promise<void> {
  if (parse(root).root === root) {
    throw new UsageError(`The root is the whole file system (${root}). Name the folder that holds specs/ with --root.`);
  }
  const kind = await kindOf(root);
  if (kind === undefined) throw new UsageError(`The root ${root} does not exist. Name a folder that holds specs/.`);
  if (kind !== "folder") throw new UsageError(`The root ${root} is a file. Name the folder that holds specs/.`);
  if ((await kindOf(join(root, "specs"))) !== "folder") {
    throw new UsageError(`The root ${root} has no folder specs/. Put each document at specs/<provider>/openapi.yaml.`);
  }
  if ((await judgeBoundary(root, join(root, "specs"))) !== "inside") {
    throw new UsageError(`The folder specs/ of ${root} is a link that leaves it. Put the documents into the root.`);
  }
}

async function readProvider(root: string, name: string): Promise<ProviderFolder | Problem> {
  const folder = join(root, "specs", name);
  const fault = faultOfProviderName(name);
  if (fault !== undefined) {
    return problem(name, "provider-name", `The provider name ${JSON.stringify(name)} ${fault}.`, "Rename the folder.");
  }
  const outside = await leaves(root, folder);
  if (outside !== undefined) {
    return problem(
      name,
      "provider-outside-root",
      `The folder is a link that leads ${outside}.`,
      "Copy it into specs/.",
    );
  }
  const files = (await kindOf(folder)) === "folder" ? await readdir(folder) : [];
  const entries = files.filter((file) => ENTRY_NAMES.has(file)).toSorted();
  const [file, second] = entries;
  if (file === undefined) {
    const fix = "Add openapi.yaml, or remove the folder.";
    return problem(name, "provider-entry", "The folder has no openapi.yaml, openapi.yml or openapi.json.", fix);
  }
  if (second !== undefined) {
    return problem(name, "provider-entry", `The folder has both ${entries.join(" and ")}.`, "Keep one of them.");
  }
  const hasFacts = files.includes(PROVIDER_FILE);
  const parts = hasFacts ? [file, PROVIDER_FILE] : [file];
  const ways = await Promise.all(parts.map((part) => leaves(folder, join(folder, part))));
  for (const [index, way] of ways.entries()) {
    if (way === undefined) continue;
    const message = `The file is a link that leads ${way}.`;
    return problem(`${name}/${parts[index]}`, "provider-outside-root", message, "Copy the file.");
  }
  const provider = { name, root, folder, entry: join(folder, file) };
  return hasFacts ? { ...provider, providerFile: join(folder, PROVIDER_FILE) } : provider;
}

/** Where a link leads that leaves its folder; `undefined` when the path stays inside. */
async function leaves(folder: string, path: string): Promise<string | undefined> {
  const place = await judgeBoundary(folder, path);
  if (place === "inside") return undefined;
  return place === "missing" ? "nowhere" : `out of ${folder}`;
}

function problem(path: string, rule: string, message: string, fix: string): Problem {
  const provider = path.split("/")[0] ?? path;
  return { provider, file: `specs/${path}`, line: 1, column: 1, pointer: "", rule, severity: "error", message, fix };
}

async function kindOf(path: string): Promise<"folder" | "file" | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return undefined;
  return entry.isDirectory() ? "folder" : "file";
}
