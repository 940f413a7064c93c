import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../generate.ts";

/*
 * Packages with a little of everything: `library` of 3.1, `events` of 3.2, committed as they have to be made. After a wanted change:
 * `pnpm specloom generate --root scripts/src/emit/fixtures/library`.
 */
const root = fileURLToPath(new URL("fixtures/library", import.meta.url));
const repository = fileURLToPath(new URL("../../..", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "specloom-golden-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the golden packages are what the generator makes", async () => {
  const { ok, providers, changed } = await run({ root, providers: [], task: "check", jobs: 1 });
  const stale = [...providers.flatMap((one) => [...one.changed, ...one.removed]), ...changed];
  expect({ ok, stale, problems: providers.flatMap(({ problems }) => problems) }).toEqual({
    ok: true,
    stale: [],
    problems: [],
  });
});

test("they compile under strict flags, and so does what uses them", async () => {
  const config = {
    extends: join(repository, "tsconfig.json"),
    compilerOptions: {
      typeRoots: [join(repository, "node_modules/@types")],
      paths: {
        "@specloom/runtime": [join(repository, "packages/runtime/src/index.ts")],
        "@specloom/contract": [join(repository, "tests/contract/src/index.ts")],
      },
    },
    include: [join(root, "packages/*/**/*.ts"), join(root, "use.ts")],
    exclude: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  expect(await compile(folder)).toBe("");
}, 60_000);

/** What the compiler has to say of a project. */
async function compile(project: string): Promise<string> {
  const compiler = join(repository, "node_modules/.bin/tsc");
  return promisify(execFile)(compiler, ["--pretty", "false", "-p", project]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
}
