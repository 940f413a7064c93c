import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, SETTINGS } from "./compilers.ts";
import { createConsumer, type Consumer } from "./consumer.ts";
import { run } from "./run.ts";

/** Exports without annotations: TypeScript has to name each type in the declarations by a package that the user depends on. */
const EXPORTS = `import { createQuatrixClient, createQuatrixSession, createQuatrixTransport, isApiError, profileGet, unwrap } from "@specloom/quatrix";

export const client = createQuatrixClient({ auth: { api_key: () => "key" } });
export const transport = createQuatrixTransport();
export const session = createQuatrixSession({});
export const load = async () => {
  const result = await client.profileGet();
  if (result.ok) return result;
  throw result;
};
export const failure = async () => {
  const result = await client.profileGet();
  return result.ok ? undefined : result;
};
export const data = async () => unwrap(client.profileGet());
export const text = async () => client.profileGet({ parseAs: "text" });
export const byPath = () => client.GET("/profile");
export const { GET, request } = client;
export const copy = { ...client };
export const operation = profileGet;
export const method = client.profileGet;
export const login = () => session.logIn();
export const auth = session.auth;
export const explain = (error: unknown) => (isApiError(error, profileGet) ? error : undefined);
export const parameters = (...given: Parameters<typeof createQuatrixClient>) => given;
export const hooks = (options: NonNullable<Parameters<typeof createQuatrixClient>[0]>) => ({
  fetch: options.fetch,
  headers: options.headers,
  init: options.init,
  logger: options.logger,
  middleware: options.middleware,
  retry: options.retry,
  auth: options.auth,
});
`;

let consumer: Consumer;
beforeAll(async () => {
  consumer = await createConsumer(["quatrix"], "pnpm");
  await consumer.write("exports.ts", EXPORTS);
}, 300_000);
// Not there when it could not be set up.
afterAll(() => (consumer as Consumer | undefined)?.remove());

test("in a project of pnpm the runtime is not to be found", () => {
  expect(existsSync(join(consumer.folder, "node_modules/@specloom/quatrix"))).toBe(true);
  expect(existsSync(join(consumer.folder, "node_modules/@specloom/runtime"))).toBe(false);
});

test.each(["typescript-5.9", "typescript-7"] as const)(
  "what a user exports has declarations under %s",
  async (compiler) => {
    const [setting] = SETTINGS.slice(2);
    if (setting === undefined) throw new Error("There is no such setting.");
    const words = compile(compiler, setting, ["exports.ts"]).filter((word) => word !== "--noEmit");
    const declarations = [...words, "--declaration", "--emitDeclarationOnly", "--outDir", compiler];
    const { code, stdout } = await run(process.execPath, declarations, { cwd: consumer.folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  },
  120_000,
);
