/** How a client is set up for a scenario. */
export interface Setup {
  readonly fetch: typeof globalThis.fetch;
  readonly baseUrl: string;
  readonly token: string | undefined;
  /** Repeat what failed, up to three times. */
  readonly retry: boolean;
}

/** One client, through which calls go; each resolves when the body is read. */
export interface Calls {
  readonly get: () => Promise<unknown>;
  readonly post: () => Promise<unknown>;
}

export const id = "a thing";
export const query = { language: "en", limit: 10 };
export const body = { name: "a thing", count: 3, tags: ["small", "blue"] };
