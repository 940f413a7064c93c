import type { Json } from "../model/model.ts";
import { createJsonPositions } from "./json-positions.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Positions } from "./positions.ts";
import { SourceError } from "./source-error.ts";
import type { FoundReference } from "./survey.ts";
import { createYamlPositions } from "./yaml-positions.ts";

type SourceFormat = "json" | "yaml" | "text";

/** A text that has been parsed. */
export interface ParsedSource {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly format: SourceFormat;
  /** Plain JSON data; parts that YAML aliases name are shared, never cyclic. */
  readonly data: Json;
}

/** A file of a document. */
export interface SourceFile extends ParsedSource {
  /** Its references that are no pointers into the file itself: to other files, and to anchors. */
  readonly references: readonly FoundReference[];
}

/** Parses a text by its file's name; a `.yaml` file may hold JSON, which is then read as such. Throws a `SourceError`. */
export function parseSource(path: string, text: string): ParsedSource {
  if (path.toLowerCase().endsWith(".json")) return { path, text, format: "json", data: parseJson(text) as Json };
  if (text.trimStart().startsWith("{")) {
    try {
      return { path, text, format: "json", data: parseJson(text) as Json };
    } catch (error) {
      if (!(error instanceof SourceError) || error.rule !== "json-syntax") throw error;
    }
  }
  return { path, text, format: "yaml", data: parseYaml(text) as Json };
}

/** Parses a file that a document refers to: a description may refer to one of prose, which is its text. */
export function parseReferred(path: string, text: string): ParsedSource {
  const isProse = /\.(?:md|markdown|txt)$/iu.test(path);
  return isProse ? { path, text, format: "text", data: text } : parseSource(path, text);
}

export function createPositions(file: ParsedSource): Positions {
  if (file.format === "text") return { find: () => ({ key: 0, value: 0 }) };
  return file.format === "json" ? createJsonPositions(file.text) : createYamlPositions(file.text);
}
