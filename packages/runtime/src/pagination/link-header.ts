/**
 * The target of the first link with the relation `next` in a `Link` header (RFC 8288); undefined where there is none, null
 * where the header is malformed before there is one. Links about another resource (`anchor`) are passed over. Each part is
 * matched where the last one ended, so that the time is linear in the length.
 */
export function nextLink(header: string): string | null | undefined {
  const link = /[\s,]*<([^>]*)>/y;
  const parameter = /\s*;\s*(?:([^\s=;,"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?/y;
  const end = /\s*(?:$|,)/y;
  const match = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(header);
  };
  for (let at = 0; /[^\s,]/.test(header.slice(at));) {
    const target = match(link, at);
    if (!target) return null;
    at = link.lastIndex;
    const parameters = new Map<string, string>();
    for (let found = match(parameter, at); found; found = match(parameter, at)) {
      at = parameter.lastIndex;
      const name = found[1]?.toLowerCase();
      // Of several relations the first counts.
      if (name && !parameters.has(name)) parameters.set(name, found[2] ?? found[3] ?? "");
    }
    const relations = parameters.get("rel")?.toLowerCase().split(/\s+/);
    if (relations?.includes("next") && !parameters.has("anchor")) return target[1];
    if (!match(end, at)) return null;
    at = end.lastIndex;
  }
  return undefined;
}
