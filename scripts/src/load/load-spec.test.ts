import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Finding, Problem } from "../problem.ts";
import { findProviders } from "./find-providers.ts";
import { type LoadResult, loadSpec } from "./load-spec.ts";

let base = "";
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "specloom-load-"));
});
afterAll(() => rm(base, { recursive: true, force: true }));

let count = 0;

/** Writes the files under a new root as `specs/pets/…` and loads the provider `pets`. */
async function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): Promise<LoadResult> {
  const root = join(base, `root-${(count += 1)}`);
  const folder = join(root, "specs/pets");
  const writing = Object.entries(files).map(async ([file, content]) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  });
  await Promise.all(writing);
  await Promise.all(Object.entries(links).map(([link, target]) => symlink(target, join(folder, link))));
  const { providers, problems } = await findProviders(root);
  const [provider] = providers;
  return provider === undefined ? { ok: false, problems } : loadSpec(provider);
}

function problemsOf(result: LoadResult): readonly Problem[] {
  return result.ok ? result.spec.problems : result.problems;
}

function print({ file, line, column, rule, severity }: Problem): string {
  return `${file}:${line}:${column} ${rule} ${severity}`;
}

describe("a document and its files", () => {
  test("are loaded once each, by their path in the folder", async () => {
    const result = await load({
      "openapi.yaml": 'a: {$ref: schemas/pet.yaml}\nb: {$ref: "./schemas/pet.yaml#/x"}\n',
      "schemas/pet.yaml": "items: {$ref: owner.json}\n",
      "schemas/owner.json": '{"items": {"$ref": "../openapi.yaml#/a"}}',
      "unused.yaml": ": : :",
    });
    if (!result.ok) throw new Error("It should load.");
    const { spec } = result;
    expect([...spec.files.keys()]).toEqual(["openapi.yaml", "schemas/pet.yaml", "schemas/owner.json"]);
    expect(spec.files.get("schemas/pet.yaml")).toMatchObject({
      path: "specs/pets/schemas/pet.yaml",
      text: "items: {$ref: owner.json}\n",
      data: { items: { $ref: "owner.json" } },
    });
    expect(spec.entry).toBe("openapi.yaml");
    expect(spec.document).toEqual({ a: { $ref: "schemas/pet.yaml" }, b: { $ref: "./schemas/pet.yaml#/x" } });
    expect(spec.problems).toEqual([]);
  });

  test("are found by the URI that the document has by $self, and told by path", async () => {
    const result = await load({
      "openapi.yaml": `$self: https://e.example/v/openapi.yaml
a: {$ref: "https://e.example/v/b/c.yaml"}
b: {$ref: "https://e.example/named#x"}
c: {$ref: "https://e.example/v/../secret.yaml"}
d: {$ref: "https://other.example/v/b/c.yaml"}
`,
      "b/c.yaml": "$id: https://e.example/named\nnot: {$anchor: x}\n",
    });
    if (!result.ok) throw new Error("It should load.");
    const { document, problems } = result.spec;
    expect(document).toMatchObject({ a: { $ref: "b/c.yaml#" }, b: { $ref: "b/c.yaml#/not" } });
    expect(problems.map(print)).toEqual([
      "specs/pets/openapi.yaml:4:11 reference-outside-folder error",
      "specs/pets/openapi.yaml:5:11 remote-reference error",
    ]);
  });

  test.each([
    ["openapi.yaml", "a: 1\r\n"],
    ["openapi.yml", "\uFEFFa: 1"],
    ["openapi.json", '\uFEFF{"a": 1}'],
    ["openapi.yaml", '{"a": 1}'],
    ["openapi.yaml", '{"a": 1} # YAML that starts like JSON'],
  ])("%s: %j", async (file, text) => {
    expect(await load({ [file]: text })).toMatchObject({ ok: true, spec: { document: { a: 1 } } });
  });
});

describe("an entry that cannot be read", () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ["empty", { "openapi.yaml": "" }, "specs/pets/openapi.yaml:1:1 empty-file error"],
    ["a syntax error", { "openapi.yaml": "a: 1\nb: [\n" }, "specs/pets/openapi.yaml:3:1 yaml-syntax error"],
    [
      "a duplicate key",
      { "openapi.yaml": "a: 1\nb:\n  c: 1\n  c: 2\n" },
      "specs/pets/openapi.yaml:4:3 duplicate-key error",
    ],
    [
      "a duplicate key in JSON",
      { "openapi.json": '{"a": 1,\n "a": 2}' },
      "specs/pets/openapi.json:2:2 duplicate-key error",
    ],
    [
      "a duplicate key in JSON that is called YAML",
      { "openapi.yaml": '{"a": 1,\n "a": 2}' },
      "specs/pets/openapi.yaml:2:2 duplicate-key error",
    ],
    ["UTF-16", { "openapi.yaml": Uint8Array.of(0xff, 0xfe, 0x61, 0) }, "specs/pets/openapi.yaml:1:1 encoding error"],
    [
      "invalid UTF-8",
      { "openapi.yaml": Uint8Array.of(0x61, 0x0a, 0xff) },
      "specs/pets/openapi.yaml:2:1 encoding error",
    ],
    [
      "too big",
      { "openapi.yaml": new Uint8Array(128 * 1024 * 1024 + 1) },
      "specs/pets/openapi.yaml:1:1 file-too-big error",
    ],
    ["a folder", { "openapi.yaml/x": "" }, "specs/pets/openapi.yaml:1:1 not-a-file error"],
  ])("%s", async (_, files, wanted) => {
    const result = await load(files);
    expect(result.ok).toBe(false);
    expect(problemsOf(result).map(print)).toEqual([wanted]);
  });
});

describe("references that are not followed", () => {
  const at = "specs/pets/openapi.yaml:1:11";

  test.each<[string, string]>([
    ["/etc/passwd", "reference-outside-folder"],
    ["file:///etc/passwd", "reference-outside-folder"],
    ["../../secret.json", "reference-outside-folder"],
    ["../other/openapi.yaml", "reference-outside-folder"],
    ["%2e%2e/%2e%2e/secret.json", "reference-outside-folder"],
    ["http://169.254.169.254/latest/meta-data/", "remote-reference"],
    ["http://localhost:1/a.yaml", "remote-reference"],
    ["http://10.0.0.1/", "remote-reference"],
    ["http://[::ffff:7f00:1]/", "remote-reference"],
    ["//example.org/a.yaml", "remote-reference"],
    ["ftp://example.org/a.yaml", "remote-reference"],
    ["a.yaml?b", "malformed-reference"],
    ["a%00.yaml", "malformed-reference"],
  ])("%s", async (reference, rule) => {
    const result = await load({ "openapi.yaml": `a: {$ref: ${JSON.stringify(reference)}}\n`, "../secret.json": "{}" });
    expect(problemsOf(result).map(print)).toEqual([`${at} ${rule} error`]);
    expect(result).toMatchObject({ ok: true, spec: { files: { size: 1 } } });
  });

  test("a link out of the folder, in a file that is referred to", async () => {
    const files = { "openapi.yaml": "a: {$ref: b.yaml}\n", "b.yaml": "\nitems: {$ref: link.yaml}\n" };
    const result = await load(files, { "link.yaml": "/etc/hostname" });
    expect(problemsOf(result).map(print)).toEqual(["specs/pets/b.yaml:2:15 reference-outside-folder error"]);
  });

  test("a link that goes round, and a folder", async () => {
    const files = { "openapi.yaml": "a: {$ref: link.yaml}\nb: {$ref: folder}\n", "folder/x": "" };
    const result = await load(files, { "link.yaml": "link.yaml" });
    expect(problemsOf(result).map(print)).toEqual(["specs/pets/folder:1:1 not-a-file error"]);
    expect(result).toMatchObject({ spec: { missingFiles: new Map([["link.yaml", expect.any(String)]]) } });
  });

  test.each([
    ["missing.yaml", "Correct the path; it is read relative to the file that holds it."],
    ["OpenAPI.yaml", 'Write "openapi.yaml": the case of letters counts.'],
  ])("%s is missing, which is for the linter to report", async (reference, fix) => {
    const result = await load({ "openapi.yaml": `a: {$ref: ${reference}}\n` });
    expect(problemsOf(result)).toEqual([]);
    expect(result).toMatchObject({ spec: { missingFiles: new Map([[reference, fix]]) } });
  });

  test("a file that is referred to and does not parse has the problem", async () => {
    const result = await load({ "openapi.yaml": "a: {$ref: b.yaml}\n", "b.yaml": "a: 1\na: 2" });
    expect(problemsOf(result).map(print)).toEqual(["specs/pets/b.yaml:2:1 duplicate-key error"]);
  });
});

describe("provider.yaml", () => {
  test("gives the facts", async () => {
    const result = await load({ "openapi.yaml": "a: 1", "provider.yaml": "homepage: https://pets.example\n" });
    expect(result).toMatchObject({ ok: true, spec: { facts: { homepage: "https://pets.example" }, problems: [] } });
  });

  test.each<[string, string, string]>([
    ["an unknown fact, at its key", "title: Pets\nnaem: x\n", "2:1 provider-facts"],
    ["a wrong fact, at its value", "title: Pets\nhomepage: pets\n", "2:11 provider-facts"],
    ["no YAML", "title: [", "1:9 yaml-syntax"],
  ])("%s", async (_, text, wanted) => {
    const result = await load({ "openapi.yaml": "a: 1", "provider.yaml": text });
    expect(problemsOf(result).map(print)).toEqual([`specs/pets/provider.yaml:${wanted} error`]);
  });

  test("may be empty", async () => {
    expect(await load({ "openapi.yaml": "a: 1", "provider.yaml": "# none\n" })).toMatchObject({
      ok: true,
      spec: { facts: {}, problems: [] },
    });
  });
});

describe("locate", () => {
  const finding: Finding = { rule: "r", severity: "warning", pointer: "", message: "M.", fix: "F." };

  test.each<[Partial<Finding>, string]>([
    [{ pointer: "/info/title" }, "specs/pets/openapi.yaml:2:10"],
    [{ pointer: "/info/title", atKey: true }, "specs/pets/openapi.yaml:2:3"],
    [{ pointer: "/info/version" }, "specs/pets/openapi.yaml:2:3"],
    [{ pointer: "/info", atKey: true }, "specs/pets/openapi.yaml:1:1"],
    [{ pointer: "/x", file: "b.json" }, "specs/pets/b.json:1:7"],
    [{ pointer: "/x/y", file: "b.json", atKey: true }, "specs/pets/b.json:1:8"],
    [{ pointer: "", file: "unknown.yaml" }, "unknown.yaml:1:1"],
  ])("%j", async (part, wanted) => {
    const result = await load({
      "openapi.yaml": "info:\n  title: 'T'\na: {$ref: b.json}\n",
      "b.json": '{"x": {"y": 1}}',
    });
    if (!result.ok) throw new Error("It should load.");
    const problem = result.spec.locate({ ...finding, ...part });
    expect(problem).toMatchObject({
      provider: "pets",
      rule: "r",
      severity: "warning",
      message: "M.",
      fix: "F.",
      pointer: part.pointer,
    });
    expect(`${problem.file}:${problem.line}:${problem.column}`).toBe(wanted);
  });

  test("cuts words of a document out of the middle of a message", async () => {
    const result = await load({ "openapi.yaml": "a: 1" });
    if (!result.ok) throw new Error("It should load.");
    const long = `It must not be ${"x".repeat(10_000)}.`;
    const { message, fix = "" } = result.spec.locate({ ...finding, message: long, fix: long });
    expect([message, fix].map((text) => text.length)).toEqual([603, 603]);
    expect(message).toMatch(/^It must not be x+ … x+\.$/u);
  });
});
