import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engines } from "./runtimes/engines.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

/** Row of the table of runtimes → its versions. */
function versionsOf(runtime: string): string[] {
  const row = readme.split("\n").find((line) => line.startsWith(`| ${runtime}`));
  return row?.split("|")[2]?.trim().split(", ") ?? [];
}

test("the README says which versions are tested", () => {
  const pinned = [...engines];
  const nodes = pinned.filter(([engine]) => engine.startsWith("node-"));
  expect(versionsOf("Node ")).toEqual(nodes.map(([, version]) => version.split(".")[0]));
  expect(versionsOf("Bun ")).toEqual([minor(engines.get("bun"))]);
  expect(versionsOf("Deno ")).toEqual([minor(engines.get("deno"))]);
  // workerd's minor version is the day of its behaviour.
  const [, year, month] = /^1\.(\d{4})(\d{2})/u.exec(engines.get("workerd") ?? "") ?? [];
  expect(versionsOf("workerd")).toEqual([`${year}-${month}`]);
});

function minor(version = ""): string {
  return version.split(".").slice(0, 2).join(".");
}
