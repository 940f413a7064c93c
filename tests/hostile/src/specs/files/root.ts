import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by path relative to a root; a function makes what no text can be, such as a link. */
export type Tree = Readonly<Record<string, string | Uint8Array | ((path: string) => void)>>;

/** What a root of a workspace holds, so that everything that the generator can make is made. */
export const workspaceFiles: Tree = {
  "package.json": JSON.stringify({
    private: true,
    license: "MIT",
    author: "Somebody",
    repository: "https://example.org/repository.git",
    devDependencies: { vitest: "5.1.1" },
  }),
  "pnpm-workspace.yaml": "packages: [packages/*]\n",
  "README.md": "# Root\n\n<!-- providers:start -->\n<!-- providers:end -->\n",
  LICENSE: "MIT\n",
};

export interface TemporaryRoot {
  /** Holds the root alone, some levels above it: what leaves the root lands there. */
  readonly box: string;
  readonly root: string;
  readonly remove: () => void;
}

/** Makes a root in a box of its own. */
export function temporaryRoot(files: Tree): TemporaryRoot {
  const box = mkdtempSync(join(tmpdir(), "specloom-hostile-"));
  const root = join(box, "a", "b", "root");
  putFiles(root, files);
  return { box, root, remove: () => rmSync(box, { recursive: true, force: true }) };
}

export function putFiles(root: string, files: Tree): void {
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "function") content(file);
    else writeFileSync(file, content);
  }
}
