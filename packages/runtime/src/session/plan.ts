import type { OperationDescriptor, SchemeDescriptor } from "../descriptor.js";

/** Where in an answer a value stands: a header, or the way of keys into a JSON body. */
export type Spot = { readonly header: string } | { readonly body: readonly string[] };

/** An operation; referred to, so that a bundle without sessions is without it. */
export interface Step {
  readonly descriptor: OperationDescriptor;
}

/** How a key comes from a log-in, as data (`x-specloom-session`). */
export interface SessionPlan {
  /** The scheme whose credential the key is. It puts it into a header. */
  readonly scheme: SchemeDescriptor;
  readonly logIn: Step;
  /**
   * Where the key is in the response to `logIn`: the first place that holds one counts. The responses to `secondFactor` and
   * `renew` may hold another key in the same places.
   */
  readonly key: readonly [Spot, ...Spot[]];
  /** Seconds that a key lives without being used. Absent: until the server answers 401. */
  readonly lifetime?: number;
  /** The statuses by which the server says that a key has expired. Default: 401. */
  readonly expired?: readonly number[];
  /**
   * The operation that answers a response with this status. If it takes the scheme, it is sent with the key of that
   * response. If it does not, the key is in its own response.
   */
  readonly secondFactor?: { readonly status: number; readonly operation: Step };
  readonly renew?: Step;
  readonly logOut?: {
    readonly operation: Step;
    /** What it takes of the answer that gave the key. */
    readonly parameters?: readonly {
      readonly in: "path" | "query" | "header";
      readonly name: string;
      readonly from: Spot;
    }[];
  };
}
