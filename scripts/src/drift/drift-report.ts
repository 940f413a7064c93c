import type { Deviation, ProviderSource } from "../load/provider-source.ts";
import type { Problem } from "../problem.ts";
import type { Difference } from "./compare-operations.ts";
import type { OperationChange } from "./operation-changes.ts";

/** What a comparison of a spec with a vendor's document found. */
export interface DriftReport {
  readonly provider: string;
  /** The file or URL that the spec was compared with. */
  readonly against: string;
  /** The recorded document; absent where `provider.yaml` records none. */
  readonly source?: Pick<ProviderSource, "document" | "commit">;
  /** Whether an operation changed or was removed since it was recorded, or differs without a declared deviation. */
  readonly hasDrift: boolean;
  /** The operations of the spec, without those that are recorded from another document. */
  readonly operations: readonly OperationDrift[];
  /** Declared deviations without a difference that they explain. */
  readonly unusedDeviations: readonly Deviation[];
  /** Operations that `provider.yaml` records and the spec does not have. */
  readonly unknownOperations: readonly string[];
  /** Parts of the vendor's document that could not be read. */
  readonly problems: readonly Problem[];
}

/** A method and a path. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

export interface OperationDrift extends Endpoint {
  /** Our operationId. */
  readonly operation: string;
  /** How the vendor's operation relates to the recorded one; `unrecorded` where no hash is recorded. */
  readonly state: "unchanged" | "changed" | "removed" | "unrecorded";
  /** The operation in the vendor's document; absent where the document does not have it. */
  readonly found?: Endpoint;
  /** Where an operation that was not found may have moved to. */
  readonly similar: readonly Endpoint[];
  /** What changed in an operation since it was recorded, where the recorded version of the document was given. */
  readonly changes?: readonly OperationChange[];
  /** Hash of the vendor's operation; absent where it was not found or is too large to hash. */
  readonly sha256?: string;
  /** Differences between spec and document that are not declared. */
  readonly differences: readonly Difference[];
  /** Deviations that `provider.yaml` declares and that explain a difference. */
  readonly deviations: readonly DeclaredDeviation[];
}

export interface DeclaredDeviation extends Pick<Deviation, "at" | "reason"> {
  readonly differences: readonly Difference[];
}
