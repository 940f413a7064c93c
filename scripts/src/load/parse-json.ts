import { refuseJson } from "./refuse-json.ts";
import { countKeys } from "./scan-json.ts";
import { SourceError } from "./source-error.ts";

/**
 * Parses a JSON text with the engine's own parser, which keeps the last of duplicate keys in silence: a text with more keys
 * than its data is read again by the slow way, which names them. Throws a `SourceError`.
 */
export function parseJson(text: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (text.trim() === "") {
      throw new SourceError("empty-file", "The file holds no document.", { fix: "Write an OpenAPI document into it." });
    }
    refuseJson(text);
    throw new SourceError("json-syntax", `The file is not JSON: ${error.message}.`);
  }
  if (countKeys(text) !== countDataKeys(data)) refuseJson(text);
  return data;
}

function countDataKeys(data: unknown): number {
  const open: unknown[] = [data];
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object" && item !== null) open.push(item);
    } else if (typeof value === "object" && value !== null) {
      const members = Object.values(value);
      count += members.length;
      for (const item of members) if (typeof item === "object" && item !== null) open.push(item);
    }
  }
  return count;
}
