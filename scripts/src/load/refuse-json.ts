import { skipSpace } from "./scan-json.ts";
import { SourceError } from "./source-error.ts";

const TOKEN =
  // oxlint-disable-next-line eslint/no-control-regex -- JSON strings hold none
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/y;

/** What may come next. */
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or ]" | ", or }" | "end of file";

/** Reads a JSON text token by token and throws a `SourceError` at the first fault: a wrong token, or a key that stands twice. */
export function refuseJson(text: string): void {
  /** The keys so far of every open mapping; `undefined` for an open list. */
  const open: (Set<string> | undefined)[] = [];
  let expected: Expected = "value";
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || !fits(token, expected)) throw unexpected(text, at, expected);
    if (expected.startsWith("key") && token !== "}") noteKey(open.at(-1), token, at);
    expected = afterToken(token, expected, open);
  }
  if (expected !== "end of file") throw unexpected(text, text.length, expected);
}

function fits(token: string, expected: Expected): boolean {
  switch (expected) {
    case "value":
      return !/^[}\],:]$/.test(token);
    case "value or ]":
      return !/^[},:]$/.test(token);
    case "key":
      return token.startsWith('"');
    case "key or }":
      return token.startsWith('"') || token === "}";
    case ":":
      return token === ":";
    case ", or ]":
      return token === "," || token === "]";
    case ", or }":
      return token === "," || token === "}";
    case "end of file":
      return false;
  }
}

function afterToken(token: string, before: Expected, open: (Set<string> | undefined)[]): Expected {
  if (before.startsWith("key") && token !== "}") return ":";
  switch (token) {
    case "{":
      open.push(new Set());
      return "key or }";
    case "[":
      open.push(undefined);
      return "value or ]";
    case ":":
      return "value";
    case ",":
      return open.at(-1) === undefined ? "value" : "key";
    case "}":
    case "]":
      open.pop();
  }
  if (open.length === 0) return "end of file";
  return open.at(-1) === undefined ? ", or ]" : ", or }";
}

function noteKey(keys: Set<string> | undefined, token: string, offset: number): void {
  const key = JSON.parse(token) as string;
  if (keys?.has(key) === true) {
    throw new SourceError("duplicate-key", `The key ${token} stands twice in one object.`, {
      offset,
      fix: "Remove or rename one of the two.",
    });
  }
  keys?.add(key);
}

function unexpected(text: string, offset: number, expected: Expected): SourceError {
  const found = offset >= text.length ? "the end of the file" : JSON.stringify(text.charAt(offset));
  return new SourceError("json-syntax", `The file is not JSON: expected ${expected}, found ${found}.`, { offset });
}
