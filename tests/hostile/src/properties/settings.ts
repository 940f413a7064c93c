/** What a run of the properties is told, by the environment. */
export interface PropertySettings {
  /** Random inputs for each property. */
  readonly runs: number;
  /** A file to which each property adds a line. */
  readonly log: string;
}

export function asEnvironment({ runs, log }: PropertySettings): Record<string, string> {
  return { SPECLOOM_PROPERTY_RUNS: String(runs), SPECLOOM_PROPERTY_LOG: log };
}

export function readSettings(): PropertySettings {
  const { SPECLOOM_PROPERTY_RUNS: runs = "100", SPECLOOM_PROPERTY_LOG: log = "/dev/null" } = process.env;
  return { runs: Number(runs), log };
}
