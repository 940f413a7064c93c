import type { Outcome } from "../report/outcome.ts";

/** What an attack is told of the run. */
export interface AttackOptions {
  readonly full: boolean;
  /** Which of `shares` parts of the inputs, from 0. */
  readonly share: number;
  readonly shares: number;
}

type Attack = (options: AttackOptions) => Promise<readonly Outcome[]>;

interface AttackPlan {
  /** Parts that run in processes of their own. */
  readonly shares: number;
  readonly load: () => Promise<Attack>;
}

/** Every attack; each is loaded in the process that runs it. */
const plans = {
  matrix: { shares: 6, load: async () => (await import("../specs/matrix/run-matrix.ts")).attackPlaces },
  rows: { shares: 4, load: async () => (await import("../specs/rows/run-rows.ts")).attackRows },
  roots: { shares: 1, load: async () => (await import("../specs/rows/roots.ts")).attackRoots },
  references: { shares: 1, load: async () => (await import("../specs/references/run-references.ts")).attackReferences },
  writing: { shares: 1, load: async () => (await import("../specs/writing/run-writing.ts")).attackWriting },
  clients: { shares: 2, load: async () => (await import("../clients/run-clients.ts")).attackClients },
  soak: { shares: 1, load: async () => (await import("../clients/soak/run-soak.ts")).soak },
  properties: { shares: 2, load: async () => (await import("../properties/run-properties.ts")).attackProperties },
} as const satisfies Readonly<Record<string, AttackPlan>>;

export type AttackName = keyof typeof plans;

export const attackNames = Object.keys(plans) as readonly AttackName[];

export function planOf(name: AttackName): AttackPlan {
  return plans[name];
}
