/** What a run of the properties is told, by the environment. */
export interface PropertySettings {
  /** Random inputs for each property. */
  readonly runs: number;
  /** A file to which each property adds a line. */
  readonly log: string;
  /** A file for what became of the tests. */
  readonly report: string;
}

export function asEnvironment({ runs, log, report }: PropertySettings): Record<string, string> {
  return { SPECLOOM_PROPERTY_RUNS: String(runs), SPECLOOM_PROPERTY_LOG: log, SPECLOOM_PROPERTY_REPORT: report };
}

/** Throws where it is not set: nobody else reads this configuration. */
export function readSettings(): PropertySettings {
  return {
    runs: Number(read("SPECLOOM_PROPERTY_RUNS")),
    log: read("SPECLOOM_PROPERTY_LOG"),
    report: read("SPECLOOM_PROPERTY_REPORT"),
  };
}

function read(name: string): string {
  const text = process.env[name];
  if (text === undefined) throw new Error(`${name} is not set.`);
  return text;
}
