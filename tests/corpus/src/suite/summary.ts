import { exceptions } from "./exceptions.ts";
import type { Group, LeftOut } from "./group.ts";
import type { Judgment, Measurement } from "./measure.ts";

export interface SuiteSummary {
  readonly groups: number;
  readonly leftOut: readonly LeftOut[];
  /** The groups that every tool makes types for. */
  readonly common: number;
  /** Each tool on the common groups, then ours on all that it makes. */
  readonly rows: readonly Row[];
  /** Valid instances that our types refuse, outside and inside the declared exceptions. */
  readonly faults: readonly Judgment[];
  readonly excepted: readonly Judgment[];
  /** Groups that we do not make. */
  readonly notMade: readonly Group[];
  /** Declared exceptions that nothing needs. */
  readonly unusedExceptions: readonly string[];
  readonly ok: boolean;
}

export interface Row {
  readonly tool: string;
  readonly groups: number;
  readonly valid: Counts;
  readonly invalid: Counts;
  readonly ms: number;
}

export interface Counts {
  readonly instances: number;
  /** By assignability. */
  readonly refused: number;
  /** By the checks for excess properties alone. */
  readonly excess: number;
}

export function summarize(
  groups: readonly Group[],
  leftOut: readonly LeftOut[],
  ours: Measurement,
  peers: readonly Measurement[],
): SuiteSummary {
  const measurements = [ours, ...peers];
  const common = groups.filter(({ id }) => measurements.every(({ made }) => made.has(id)));
  const wrong = ours.judgments.filter(({ instance, verdict }) => instance.valid && verdict === "refused");
  const declared = new Set(exceptions.map(({ keyword }) => keyword));
  const faults = wrong.filter(({ group }) => !declared.has(group.keyword));
  const excepted = wrong.filter(({ group }) => declared.has(group.keyword));
  const notMade = groups.filter(({ id }) => !ours.made.has(id));
  const unusedExceptions = [...declared].filter((keyword) => !excepted.some(({ group }) => group.keyword === keyword));
  return {
    groups: groups.length,
    leftOut,
    common: common.length,
    rows: [...measurements.map((one) => row(one, common)), row(ours, groups)],
    faults,
    excepted,
    notMade,
    unusedExceptions,
    ok: faults.length + notMade.length + unusedExceptions.length === 0,
  };
}

function row({ tool, made, judgments, ms }: Measurement, groups: readonly Group[]): Row {
  const chosen = new Set(groups.filter(({ id }) => made.has(id)));
  const counts = (valid: boolean): Counts => {
    const of = judgments.filter(({ group, instance }) => chosen.has(group) && instance.valid === valid);
    const verdicts = (wanted: string): number => of.filter(({ verdict }) => verdict === wanted).length;
    return { instances: of.length, refused: verdicts("refused"), excess: verdicts("excess") };
  };
  return { tool, groups: chosen.size, valid: counts(true), invalid: counts(false), ms: Math.round(ms) };
}
