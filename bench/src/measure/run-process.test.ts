import { expect, test } from "vitest";
import { readTimes, runProcess } from "./run-process.ts";

test.each([
  { printed: "0m0.01s 0m0.02s\n0m1.25s 0m0.50s\n", wanted: 1750 },
  { printed: "0m0.010000s 0m0.000000s\n2m0.500000s 0m0.000000s\n", wanted: 120_500 },
  { printed: "", wanted: 0 },
])("$printed is $wanted ms", ({ printed, wanted }) => {
  expect(readTimes(printed)).toBe(wanted);
});

const here = { cwd: import.meta.dirname };
const node = process.execPath;

test("a process is measured with the processor time of what it starts", async () => {
  const spin = "const end = performance.now() + 300; while (performance.now() < end);";
  const start = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(spin)}])`;
  const { wall, cpu, stdout } = await runProcess([node, "-p", `${start}; 42`], here);
  expect(stdout).toBe("42\n");
  expect(wall).toBeGreaterThan(300);
  expect(cpu).toBeGreaterThan(20);
});

test.runIf(process.platform === "linux")("its peak holds what it no longer has at the end", async () => {
  const script = "let big = Buffer.alloc(200_000_000, 1); big = undefined; setTimeout(() => {}, 100)";
  const { peak } = await runProcess([node, "-e", script], here);
  expect(peak).toBeGreaterThan(200_000_000);
});

test("what it printed is told when it fails", async () => {
  await expect(runProcess([node, "-e", `console.error("why"); process.exit(3)`], here)).rejects.toThrow(
    "ended with 3: why",
  );
});

test("what takes too long is ended", async () => {
  const forever = [node, "-e", "setInterval(() => {}, 1000)"];
  await expect(runProcess(forever, { ...here, limit: 300 })).rejects.toThrow("took longer than 0.3 s");
});
