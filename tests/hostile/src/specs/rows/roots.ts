import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../report/outcome.ts";
import { specloom } from "../files/command.ts";
import { temporaryRoot, type Tree } from "../files/root.ts";
import { readTree, sameTree } from "../files/tree.ts";

const spec = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}';
const usage = 2;
const found = 1;

interface RootCase {
  readonly row: string;
  readonly name: string;
  readonly files: Tree;
  /** What `--root` is given, from the folder that holds the files. */
  readonly root: (folder: string) => string;
  readonly code: number;
  readonly told: string;
}

const self = (folder: string): string => folder;

/** H13 and H14: roots and folders that are not what they seem. */
const cases: readonly RootCase[] = [
  { row: "H14", name: "the whole file system", files: {}, root: () => "/", code: usage, told: "the whole file system" },
  {
    row: "H14",
    name: "the same by another way",
    files: {},
    root: () => "/tmp/..",
    code: usage,
    told: "the whole file system",
  },
  {
    row: "H14",
    name: "a file",
    files: { file: "" },
    root: (folder) => join(folder, "file"),
    code: usage,
    told: "is a file",
  },
  {
    row: "H14",
    name: "a folder without specs",
    files: { "a/b": "" },
    root: self,
    code: usage,
    told: "has no folder specs/",
  },
  {
    row: "H14",
    name: "nothing",
    files: {},
    root: (folder) => join(folder, "nowhere"),
    code: usage,
    told: "does not exist",
  },
  {
    row: "H14",
    name: "specs that lead out",
    files: { specs: (path) => symlinkSync("/etc", path) },
    root: self,
    code: usage,
    told: "a link that leaves it",
  },
  ...[
    ["packages that lead out", "packages", "../out"],
    ["a package that leads out", "packages/acme", "../../out"],
    ["a folder of a package that leads out", "packages/acme/src", "../../../out"],
    ["a file of a package that leads out", "packages/acme/README.md", "../../../out/README.md"],
    ["a package that leads to another", "packages/acme", "other"],
  ].map(([name = "", path = "", target = ""]): RootCase => ({
    row: "H13",
    name,
    files: { "specs/acme/openapi.json": spec, [path]: (link) => symlinkSync(target, link) },
    root: self,
    code: found,
    told: "is a symbolic link, and none is followed",
  })),
  ...["..acme", "A", "con", "a.b", "a b", "runtime", "ünï"].map((name): RootCase => ({
    row: "H13",
    name: `the provider's folder ${name}`,
    files: { [`specs/${name}/openapi.json`]: spec },
    root: self,
    code: name.startsWith(".") ? 0 : found,
    told: name.startsWith(".") ? "0 providers" : "provider-name",
  })),
];

export async function attackRoots(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await attackRoot(one));
  return outcomes;
}

async function attackRoot({ row, name, files, root: rootOf, code, told }: RootCase): Promise<Outcome> {
  const { box, root, remove } = temporaryRoot(files);
  try {
    const before = readTree(box);
    const ended = await specloom(["generate", "--root", rootOf(root)]);
    const faults = ended.code === code ? [] : [`it ended with ${ended.code}`];
    if (!`${ended.out}${ended.err}`.includes(told)) faults.push(`it told ${ended.out}${ended.err}`.slice(0, 300));
    if (!sameTree(before, readTree(box))) faults.push("files were changed");
    const { ms, memory } = ended;
    return { group: row, input: name, end: "refused", faults, cost: { ms, memory } };
  } finally {
    remove();
  }
}
