import { join } from "node:path";
import { run } from "../../../../../scripts/src/generate.ts";
import type { ProviderReport } from "../../../../../scripts/src/generate/report.ts";
import type { Outcome } from "../../report/outcome.ts";
import { putFiles, temporaryRoot, workspaceFiles } from "../files/root.ts";
import { below, readTree } from "../files/tree.ts";
import { judgeAlone } from "../judges/package.ts";
import { typeErrors } from "../packages/type-check.ts";
import type { SpecCase } from "./spec-case.ts";

/** Makes the packages of inputs that have to be taken, all in one root, and judges each; then the compiler judges them. */
export async function makeCases(cases: readonly SpecCase[]): Promise<Outcome[]> {
  const { box, root, remove } = temporaryRoot(workspaceFiles);
  try {
    for (const [index, { files }] of cases.entries()) putFiles(join(root, "specs", providerOf(index)), files());
    const { providers } = await run({ root, providers: [], task: "generate", jobs: 1 });
    const tree = readTree(box);
    const compiled = cases.flatMap(({ notCompiled }, index) => (notCompiled ? [] : [providerOf(index)]));
    const errors = await typeErrors(root, compiled);
    return cases.map((given, index) => {
      const name = providerOf(index);
      const report = providers.find((one) => one.name === name);
      const files = below(tree, `a/b/root/packages/${name}`);
      const faults = [...caseFaults(given, report, files), ...(errors.get(name) ?? [])];
      return { group: given.row, input: given.name, end: "made", faults };
    });
  } finally {
    remove();
  }
}

function providerOf(index: number): string {
  return `c${String(index).padStart(3, "0")}`;
}

function caseFaults(
  { wanted }: SpecCase,
  report: ProviderReport | undefined,
  files: ReadonlyMap<string, string>,
): string[] {
  if (report?.ok !== true) {
    const told = (report?.problems ?? []).filter(({ severity }) => severity === "error");
    return [
      `refused: ${told
        .map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
        .slice(0, 3)
        .join("; ")
        .slice(0, 500)}`,
    ];
  }
  const faults = judgeAlone(files);
  const { warned, holds = [] } = "made" in wanted ? wanted : {};
  const rules = report.problems.map(({ rule }) => rule);
  if (warned !== undefined && !rules.includes(warned))
    faults.push(`wanted a warning by ${warned}, told ${rules.join() || "nothing"}`);
  for (const [path, text] of holds) if (files.get(path)?.includes(text) !== true) faults.push(`${path} lacks ${text}`);
  return faults;
}
