import { join } from "node:path";
import type { Outcome } from "../../report/outcome.ts";
import { specloom } from "../files/command.ts";
import { putFiles, temporaryRoot, workspaceFiles } from "../files/root.ts";
import { readTree, sameTree } from "../files/tree.ts";
import { judgeProblems } from "../judges/problems.ts";
import type { Report } from "../../../../../scripts/src/generate/report.ts";
import type { SpecCase } from "./spec-case.ts";

/** Far above what a refusal takes on an idle machine, so that only a blow-up is a fault; the table shows the figures. */
const bounds = { ms: 10_000, memory: 300e6 } as const;

/** Runs the command on an input that has to be refused: told by its rule, where it is, within bounds, and nothing written. */
export async function refuseCase({ row, name, files, wanted }: SpecCase): Promise<Outcome> {
  const { box, root, remove } = temporaryRoot(workspaceFiles);
  try {
    putFiles(join(root, "specs", "acme"), files());
    const before = readTree(box);
    const { code, out, err, ms, memory } = await specloom(["generate", "--json", "--root", root]);
    const faults = code === 1 ? reportFaults(out, wanted) : [`it ended with ${code}: ${err.slice(0, 300)}`];
    if (!sameTree(before, readTree(box))) faults.push("files were changed");
    if (ms > bounds.ms) faults.push(`it took ${Math.round(ms)} ms`);
    if (memory > bounds.memory) faults.push(`it took ${Math.round(memory / 1e6)} MB`);
    return { group: row, input: name, end: "refused", faults, cost: { ms, memory } };
  } finally {
    remove();
  }
}

function reportFaults(out: string, wanted: SpecCase["wanted"]): string[] {
  const report: Report = JSON.parse(out);
  const problems = report.providers.flatMap((one) => one.problems).filter(({ severity }) => severity === "error");
  if (!("refused" in wanted)) return ["refused"];
  const { refused, at } = wanted;
  const found = problems.filter(
    ({ rule, pointer, line }) => rule === refused && (at === undefined || at === pointer || at === `:${line}`),
  );
  const shown = problems
    .map(({ rule, line, pointer }) => `${rule} :${line} ${pointer}`)
    .slice(0, 3)
    .join(", ");
  return [...judgeProblems(problems), ...(found.length > 0 ? [] : [`wanted ${refused} ${at ?? ""}, told ${shown}`])];
}
