import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import common from "../../../../vitest.config.ts";

/** The tests of the repository, with more random inputs for each property. */
// oxlint-disable-next-line import/no-default-export -- it is what vitest reads.
export default mergeConfig(
  common,
  defineConfig({
    test: {
      root: fileURLToPath(new URL("../../../..", import.meta.url)),
      setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
      reporters: ["json"],
      testTimeout: 3_000_000,
    },
  }),
);
