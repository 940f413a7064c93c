import { isDeepStrictEqual } from "node:util";
import { isObject, listField, objectField } from "../document.ts";
import { type ProviderFacts, readProviderFacts } from "../load/provider-facts.ts";
import { type ProviderSource, type RecordedOperation, recordOf } from "../load/provider-source.ts";
import { createPositions, parseSource } from "../load/source-file.ts";
import type { Positions } from "../load/positions.ts";

/** The operations to record, by our operationId. */
export type NewRecords = ReadonlyMap<string, Required<RecordedOperation>>;

/** A change of a text; offsets in UTF-16 units. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface SourceText {
  readonly text: string;
  readonly positions: Positions;
  /** Path of the source in the file. */
  readonly at: readonly string[];
  readonly source: ProviderSource;
  /** Whether the source has a field `operations`, which may be empty. */
  readonly hasOperations: boolean;
}

/**
 * Writes the hashes of operations into the text of a `provider.yaml`, and leaves comments and layout as they are: a hash is
 * replaced, or added to its operation; other operations are added behind the last. Returns `undefined` for a layout that it
 * cannot edit.
 * @param index which of the file's sources
 */
export function recordHashes(text: string, index: number, records: NewRecords): string | undefined {
  const file = parseSource("provider.yaml", text);
  const { facts } = readProviderFacts(file.data, "provider.yaml");
  const source = facts.source?.[index];
  if (source === undefined) return undefined;
  const data = isObject(file.data) ? file.data : {};
  const single = objectField(data, "source");
  const at = single === undefined ? ["source", String(index)] : ["source"];
  const entry = single ?? listField(data, "source")[index];
  const hasOperations = isObject(entry) && Object.hasOwn(entry, "operations");
  const edited = edit({ text, positions: createPositions(file), at, source, hasOperations }, records);
  return isRecorded(edited, facts, index, records) ? edited : undefined;
}

function edit(file: SourceText, records: NewRecords): string {
  const edits: Edit[] = [];
  const added: (readonly [string, Required<RecordedOperation>])[] = [];
  for (const [id, record] of records) {
    const known = recordOf(file.source, id);
    if (known === undefined) added.push([id, record]);
    else edits.push(known.sha256 === undefined ? addHash(file, id, known, record) : replaceHash(file, id, record));
  }
  // First, because a hash may be added at the same offset, which belongs in front.
  if (added.length > 0) edits.unshift(addOperations(file, added));
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end), file.text);
}

function replaceHash({ text, positions, at }: SourceText, id: string, { sha256 }: Required<RecordedOperation>): Edit {
  const value = positions.find([...at, "operations", id, "sha256"]).value;
  const start = isQuote(text[value]) ? value + 1 : value;
  return { start, end: start + sha256.length, text: sha256 };
}

/** Adds the hash behind the operation's path, in the style of the operation. */
function addHash(
  { text, positions, at }: SourceText,
  id: string,
  known: RecordedOperation,
  { sha256 }: Required<RecordedOperation>,
): Edit {
  const operation = [...at, "operations", id];
  const path = positions.find([...operation, "path"]);
  const end = path.value + known.path.length + (isQuote(text[path.value]) ? 2 : 0);
  const isFlow = text[positions.find(operation).value] === "{";
  const separator = isFlow ? ", " : `${lineBreak(text)}${indentation(text, path.key)}`;
  return { start: end, end, text: `${separator}sha256: ${sha256}` };
}

/** Adds operations behind the last one; where there is none yet, to the field `operations` or behind the other fields. */
function addOperations(file: SourceText, added: readonly (readonly [string, Required<RecordedOperation>])[]): Edit {
  const { text, positions, at, source, hasOperations } = file;
  const last = Object.keys(source.operations).at(-1);
  const lines = (indent: string): string =>
    added
      .flatMap(([id, record]) => blockLines(id, record).map((line) => `${lineBreak(text)}${indent}${line}`))
      .join("");
  if (last !== undefined) {
    const start = endOfFields(file, [...at, "operations", last], ["method", "path", "sha256"]);
    return { start, end: start, text: lines(indentation(text, positions.find([...at, "operations", last]).key)) };
  }
  const outer = indentation(text, positions.find([...at, "document"]).key);
  if (!hasOperations) {
    const start = endOfFields(file, at, ["document", "commit"]);
    return { start, end: start, text: `${lineBreak(text)}${outer}operations:${lines(`${outer}  `)}` };
  }
  const { key, value } = positions.find([...at, "operations"]);
  const isEmptyFlow = text[value] === "{";
  const start = isEmptyFlow ? text.lastIndexOf(":", value) + 1 : endOfLine(text, key);
  return { start, end: isEmptyFlow ? text.indexOf("}", value) + 1 : start, text: lines(`${outer}  `) };
}

/** The end of the last line on which one of these fields starts. */
function endOfFields({ text, positions }: SourceText, at: readonly string[], names: readonly string[]): number {
  return endOfLine(text, Math.max(...names.map((name) => positions.find([...at, name]).value)));
}

/** One field a line: a flow mapping would be longer than lines may be. */
function blockLines(id: string, { method, path, sha256 }: Required<RecordedOperation>): readonly string[] {
  return [`${scalar(id)}:`, `  method: ${scalar(method)}`, `  path: ${scalar(path)}`, `  sha256: ${sha256}`];
}

function scalar(text: string): string {
  return /^[A-Za-z_/][\w./-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** As many spaces as stand before the key: also behind the dash of a list. */
function indentation(text: string, key: number): string {
  return " ".repeat(key - (text.lastIndexOf("\n", key - 1) + 1));
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/u);
  return end === -1 ? text.length : offset + end;
}

function lineBreak(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** Whether a text has the records, and is otherwise as it was. */
function isRecorded(text: string, before: ProviderFacts, index: number, records: NewRecords): boolean {
  const wanted = before.source?.map((source, at) =>
    at === index ? { ...source, operations: { ...source.operations, ...Object.fromEntries(records) } } : source,
  );
  try {
    const { facts, findings } = readProviderFacts(parseSource("provider.yaml", text).data, "provider.yaml");
    return findings.length === 0 && isDeepStrictEqual(facts, { ...before, source: wanted });
  } catch {
    return false;
  }
}
