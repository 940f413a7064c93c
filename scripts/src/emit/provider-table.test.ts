import { expect, test, vi } from "vitest";
import { withProviderTable } from "./provider-table.ts";

const page = "# Root\n\n<!-- providers:start -->\nold\n<!-- providers:end -->\n\nEnd.\n";
const acme = { name: "acme", manifest: { name: "@x/acme", description: "A | B." }, operations: 2 };

test("the table stands between the markers, and a second time changes nothing", () => {
  const once = withProviderTable(page, () => [acme]);
  expect(once).toBe(
    [
      "# Root",
      "",
      "<!-- providers:start -->",
      "",
      "| Package | What it is | Operations |",
      "| --- | --- | --- |",
      "| [`@x/acme`](packages/acme) | A \\| B. | 2 |",
      "",
      "<!-- providers:end -->",
      "",
      "End.",
      "",
    ].join("\n"),
  );
  expect(withProviderTable(once ?? "", () => [acme])).toBe(once);
});

test("without providers nothing is listed", () => {
  expect(withProviderTable(page, () => [])).toContain("<!-- providers:start -->\n<!-- providers:end -->");
});

test.each(["# Root\n", "<!-- providers:end -->\n<!-- providers:start -->\n", "<!-- providers:start -->\n"])(
  "a page without markers is left alone, and no package is read for it: %j",
  (text) => {
    const providers = vi.fn<() => (typeof acme)[]>(() => [acme]);
    expect(withProviderTable(text, providers)).toBeUndefined();
    expect(providers).not.toHaveBeenCalled();
  },
);
