import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../generate.ts";
import { findProviders } from "../load/find-providers.ts";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { readRoot } from "../write/read-root.ts";
import { recognise } from "./recognise.ts";
import { readRecord, type RecordedFile } from "./record.ts";
import { runKey } from "./run-key.ts";

let root = "";
let folder: ProviderFolder;
let key = "";

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "specloom-record-"));
  put("specs/good/openapi.yaml", spec);
  put("specs/good/parts/thing.yaml", "type: object\nproperties: { name: { type: string } }\n");
  put("specs/good/provider.yaml", "homepage: https://good.example.org\n");
  put("package.json", '{ "license": "MIT" }');
  await generate();
  const found = await findProviders(root);
  if (found.providers[0] !== undefined) folder = found.providers[0];
  key = runKey(root, readRoot(root)) ?? "";
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const spec = `openapi: 3.1.0
info: { title: Good, version: "1" }
servers: [{ url: https://good.example.org }]
paths:
  /things:
    get:
      operationId: getThing
      responses:
        "200": { description: A thing., content: { application/json: { schema: { $ref: "parts/thing.yaml" } } } }
`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function generate(): Promise<boolean> {
  return (await run({ root, providers: [], task: "generate", jobs: 1 })).ok;
}

function withoutStamps(files: readonly RecordedFile[] = []): readonly (readonly string[])[] {
  return files.map(([path, , hash]) => [path, hash]);
}

function isRecognised(): boolean {
  return recognise(folder, key) !== undefined;
}

/** Every file that a package of the fixture is made from or consists of. */
function recordedFiles(): readonly string[] {
  const record = readRecord(root, "good");
  return [...(record?.inputs ?? []), ...(record?.outputs ?? [])].map(([path]) => path);
}

/** Does something to a file, looks whether that was noticed, and puts the file back. */
function isRecognisedAfter(path: string, change: () => void): boolean {
  const before = readFileSync(join(root, path));
  change();
  try {
    return isRecognised();
  } finally {
    rmSync(join(root, path), { force: true });
    writeFileSync(join(root, path), before);
  }
}

describe("recognise", () => {
  test("knows every file that was read and made", () => {
    expect(recordedFiles()).toEqual([
      "specs/good/openapi.yaml",
      "specs/good/parts/thing.yaml",
      "specs/good/provider.yaml",
      "packages/good/README.md",
      "packages/good/REFERENCE.md",
      "packages/good/package.json",
      "packages/good/src/generated/client.ts",
      "packages/good/src/generated/models.ts",
      "packages/good/src/generated/operations.ts",
      "packages/good/src/generated/schema.ts",
      "packages/good/src/generated/version.ts",
      "packages/good/src/index.ts",
      "packages/good/surface.json",
      "packages/good/tsconfig.json",
    ]);
    expect(isRecognised()).toBe(true);
  });

  test("any byte of any file that is another is noticed, also where size and time of the file are as before", () => {
    const places = recordedFiles().flatMap((path) => {
      const { size } = statSync(join(root, path));
      return [fc.record({ path: fc.constant(path), at: fc.nat(size - 1), by: fc.integer({ min: 1, max: 255 }) })];
    });
    fc.assert(
      fc.property(fc.oneof(...places), ({ path, at, by }) => {
        const full = join(root, path);
        const { atime, mtime } = statSync(full);
        const bytes = readFileSync(full);
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        const seen = isRecognisedAfter(path, () => {
          writeFileSync(full, bytes);
          utimesSync(full, atime, mtime);
        });
        expect(seen).toBe(false);
        expect(isRecognised()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const changes: readonly [what: string, change: (path: string) => void][] = [
    ["longer", (path) => appendFileSync(path, "\n")],
    ["empty", (path) => truncateSync(path)],
    ["gone", (path) => rmSync(path)],
    ["a byte order mark in front", (path) => writeFileSync(path, `\uFEFF${readFileSync(path, "utf8")}`)],
    [
      "a link to a file with the same content",
      (path) => {
        renameSync(path, `${root}/elsewhere`);
        symlinkSync(`${root}/elsewhere`, path);
      },
    ],
  ];
  test.each(changes)("a file that is %s is noticed", (_, change) => {
    for (const path of recordedFiles()) {
      expect([path, isRecognisedAfter(path, () => change(join(root, path)))]).toEqual([path, false]);
    }
    expect(isRecognised()).toBe(true);
  });

  test("the same bytes in another file are recognised, as after a checkout", () => {
    for (const path of recordedFiles()) {
      const bytes = readFileSync(join(root, path));
      rmSync(join(root, path));
      writeFileSync(join(root, path), bytes);
    }
    expect(recognise(folder, key)).toMatchObject({ isFresh: false });
  });

  test("what had to be looked into once is known from the next run on", async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = readRecord(root, "good");
    expect(await generate()).toBe(true);
    expect(recognise(folder, key)).toMatchObject({ isFresh: true });
    const after = readRecord(root, "good");
    expect(withoutStamps(after?.inputs)).toEqual(withoutStamps(before?.inputs));
    expect(withoutStamps(after?.outputs)).toEqual(withoutStamps(before?.outputs));
  });

  const additions: readonly [what: string, path: string][] = [
    ["a file in a folder of the generator", "packages/good/src/generated/old.ts"],
    ["a file in a folder below it", "packages/good/src/generated/more/old.ts"],
  ];
  test.each(additions)("%s is noticed", (_, path) => {
    put(path, "");
    expect(isRecognised()).toBe(false);
    rmSync(join(root, path));
    expect(isRecognised()).toBe(true);
  });

  test("a file of somebody else in the package is none of ours", () => {
    put("packages/good/src/mine.ts", "");
    expect(isRecognised()).toBe(true);
  });

  test("a package that has become a link is noticed", () => {
    renameSync(join(root, "packages/good"), join(root, "moved"));
    symlinkSync(join(root, "moved"), join(root, "packages/good"));
    expect(isRecognised()).toBe(false);
    rmSync(join(root, "packages/good"));
    renameSync(join(root, "moved"), join(root, "packages/good"));
    expect(isRecognised()).toBe(true);
  });

  test("an entry of another name, and facts that come, are noticed", () => {
    const { providerFile: _, ...bare } = folder;
    expect(recognise({ ...folder, entry: join(folder.folder, "openapi.yml") }, key)).toBeUndefined();
    expect(recognise({ ...folder, providerFile: join(folder.folder, "other.yaml") }, key)).toBeUndefined();
    expect(recognise(bare, key)).toBeDefined();
  });

  test("what a root says of itself is a part of the key", () => {
    const facts = readRoot(root);
    const others = [
      { ...facts, scope: "@other" },
      { ...facts, workspace: true },
      { ...facts, runtimeVersion: "9.9.9" },
      { ...facts, owner: {} },
      { ...facts, licenseText: "other" },
    ];
    expect(new Set([facts, ...others].map((one) => runKey(root, one))).size).toBe(6);
    put("redocly.yaml", "extends: recommended\n");
    expect(runKey(root, facts)).toBeUndefined();
    rmSync(join(root, "redocly.yaml"));
  });
});

function recordPath(): string {
  return join(root, "node_modules/.cache/specloom/good.json");
}

describe("a record", () => {
  test("that is damaged at any place is none", () => {
    const text = readFileSync(recordPath(), "utf8");
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("", "0", "x", "\n"), (at, by) => {
        const damaged = text.slice(0, at) + by + text.slice(at + 1);
        writeFileSync(recordPath(), damaged);
        expect(readRecord(root, "good") === undefined).toBe(damaged !== text);
      }),
    );
    writeFileSync(recordPath(), text);
  });

  test("that is missing or damaged means work, and is made again", async () => {
    for (const text of ["", "{}", "null", "x\n[]"]) {
      writeFileSync(recordPath(), text);
      expect(isRecognised()).toBe(false);
      expect(await generate()).toBe(true);
      expect(isRecognised()).toBe(true);
    }
    rmSync(recordPath());
    expect(await generate()).toBe(true);
    expect(isRecognised()).toBe(true);
  });

  test("tells warnings again", async () => {
    put("specs/good/openapi.yaml", spec.replace("get:", "get:\n      surprise: true"));
    const first = await run({ root, providers: [], task: "generate", jobs: 1 });
    const second = await run({ root, providers: [], task: "generate", jobs: 1 });
    expect(first.providers[0]?.problems).not.toEqual([]);
    expect(second.providers[0]).toEqual({ ...first.providers[0], changed: [], ms: expect.any(Number) });
    put("specs/good/openapi.yaml", spec);
    expect(await generate()).toBe(true);
  });
});
