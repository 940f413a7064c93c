import { mergeConfig } from "vitest/config";
import common from "../../vitest.config.ts";
import { tableReporter } from "./src/report/table-reporter.ts";

export default mergeConfig(common, { test: { reporters: [tableReporter] } });
