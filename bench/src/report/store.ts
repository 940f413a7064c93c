import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sectionNames, sections, type SectionName } from "../sections/index.ts";
import { pageText, type PagePart } from "./page.ts";
import { plotSvg } from "./plot.ts";
import type { SectionResult } from "./result.ts";

/** Where results and the page are. A quick run has a place of its own: its figures mean nothing. */
export interface Store {
  /** A JSON file for each section. */
  readonly results: string;
  /** Holds `benchmarks.md` and the folder `benchmarks`. */
  readonly docs: string;
  /** What people wrote, embedded in the page. */
  readonly notes: string;
}

export function keepResult({ results }: Store, name: SectionName, result: SectionResult): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
}

/** Writes the page and its pictures from what is kept, and gives its path. */
export function writePage({ results, docs, notes }: Store, formatter: string): string {
  const parts = sectionNames.map((name): PagePart => ({ section: sections[name], result: readResult(results, name) }));
  const pictures = join(docs, "benchmarks");
  mkdirSync(pictures, { recursive: true });
  for (const { section, result } of parts) {
    if (result === undefined) continue;
    for (const [name, plot] of Object.entries(section.plots?.(result.rows) ?? {})) {
      writeFileSync(join(pictures, `${name}.svg`), plotSvg(plot));
    }
  }
  const page = join(docs, "benchmarks.md");
  writeFileSync(page, pageText(parts, readFileSync(notes, "utf8")));
  // Formatted like every other page, which the linter wants.
  execFileSync(formatter, [page], { cwd: docs, stdio: "ignore" });
  return page;
}

function readResult(results: string, name: SectionName): SectionResult | undefined {
  const file = join(results, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SectionResult) : undefined;
}
