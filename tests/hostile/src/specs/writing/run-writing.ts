import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../report/outcome.ts";
import type { AttackOptions } from "../../run/attacks.ts";
import { specloom, type Ended } from "../files/command.ts";
import { specloomOnSmallDisk } from "./small-disk.ts";
import { differences, readPackage, setVersion, tornFiles, writingRoot, type Package } from "./package-root.ts";

const nobody = 65_534;
const regenerate = fileURLToPath(new URL("regenerate.ts", import.meta.url));

interface Versions {
  readonly old: Package;
  readonly fresh: Package;
}

/** Kills, full disks, folders that cannot be written, and two runs at once. */
export async function attackWriting({ full }: AttackOptions): Promise<Outcome[]> {
  const versions = { old: await wholePackage("old"), fresh: await wholePackage("new") };
  const outcomes: Outcome[] = [];
  for (let count = 0; count < (full ? 200 : 12); count += 1) outcomes.push(await kill(versions, count));
  for (let count = 0; count < (full ? 30 : 4); count += 1) outcomes.push(await together(versions, count));
  for (const blocks of [1, 4, 16]) outcomes.push(await smallDisk(versions, blocks));
  for (const [name, block] of Object.entries(blocked)) outcomes.push(await refusedFolder(versions, name, block));
  return outcomes;
}

async function wholePackage(version: "old" | "new"): Promise<Package> {
  const { root, remove } = writingRoot(version);
  try {
    const { code, err } = await generate(root);
    if (code !== 0) throw new Error(`The base was not made: ${err}`);
    return readPackage(root);
  } finally {
    remove();
  }
}

function generate(root: string): Promise<Ended> {
  return specloom(["generate", "acme", "--root", root]);
}

/** Ends a process that regenerates without end; the next run has to mend what it left. */
async function kill({ old, fresh }: Versions, count: number): Promise<Outcome> {
  const { root, remove } = writingRoot("old");
  try {
    const child = spawn(process.execPath, [regenerate, root], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "close");
    await once(child.stdout, "data");
    // Spread over more than one turn of old and new, at an odd step.
    await new Promise((resolve) => setTimeout(resolve, (count * 37) % 211));
    child.kill("SIGKILL");
    await ended;
    const faults = tornFiles(root, old, fresh);
    setVersion(root, "new");
    const { code } = await generate(root);
    return outcome(`kill ${count + 1}`, [...faults, ...endFaults(code, 0), ...differences(root, fresh)]);
  } finally {
    remove();
  }
}

/** Several runs on one root, which change every file and remove some. */
async function together({ old, fresh }: Versions, count: number): Promise<Outcome> {
  const { root, remove } = writingRoot("old");
  try {
    await generate(root);
    setVersion(root, "new");
    const ends = await Promise.all(Array.from({ length: 2 + (count % 2) }, () => generate(root)));
    const faults = ends.flatMap(({ code, out }) =>
      code === 0 ? [] : [`one run ended with ${code}: ${out.slice(0, 300)}`],
    );
    return outcome(`runs at once ${count + 1}`, [
      ...faults,
      ...tornFiles(root, old, fresh),
      ...differences(root, fresh),
    ]);
  } finally {
    remove();
  }
}

async function smallDisk({ old, fresh }: Versions, blocks: number): Promise<Outcome> {
  const { root, remove } = writingRoot("old");
  try {
    await generate(root);
    setVersion(root, "new");
    const { code, out } = await specloomOnSmallDisk(["generate", "acme", "--root", root], blocks);
    const told = / write error /u.test(out) ? [] : [`it told ${out.slice(0, 300)}`];
    const faults = [...endFaults(code, 1), ...told, ...differences(root, old)];
    await generate(root);
    return outcome(`files of ${blocks} kB at most`, [...faults, ...differences(root, fresh)], "refused");
  } finally {
    remove();
  }
}

/** Ways in which a folder cannot be written; each returns what mends it. */
const blocked: Readonly<Record<string, (root: string) => () => void>> = {
  "a package that is read-only": (root) => readOnly(join(root, "packages", "acme", "src", "generated")),
  "a folder of packages that is read-only": (root) => {
    rmSync(join(root, "packages", "acme"), { recursive: true });
    return readOnly(join(root, "packages"));
  },
  "a file where the package has to be": (root) => inTheWay(join(root, "packages", "acme"), "file"),
  "a file where a folder of the package has to be": (root) => inTheWay(join(root, "packages", "acme", "src"), "file"),
  "a folder where a file has to be": (root) => inTheWay(join(root, "packages", "acme", "README.md"), "folder"),
};

function readOnly(folder: string): () => void {
  chmodSync(folder, 0o555);
  return () => chmodSync(folder, 0o777);
}

function inTheWay(path: string, kind: "file" | "folder"): () => void {
  rmSync(path, { recursive: true });
  if (kind === "file") writeFileSync(path, "in the way");
  else mkdirSync(path);
  return () => rmSync(path, { recursive: true });
}

async function refusedFolder({ fresh }: Versions, name: string, block: (root: string) => () => void): Promise<Outcome> {
  const { box, root, remove } = writingRoot("old");
  try {
    await generate(root);
    setVersion(root, "new");
    const mend = block(root);
    // The superuser is stopped by no mode.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chmodSync(box, 0o755);
    const { code, out } = await specloom(["generate", "acme", "--root", root], isRoot ? { user: nobody } : {});
    const told = / write error /u.test(out) ? [] : [`it told ${out.slice(0, 300)}`];
    mend();
    await generate(root);
    return outcome(name, [...endFaults(code, 1), ...told, ...differences(root, fresh)], "refused");
  } finally {
    remove();
  }
}

function endFaults(code: number | string, wanted: number): string[] {
  return code === wanted ? [] : [`it ended with ${code}`];
}

function outcome(input: string, faults: readonly string[], end: Outcome["end"] = "made"): Outcome {
  return { group: "H27", input, end, faults };
}
