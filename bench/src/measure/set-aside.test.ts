import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeSetAside, setAside } from "./set-aside.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "specloom-set-aside-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("each round finds its folder gone, and the end removes them all", () => {
  const output = join(home, "out");
  writeFileSync(join(home, "kept"), "kept");
  setAside(home, output);
  for (const round of ["1", "2"]) {
    mkdirSync(output);
    writeFileSync(join(output, "file"), round);
    setAside(home, output);
    expect(existsSync(output)).toBe(false);
  }
  removeSetAside(home);
  expect(existsSync(join(home, "set-aside"))).toBe(false);
  expect(readFileSync(join(home, "kept"), "utf8")).toBe("kept");
});
