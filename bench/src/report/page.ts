import type { Section } from "../sections/section.ts";
import { machineText } from "./machine.ts";
import type { SectionResult } from "./result.ts";
import { targetTable } from "./target.ts";

export interface PagePart {
  readonly section: Section;
  /** `undefined` where it was never measured. */
  readonly result: SectionResult | undefined;
}

/** `docs/benchmarks.md`. What people wrote about speed comes last, as it is. */
export function pageText(parts: readonly PagePart[], notes: string): string {
  const measured = parts.filter(({ result }) => result !== undefined);
  return `${[
    "# Benchmarks",
    "<!-- Made by `pnpm bench` from bench/results and bench/notes.md. Do not edit. -->",
    "Ours and its peers on the same documents, one after the other in every round, so that what disturbs the machine disturbs all. Each figure is the median of the rounds; one more round before them warms up. “× ours” is what the first figure is against ours in the same run, and “±” half of the distance between the best and the worst round. Repeat all of it with `pnpm bench`, or one section with its name behind it.",
    "## Targets",
    targetTable(parts.flatMap(({ section, result }) => section.targets(result?.rows ?? []))),
    ...measured.flatMap(sectionText),
    notes.trim(),
  ].join("\n\n")}\n`;
}

function sectionText({ section, result }: PagePart): string[] {
  if (result === undefined) return [];
  const { date, command, machine, versions, rounds, rows } = result;
  return [
    `## ${section.title}`,
    section.text,
    `${date}, \`${command}\`, ${rounds === 1 ? "1 round" : `${rounds} rounds`}. ${machineText(machine)}. ${Object.entries(
      versions,
    )
      .map((entry) => entry.join(" "))
      .join(", ")}.`,
    ...section.write(rows),
    ...Object.entries(section.plots?.(rows) ?? {}).map(([name, { title }]) => `![${title}](benchmarks/${name}.svg)`),
  ];
}
