// Adds up the reports that the test runs left and prints `N passed, N failed`. A run without a single test is a
// failure, and so is a test that did not run, unless it says what the machine lacks.
// Runs on the machine's own Node (20 or later), after the pinned one has done the work.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const inside = (folder) => readdirSync(folder).map((name) => join(folder, name));
const workspaces = ["scripts", "tests", ...inside("tests"), ...inside("packages")];
const reports = workspaces.map((folder) => join(folder, "reports", "vitest.json")).filter((path) => existsSync(path));

let passed = 0;
let failed = 0;
const notRunBy = new Map();
for (const path of reports) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  passed += report.numPassedTests;
  const notRun = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ meta }) => meta.notRun);
  for (const { meta } of notRun) notRunBy.set(meta.notRun, (notRunBy.get(meta.notRun) ?? 0) + 1);
  // A file that cannot be loaded holds no failed test, yet it failed; a test that is neither passed nor failed did not run.
  const notPassed = report.numTotalTests - report.numPassedTests - notRun.length;
  failed += notPassed === 0 && !report.success ? 1 : notPassed;
}

for (const [reason, count] of notRunBy) process.stdout.write(`${count} not run: ${reason}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
