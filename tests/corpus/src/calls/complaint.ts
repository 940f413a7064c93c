import type { Failure, Fault } from "../result.ts";

/** What is wrong with one call. */
export type Complaint = Failure & { readonly fault: Fault };

export function ours(reason: string, message: string): Complaint {
  return { fault: "ours", reason, message, place: "" };
}
