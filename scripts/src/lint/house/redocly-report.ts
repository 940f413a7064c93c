/** What `redocly lint --format=json` prints for one document, as far as it is read here. */
export interface RedoclyReport {
  readonly problems: readonly RedoclyProblem[];
}

export interface RedoclyProblem {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly suggest?: readonly string[];
  readonly reference?: string;
  readonly ignored?: boolean;
  readonly location: readonly RedoclyLocation[];
}

interface RedoclyLocation {
  /** `ref` is the file, relative to the working folder. */
  readonly source: { readonly ref: string };
  /** With a `#` in front; absent when the file does not parse. */
  readonly pointer?: string;
  /** 1-based; absent when the place is not known. */
  readonly start?: { readonly line: number; readonly col: number };
}

/**
 * The reports in Redocly's output: one indented JSON text after another, without anything between, one for each document. Text that is no
 * report, such as a message of Redocly's, makes the whole output no reports.
 */
export function parseReports(output: string): readonly RedoclyReport[] {
  const texts = output.split(/(?<=^\})\s*(?=\{)/m).filter((text) => text.trim() !== "");
  try {
    return texts.map((text) => JSON.parse(text) as RedoclyReport);
  } catch {
    return [];
  }
}
