import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, repositoryFiles } from "./markdown.ts";

const files = repositoryFiles().filter((path) => /^\.github\/.*\.ya?ml$/u.test(path));
const read = (path: string): string => readFileSync(join(repository, path), "utf8");

/** The jobs of a workflow, by name, as text: what is indented below the name. */
function jobsOf(path: string): Map<string, string> {
  const [, jobs = ""] = read(path).split(/^jobs:\n/mu);
  const parts = jobs.split(/^ {2}([\w-]+):\n/mu).slice(1);
  return new Map(parts.flatMap((name, place) => (place % 2 === 0 ? [[name, parts[place + 1] ?? ""] as const] : [])));
}

test.each(files)("%s uses actions by commit, with the version beside it", (path) => {
  const used = [...read(path).matchAll(/uses: (\S+)(.*)$/gmu)];
  const loose = used.filter(([, action = "", rest = ""]) => {
    return (
      !action.startsWith("./") &&
      !/^[\w./-]+@[0-9a-f]{40}$/u.test(action + (/^ # v\d+\.\d+\.\d+$/u.test(rest) ? "" : "?"))
    );
  });
  expect(loose.map(([line]) => line)).toEqual([]);
});

const workflows = files.filter((path) => path.startsWith(".github/workflows/"));

test.each(workflows)("%s says at its top what its jobs may do, and that is to read", (path) => {
  const [, top = "missing"] = /^permissions:(.*(?:\n {2}.*)*)$/mu.exec(read(path)) ?? [];
  expect(top.trim()).toMatch(/^(?:\{\}|contents: read)$/u);
});

test.each(workflows)("%s runs nothing of a pull request with the rights of the repository", (path) => {
  expect(read(path)).not.toMatch(/pull_request_target|workflow_run|\$\{\{ *github\.(?:event\.|head_ref)/u);
});

test.each(files)("%s leaves no credentials of the checkout to what runs after it", (path) => {
  const checkouts = read(path)
    .split(/uses: actions\/checkout@/u)
    .slice(1);
  const left = checkouts.filter(
    (text) => !/^[^\n]*\n +with:\n(?: +[^\n]*\n)*? +persist-credentials: false\n/u.test(text),
  );
  // What it proposes it pushes.
  expect(left).toHaveLength(path.endsWith("/regenerate.yml") ? 1 : 0);
});

describe("the release workflow", () => {
  const jobs = jobsOf(".github/workflows/release.yml");
  const jobsThat = (pattern: RegExp): string[] =>
    [...jobs].filter(([, text]) => pattern.test(text)).map(([name]) => name);

  test("gives rights to jobs, not to all of them", () => {
    expect(read(".github/workflows/release.yml")).toMatch(/^permissions: \{\}$/mu);
  });

  test("lets one job publish, which neither builds nor tests", () => {
    expect(jobsThat(/id-token: write/u)).toEqual(["publish"]);
    expect(jobsThat(/pnpm check|release:publish|turbo/u)).toEqual(["pack"]);
  });

  test("lets two jobs write to the repository", () => {
    expect(jobsThat(/contents: write/u)).toEqual(["version", "publish"]);
  });
});
