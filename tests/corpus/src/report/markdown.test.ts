import { expect, test } from "vitest";
import { summaryMarkdown } from "./markdown.ts";
import { summarise } from "./summary.ts";

const place = "/paths/~1a|b`c";

test("tells counts and refusals, and text of documents stays text", () => {
  const summary = summarise(
    {
      known: 0,
      peakBytes: 2e8,
      ms: 61_000,
      results: [
        {
          id: "bad.example",
          bytes: 1,
          generate: {
            outcome: "refused",
            files: 1,
            isTolerated: false,
            skipped: [],
            operations: 0,
            warnings: {},
            failures: [{ reason: "undeclared-path-parameter", message: "The <b>path</b>\nparameter.", place }],
            ms: 1,
          },
        },
      ],
    },
    {},
  );
  const lines = summaryMarkdown(summary, { date: "2026-01-02", command: "pnpm corpus --all", source: "x@1" }).split(
    "\n",
  );
  expect(lines).toContain("2026-01-02, 1 documents of x@1. Repeat it with `pnpm corpus --all`.");
  expect(lines).toContain("| generate | 1 | 0 | 1 refused, 0 failed |");
  expect(lines.find((line) => line.startsWith("| bad.example"))).toBe(
    String.raw`| bad.example | ${"`/paths/~1a\\|b'c`"} | The \<b\>path\</b\> parameter. | “Each template expression in the path MUST correspond to a path parameter that is included in the Path Item itself and/or in each of the path item's Operations.” (Path Templating) |`,
  );
});
