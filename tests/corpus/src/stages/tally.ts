import type { Complaint } from "../calls/complaint.ts";
import { faults, type CallFailure, type CallResult, type Fault } from "../result.ts";

/** Counts the calls of one document. */
export interface Tally {
  /** The operation that the next calls are of. */
  readonly begin: (operation: string) => void;
  readonly add: (call: string, complaints: readonly Complaint[]) => void;
  /** Counts something that is no failure. */
  readonly note: (what: string) => void;
  readonly end: () => CallResult;
}

interface Found {
  readonly example: Complaint;
  readonly operations: Set<string>;
}

export function tally(): Tally {
  const started = performance.now();
  const found = new Map<string, Found>();
  const operations = new Set<string>();
  const notes: Record<string, number> = {};
  let current = "";
  let tried = 0;
  let passed = 0;
  return {
    begin: (operation) => {
      current = operation;
    },
    add: (call, complaints) => {
      tried += 1;
      operations.add(current);
      if (complaints.length === 0) passed += 1;
      for (const complaint of complaints) {
        const key = `${complaint.fault} ${complaint.reason}`;
        const place = `${current} (${call}) ${complaint.place}`.trim();
        const one = found.get(key) ?? { example: { ...complaint, place }, operations: new Set() };
        found.set(key, one);
        one.operations.add(current);
      }
    },
    note: (what) => {
      notes[what] = (notes[what] ?? 0) + 1;
    },
    end: () => ({
      notes,
      tried,
      passed,
      operations: operations.size,
      failedOperations: failedOperations([...found.values()]),
      failures: [...found.values()].map((one): CallFailure =>
        Object.assign({}, one.example, { operations: one.operations.size }),
      ),
      ms: Math.round(performance.now() - started),
    }),
  };
}

/** Each operation counts once, for its worst fault. */
function failedOperations(found: readonly Found[]): Record<Fault, number> {
  const worst = new Map<string, Fault>();
  for (const fault of faults.toReversed()) {
    for (const { example, operations } of found) {
      if (example.fault !== fault) continue;
      for (const name of operations) worst.set(name, fault);
    }
  }
  const counts: Record<Fault, number> = { ours: 0, document: 0, judge: 0, sampler: 0 };
  for (const fault of worst.values()) counts[fault] += 1;
  return counts;
}
