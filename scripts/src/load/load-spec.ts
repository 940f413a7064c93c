import { basename, posix, relative, sep } from "node:path";
import { parsePointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding, Problem } from "../problem.ts";
import { loadFiles } from "./load-files.ts";
import type { Positions } from "./positions.ts";
import { createLineIndex } from "./positions.ts";
import { type ProviderFacts, readProviderFacts } from "./provider-facts.ts";
import type { ProviderFolder } from "./provider-folder.ts";
import { readText } from "./read-text.ts";
import { SourceError } from "./source-error.ts";
import { type ParsedSource, type SourceFile, createPositions, parseSource } from "./source-file.ts";

/** A provider's files as plain data. */
export interface LoadedSpec {
  readonly provider: ProviderFolder;
  /** By path relative to the provider's folder, with forward slashes: the entry and all that it refers to. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The entry's key in `files`. */
  readonly entry: string;
  readonly document: Json;
  readonly facts: ProviderFacts;
  /** The texts that were read, by the same paths: those of `files`, and provider.yaml. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is wrong with references to files, with files that are referred to, and with provider.yaml. */
  readonly problems: readonly Problem[];
  /** Files of the folder that are referred to and do not exist, with what is to be done. */
  readonly missingFiles: ReadonlyMap<string, string>;
  /** The characters that a scalar at a pointer is written with, without quotes. */
  readonly sourceText: (file: string, pointer: string) => string | undefined;
  /** Places a finding; its `file` is a key of `files`, or `provider.yaml`. */
  readonly locate: (finding: Finding) => Problem;
}

export type LoadResult =
  | { readonly ok: true; readonly spec: LoadedSpec }
  /** The entry cannot be read as data: there is nothing to go on with. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and parses a provider's document, what it refers to, and its provider.yaml. Touches nothing outside of the folder. */
export async function loadSpec(provider: ProviderFolder): Promise<LoadResult> {
  const pathOf = (file: string): string =>
    [...relative(provider.root, provider.folder).split(sep), file].filter((part) => part !== "").join("/");
  const entry = relative(provider.folder, provider.entry).split(sep).join(posix.sep);
  const { files, findings, broken, missing } = await loadFiles(provider.folder, entry, pathOf);
  const problems = broken.map(({ file, text, error }) => placeError(provider.name, pathOf(file), text, error));
  const facts = await loadFacts(provider, pathOf);
  const locate = createLocator(provider.name, entry, new Map<string, ParsedSource>([...files, ...facts.files]));
  problems.push(...[...findings, ...facts.findings].map(locate), ...facts.problems);
  const document = files.get(entry)?.data;
  if (document === undefined) return { ok: false, problems };
  const texts = new Map([...files].map(([file, { text }]): [string, string] => [file, text]));
  for (const [file, text] of facts.texts) texts.set(file, text);
  const sourceText = createSourceText(files);
  const read = { files, entry, document, missingFiles: missing, sourceText };
  return { ok: true, spec: { provider, ...read, facts: facts.facts, texts, problems, locate } };
}

interface LoadedFacts {
  readonly facts: ProviderFacts;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, ParsedSource>;
  readonly texts: ReadonlyMap<string, string>;
}

async function loadFacts(provider: ProviderFolder, pathOf: (file: string) => string): Promise<LoadedFacts> {
  const nothing = { facts: {}, findings: [], problems: [], files: new Map(), texts: new Map() };
  if (provider.providerFile === undefined) return nothing;
  const file = basename(provider.providerFile);
  let text = "";
  try {
    text = await readText(provider.providerFile);
    const source = parseSource(pathOf(file), text);
    const read = { files: new Map([[file, source]]), texts: new Map([[file, text]]) };
    return { ...nothing, ...readProviderFacts(source.data, file), ...read };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.rule === "empty-file"
      ? { ...nothing, texts: new Map([[file, text]]) }
      : { ...nothing, problems: [placeError(provider.name, pathOf(file), text, error)] };
  }
}

/** Places what is wrong with a text that could not become data. */
export function placeError(provider: string, file: string, text: string, error: SourceError): Problem {
  const { rule, message, fix, excerpt } = error;
  const place = createLineIndex(error.text ?? text)(error.offset);
  return {
    provider,
    file,
    ...place,
    pointer: "",
    rule,
    severity: "error",
    message: shortened(message),
    ...(fix === undefined ? {} : { fix: shortened(fix) }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}

const longestMessage = 600;

/** A document's own text may be as long as its file; a message is a line or two. */
function shortened(text: string): string {
  if (text.length <= longestMessage) return text;
  const half = longestMessage / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}

/** What is written where a number or a truth value was read: `1.0` is a 1 in data. */
function createSourceText(files: ReadonlyMap<string, ParsedSource>): LoadedSpec["sourceText"] {
  const opened = new Map<string, Positions>();
  return (name, pointer) => {
    const file = files.get(name);
    if (file === undefined) return undefined;
    const positions = opened.get(name) ?? createPositions(file);
    opened.set(name, positions);
    const scalar = /[^\s,\]}#"']+/uy;
    scalar.lastIndex = positions.find(parsePointer(pointer) ?? []).value;
    return scalar.exec(file.text)?.[0];
  };
}

/** Positions are read from a file's text when its first finding is placed. */
function createLocator(provider: string, entry: string, files: ReadonlyMap<string, ParsedSource>) {
  const opened = new Map<string, { positions: Positions; line: ReturnType<typeof createLineIndex> }>();

  return ({ file: name = entry, atKey = false, pointer, message, fix, ...other }: Finding): Problem => {
    const file = files.get(name);
    let place = { line: 1, column: 1 };
    if (file !== undefined) {
      const known = opened.get(name) ?? { positions: createPositions(file), line: createLineIndex(file.text) };
      opened.set(name, known);
      const found = known.positions.find(parsePointer(pointer) ?? []);
      place = known.line(atKey ? found.key : found.value);
    }
    const words = { message: shortened(message), ...(fix === undefined ? {} : { fix: shortened(fix) }) };
    const rest = { pointer, ...other, ...words };
    return { provider, file: file?.path ?? name, ...place, ...rest };
  };
}
