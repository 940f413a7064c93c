import type { Failure } from "../result.ts";

const line = /^(?:\.\/)?packages\/([^/]+)\/(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/u;

/** What `tsc --pretty false` says, by provider; what names no package comes under the empty name. */
export function diagnosticsByProvider(output: string): Map<string, Failure[]> {
  const found = new Map<string, Failure[]>();
  for (const text of output.split("\n")) {
    const [, provider, file = "", row, code = "", message = ""] = line.exec(text.trimEnd()) ?? [];
    if (provider !== undefined) {
      add(found, provider, { reason: `${code} ${file.replace(/.*\//u, "")}`, message, place: `${file}:${row}` });
    } else if (/error TS\d+/u.test(text)) {
      add(found, "", { reason: /TS\d+/u.exec(text)?.[0] ?? "", message: text, place: "" });
    }
  }
  return found;
}

function add(found: Map<string, Failure[]>, provider: string, failure: Failure): void {
  const list = found.get(provider);
  if (list) list.push(failure);
  else found.set(provider, [failure]);
}
