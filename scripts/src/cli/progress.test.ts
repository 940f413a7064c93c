import { describe, expect, test } from "vitest";
import { barText, createProgress } from "./progress.ts";

function runOf(total: number, columns: number | undefined, bad: readonly number[] = []): string {
  let text = "";
  let now = 0;
  const terminal = { err: (part: string) => void (text += part), columns };
  const progress = createProgress(terminal, () => now);
  for (let index = 1; index <= total; index += 1) {
    now += 60;
    progress.tell(`p${index}`, `p${index}: done`, { total, isBad: bad.includes(index) });
  }
  progress.end();
  return text;
}

describe("progress", () => {
  test("away from a terminal is a line for each provider", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `p${index + 1}: done\n`);
    expect(runOf(30, undefined)).toBe(lines.join(""));
  });

  test("of a short run is a line for each provider on a terminal too", () => {
    expect(runOf(2, 80)).toBe("p1: done\np2: done\n");
  });

  test("of a long run is one line that is drawn again and leaves nothing but the bad ones", () => {
    const text = runOf(22, 80, [5]);
    const screen = text.split("\n").map((line) => line.slice(line.lastIndexOf("\r\u001b[2K") + 5));
    expect(screen).toEqual(["p5: done", ""]);
    expect(text).toContain("22/22");
  });
});

describe("barText", () => {
  test.each([
    [{ done: 0, ms: 0 }, "[                        ]     0/2000  0.0/s  "],
    [{ done: 1000, ms: 20_000 }, "[############            ]  1000/2000  50.0/s  0:20 left  acme"],
    [{ done: 1, ms: 1000 }, "[                        ]     1/2000  1.0/s  33:19 left  acme"],
    [{ done: 2000, ms: 40_000 }, "[########################]  2000/2000  50.0/s  0:00 left  acme"],
  ])("%j", ({ done, ms }, wanted) => {
    expect(barText({ name: "acme", done, total: 2000, ms, columns: 100 })).toContain(wanted);
  });

  test("is never wider than the terminal", () => {
    expect(barText({ name: "x".repeat(100), done: 1, total: 30, ms: 10, columns: 40 })).toHaveLength(39);
  });
});
