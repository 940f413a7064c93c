import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import { findProviders, listNames } from "./find-providers.ts";
import { faultOfProviderName } from "./provider-folder.ts";

let base = "";
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "specloom-find-"));
});
afterAll(() => rm(base, { recursive: true, force: true }));

let count = 0;

async function makeRoot(files: readonly string[], links: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = join(base, `root-${(count += 1)}`);
  await mkdir(root);
  const parents = [...files, ...Object.keys(links)].map((path) => dirname(join(root, path)));
  await Promise.all(parents.map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all(files.map((file) => writeFile(join(root, file), "")));
  await Promise.all(Object.entries(links).map(([link, target]) => symlink(target, join(root, link))));
  return root;
}

test("providers come in the order of their names, with their files", async () => {
  const named = ["specs/b/openapi.yml", "specs/a-1/openapi.json", "specs/a/openapi.yaml", "specs/a/provider.yaml"];
  const others = ["specs/README.md", "specs/.hidden/openapi.yaml", "specs/a/other.yaml"];
  const root = await makeRoot(named.concat(others));
  const at = (path: string): string => join(root, "specs", path);
  expect(await findProviders(root)).toEqual({
    problems: [],
    providers: [
      { name: "a", root, folder: at("a"), entry: at("a/openapi.yaml"), providerFile: at("a/provider.yaml") },
      { name: "a-1", root, folder: at("a-1"), entry: at("a-1/openapi.json") },
      { name: "b", root, folder: at("b"), entry: at("b/openapi.yml") },
    ],
  });
});

test("of many, those alone are looked into that are asked for", async () => {
  const root = await makeRoot(["specs/a/openapi.yaml", "specs/b/openapi.yaml", "specs/broken/x"]);
  expect(await listNames(root)).toEqual(["a", "b", "broken"]);
  const { providers, problems } = await findProviders(root, ["b"]);
  expect({ names: providers.map(({ name }) => name), problems }).toEqual({ names: ["b"], problems: [] });
});

test("a link inside of the root is followed", async () => {
  const root = await makeRoot(["shared/pets/openapi.yaml"], { "specs/pets": "../shared/pets" });
  expect((await findProviders(root)).providers.map(({ name }) => name)).toEqual(["pets"]);
});

describe("folders that are no provider", () => {
  test.each<[string, string[], Record<string, string>, string]>([
    [
      "no entry",
      ["specs/a/x"],
      {},
      "specs/a provider-entry: The folder has no openapi.yaml, openapi.yml or openapi.json.",
    ],
    [
      "two entries",
      ["specs/a/openapi.yaml", "specs/a/openapi.json"],
      {},
      "specs/a provider-entry: The folder has both openapi.json and openapi.yaml.",
    ],
    ["capitals", ["specs/Pets/openapi.yaml"], {}, 'specs/Pets provider-name: The provider name "Pets" must consist'],
    [
      "a device",
      ["specs/con/openapi.yaml"],
      {},
      'specs/con provider-name: The provider name "con" is the name of a device',
    ],
    [
      "a link out of the root",
      [],
      { "specs/etc": "/etc" },
      "specs/etc provider-outside-root: The folder is a link that leads out of ",
    ],
    [
      "an entry that is a link out",
      ["specs/x/openapi.yaml"],
      { "specs/a/openapi.yaml": "/etc/hostname" },
      "specs/a/openapi.yaml provider-outside-root: The file is a link that leads out of ",
    ],
    [
      "provider.yaml that is a link out",
      ["specs/a/openapi.yaml"],
      { "specs/a/provider.yaml": "/etc/hostname" },
      "specs/a/provider.yaml provider-outside-root: The file is a link that leads out of ",
    ],
    [
      "a link to nothing",
      [],
      { "specs/a": "nowhere" },
      "specs/a provider-outside-root: The folder is a link that leads nowhere.",
    ],
  ])("%s", async (_, files, links, wanted) => {
    const { problems } = await findProviders(await makeRoot(files, links));
    expect(problems.map(({ file, rule, message }) => `${file} ${rule}: ${message}`)).toEqual([
      expect.stringContaining(wanted),
    ]);
    expect(problems[0]).toMatchObject({ line: 1, column: 1, severity: "error" });
  });

  test("a folder under specs that is a file stops nobody", async () => {
    const root = await makeRoot(["specs/a/openapi.yaml", "specs/file"], { "specs/link": "file" });
    const { providers, problems } = await findProviders(root);
    expect(providers.map(({ name }) => name)).toEqual(["a"]);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(["specs/link provider-entry"]);
  });
});

describe("roots that are refused", () => {
  test.each<[string, () => Promise<string>, string]>([
    ["the file system", () => Promise.resolve("/"), "The root is the whole file system (/)."],
    ["the file system by another name", () => Promise.resolve("/tmp/.."), "The root is the whole file system (/)."],
    ["nothing", () => Promise.resolve(join(base, "nowhere")), "does not exist."],
    ["a file", async () => join(await makeRoot(["file"]), "file"), "is a file."],
    ["no specs", () => makeRoot(["file"]), "has no folder specs/."],
    ["specs a file", () => makeRoot(["specs"]), "has no folder specs/."],
    ["specs a link out", () => makeRoot([], { specs: "/etc" }), "is a link that leaves it."],
  ])("%s", async (_, root, wanted) => {
    await expect(findProviders(await root())).rejects.toThrow(UsageError);
    await expect(findProviders(await root())).rejects.toThrow(wanted);
  });
});

describe("names of providers", () => {
  test.each(["quatrix", "clever-cloud", "1password", "a", "a".repeat(100), "console", "com", "nul-1"])("%s", (name) => {
    expect(faultOfProviderName(name)).toBeUndefined();
  });

  test.each([
    "",
    "-a",
    "A",
    "a_b",
    "a.b",
    "..",
    "a/b",
    "a b",
    "ä",
    "a\n",
    "con",
    "nul",
    "lpt1",
    "a".repeat(101),
    "%2e",
    "runtime",
    "a\u202Eb",
    "аpple",
  ])("%j is refused", (name) => {
    expect(faultOfProviderName(name)).toEqual(expect.any(String));
  });
});
