import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GeneratedFile } from "../emit/file.ts";
import { apply } from "./apply.ts";
import { compare } from "./compare.ts";
import { mergeManifest } from "./merge-manifest.ts";
import { isSafeSegment } from "./safe-path.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-write-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = "packages/acme";
const files: readonly GeneratedFile[] = [
  { path: "README.md", text: "# Acme\n", ownership: "whole" },
  { path: "src/generated/client.ts", text: "export {};\n", ownership: "whole" },
];

function write(list = files): void {
  apply(root, compare(root, folder, list));
}

function read(path: string): string {
  return readFileSync(join(root, folder, path), "utf8");
}

describe("writing", () => {
  test("makes the folders, and a second time changes nothing", () => {
    write();
    expect(read("src/generated/client.ts")).toBe("export {};\n");
    utimesSync(join(root, folder, "README.md"), 1, 1);
    write();
    expect(statSync(join(root, folder, "README.md")).mtimeMs).toBe(1000);
  });

  test("counts and names what differs, and nothing is written by comparing", () => {
    const { changed, wanted, ...rest } = compare(root, folder, files);
    expect(wanted.map(({ path }) => path)).toEqual(files.map(({ path }) => `${folder}/${path}`));
    expect(changed.map(({ path }) => path)).toEqual([
      "packages/acme/README.md",
      "packages/acme/src/generated/client.ts",
    ]);
    expect(rest).toEqual({ stale: [], leftovers: [], bytes: 18 });
    expect(readdirSync(root)).toEqual([]);
  });

  test("a stale file that another run has removed meanwhile is no problem", () => {
    const gone = { changed: [], stale: [`${folder}/src/generated/gone.ts`], leftovers: [] };
    expect(() => apply(root, gone)).not.toThrow();
  });

  test("where one file cannot be written, none is", () => {
    const changed = ["a.txt", "b/c.txt"].map((path) => ({ path, content: Buffer.from("new") }));
    writeFileSync(join(root, "a.txt"), "old");
    writeFileSync(join(root, "b"), "in the way");
    expect(() => apply(root, { changed, stale: ["a.txt"], leftovers: [] })).toThrow("Cannot write b/c.txt");
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("old");
    expect(readdirSync(root)).toEqual(["a.txt", "b"]);
  });

  test("removes what it made no more, in its own folder alone", () => {
    write();
    mkdirSync(join(root, folder, "src/generated/old"));
    writeFileSync(join(root, folder, "src/generated/old/a.ts"), "");
    writeFileSync(join(root, folder, "src/by-hand.ts"), "kept");
    const { stale } = compare(root, folder, files);
    expect(stale).toEqual(["packages/acme/src/generated/old/a.ts"]);
    write();
    expect(readdirSync(join(root, folder, "src/generated"), { recursive: true })).toEqual(["client.ts", "old"]);
    expect(read("src/by-hand.ts")).toBe("kept");
  });

  test("removes what a killed run left, but not what another run is writing", () => {
    write();
    const [old, young] = [`.client.ts.${"a".repeat(36)}.specloom-tmp`, `.client.ts.${"b".repeat(36)}.specloom-tmp`];
    writeFileSync(join(root, folder, "src/generated", old), "half");
    writeFileSync(join(root, folder, "src/generated", young), "half");
    utimesSync(join(root, folder, "src/generated", old), 1, 1);
    write();
    expect(readdirSync(join(root, folder, "src/generated")).toSorted()).toEqual([young, "client.ts"]);
  });

  test("keeps the version and the foreign keys of a manifest", () => {
    const present = '{ "version": "1.2.3", "mine": true, "name": "old" }';
    expect(mergeManifest(present, '{ "name": "@x/acme", "version": "0.1.0", "type": "module" }')).toBe(
      '{\n  "name": "@x/acme",\n  "version": "1.2.3",\n  "type": "module",\n  "mine": true\n}\n',
    );
    expect(mergeManifest("not JSON", '{ "version": "0.1.0" }')).toBe('{\n  "version": "0.1.0"\n}\n');
  });
});

describe("refuses", () => {
  test.each(["../x.ts", "/etc/x", "a/../../x", "C:/x", "a\\..\\x", "con", "NUL.txt", "x.", "a//b", "a\0b", "."])(
    "the path %j",
    (path) => {
      expect(() => compare(root, folder, [{ path, text: "", ownership: "whole" }])).toThrow("leaves its folder");
    },
  );

  test("a package folder that is a link", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "specloom-else-"));
    mkdirSync(join(root, "packages"));
    symlinkSync(elsewhere, join(root, folder));
    expect(write).toThrow("packages/acme is a symbolic link");
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  test("a file that is a link, which stays", () => {
    mkdirSync(join(root, folder), { recursive: true });
    symlinkSync("/etc/hostname", join(root, folder, "README.md"));
    expect(write).toThrow("README.md is a symbolic link");
    expect(lstatSync(join(root, folder, "README.md")).isSymbolicLink()).toBe(true);
  });

  test("a file where a folder has to be, and says what to do", () => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, "src"), "");
    expect(write).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^Cannot write packages\/acme\/src\/generated.*: a file stands where a folder has to be/u,
        ),
        fix: "Move the file away.",
      }),
    );
  });
});

test.each([
  ["quatrix", true],
  ["clever-cloud", true],
  ["..", false],
  ["", false],
  ["aux.ts", false],
  ["\u202e", true],
  ["x".repeat(201), false],
])("%j is a safe name: %s", (segment, wanted) => {
  expect(isSafeSegment(segment)).toBe(wanted);
});
