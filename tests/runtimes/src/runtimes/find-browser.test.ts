import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "specloom-browsers-"));
const chrome = join(folder, "google-chrome");
const text = join(folder, "chromium");
writeFileSync(chrome, "#!/bin/sh\n");
chmodSync(chrome, 0o755);
writeFileSync(text, "not a command");
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { what: "a command on the path", environment: { PATH: ["/nowhere", folder].join(delimiter) }, found: chrome },
  { what: "none on the path", environment: { PATH: "/nowhere" }, found: undefined },
  { what: "no path at all", environment: {}, found: undefined },
  { what: "what is said", environment: { PATH: "/nowhere", CHROMIUM_PATH: chrome }, found: chrome },
  {
    what: "nothing else where something is said",
    environment: { PATH: folder, CHROMIUM_PATH: text },
    found: undefined,
  },
])("finds $what", ({ environment, found }) => {
  expect(findBrowser(environment)).toBe(found);
});
