import { join, posix } from "node:path";
import type { Finding } from "../problem.ts";
import { readReference } from "../reference.ts";
import { BUDGETS } from "./budgets.ts";
import { judgeBoundary } from "./folder-boundary.ts";
import { folderUri, identifiersOf } from "./identifiers.ts";
import { placeReferences } from "./place-references.ts";
import { readText } from "./read-text.ts";
import { SourceError } from "./source-error.ts";
import { type ParsedSource, type SourceFile, parseSource } from "./source-file.ts";
import { type FoundReference, surveyFile } from "./survey.ts";

export interface LoadedFiles {
  /** By path relative to the provider's folder; the entry first. */
  readonly files: Map<string, SourceFile>;
  readonly findings: Finding[];
  /** Files that could not be parsed. */
  readonly broken: { readonly file: string; readonly text: string; readonly error: SourceError }[];
}

/** Reads the entry file of a folder and every file of the folder that it refers to, directly or not. */
export async function loadFiles(folder: string, entry: string, pathOf: (file: string) => string): Promise<LoadedFiles> {
  const loaded: LoadedFiles = { files: new Map(), findings: [], broken: [] };
  const seen = new Set([entry]);
  const queue = [entry];
  const judged: Finding[] = [];
  let [characters, base, isNamed] = [0, "", false];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const source = await readSource(folder, file, pathOf, loaded);
    if (source === undefined) continue;
    characters += source.text.length;
    if (file === entry) base = folderUri(source.data, entry);
    const { references, findings, hasNames } = surveyFile(source.data);
    loaded.files.set(file, { ...source, references });
    loaded.findings.push(...findings.map((finding) => inFile(finding, file, entry)));
    isNamed ||= hasNames && findings.length === 0;
    const targets = await Promise.all(
      references.map((reference) => judgeReference(folder, file, byPath(reference, file, base))),
    );
    for (const target of targets) {
      if (typeof target !== "string") judged.push(inFile(target, file, entry));
      else if (!seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
    if (characters > BUDGETS.totalBytes || seen.size > BUDGETS.files) {
      const message = "The document's files are too many or too big together.";
      loaded.findings.push({ rule: "file-too-big", severity: "error", pointer: "", message });
      break;
    }
  }
  const isPlaced = isNamed ? placeAll(loaded, base, entry) : () => false;
  loaded.findings.push(...judged.filter((finding) => !isPlaced(finding)));
  return loaded;
}

/** Tells all references by file and pointer; says of which findings that is the answer. */
function placeAll(loaded: LoadedFiles, base: string, entry: string): (finding: Finding) => boolean {
  const names = identifiersOf(loaded.files, base);
  const placed = new Map<string, ReadonlySet<string>>();
  const original = new Map(loaded.files);
  for (const [file, source] of original) {
    const result = placeReferences(file, original, names);
    placed.set(file, result.placed);
    loaded.findings.push(...result.findings.map((finding) => inFile(finding, file, entry)));
    const { references } = surveyFile(result.data);
    if (result.data !== source.data) loaded.files.set(file, { ...source, data: result.data, references });
  }
  return ({ file = entry, pointer }) => placed.get(file)?.has(pointer) === true;
}

/** A reference by a URI below that of the provider's folder, as the path that it comes to. */
function byPath(reference: FoundReference, file: string, base: string): FoundReference {
  const { text } = reference;
  if (!/^[a-z][a-z\d+.-]*:/iu.test(text) || !text.startsWith(base)) return reference;
  return { ...reference, text: posix.relative(posix.dirname(file), text.slice(base.length)) || `./${file}` };
}

async function readSource(
  folder: string,
  file: string,
  pathOf: (file: string) => string,
  loaded: LoadedFiles,
): Promise<ParsedSource | undefined> {
  let text = "";
  try {
    text = await readText(join(folder, file));
    return parseSource(pathOf(file), text);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    loaded.broken.push({ file, text, error });
    return undefined;
  }
}

/** The file that a reference names, or what is wrong with it. */
async function judgeReference(folder: string, file: string, reference: FoundReference): Promise<string | Finding> {
  const target = readReference(file, reference.text);
  const { pointer } = reference;
  const shown = JSON.stringify(shorten(reference.text));
  switch (target.kind) {
    case "remote": {
      const fix = "Download the file into the provider's folder and refer to it by a relative path.";
      return { rule: "remote-reference", severity: "error", pointer, message: `${shown} is not fetched.`, fix };
    }
    case "outside":
      return outside(pointer, shown);
    case "malformed": {
      const fix = "Write a relative path, `#` and a JSON pointer.";
      return { rule: "malformed-reference", severity: "error", pointer, message: `${shown} is no reference.`, fix };
    }
    case "inside":
      break;
  }
  const place = await judgeBoundary(folder, join(folder, target.file));
  if (place === "inside") return target.file;
  if (place === "outside") return outside(pointer, shown);
  const fix = "Correct the path; it is read relative to the file that holds it.";
  const message = `The file ${JSON.stringify(shorten(target.file))} does not exist.`;
  return { rule: "unresolved-reference", severity: "error", pointer, message, fix };
}

function outside(pointer: string, shown: string): Finding {
  return {
    rule: "reference-outside-folder",
    severity: "error",
    pointer,
    message: `${shown} leads out of the provider's folder.`,
    fix: "Copy the file into the folder and refer to it by a relative path.",
  };
}

/** A reference may be as long as its file; a message is a line. */
function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function inFile(finding: Finding, file: string, entry: string): Finding {
  return file === entry ? finding : { ...finding, file };
}
