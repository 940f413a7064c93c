import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UsageError } from "../usage-error.ts";
import { compareVersions } from "./bump.ts";

/** Reads a repository's past; paths are relative to the root that was asked for, with forward slashes. */
export interface Git {
  /** The highest version that is tagged `<name>@<version>` in the history of what is checked out. */
  readonly lastRelease: (name: string) => Promise<Release | undefined>;
  /** The text of a file at a tag, or nothing where there is none. */
  readonly textAt: (tag: string, path: string) => Promise<string | undefined>;
  /** Files of a folder that are not what they were at a tag; new ones, too. */
  readonly changedSince: (tag: string, folder: string) => Promise<readonly string[]>;
}

export interface Release {
  readonly tag: string;
  readonly version: string;
}

/** Throws a `UsageError` where the folder lies in no repository. */
export async function openGit(root: string): Promise<Git> {
  const git = async (...words: readonly string[]): Promise<string> => {
    const options = { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 } as const;
    const { stdout } = await promisify(execFile)("git", ["--no-pager", ...words], options);
    return stdout;
  };
  await git("rev-parse", "--is-inside-work-tree").catch((error: unknown) => {
    const reason = error instanceof Error ? (error.message.split("\n").at(-1) ?? "") || error.message : String(error);
    throw new UsageError(`Releases are tags of a git repository, and ${root} cannot be read as one: ${reason.trim()}`);
  });
  return {
    lastRelease: async (name) => {
      const tags = await git("tag", "--list", `${name}@*`, "--merged", "HEAD").catch(() => "");
      const releases = linesOf(tags).map((tag) => ({ tag, version: tag.slice(name.length + 1) }));
      return releases.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    },
    textAt: (tag, path) => git("show", `refs/tags/${tag}:./${path}`).catch(() => undefined),
    changedSince: async (tag, folder) => {
      const known = await git("diff", "--name-only", "--relative", "-z", `refs/tags/${tag}`, "--", folder);
      const added = await git("ls-files", "--others", "--exclude-standard", "-z", "--", folder);
      return `${known}\0${added}`.split("\0").filter((path) => path !== "");
    },
  };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
