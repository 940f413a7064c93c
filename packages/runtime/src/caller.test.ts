import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { createQuatrixClient } from "../test/quatrix/client.js";
import { like, loopback, rejection, transport } from "../test/support.js";
import { headerKey } from "./security/api-key.js";
import { unwrap } from "./unwrap.js";

const slow = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const secured = like({ security: [[{ name: "key", apply: headerKey, parameter: "X-Key" }]] });

/** A server that is not there. */
async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A server whose answers are no JSON. */
async function html(status = 200): Promise<string> {
  const page = (await loopback((_, response) => response.writeHead(status, { "content-type": "text/html" }).end("<p>")))
    .base;
  return page;
}

describe("the stack of an error shows who called", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["NetworkError", async () => like({})(transport({ baseUrl: await nowhere(), retry: false }), {})],
    [
      "TimeoutError",
      async () => {
        const { base } = await loopback(() => {});
        return myCall(() => like({})(transport({ baseUrl: base, timeout: 20 }), {}));
      },
    ],
    ["ParseError", async () => like({})(transport({ baseUrl: await html() }), {})],
    ["ApiError", async () => unwrap(like({})(transport({ baseUrl: await html(502), retry: false }), {}))],
    [
      "MissingCredentialError",
      async () => {
        const auth = { key: async () => slow().then(() => undefined) };
        return myCall(() => secured(transport({ auth }), {}));
      },
    ],
    ["InvalidArgumentError", () => like({})(transport(), { timeout: -1 })],
  ])("%s", async (code, run) => {
    async function myCall2(): Promise<unknown> {
      return await run();
    }
    const error = (await rejection(myCall(myCall2))) as Error;
    expect(error).toMatchObject({ code });
    expect(error.stack).toMatch(new RegExp(`^${code}: thing \\(GET /thing\\): `));
    expect(error.stack).toContain("myCall");
  });

  test("by a path call", async () => {
    const client = createQuatrixClient({ baseUrl: await nowhere(), retry: false });
    const error = (await rejection(myCall(() => client.GET("/session/keepalive")))) as Error;
    expect(error.stack).toContain("myCall");
  });
});

async function myCall(run: () => Promise<unknown>): Promise<unknown> {
  await slow();
  return await run();
}

test("the system's code stands in the message", async () => {
  const base = await nowhere();
  const error = (await rejection(like({})(transport({ baseUrl: base, retry: false }), {}))) as Error;
  expect(error.message).toBe(`thing (GET /thing): no response (ECONNREFUSED ${base.replace("http://", "")}).`);
});
