import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runChangeset } from "./run-changeset.ts";

const computed = ".changeset/surface-of-acme.md";
const facts = ["export value act", "operation act request GET /act", "operation act response 204 empty"];
const more = ["operation act input query q $ string", "operation act input query q optional form"];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-changeset-"));
  git("init", "--quiet");
  putManifest("acme", "0.1.0", { "@x/runtime": "workspace:^" });
  putManifest("runtime", "0.1.0");
  putFacts(facts);
  put("packages/acme/README.md", "# Acme\n");
  put(
    "packages/runtime/src/index.ts",
    'export { act, type Act } from "./act.js";\nexport type { Way } from "./way.js";\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...words: readonly string[]): void {
  const identity = [
    "-c",
    "user.name=T",
    "-c",
    "user.email=t@example.org",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "tag.gpgsign=false",
  ];
  execFileSync("git", [...identity, ...words], { cwd: root, stdio: "ignore" });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function putManifest(name: string, version: string, dependencies: object = {}): void {
  put(`packages/${name}/package.json`, JSON.stringify({ name: `@x/${name}`, version, dependencies }));
}

function putFacts(lines: readonly string[]): void {
  put("packages/acme/surface.json", JSON.stringify({ facts: lines }));
}

function release(...tags: readonly string[]): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", "Release");
  for (const tag of tags) git("tag", tag);
}

const check = async (): Promise<string> => (await runChangeset({ root, check: true })).problems.join("\n");
const write = async (): Promise<string> => (await runChangeset({ root, check: false })).lines.join("\n");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("without a tag there is nothing to compare with, and that is said", async () => {
  release();
  expect(await check()).toBe("");
  expect(await write()).toContain(
    "@x/acme: no release is tagged, so 0.1.0 counts as the first and needs no changeset.",
  );
  expect(existsSync(join(root, computed))).toBe(false);
});

test("what is as it was released needs nothing", async () => {
  release("@x/acme@0.1.0", "@x/runtime@0.1.0");
  expect(await check()).toBe("");
  expect(await write()).toBe("Every changeset is as it has to be.");
});

test("a change is asked for, written, and then found; taken back, its changeset goes", async () => {
  release("@x/acme@0.1.0", "@x/runtime@0.1.0");
  putFacts([...facts, ...more]);
  expect(await check()).toBe(
    [
      "@x/acme changed since @x/acme@0.1.0: it needs a patch bump, and no changeset names it.",
      "  1 change of what the client offers.",
      "",
      "  **Added**",
      "",
      "  - `act`, query parameter `q`: optional",
      "  Run `pnpm specloom changeset`, which writes it.",
    ].join("\n"),
  );
  expect(await write()).toBe(`Wrote ${computed}.`);
  expect(read(computed)).toBe(
    '---\n"@x/acme": patch\n---\n\n1 change of what the client offers.\n\n**Added**\n\n- `act`, query parameter `q`: optional\n',
  );
  expect(await check()).toBe("");
  expect(await write()).toBe("Every changeset is as it has to be.");
  putFacts(facts);
  expect(await write()).toBe(`Removed ${computed}.`);
});

test.each([
  ["0.1.0", "minor", "patch"],
  ["1.4.2", "major", "minor"],
])("from %s a break is a %s step, and a changeset of %s is too small", async (version, wanted, small) => {
  putManifest("acme", version);
  release(`@x/acme@${version}`);
  putFacts(facts.slice(0, 2));
  put(".changeset/brave-birds.md", `---\n"@x/acme": ${small}\n---\n\nWords.\n`);
  expect(await check()).toContain(`it needs a ${wanted} bump, but its changeset says ${small}.`);
  put(".changeset/brave-birds.md", `---\n'@x/acme': ${wanted}\n---\n\nWords.\n`);
  expect(await check()).toBe("");
});

test.each([
  ["packages/acme/README.md", "# Acme, in other words\n", true],
  ["packages/acme/src/new.ts", "export {};\n", true],
  ["packages/acme/CHANGELOG.md", "# 0.1.0\n", false],
  ["packages/acme/test/new.test.ts", "export {};\n", false],
  ["packages/acme/src/generated/version.ts", 'export const version = "0.1.1";\n', false],
])("a change of %s needs a patch: %#", async (path, text, isNeeded) => {
  release("@x/acme@0.1.0");
  put(path, text);
  expect((await check()).startsWith("@x/acme changed since @x/acme@0.1.0: it needs a patch bump")).toBe(isNeeded);
});

test("the highest version is the last release, not the last name", async () => {
  release("@x/acme@0.9.0");
  putFacts([...facts, ...more]);
  release("@x/acme@0.10.0");
  expect(await check()).toBe("");
});

test("a version that was raised and is not tagged yet stands for its changeset", async () => {
  release("@x/acme@0.1.0");
  putFacts(facts.slice(0, 2));
  putManifest("acme", "0.2.0", { "@x/runtime": "workspace:^" });
  expect(await check()).toBe("");
  putManifest("acme", "0.1.1", { "@x/runtime": "workspace:^" });
  expect(await check()).toContain("it needs a minor bump");
});

test("what breaks in the runtime breaks its dependents", { timeout: 120_000 }, async () => {
  release("@x/acme@0.1.0", "@x/runtime@0.1.0");
  put("packages/runtime/src/index.ts", 'export { act } from "./act.js";\nexport type { Way } from "./way.js";\n');
  const problems = await check();
  expect(problems).toContain("@x/runtime changed since @x/runtime@0.1.0: it needs a minor bump");
  expect(problems).toContain("- type `Act` (**breaking**)");
  expect(problems).toContain("@x/acme changed since @x/acme@0.1.0: it needs a minor bump");
  await write();
  expect(read(computed)).toContain("- `@x/runtime`, whose exports this package offers (**breaking**)");
  expect(await check()).toBe("");
});

test("a type that the runtime exports breaks as a name does", { timeout: 120_000 }, async () => {
  put("packages/runtime/src/act.ts", "export const act = 1;\nexport type Act = string;\n");
  put("packages/runtime/src/way.ts", "export interface Way { readonly to: string }\n");
  release("@x/acme@0.1.0", "@x/runtime@0.1.0");
  put("packages/runtime/src/way.ts", "export interface Way { readonly to: string | undefined }\n");
  const problems = await check();
  expect(problems).toContain("@x/runtime changed since @x/runtime@0.1.0: it needs a minor bump");
  expect(problems).toContain("- type `Way`, its type (**breaking**)");
  expect(problems).toContain("@x/acme changed since @x/acme@0.1.0: it needs a minor bump");
});

test(
  "so it does where a person says that it breaks, and a harmless change stays there",
  { timeout: 120_000 },
  async () => {
    release("@x/acme@0.1.0", "@x/runtime@0.1.0");
    put("packages/runtime/src/act.ts", "export const act = 2;\n");
    put(".changeset/calm-cats.md", '---\n"@x/runtime": patch\n---\n\nFaster.\n');
    expect(await check()).toBe("");
    put(".changeset/calm-cats.md", '---\n"@x/runtime": minor\n---\n\nOther answers.\n');
    expect(await check()).toMatch(/^@x\/acme changed .* it needs a minor bump/u);
  },
);

test("without a repository no release is known, and that is said", async () => {
  rmSync(join(root, ".git"), { recursive: true });
  const { lines, problems } = await runChangeset({ root, check: true });
  expect({ first: lines[0], problems }).toEqual({
    first: `${root} is no git repository, so that no release is known.`,
    problems: [],
  });
});
