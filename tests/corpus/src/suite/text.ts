import { exceptions } from "./exceptions.ts";
import type { Judgment, Measurement } from "./measure.ts";
import type { Row, SuiteSummary } from "./summary.ts";
import { typeText } from "./type-text.ts";

/** The summary for a terminal. */
export function suiteText(summary: SuiteSummary): string {
  const { groups, leftOut, common, rows, faults, excepted, notMade, unusedExceptions } = summary;
  return [
    `${groups} groups, ${leftOut.length} left out; ${common} that every tool makes, and ours of all`,
    "                              valid   refused  excess    invalid   refused  excess",
    ...rows.map(rowText),
    ...leftOut.map(({ id, reason }) => `left out   ${id}: ${reason}`),
    ...notMade.map(({ id, description }) => `not made   ${id}: ${description}`),
    ...exceptions.map(({ keyword, reason }) => `exception  ${keyword}, ${of(excepted, keyword)} instances: ${reason}`),
    ...unusedExceptions.map((keyword) => `exception  ${keyword} is not needed any more: remove it`),
    `${faults.length} valid instances wrongly refused outside the exceptions${byKeyword(faults)}`,
  ].join("\n");
}

function rowText({ tool, groups, valid, invalid, ms }: Row): string {
  const cells = [valid, invalid].map(({ instances, refused, excess }) =>
    [instances, refused, excess].map((count) => `${count}`.padStart(8)).join(" "),
  );
  return `${tool.padEnd(18)} ${`${groups}`.padStart(4)} ${cells.join("   ")}   ${(ms / 1000).toFixed(1)} s`;
}

function of(judgments: readonly Judgment[], keyword: string): number {
  return judgments.filter(({ group }) => group.keyword === keyword).length;
}

function byKeyword(judgments: readonly Judgment[]): string {
  const keywords = [...new Set(judgments.map(({ group }) => group.keyword))];
  if (keywords.length === 0) return "";
  return `: ${keywords.map((keyword) => `${keyword} ${of(judgments, keyword)}`).join(", ")}`;
}

/** The judgments by group: its schema, each instance with what the compiler said, and the type. */
export function listText(judgments: readonly Judgment[], { made }: Measurement): string {
  const groups = [...new Set(judgments.map(({ group }) => group))];
  return groups
    .map((group) => {
      const types = made.get(group.id);
      const instances = judgments.filter((one) => one.group === group);
      return [
        `--- ${group.id}: ${group.description}`,
        `schema    ${JSON.stringify(group.schema)}`,
        ...instances.flatMap(({ instance, message }) => [
          `instance  ${JSON.stringify(instance.data)} (${instance.description})`,
          `          ${message}`,
        ]),
        ...(types ? [typeText(types.file)] : []),
      ].join("\n");
    })
    .join("\n\n");
}
