import { copyFile, mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { run } from "../../../../scripts/src/generate.ts";
import type { CorpusDocument } from "../documents/document.ts";
import type { GenerateResult } from "../result.ts";

/** The rule of problems that are the generator's own. */
const ours = new Set(["specloom-bug", "write"]);

/** Makes a document's package below a root of its own. */
export async function generate(document: CorpusDocument, root: string): Promise<GenerateResult> {
  const folder = join(root, "specs", document.provider);
  await mkdir(folder, { recursive: true });
  await copyFile(document.file, join(folder, `openapi${extname(document.file)}`));
  const report = await run({ root, providers: [document.provider], task: "generate", jobs: 1 });
  const made = report.providers.find(({ name }) => name === document.provider);
  const problems = made?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings: Record<string, number> = {};
  for (const { severity, rule } of problems) if (severity === "warning") warnings[rule] = (warnings[rule] ?? 0) + 1;
  return {
    outcome: made?.ok === true ? "made" : errors.some(({ rule }) => ours.has(rule)) ? "failed" : "refused",
    operations: made?.operations ?? 0,
    warnings,
    failures: errors.map(({ rule, message, pointer, line }) => ({
      reason: rule,
      message,
      place: pointer || `line ${line}`,
    })),
    ms: Math.round(report.ms),
  };
}
