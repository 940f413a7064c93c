import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { cell, cellCode, codeSpan, fence, inline, link, plain, prose } from "./markdown.ts";

/** A renderer that lets HTML through and checks no link: what we print has to be harmless by itself. */
const renderer = new MarkdownIt({ html: true, linkify: false });
renderer.validateLink = () => true;

const marks = [
  "`",
  "``",
  "```",
  "~~~",
  "<b x>",
  "</script>",
  "[a]",
  "(javascript:x)",
  "![",
  "](",
  "|",
  "\\",
  "\n",
  "\r",
  "- ",
  "> ",
  "# ",
];
const moreMarks = [
  "---",
  "===",
  "|-|-|",
  "    ",
  "1. ",
  "<!--",
  "-->",
  "&lt;",
  "&#60;",
  "[x]: javascript:y",
  "https://a.b/",
  "a",
  "*",
  "_",
  "\t",
  '"',
];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...marks, ...moreMarks), maxLength: 30 }),
);

const allowedTags =
  /^<\/?(?:p|ul|ol|li|blockquote|strong|em|s|code|pre|br)(?: class="language-[\w+#.-]+"| start="\d+")?>$/u;

/** Every tag of the page that is not one we mean to print. */
function foreignTags(html: string): string[] {
  const tags = html.match(/<[^>]*>?/gu) ?? [];
  return tags.filter((tag) => !allowedTags.test(tag) && !/^<a href="(?:https?:|mailto:)[^"]*">$|^<\/a>$/u.test(tag));
}

describe("prose", () => {
  test.each([
    ["paragraphs", "One.\r\nTwo.\n\n\n\nThree.", ["One.", "Two.", "", "Three."]],
    ["a list", "- a\n  b\n- c", ["- a", "  b", "- c"]],
    ["HTML", "a <script>x</script>", ["a &lt;script>x&lt;/script>"]],
    ["code", "use `<b>` or ``a`b``", ["use `<b>` or ``a`b``"]],
    ["a lone backtick", "a ` b", ["a \\` b"]],
    ["a heading", "## Limits ##\ntext", ["**Limits**", "text"]],
    ["a heading without text", "# #", []],
    ["a link", "[docs](https://a.example/x?y=1)", ["[docs](https://a.example/x?y=1)"]],
    ["a link to a script", "[docs](javascript:alert)", ["docs"]],
    ["an autolink", "<https://a.example/>", ["[https://a.example/](https://a.example/)"]],
    ["an image", "![pixel](https://a.example/p.gif)", ["[pixel](https://a.example/p.gif)"]],
    ["a definition", "[x]: javascript:y", ["\\[x\\]: javascript:y"]],
    ["an open fence", "```js\na < b", ["```js", "a < b", "```"]],
    ["a fence in a fence", "~~~\n```\n\n\nx\n~~~", ["````", "```", "", "", "x", "````"]],
    ["a rule and a table", "a\n---\n| a | b |\n|---|---|", ["a", "", "| a | b |"]],
    ["a template", "{{ x }} {% y %}", ["{\\{ x }} {\\% y %}"]],
    ["a direction override", "a\u202eb", ["a(U+202E)b"]],
  ])("%s", (_name, text, wanted) => {
    expect(prose(text)).toEqual(wanted);
  });

  // What is quadratic, or goes down a level for each mark, does not come to its end here.
  const headings = `# ${"#".repeat(400_000)}a`;

  test.each([
    ["empty lines", `${"\n".repeat(400_000)}a`, ["a"]],
    ["marks of a heading", headings, [`**${"\\#"}${"#".repeat(399_999)}a**`]],
    ["lists in lists", `${"- ".repeat(200_000)}a`, [`${"- ".repeat(12)}\\- ${"- ".repeat(199_987)}a`]],
    ["quotations", `${"> ".repeat(200_000)}a`, [`${"> ".repeat(12)}${"&gt; ".repeat(199_988)}a`]],
  ])("a description of %s without end", (_name, text, lines) => {
    expect(prose(text)).toEqual(lines);
  });

  test.each([
    ["empty lines", `${"\n".repeat(400_000)}a`, "a"],
    ["marks of a heading", headings, headings],
  ])("a cell of %s without end", (_name, text, wanted) => {
    expect(cell(text)).toBe(wanted);
  });

  test("no text renders as more than text, emphasis, code, lists and links to the web", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foreignTags(renderer.render(prose(text).join("\n")))).toEqual([]);
      }),
    );
  });
});

describe("one line", () => {
  test.each([
    ["inline", inline("a\nb `c`"), "a b `c`"],
    ["plain", plain("a_b *c* <d> & [e]"), "a\\_b \\*c\\* &lt;d&gt; &amp; \\[e\\]"],
    ["codeSpan", codeSpan("a`b"), "``a`b``"],
    ["codeSpan at the edge", codeSpan("`a"), "`` `a ``"],
    ["codeSpan of nothing", codeSpan(""), "(empty)"],
    ["cell", cell("a | b\nc"), "a \\| b c"],
    ["cell with a list", cell("a:\n\n- b\n  c\n- d\n\ne"), "a:<br>• b c<br>• d<br>e"],
    ["cellCode", cellCode("a | b"), "`a \\| b`"],
    ["cellCode with a backslash", cellCode("\\|"), "<code>&#92;&#124;</code>"],
    ["link", link("a]b", "https://a.example/(x)"), "[a\\]b](https://a.example/%28x%29)"],
    ["link to a script", link("a", "javascript:x"), "a"],
    ["fence", fence("js`x", "```").join("|"), "````js|```|````"],
  ])("%s", (_name, got, wanted) => {
    expect(got).toBe(wanted);
  });

  test("a heading, a code span and a link hold any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of [
          `## ${plain(text)}`,
          `a ${codeSpan(text)} b`,
          `a ${link(text, "https://a.example/")} b`,
          `a ${inline(text)} b`,
        ]) {
          const html = renderer.render(line);
          expect(html.trim().split("\n").length).toBe(1);
          expect(foreignTags(html.replace(/<\/?h2>/gu, ""))).toEqual([]);
        }
      }),
    );
  });

  test("a table keeps its rows and columns whatever its cells say", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const html = renderer.render(`| a | b |\n| --- | --- |\n| ${cell(first)} | ${cellCode(second)} |\n`);
        expect([html.match(/<tr>/gu)?.length, html.match(/<t[dh]>/gu)?.length]).toEqual([2, 4]);
        expect(foreignTags(html.replace(/<\/?(?:table|thead|tbody|tr|td|th)>/gu, ""))).toEqual([]);
      }),
    );
  });
});
