import type { Group } from "../group.ts";

/** A generator that is measured. */
export interface Tool {
  readonly name: string;
  /** Makes types for each group in a new folder. A group that it cannot make is missing from the result. */
  readonly make: (groups: readonly Group[], folder: string) => Promise<ReadonlyMap<string, MadeTypes>>;
}

/** How a program gets at the types of one group. */
export interface MadeTypes {
  /** The module that declares them. */
  readonly file: string;
  /** The exported type that {@link received} and {@link sent} index. */
  readonly names: readonly string[];
  /** The type of the response's body. */
  readonly received: string;
  /** The type of the request's body. */
  readonly sent: string;
}
