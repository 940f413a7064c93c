import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeSpans, fencedBlocks, markdownFiles, prose, repository, repositoryFiles } from "./markdown.ts";

const files = markdownFiles();
const tops = new Set(repositoryFiles().map((path) => path.split("/")[0] ?? ""));
const manifest: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(repository, "package.json"), "utf8"),
);
/** pnpm's own commands that our prose may name. */
const ownCommands = new Set(["install", "exec", "pack", "publish", "changeset", "run", "add", "audit"]);

describe.each(files)("$path names what exists", (file) => {
  test("paths in code spans", () => {
    const missing = codeSpans(file).filter((span) => isPath(span) && !exists(span));
    expect(missing).toEqual([]);
  });

  test("relative links", () => {
    const links = [...prose(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)].map(
      ([, link = ""]) => link,
    );
    const missing = links.filter((link) => !existsSync(join(repository, dirname(file.path), decodeURIComponent(link))));
    expect(missing).toEqual([]);
  });

  test("scripts of the root package.json", () => {
    const texts = [...codeSpans(file), ...fencedBlocks(file, "sh")].join("\n");
    const named = [...texts.matchAll(/\bpnpm(?:@\d+)? ([a-z][a-z:-]*)/gu)].map(([, name = ""]) => name);
    const missing = named.filter((name) => !(name in manifest.scripts) && !ownCommands.has(name));
    expect(missing).toEqual([]);
  });
});

/** A span is taken for a path when it starts with a top-level folder of the repository. */
function isPath(span: string): boolean {
  return /^[\w.@-]+\/[\w./@<>*{},-]*$/u.test(span) && tops.has(span.split("/")[0] ?? "");
}

/** `<provider>` and the like stand for any name. What only a build, a run or a release makes is not looked for. */
function exists(span: string): boolean {
  const pattern = span.replace(/<[^>]+>/gu, "*").replace(/\/$/u, "");
  return /\/(?:dist|reports|CHANGELOG\.md)\b/u.test(pattern) || globSync(pattern, { cwd: repository }).length > 0;
}
