import { startPrism, type Prism } from "@specloom/contract";
import createClient, { type Client } from "openapi-fetch";
import { afterAll, beforeAll, expect } from "vitest";

/**
 * Starts a Prism mock of a provider's spec for the tests of the file, and returns openapi-fetch's own client for it. Each
 * response is checked for violations of the spec, so that a call proves the request as well as the types.
 */
export function mockClient<Paths extends object>(
  provider: string,
  headers: Readonly<Record<string, string>>,
): Client<Paths> {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism(new URL(`../../specs/${provider}/openapi.yaml`, import.meta.url));
  }, 90_000);
  // It is not there if it could not be started.
  afterAll(() => (prism as Prism | undefined)?.stop());
  return createClient<Paths>({
    baseUrl: origin,
    headers,
    fetch: async (request) => {
      const response = await fetch(new Request(request.url.replace(origin, prism.url), request));
      expect(response.headers.get("sl-violations"), prism.log()).toBeNull();
      return response;
    },
  });
}

/** Stands for the mock's address, which is known when it has started. */
const origin = "http://mock.invalid";
