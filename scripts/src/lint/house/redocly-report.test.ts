import { expect, test } from "vitest";
import { parseReports } from "./redocly-report.ts";

const report = (message: string): string => JSON.stringify({ problems: [{ message }] }, null, 2);

test.each([
  { name: "nothing", output: "", wanted: [] },
  { name: "one", output: `${report("a")}\n`, wanted: ["a"] },
  { name: "two without a break", output: report("a") + report("b"), wanted: ["a", "b"] },
  { name: "two on lines of their own", output: `${report("a")}\n${report("b")}\n`, wanted: ["a", "b"] },
  { name: "braces in texts", output: report("a}{b\n}\n{c") + report("}{"), wanted: ["a}{b\n}\n{c", "}{"] },
  { name: "a message in place of a report", output: `${report("a")}Something went wrong.`, wanted: [] },
])("$name", ({ output, wanted }) => {
  expect(parseReports(output).flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual(wanted);
});
