import { drift } from "../drift/drift.ts";
import type { DriftArguments } from "./arguments.ts";
import { DOCUMENT_UNAVAILABLE, DONE, FOUND } from "./exit-codes.ts";
import { driftSummary, driftText } from "./print-drift.ts";
import { problemText } from "./print-report.ts";
import { say, type Terminal } from "./terminal.ts";

/** `drift`: compares, prints, and returns the exit code. */
export async function driftCommand(options: DriftArguments, terminal: Terminal): Promise<number> {
  const { json, record } = options;
  const result = await drift(options);
  if (json) terminal.out(`${JSON.stringify(result, undefined, 2)}\n`);
  if (result.kind !== "compared") {
    if (!json) terminal.out(`${result.problems.map(problemText).join("\n")}\n`);
    return result.kind === "no-document" ? DOCUMENT_UNAVAILABLE : FOUND;
  }
  const { report } = result;
  if (!json) terminal.out(driftText(report));
  if (record) {
    const file = `specs/${report.provider}/provider.yaml`;
    say(terminal, [
      `Recorded the operations in ${file}. Set its document and commit to the version that you compared.`,
    ]);
  }
  say(terminal, [driftSummary(report)]);
  return report.hasDrift ? FOUND : DONE;
}
