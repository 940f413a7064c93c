// Adds up the reports that the test runs left and prints `N passed, N failed`, after what failed and why: the runs tell it
// thousands of lines above. A run without a single test is a failure, and so is a test that did not run, unless it says
// what the machine lacks.
// Runs on the machine's own Node (20 or later), after the pinned one has done the work.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const inside = (folder) => readdirSync(folder).map((name) => join(folder, name));
const workspaces = ["scripts", "tests", ...inside("tests"), ...inside("packages")];
const reports = workspaces.map((folder) => join(folder, "reports", "vitest.json")).filter((path) => existsSync(path));
const tell = (...lines) => process.stdout.write(`${lines.join("\n")}\n`);

let passed = 0;
let failed = 0;
const notRunBy = new Map();
for (const path of reports) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  passed += report.numPassedTests;
  let notPassed = 0;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = relative(process.cwd(), name);
    for (const test of assertionResults) {
      if (test.status === "passed") continue;
      if (test.meta.notRun) {
        notRunBy.set(test.meta.notRun, (notRunBy.get(test.meta.notRun) ?? 0) + 1);
        continue;
      }
      notPassed += 1;
      const withoutRunner = test.failureMessages.join("\n").replaceAll(/^.*node_modules.*\n?/gmu, "");
      tell(`${test.status}: ${file}: ${test.fullName}`, withoutRunner);
    }
    // A file that cannot be loaded holds no failed test, yet it failed.
    if (status === "failed" && assertionResults.every((test) => test.status === "passed")) {
      notPassed += 1;
      tell(`failed: ${file}`, message);
    }
  }
  // So did a run with an error that belongs to no test.
  failed += report.success ? notPassed : Math.max(notPassed, 1);
}

for (const [reason, count] of notRunBy) tell(`${count} not run: ${reason}`);
tell(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
