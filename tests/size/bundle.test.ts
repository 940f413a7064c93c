import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { repository } from "../documents/markdown.ts";

const OPTIONS = `{ auth: { api_key: "key" }, timeout: 5_000, retry: { limit: 3 } }`;
const BODY = `{ body: { email: ["ada@example.org"] } }`;

/**
 * What an integrator imports, in bytes minified and gzipped with everything that it stands on. The promise is 4,200 and 6,000;
 * the limits hold what is reached, so that it does not grow.
 */
const bundles: readonly { readonly what: string; readonly code: string; readonly limit: number }[] = [
  {
    what: "one operation with credentials, retries, timeout and typed errors",
    code: `import { createQuatrixTransport, resetPasswordRequestPost } from "@specloom/quatrix";
      export const result = resetPasswordRequestPost(createQuatrixTransport(${OPTIONS}), ${BODY});`,
    limit: 4_465,
  },
  {
    what: "all of a provider",
    code: `import { createQuatrixClient } from "@specloom/quatrix";
      export const result = createQuatrixClient(${OPTIONS}).resetPasswordRequestPost(${BODY});`,
    limit: 6_305,
  },
];

test.each(bundles)("$what: at most $limit bytes", async ({ code, limit }) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${repository}tests`, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@specloom/source"],
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(limit);
});
