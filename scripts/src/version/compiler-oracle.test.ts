import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consumer } from "./cases/consumer.ts";
import { edited } from "./cases/edit.ts";
import { edits } from "./cases/edits.ts";
import { filesOf } from "./cases/packages.ts";
import { shop } from "./cases/shop.ts";

/*
 * A second opinion on the matrix: code that compiles against the package of `shop` is compiled against the package of each edit.
 * What the compiler refuses has to be a major step there.
 */
const repository = fileURLToPath(new URL("../../..", import.meta.url));
const unedited = "unedited";

let folder = "";
let errors: ReadonlyMap<string, readonly string[]> = new Map();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specloom-oracle-"));
  put("package.json", '{ "type": "module" }');
  put("tsconfig.json", JSON.stringify(config()));
  for (const [index, { edits: own }] of edits.entries()) await putPackage(String(index), edited(shop, own));
  await putPackage(unedited, shop);
  errors = byFolder(await compile());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function config(): object {
  return {
    extends: join(repository, "tsconfig.json"),
    compilerOptions: {
      typeRoots: [join(repository, "node_modules/@types")],
      paths: { "@specloom/runtime": [join(repository, "packages/runtime/src/index.ts")] },
    },
    include: ["*/src/**/*.ts", "*/use.ts"],
    exclude: [],
  };
}

async function putPackage(name: string, document: typeof shop): Promise<void> {
  for (const { path, text } of await filesOf(document)) if (path.startsWith("src/")) put(`${name}/${path}`, text);
  put(`${name}/use.ts`, consumer);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function compile(): Promise<string> {
  const compiler = join(repository, "node_modules/.bin/tsc");
  return promisify(execFile)(compiler, ["--pretty", "false", "-p", folder], { maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
}

function byFolder(output: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of output.split("\n").filter((each) => /error TS\d+/u.test(each))) {
    const [, name = "elsewhere"] = /(?:^|\/)(\d+|unedited)\/(?:use|src\/)/u.exec(line) ?? [];
    found.set(name, [...(found.get(name) ?? []), line]);
  }
  return found;
}

test("the consumer compiles against what it was written for", () => {
  expect({ unedited: errors.get(unedited), elsewhere: errors.get("elsewhere") }).toEqual({});
});

const breaking = edits.flatMap(({ stable }, index) => (stable === "major" ? [String(index)] : []));

test.each(edits.map(({ name }, index) => ({ name, index: String(index) })))("$name", ({ index }) => {
  const broken = errors.get(index) ?? [];
  const inPackage = broken.filter((line) => line.includes("/src/"));
  expect({ inPackage, untold: breaking.includes(index) ? [] : broken }).toEqual({ inPackage: [], untold: [] });
});

test("the compiler sees most of what breaks", () => {
  expect(breaking.filter((index) => errors.has(index)).length).toBeGreaterThanOrEqual(45);
});
