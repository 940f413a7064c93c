import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

export interface MarkdownFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every Markdown file that git tracks or would track, but for changesets and changelogs, which quote the past, and fixtures. */
export function markdownFiles(): MarkdownFile[] {
  return repositoryFiles()
    .filter((path) => path.endsWith(".md") && !/^\.changeset\/|(?:^|\/)fixtures\/|CHANGELOG\.md$/u.test(path))
    .map((path) => ({ path, text: readFileSync(`${repository}${path}`, "utf8") }));
}

/** Files that git tracks and new ones that it does not ignore, relative to the repository. */
export function repositoryFiles(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listed = execFileSync("git", args, { cwd: repository, encoding: "utf8" });
  return listed.split("\n").filter((path) => path !== "");
}

/** The fenced blocks of one language, in order. */
export function fencedBlocks({ text }: MarkdownFile, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gmu");
  return [...text.matchAll(fence)].map(([, block = ""]) => block);
}

/** The text without its fenced blocks. */
export function prose({ text }: MarkdownFile): string {
  return text.replace(/^```[\s\S]*?^```$/gmu, "");
}

/** The code spans of the prose. */
export function codeSpans(file: MarkdownFile): string[] {
  return [...prose(file).matchAll(/`([^`\n]+)`/gu)].map(([, span = ""]) => span);
}
