import { mergeConfig } from "vitest/config";
import common from "../../vitest.config.ts";
import { tableReporter } from "./src/report/table-reporter.ts";

export default mergeConfig(common, {
  // So many runtimes at once: more would only make each of them wait.
  test: { reporters: [tableReporter], maxConcurrency: 3 },
});
