import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentHash } from "./content-hash.ts";
import { compareState, hasHash, readState } from "./file-state.ts";

let path = "";
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "specloom-state-")), "file");
  writeFileSync(path, "one");
});
afterEach(() => rmSync(join(path, ".."), { recursive: true, force: true }));

function timeOf(): { device: bigint; time: bigint } {
  const { dev, ctimeNs } = statSync(path, { bigint: true });
  return { device: dev, time: ctimeNs };
}

test("a stamp is taken once the clock has gone on since the last write", () => {
  const { device, time } = timeOf();
  const hash = contentHash("one");
  expect(readState(path, { device, time: time + 1n }, hasHash(hash))).toEqual({
    stamp: expect.stringMatching(/\d/u),
    hash,
  });
  expect(readState(path, { device, time }, hasHash(hash))).toEqual({ stamp: "", hash });
  expect(readState(path, { device, time: time - 1n }, hasHash(hash))).toEqual({ stamp: "", hash });
});

test("the clock of another file system counts for nothing", () => {
  const { device, time } = timeOf();
  expect(readState(path, { device: device + 1n, time: time + 1n }, hasHash(contentHash("one")))?.stamp).toBe("");
});

test("another content than the expected one has no state, a byte order mark apart", () => {
  const now = { ...timeOf(), time: timeOf().time + 1_000_000_000_000n };
  expect(readState(path, now, hasHash(contentHash("two")))).toBeUndefined();
  writeFileSync(path, "\uFEFFone");
  expect(readState(path, now, hasHash(contentHash("one")))?.hash).toBe(contentHash("\uFEFFone"));
});

test("without a stamp the content decides, with one the stamp", () => {
  const now = { ...timeOf(), time: timeOf().time + 1n };
  const hash = contentHash("one");
  const stamp = readState(path, now, hasHash(hash))?.stamp ?? "";
  expect(compareState(path, { stamp, hash })).toBe("known");
  expect(compareState(path, { stamp: "", hash })).toBe("same");
  expect(compareState(path, { stamp: "", hash: contentHash("two") })).toBe("changed");
  expect(compareState(`${path}.none`, { stamp, hash })).toBe("changed");
});
