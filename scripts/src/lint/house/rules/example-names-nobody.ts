import { field, isObject, objectEntries, objectField } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { type Context, type HouseRule, type Location, message } from "../visitor.ts";

/** Domains that belong to nobody: RFC 2606 and RFC 6761. */
const RESERVED = /(^|\.)(example\.(com|net|org)|example|invalid|localhost|test)$/i;
const HOSTS = /(?:@|https?:\/\/)([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)/gi;

/** The texts inside a JSON value, each with its path. */
function texts(
  value: Json | undefined,
  path: readonly (string | number)[],
): readonly [string, readonly (string | number)[]][] {
  if (typeof value === "string") return [[value, path]];
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => texts(item, [...path, index]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]));
  return [];
}

function check(node: Json, context: Context): void {
  if (!isObject(node)) return;
  const values = objectEntries(objectField(node, "examples")).flatMap(([name, example]) =>
    texts(field(example, "value"), ["examples", name, "value"]),
  );
  for (const [text, path] of [...texts(field(node, "example"), ["example"]), ...values]) {
    for (const [, host = ""] of text.matchAll(HOSTS))
      if (!RESERVED.test(host)) report(host, context.location.child(path));
  }

  function report(host: string, location: Location): void {
    context.report({
      message: message(`The example names the host ${host}, which may be somebody's.`, "Use example.com in its place."),
      location,
    });
  }
}

/** Examples are copied and sent: an address in them must not reach a person. */
export const exampleNamesNobody: HouseRule = () => ({ MediaType: check, Parameter: check, Header: check });
