import type { AnyResult } from "@specloom/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPrism, type Prism } from "./prism.ts";

/** One call and the answer that the spec promises for it. */
export interface ContractCase {
  /** Name of the client's method. */
  readonly operation: string;
  /** The status that the mock is asked for. */
  readonly status: number;
  /** What the method is called with. */
  readonly input: object;
  /** The media type that the mock is asked for, where the response has several. */
  readonly mediaType?: string;
  /** The example of that response in the spec; absent where it has no body. */
  readonly body?: unknown;
}

export interface Contract {
  /** The spec that the package was generated from: Prism reads it, not our generator. */
  readonly specFile: URL;
  readonly createClient: (options: ContractClientOptions) => object;
  readonly cases: readonly ContractCase[];
}

export interface ContractClientOptions {
  readonly baseUrl: string;
  readonly headers: Record<string, string>;
  readonly retry: false;
}

/**
 * Calls every case against a Prism mock of the spec. Prism validates path, query, headers, body and security, so an answer
 * without violations proves the request as well as the typed result.
 */
export function runContract({ specFile, createClient, cases }: Contract): void {
  describe("against a Prism mock of the spec", () => {
    let prism: Prism;
    beforeAll(async () => {
      prism = await startPrism(specFile);
      // Longer than Prism may take, so that it is Prism's own words that a failure shows.
    }, 90_000);
    // Not there when it could not be started.
    afterAll(() => (prism as Prism | undefined)?.stop());

    test.each(cases.map((wanted) => ({ name: caseName(wanted), wanted })))("$name", async ({ wanted }) => {
      const client = createClient({ baseUrl: prism.url, headers: preferences(wanted), retry: false });
      const result = await callMethod(client, wanted);
      const got = {
        violations: result.response.headers.get("sl-violations"),
        status: result.status,
        ok: result.ok,
        body: result.ok ? result.data : result.error,
      };
      expect(got, prism.log()).toEqual({
        // Prism answers an invalid request with a documented error where one fits, and tells of it in this header alone.
        violations: null,
        status: wanted.status,
        ok: wanted.status >= 200 && wanted.status < 300,
        body: wanted.body,
      });
    });
  });
}

function caseName({ operation, status, mediaType }: ContractCase): string {
  return `${operation} → ${status}${mediaType === undefined ? "" : ` ${mediaType}`}`;
}

/** Prism's own header (RFC 7240) for choosing among documented responses. */
function preferences({ status, mediaType }: ContractCase): Record<string, string> {
  return { Prefer: `code=${status}`, ...(mediaType === undefined ? {} : { Accept: mediaType }) };
}

async function callMethod(client: object, { operation, input }: ContractCase): Promise<AnyResult> {
  const method: unknown = Reflect.get(client, operation);
  if (typeof method !== "function") throw new Error(`The client has no method ${operation}.`);
  return (await method.call(client, input)) as AnyResult;
}
