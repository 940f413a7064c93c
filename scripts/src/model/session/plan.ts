import type { Place } from "../model.ts";

/** Where in an answer a value stands: a header, or the way of keys into a JSON body. */
export type Spot = { readonly header: string } | { readonly body: readonly string[] };

/** How a key comes from a log-in: `x-specloom-session` of the scheme whose credential it is. Operations are named by their id. */
export interface Session {
  readonly scheme: string;
  readonly logIn: string;
  /** The places of the key in the response, in the order in which they are read. */
  readonly key: readonly Spot[];
  /** Seconds that a key lives without being used. */
  readonly lifetime?: number;
  /** The statuses by which the server says that a key has expired, where 401 is not the only one. */
  readonly expired?: readonly number[];
  readonly secondFactor?: { readonly status: number; readonly operation: string };
  readonly renew?: string;
  readonly logOut?: { readonly operation: string; readonly parameters: readonly SessionParameter[] };
}

/** What a log-out takes of the answer that gave the key. */
export interface SessionParameter {
  readonly place: Exclude<Place, "cookie">;
  readonly name: string;
  readonly from: Spot;
}
