import { isObject, referenceSegments, resolve, textField, type JsonObject } from "../../document.ts";
import { valueAt, type Path } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { isCalledBack } from "../../passes/called-back.ts";
import { onObject, type Pass, type PassContext, type Visit } from "../../passes/pass.ts";
import { isVersion30 } from "./reference-siblings.ts";

/**
 * A parameter, header, request body or response that refers to a reference refers to its end instead, and a component
 * that is a reference becomes what it refers to.
 * Media types have no type of their own and are always taken in.
 */
export const componentAliases: Pass = {
  name: "component-aliases",
  visit: {
    parameter: onObject(shorten),
    header: onObject(shorten),
    requestBody: onObject(shortenBody),
    response: onObject(shortenBody),
    mediaType: onObject(takeIn),
  } satisfies Record<string, Visit>,
};

function shorten(node: JsonObject, context: PassContext, path: Path | undefined): JsonObject {
  if (textField(node, "$ref") === undefined) return node;
  if (path?.parent?.parent?.key === "components" || hasOwnWords(node, context)) return takeIn(node, context);
  const last = lastReference(node, context);
  return last === undefined || last === textField(node, "$ref") ? node : { ...node, $ref: last };
}

/**
 * What the API sends by itself is received, and its answer is sent: such a body is not the component that requests and responses
 * share, but one of its own, to be given the form of its direction.
 */
function shortenBody(node: JsonObject, context: PassContext, path: Path | undefined): JsonObject {
  const isOwn = textField(node, "$ref") !== undefined && isCalledBack(path);
  return isOwn ? takeIn(node, context) : shorten(node, context, path);
}

function takeIn(node: JsonObject, context: PassContext): JsonObject {
  if (textField(node, "$ref") === undefined) return node;
  const target = resolve(context.document, node) ?? {};
  return hasOwnWords(node, context) ? { ...target, ...ownWords(node) } : target;
}

/** From 3.1 on a summary or description beside `$ref` stands for the target's; in 3.0 it is to be ignored. */
function hasOwnWords(node: JsonObject, { document }: PassContext): boolean {
  return !isVersion30(document) && Object.keys(ownWords(node)).length > 0;
}

function ownWords(node: JsonObject): JsonObject {
  const words = ["summary", "description"].filter((key) => textField(node, key) !== undefined);
  return Object.fromEntries(words.map((key) => [key, node[key] ?? ""]));
}

/** The reference at the end of the chain: the one whose target is no reference; `undefined` for a chain without end. */
function lastReference(node: JsonObject, { document }: PassContext): string | undefined {
  const seen = new Set<string>();
  for (let reference = textField(node, "$ref"); reference !== undefined && !seen.has(reference);) {
    seen.add(reference);
    const segments = referenceSegments(reference);
    const target = segments && (valueAt(document, segments) as Json | undefined);
    const next = isObject(target) ? textField(target, "$ref") : undefined;
    if (next === undefined) return reference;
    reference = next;
  }
  return undefined;
}
