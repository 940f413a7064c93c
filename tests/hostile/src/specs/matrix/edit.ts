import { isObject, type Json } from "../../json.ts";

/** Puts a text at one place of a document; the document given is left as it is. */
export type Edit = (document: Json, text: string) => Json;

/** The way to a value or a key: names and indices. */
type Way = readonly (string | number)[];

/** The value at a place becomes the text, or what is made of it. */
export function value(way: Way, made: (text: string) => Json = (text) => text): Edit {
  return (document, text) => changed(document, way, () => made(text));
}

/** The last key of a way becomes the text, or what is made of it; its value and its position stay. */
export function key(way: Way, made: (text: string) => string = (text) => text): Edit {
  const name = String(way.at(-1));
  return (document, text) =>
    changed(document, way.slice(0, -1), (parent) => {
      if (!isObject(parent) || !Object.hasOwn(parent, name)) throw new Error(`The base has no ${way.join("/")}.`);
      // From entries, so that `__proto__` is a key like any other.
      return Object.fromEntries(Object.entries(parent).map(([own, item]) => [own === name ? made(text) : own, item]));
    });
}

/** One edit after the other: a name, and what refers to it. */
export function all(...edits: readonly Edit[]): Edit {
  return (document, text) => edits.reduce((made, edit) => edit(made, text), document);
}

/** A reference to a component of this key. */
export function referenceTo(section: string): (text: string) => string {
  return (text) => `#/components/${section}/${encodeURI(escapeSegment(wellFormed(text)))}`;
}

/** A server whose URL has a variable, as one with a brace in its text has to a reader. */
export function serverAt(text: string): Json {
  return { url: `${text}{place}`, name: "placed", variables: { place: { default: "here" } } };
}

function escapeSegment(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What a lone surrogate is in a URI: nothing, so that a document with one cannot be referred to by it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

function changed(node: Json, way: Way, change: (found: Json) => Json): Json {
  const [first, ...rest] = way;
  if (first === undefined) return change(node);
  if (Array.isArray(node)) {
    return node.map((item: Json, index) => (index === first ? changed(item, rest, change) : item));
  }
  if (!isObject(node) || !Object.hasOwn(node, String(first))) throw new Error(`The base has nothing at ${first}.`);
  return Object.fromEntries(
    Object.entries(node).map(([own, item]) => [own, own === first ? changed(item, rest, change) : item]),
  );
}
