import { fileURLToPath } from "node:url";
import common from "../../../../vitest.config.ts";
import { readSettings } from "./settings.ts";

const { report } = readSettings();

/** The tests of the repository, with more random inputs for each property. */
// oxlint-disable-next-line import/no-default-export -- it is what vitest reads.
export default {
  ...common,
  test: {
    ...common.test,
    root: fileURLToPath(new URL("../../../..", import.meta.url)),
    setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
    reporters: [["json", { outputFile: report }]],
    testTimeout: 3_000_000,
  },
};
