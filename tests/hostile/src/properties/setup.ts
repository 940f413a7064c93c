import { configureGlobal, defaultReportMessage, type RunDetails } from "fast-check";
import { appendFileSync } from "node:fs";
import { expect } from "vitest";
import { readSettings } from "./settings.ts";

/*
 * Loaded before each file of tests: says how many random inputs each property is tried with, and notes how many it was. What a
 * property says of itself comes first.
 */
const { runs, log } = readSettings();

configureGlobal({
  numRuns: runs,
  reporter: (details: RunDetails<unknown>) => {
    const { currentTestName = "" } = expect.getState();
    appendFileSync(log, `${JSON.stringify({ name: currentTestName, runs: details.numRuns })}\n`);
    if (details.failed) throw new Error(defaultReportMessage(details));
  },
});
