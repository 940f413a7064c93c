import { expect, test } from "vitest";
import { pageText } from "./page.ts";

const section = {
  title: "Generate",
  text: "What is measured.",
  rounds: 5,
  measure: async () => [],
  write: () => ["(tables)"],
  plots: () => ({ growth: { title: "Growth", x: "x", y: "y", series: [] } }),
  targets: () => [{ what: "GitHub", wanted: { atMost: 1 }, reached: 0.5, unit: "s" }],
};
const machine = { processor: "CPU", cores: 2, memory: 24 * 2 ** 30, system: "Linux 6.1", node: "v24.0.0" };
const result = {
  date: "2026-01-02",
  command: "pnpm bench",
  machine,
  versions: { a: "1", b: "2" },
  rounds: 5,
  rows: [],
};

test("the page holds targets, what was measured, and the notes as they are", () => {
  const text = pageText([{ section, result }], "## Notes\n\nBy hand.\n");
  const order = [
    "| GitHub | ≤ 1 s | 0.50 s | met |",
    "## Generate",
    "What is measured.",
    "2026-01-02, `pnpm bench`, 5 rounds. CPU, 2 cores, 24 GB, Linux 6.1, Node 24.0.0. a 1, b 2.",
    "(tables)",
    "![Growth](benchmarks/growth.svg)",
    "## Notes\n\nBy hand.\n",
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("a section that was never measured has targets and no text", () => {
  const text = pageText([{ section, result: undefined }], "");
  expect(text).toContain("| GitHub |");
  expect(text).not.toContain("## Generate");
});
