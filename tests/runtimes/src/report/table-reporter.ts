import type { Reporter, TestCase } from "vitest/node";
import { tableText, type Cell } from "./table.ts";

/** After a run: what became of each call in each runtime, and why a runtime did not take part. */
export const tableReporter: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules
      .filter(({ moduleId }) => moduleId.endsWith("/runtimes.test.ts"))
      .flatMap(({ children }) => Array.from(children.allTests()))
      .filter(({ parent }) => parent.type === "suite");
    if (tests.length === 0) return;
    const reasons = new Set(tests.flatMap((each) => reasonOf(each) ?? []));
    const lines = [...reasons].map((reason) => `Not run: ${reason}\n\n`);
    process.stdout.write(`\n${tableText(tests.map(cellOf))}\n\n${lines.join("")}`);
  },
};

function cellOf(test: TestCase): Cell {
  const { parent, name } = test;
  const passed = test.result().state === "passed";
  // Without a reason, its runtime could not be started.
  const result = passed ? "ok" : reasonOf(test) === undefined ? "FAILED" : "not run";
  return { runtime: parent.type === "suite" ? parent.name : "", call: name, result };
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === "skipped" ? result.note : undefined;
}
