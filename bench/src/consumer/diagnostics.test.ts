import { expect, test } from "vitest";
import { readDiagnostics } from "./diagnostics.ts";

test("memory and instantiations are read", () => {
  const printed = "Files:              120\nInstantiations:   4567\nMemory used:    2048K\nTotal time:      1.250s\n";
  expect(readDiagnostics(printed)).toEqual({ memory: 2_097_152, instantiations: 4567 });
});

test("a compiler that tells nothing is no compiler to measure", () => {
  expect(() => readDiagnostics("Files: 3\n")).toThrow("The compiler does not tell its Memory used.");
});
