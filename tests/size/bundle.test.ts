import { build, transform } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { repository } from "../documents/markdown.ts";

const OPTIONS = `{ auth: { api_key: "key" }, timeout: 5_000, retry: { limit: 3 } }`;
const BODY = `{ body: { email: ["ada@example.org"] } }`;

/**
 * What an integrator imports, in bytes minified and gzipped with everything that it depends on. A limit holds what is reached, so
 * that it does not grow.
 */
const bundles: readonly { readonly what: string; readonly code: string; readonly limit: number }[] = [
  {
    what: "one operation with credentials, retries, timeout and typed errors",
    code: `import { createQuatrixTransport, resetPasswordRequestPost } from "@specloom/quatrix";
      export const result = resetPasswordRequestPost(createQuatrixTransport(${OPTIONS}), ${BODY});`,
    limit: 8_050,
  },
  {
    what: "all of a provider",
    code: `import { createQuatrixClient } from "@specloom/quatrix";
      export const result = createQuatrixClient(${OPTIONS}).resetPasswordRequestPost(${BODY});`,
    limit: 10_900,
  },
];

test.each(bundles)("$what: at most $limit bytes", async ({ code, limit }) => {
  const bytes = await bundledBytes(code);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(limit);
});

/** The promise: one more operation is its own data. What that refers to in the runtime is shared, and not counted. */
describe("each further operation: at most 100 bytes", () => {
  test.each(readdirSync(`${repository}specs`))("%s", async (provider) => {
    const operations = operationsOf(provider);
    const first = await bundledBytes(standalone(provider, operations.slice(0, 1)), ["@specloom/runtime"]);
    const all = await bundledBytes(standalone(provider, operations), ["@specloom/runtime"]);
    expect((all - first) / (operations.length - 1)).toBeLessThanOrEqual(100);
  });
});

function operationsOf(provider: string): readonly string[] {
  const spec = readFileSync(`${repository}specs/${provider}/openapi.yaml`, "utf8");
  return [...spec.matchAll(/^ +operationId: (\w+)$/gmu)].flatMap(([, id]) => id ?? []);
}

function standalone(provider: string, operations: readonly string[]): string {
  return `export { ${operations.join(", ")} } from "${repository}packages/${provider}/src/index.ts";`;
}

/**
 * First bundled, then minified: a bundler that does both at once gives short names by how often letters stand in all that it
 * has read, so that what it leaves out would move the figure by a few bytes.
 */
async function bundledBytes(code: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${repository}tests`, loader: "ts" },
    bundle: true,
    external,
    minifySyntax: true,
    format: "esm",
    platform: "browser",
    conditions: ["@specloom/source"],
    write: false,
  });
  const minified = await transform(outputFiles[0]?.text ?? "", { minify: true, format: "esm" });
  return gzipSync(minified.code, { level: 9 }).length;
}
