import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../../problem.ts";
import { lintHouse } from "./lint-house.ts";

const SPEC = `openapi: 3.1.0
info:
  title: Lamps
  version: "1"
paths: {}
`;
const CONFIG = "rules:\n  struct: error\n  info-license: warn\n";

let root: string;

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const lint = (...names: readonly string[]): Promise<Problem[]> =>
  lintHouse(
    root,
    names.map((name) => ({ name, entry: `specs/${name}/openapi.yaml` })),
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lint-house-"));
  write("redocly.yaml", CONFIG);
  write(
    "specs/good/openapi.yaml",
    SPEC.replace('version: "1"', 'version: "1"\n  license:\n    name: MIT\n    identifier: MIT'),
  );
  write("specs/lamps/openapi.yaml", SPEC);
});
afterEach(() => rmSync(root, { recursive: true }));

const noLicence: Problem = {
  provider: "lamps",
  file: "specs/lamps/openapi.yaml",
  line: 2,
  column: 1,
  pointer: "/info",
  rule: "info-license",
  severity: "warning",
  message: "Info object should contain `license` field.",
  fix: "Add license with its name.",
};

describe("lintHouse", () => {
  test("no provider needs no run", async () => {
    expect(await lint()).toEqual([]);
  });

  test("a good document has no problem", async () => {
    expect(await lint("good")).toEqual([]);
  });

  test("a problem has its place, its weight and where to read on", async () => {
    expect(await lint("good", "lamps")).toEqual([noLicence]);
  });

  test("an entry may be absolute", async () => {
    expect(await lintHouse(root, [{ name: "lamps", entry: join(root, "specs/lamps/openapi.yaml") }])).toEqual([
      noLicence,
    ]);
  });

  test("problems come in the order of the providers, then by place", async () => {
    write("specs/alarms/openapi.yaml", SPEC.replace("paths: {}", "pathes: {}"));
    const found = await lint("lamps", "alarms");
    expect(found.map(({ provider, line, rule }) => [provider, line, rule])).toEqual([
      ["lamps", 2, "info-license"],
      ["alarms", 1, "struct"],
      ["alarms", 2, "info-license"],
      ["alarms", 5, "struct"],
    ]);
    expect(found[3]).toMatchObject({
      pointer: "/pathes",
      message: "Property `pathes` is not expected here.",
      severity: "error",
    });
  });

  test("Redocly's suggestion is the fix", async () => {
    write("specs/lamps/openapi.yaml", SPEC.replace("paths: {}", "paths: {}\nserver: []"));
    expect((await lint("lamps")).map(({ fix }) => fix)).toContain("Did you mean servers?");
  });

  test("a problem in another file of a provider is the provider's", async () => {
    write("specs/good/openapi.yaml", SPEC.replace("paths: {}", "paths:\n  /lamps:\n    $ref: paths/lamps.yaml"));
    write("specs/good/paths/lamps.yaml", "get:\n  respones: {}\n");
    const found = (await lint("lamps", "good")).filter(({ file }) => file.endsWith("lamps.yaml"));
    expect(found.map(({ provider, file, line }) => [provider, file, line])).toContainEqual([
      "good",
      "specs/good/paths/lamps.yaml",
      2,
    ]);
  });

  test("a document that Redocly cannot read does not stop the others", async () => {
    write("specs/broken/openapi.yaml", "paths: [\n");
    const found = await lint("broken", "lamps");
    expect(found.map(({ provider, file, rule, severity }) => [provider, file, rule, severity])).toEqual([
      ["broken", "specs/broken/openapi.yaml", "redocly", "error"],
      ["lamps", "specs/lamps/openapi.yaml", "info-license", "warning"],
    ]);
    expect(found[0]?.message).toContain("Failed to parse API description at specs/broken/openapi.yaml");
    expect(found[0]?.message).not.toContain(root);
  });

  test.each([
    {
      name: "an unknown rule",
      config: "rules:\n  no-such-rule: error\n",
      said: "Property `no-such-rule` is not expected here.",
    },
    { name: "a plugin that is not there", config: "plugins: [./gone.ts]\n", said: 'Plugin "./gone.ts" not found.' },
  ])("$name in redocly.yaml is an error of each provider, not a pass", async ({ config, said }) => {
    write("redocly.yaml", config);
    const found = await lint("good", "lamps");
    expect(found.map(({ provider, rule, severity }) => [provider, rule, severity])).toEqual([
      ["good", "redocly", "error"],
      ["lamps", "redocly", "error"],
    ]);
    expect(found[0]?.message).toContain(said);
  });
});
