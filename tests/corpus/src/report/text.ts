import { faults } from "../result.ts";
import type { Reason } from "./reasons.ts";
import type { CallSummary, ExamplesSummary, Summary } from "./summary.ts";
import type { TypesSummary } from "./types-summary.ts";

/** The summary for a terminal. */
export function summaryText(summary: Summary): string {
  const { documents, operations, made, tolerated, skipped, slowest, refused, failed, crashes } = summary;
  const { compile, request, response } = summary;
  const lines = [
    `${documents} documents, ${operations} operations (${summary.known} known from an earlier run)`,
    `generate   ${made} made, ${refused.length} refused, ${documents - made - refused.length} failed`,
    `           ${tolerated} read tolerantly, ${skipped.operations} operations skipped in ${skipped.documents} documents`,
    ...(slowest === undefined ? [] : [`           slowest: ${slowest.id}, ${(slowest.ms / 1000).toFixed(1)} s`]),
    ...refused.map(
      ({ id, failures }) => `  ${id}: ${failures[0]?.reason} ${failures[0]?.place} ${failures[0]?.message}`,
    ),
    ...failed.map(reasonText),
  ];
  for (const { compiler, tried, clean, reasons } of compile) {
    lines.push(`compile    ${clean} of ${tried} clean under ${compiler}`, ...reasons.map(reasonText));
  }
  lines.push(...examplesText(summary.examples), ...typesText(summary.types));
  lines.push(...callText("request", request), ...callText("response", response));
  lines.push(...crashes.map(({ id, stage, message }) => `crash      ${id} in ${stage}: ${message.slice(0, 300)}`));
  lines.push(`${Math.round(summary.ms / 1000)} s, peak ${Math.round(summary.peakBytes / 1e6)} MB a worker`);
  return lines.join("\n");
}

function examplesText({ packages, clean, blocks, reasons }: ExamplesSummary): string[] {
  return [`examples   ${blocks} in ${packages} packages; all compile in ${clean} of them`, ...reasons.map(reasonText)];
}

function typesText(types: TypesSummary | undefined): string[] {
  if (types === undefined) return [];
  const { compared, identical, notCompared, byReason, problems } = types;
  return [
    `types      ${identical} of ${compared} packages as openapi-typescript's; ${notCompared.length} not compared`,
    ...notCompared.map(({ id, error }) => `  ${id}: ${error.split("\n")[0]?.slice(0, 200)}`),
    ...byReason.map(({ id, count, text }) => `  ${count}× ${id}: ${text}`),
    ...problems.map(({ id, problem }) => `  ${id}: ${problem}`),
  ];
}

function callText(stage: string, { operations, calls, passedCalls, failedOperations, reasons }: CallSummary): string[] {
  const failed = faults.map((fault) => `${fault} ${failedOperations[fault]}`).join(", ");
  const lines = [
    `${stage.padEnd(10)} ${passedCalls} of ${calls} calls passed; operations that did not, of ${operations}: ${failed}`,
  ];
  for (const fault of faults) {
    if (reasons[fault].length > 0) lines.push(`  ${fault}:`, ...reasons[fault].map(reasonText));
  }
  return lines;
}

function reasonText({ reason, documents, count, example }: Reason): string {
  const text = example.message.replaceAll("\n", " ").slice(0, 200);
  return `  ${count}× in ${documents} documents  ${reason}\n      ${example.id} ${example.place}: ${text}`;
}
