import { collect } from "../client-case.ts";
import type { LooseClient, Packages } from "../packages/load.ts";
import { auth } from "../secrets.ts";

/** One call of many, by its number. */
export type MixedCall = (options: object) => Promise<unknown>;

function call(of: LooseClient, name: string, input: object = {}): MixedCall {
  return async (more) => of[name]?.({ ...input, ...more });
}

/** Calls of every kind: with each place of a credential, each kind of body, pages and streams. */
export function mixedCalls(packages: Packages, url: string): readonly MixedCall[] {
  const options = { baseUrl: `${url}/v1`, auth, timeout: 150, retry: { minDelay: 1, maxDelay: 5 }, logger: () => {} };
  const client = packages.everything.create(options);
  const quatrix = packages.quatrix.create(options);
  const ordercloud = packages.ordercloud.create(options);
  const cleverCloud = packages["clever-cloud"].create(options);
  const hooked = packages.everything.create({ ...options, middleware: [{ onResponse: () => undefined }] });
  const pages = packages.everything.exports["cursorPages"] as (client: LooseClient, input: object) => unknown;
  const read =
    (name: string): MixedCall =>
    async (more) => {
      const result = await client[name]?.({ ...more, idleTimeout: 100 });
      return result?.ok === true ? collect(result.data, 3) : result;
    };
  return [
    call(client, "open"),
    call(client, "all"),
    call(client, "queryKey"),
    call(client, "client"),
    call(client, "basic"),
    call(client, "exists"),
    call(client, "file"),
    call(client, "add", { body: { a: "b".repeat(2_000) } }),
    call(client, "replace", { body: { a: 1 } }),
    call(client, "multipart", { body: { file: new Blob(["x".repeat(2_000)]) } }),
    call(hooked, "queries", { query: { text: "a&b", deep: { a: "b" } } }),
    call(hooked, "add", { body: {} }),
    call(quatrix, "resetPasswordRequestPost", { body: { email: ["ada@example.org"] } }),
    call(quatrix, "resetPasswordMetadataIdGet", { path: { id: ".." } }),
    call(ordercloud, "sendVerificationCode", { body: {} }),
    call(cleverCloud, "getPasswordForgottenForm"),
    async (more) => collect(pages(client, more), 20),
    read("events"),
    read("log"),
  ];
}
