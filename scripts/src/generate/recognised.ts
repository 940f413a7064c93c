import type { ProviderFolder } from "../load/provider-folder.ts";
import { recognise } from "../record/recognise.ts";
import { renewRecord } from "../record/record-run.ts";
import { failed, type ProviderReport } from "./report.ts";

/**
 * The report of a provider whose package is recognised as what a run would make: the same that the run would give. Nothing for
 * any other.
 */
export function recognisedReport(folder: ProviderFolder, key: string, isCheck: boolean): ProviderReport | undefined {
  const started = performance.now();
  const found = recognise(folder, key);
  if (found === undefined) return undefined;
  if (!found.isFresh && !isCheck) renewRecord(folder.root, folder.name, found.record);
  const nothing = failed(folder.name, [], 0);
  return { ...nothing, ...found.record.report, ok: true, ms: performance.now() - started };
}
