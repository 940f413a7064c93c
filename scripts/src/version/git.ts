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
  /** Paths of the files of a folder at a tag. */
  readonly filesAt: (tag: string, folder: string) => Promise<readonly string[]>;
  /** Files of a folder that are not what they were at a tag; new ones, too. */
  readonly changedSince: (tag: string, folder: string) => Promise<readonly string[]>;
}

export interface Release {
  readonly tag: string;
  readonly version: string;
}

/** Nothing where there is no repository, or no git. Throws a `UsageError` for a repository that git refuses to read. */
export async function openGit(root: string): Promise<Git | undefined> {
  const git = async (...words: readonly string[]): Promise<string> => {
    const options = { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 } as const;
    const { stdout } = await promisify(execFile)("git", ["--no-pager", ...words], options);
    return stdout;
  };
  const refusal = await git("rev-parse", "--is-inside-work-tree").then(() => undefined, String);
  if (refusal !== undefined && /not a git repository|ENOENT/u.test(refusal)) return undefined;
  if (refusal !== undefined) throw new UsageError(`git does not read the repository of ${root}: ${refusal.trim()}`);
  return {
    lastRelease: async (name) => {
      const tags = await git("tag", "--list", `${name}@*`, "--merged", "HEAD").catch(() => "");
      const releases = linesOf(tags).map((tag) => ({ tag, version: tag.slice(name.length + 1) }));
      return releases.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    },
    textAt: (tag, path) => git("show", `refs/tags/${tag}:./${path}`).catch(() => undefined),
    filesAt: async (tag, folder) => {
      const listed = await git("ls-tree", "-r", "--name-only", "-z", `refs/tags/${tag}`, "--", `./${folder}`);
      return listed.split("\0").filter((path) => path !== "");
    },
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
