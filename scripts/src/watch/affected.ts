/** Files of the root that every package says something of. */
const rootFiles = new Set(["LICENSE", "package.json", "pnpm-workspace.yaml", "redocly.yaml"]);

/** What has to be made again: some providers, or all of them. */
export type Affected = ReadonlySet<string> | "all";

/** Which providers a changed file belongs to; none where it is no file of ours. The path is relative to the root. */
export function affectedBy(path: string): Affected {
  const [folder, provider, ...rest] = path.split(/[/\\]/u);
  if (folder === "specs" && provider !== undefined) {
    // The folder itself comes, goes or gets a link: its name is that of a provider all the same.
    return rest.length === 0 && provider.startsWith(".") ? new Set() : new Set([provider]);
  }
  return folder !== undefined && provider === undefined && rootFiles.has(folder) ? "all" : new Set();
}

export function both(a: Affected, b: Affected): Affected {
  return a === "all" || b === "all" ? "all" : new Set([...a, ...b]);
}
