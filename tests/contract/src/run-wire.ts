import type { AnyResult } from "@specloom/runtime";
import { expect, test } from "vitest";

/** A request as it leaves the client. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** All of them, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as UTF-8; empty where there is no body. */
  readonly body: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireCase<Client, Options> {
  readonly name: string;
  readonly options?: Options;
  readonly call: (client: Client) => Promise<AnyResult>;
  /** The requests that go out, in order, each with what comes back. */
  readonly exchange: readonly { readonly sent: WireRequest; readonly answer: WireAnswer }[];
  /** The status and the data or error that the caller gets. */
  readonly result: { readonly status: number; readonly data?: unknown; readonly error?: unknown };
}

export interface WireTable<Client, Options> {
  readonly createClient: (options: Options & { readonly fetch: typeof fetch; readonly retry: false }) => Client;
  readonly cases: readonly WireCase<Client, Options>[];
}

/** Holds every call against the exact request that the vendor's API wants, written out by hand from what is known of it. */
export function runWire<Client, Options extends object>({ createClient, cases }: WireTable<Client, Options>): void {
  test.each(cases)("$name", async ({ options, call, exchange, result }) => {
    const sent: WireRequest[] = [];
    const answering: typeof fetch = async (input, init) => {
      sent.push(await readRequest(new Request(input, init)));
      const answer = exchange[sent.length - 1]?.answer;
      if (answer === undefined) throw new Error(`Request ${sent.length} was not expected.`);
      return new Response(answer.body ?? null, { status: answer.status, headers: answer.headers ?? {} });
    };
    const client = createClient({ ...(options ?? ({} as Options)), fetch: answering, retry: false });

    const { status, data, error } = await call(client);

    expect(sent).toEqual(exchange.map((step) => step.sent));
    expect({ status, data, error }).toEqual({ data: undefined, error: undefined, ...result });
  });
}

async function readRequest(request: Request): Promise<WireRequest> {
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  };
}
