import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextLink } from "./link-header.js";

test.each<[string, string, string | null | undefined]>([
  ["nothing", "", undefined],
  ["RFC 8288, 3.5", '<http://example.com/TheBook/chapter2>; rel="previous"; title="previous chapter"', undefined],
  [
    "GitHub's",
    '<https://a.test/x?page=2>; rel="next", <https://a.test/x?page=5>; rel="last"',
    "https://a.test/x?page=2",
  ],
  ["behind others", '<?p=1>; rel="first", <?p=0>; rel=prev , <?p=3>; rel=next', "?p=3"],
  ["a comma and a semicolon in the target", '<?ids=1,2;3>; rel="next"', "?ids=1,2;3"],
  ["several relations", '<?p=2>; rel="last next"', "?p=2"],
  ["capitals", '<?p=2>; REL="NEXT"', "?p=2"],
  ["other parameters first", '<?p=2>; type="text/html"; results="true"; rel="next"', "?p=2"],
  ["spaces", ' <?p=2> ; rel = "next" ', "?p=2"],
  ["empty members", ",, <?p=2>;rel=next", "?p=2"],
  ["a parameter without a value", "<?p=2>; crossorigin; rel=next", "?p=2"],
  ["a quoted comma and bracket", '<?p=1>; title="a, <b>; rel=next"; rel=prev, <?p=2>; rel=next', "?p=2"],
  ["an escaped quote", '<?p=1>; title="say \\"<no>; rel=next\\""; rel=self', undefined],
  ["only the first rel counts", '<?p=1>; rel="prev"; rel="next"', undefined],
  ["a word that only starts so", '<?p=1>; rel="next-archive"', undefined],
  ["about another resource", '<?p=9>; rel=next; anchor="#other", <?p=2>; rel=next', "?p=2"],
  ["an empty target", "<>; rel=next", ""],
  ["no brackets", "https://a.test/x; rel=next", null],
  ["no end", "<https://a.test/x", null],
  ["junk behind a link", "<?p=1> junk, <?p=2>; rel=next", null],
  ["an open quote", '<?p=1>; title="x, <?p=2>; rel=next', null],
])("%s", (_name, header, wanted) => {
  expect(nextLink(header)).toBe(wanted);
});

test.each([
  ["<", "<".repeat(100_000)],
  ["<>", "<>,".repeat(100_000)],
  ["a parameter", `<>${";a".repeat(100_000)}`],
  ["spaces", `<>;${" ".repeat(100_000)}x${" ".repeat(100_000)}`],
  ["an open quote", `<>;a="${"\\\\x".repeat(100_000)}`],
])("a header of many times %s ends", (_name, header) => {
  expect(nextLink(header)).not.toBe("?");
});

const target = fc.webUrl({ withQueryParameters: true });
const quoted = fc.string().map((text) => text.replace(/["\\\r\n]/g, ""));

test("finds the link among others", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(target, quoted)), target, (others, next) => {
      const links = others.map(([url, title]) => `<${url}>; title="${title}"; rel="prev"`);
      expect(nextLink([...links, `<${next}>; rel="next"`].join(", "))).toBe(next);
    }),
  );
});
