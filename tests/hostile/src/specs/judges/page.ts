import MarkdownIt from "markdown-it";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** What a reader's browser sees of a page of Markdown. */
export interface PageShape {
  /** Elements, attributes and addresses that no page of ours has; tables with rows of uneven length. */
  readonly faults: readonly string[];
  /** Headings, and the rows of each table. */
  readonly shape: readonly string[];
}

const elements = new Set(
  "h1 h2 h3 p ul ol li blockquote strong em s del code pre br a table thead tbody tr td th".split(" "),
);
const anchor = /^[\p{L}\p{M}\p{N}_$-]+$/u;
const address = /^(?:https?:\/\/|mailto:|#|[A-Z]+\.md(?:#|$)|packages\/[a-z\d-]+$)/u;
const attributes: Readonly<Record<string, RegExp>> = {
  "a href": address,
  "a id": anchor,
  "code class": /^language-\w+$/u,
  "ol start": /^\d+$/u,
};
/** HTML that pages of ours hold in their source. */
const ownHtml = /^(?:<br>|<\/?code>|<a id="[\p{L}\p{M}\p{N}_$-]+">|<\/a>|<!-- providers:(?:start|end) -->)+$/u;

/** A renderer that lets all HTML through and checks no address: a page has to be harmless by itself. */
const renderer = new MarkdownIt({ html: true });
renderer.validateLink = () => true;

/** Judged twice, by two renderers: as HTML in a browser's parser, and as the tree that GitHub's dialect makes of it. */
export function readPage(text: string): PageShape {
  const rendered = parseFragment(renderer.render(text));
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const faults = [...elementFaults(rendered), ...treeFaults(tree)];
  return { faults: [...new Set(faults)], shape: tree.children.flatMap(blockShape) };
}

function elementFaults(node: DefaultTreeAdapterTypes.Node): string[] {
  if (node.nodeName === "#comment") return isOwnComment(node) ? [] : ["a comment of HTML"];
  if (!("childNodes" in node)) return [];
  const inner = node.childNodes.flatMap(elementFaults);
  if (!("tagName" in node)) return inner;
  const { tagName, attrs } = node;
  if (!elements.has(tagName)) inner.push(`the element ${tagName}`);
  for (const { name, value } of attrs) {
    if (attributes[`${tagName} ${name}`]?.test(value) !== true)
      inner.push(`${tagName} ${name}="${value.slice(0, 60)}"`);
  }
  return inner;
}

function isOwnComment(node: DefaultTreeAdapterTypes.Node): boolean {
  return "data" in node && /^ providers:(?:start|end) $/u.test(node.data);
}

function treeFaults(node: Nodes): string[] {
  const inner = "children" in node ? node.children.flatMap((child) => treeFaults(child)) : [];
  if (node.type === "html" && !ownHtml.test(node.value)) inner.push(`HTML: ${node.value.slice(0, 60)}`);
  if (["image", "imageReference", "definition", "footnoteDefinition"].includes(node.type))
    inner.push(`Markdown: ${node.type}`);
  if (node.type === "link" && !address.test(node.url)) inner.push(`a link to ${node.url.slice(0, 60)}`);
  if (node.type === "table") {
    const widths = new Set(node.children.map((row) => row.children.length));
    if (widths.size > 1) inner.push("a table whose rows differ in length");
  }
  return inner;
}

function blockShape(node: Root["children"][number]): string[] {
  if (node.type === "heading") return [`heading ${node.depth}`];
  if (node.type === "table") return [`table ${node.children.map((row) => row.children.length).join()}`];
  if (node.type === "blockquote") return node.children.flatMap(blockShape).filter((one) => !one.startsWith("heading"));
  return [];
}
