import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Finding } from "../problem.ts";
import { readReference } from "../reference.ts";
import { BUDGETS } from "./budgets.ts";
import { judgeBoundary } from "./folder-boundary.ts";
import { folderUri, identifiersOf } from "./identifiers.ts";
import { placeReferences } from "./place-references.ts";
import { readText } from "./read-text.ts";
import { SourceError } from "./source-error.ts";
import { type ParsedSource, type SourceFile, parseReferred, parseSource } from "./source-file.ts";
import { type FoundReference, surveyFile } from "./survey.ts";

export interface LoadedFiles {
  /** By path relative to the provider's folder; the entry first. */
  readonly files: Map<string, SourceFile>;
  readonly findings: Finding[];
  /** Files of the folder that are referred to and do not exist, with what is to be done. */
  readonly missing: Map<string, string>;
  /** Files that could not be parsed. */
  readonly broken: { readonly file: string; readonly text: string; readonly error: SourceError }[];
}

/** Reads the entry file of a folder and every file of the folder that it refers to, directly or not. */
export async function loadFiles(folder: string, entry: string, pathOf: (file: string) => string): Promise<LoadedFiles> {
  const loaded: LoadedFiles = { files: new Map(), findings: [], missing: new Map(), broken: [] };
  const seen = new Set([entry]);
  const queue = [entry];
  const judged: Finding[] = [];
  let [characters, base, isNamed] = [0, "", false];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const source = await readSource({ folder, file, isEntry: file === entry }, pathOf, loaded);
    if (source === undefined) continue;
    characters += source.text.length;
    if (file === entry) base = folderUri(source.data, entry);
    const { references, findings, hasNames } = surveyFile(source.data);
    loaded.files.set(file, { ...source, references });
    loaded.findings.push(...findings.map((finding) => inFile(finding, file, entry)));
    isNamed ||= hasNames && findings.length === 0;
    const targets = await Promise.all(
      references.map((reference) => judgeReference(folder, file, byPath(reference, file, base), loaded.missing)),
    );
    for (const target of targets) {
      if (target === undefined) continue;
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
  { folder, file, isEntry }: { readonly folder: string; readonly file: string; readonly isEntry: boolean },
  pathOf: (file: string) => string,
  loaded: LoadedFiles,
): Promise<ParsedSource | undefined> {
  let text = "";
  try {
    text = await readText(join(folder, file));
    return isEntry ? parseSource(pathOf(file), text) : parseReferred(pathOf(file), text);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    loaded.broken.push({ file, text, error });
    return undefined;
  }
}

/** The file that a reference names, or why it must not be read; nothing where it is missing, which is noted. */
async function judgeReference(
  folder: string,
  file: string,
  reference: FoundReference,
  missing: Map<string, string>,
): Promise<string | Finding | undefined> {
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
  missing.set(target.file, await fixOfMissing(folder, target.file));
  return undefined;
}

async function fixOfMissing(folder: string, file: string): Promise<string> {
  const siblings = await readdir(join(folder, posix.dirname(file))).catch(() => []);
  const name = posix.basename(file);
  const twin = siblings.find((one) => one.toLowerCase() === name.toLowerCase());
  if (twin !== undefined) return `Write ${JSON.stringify(twin)}: the case of letters counts.`;
  return "Correct the path; it is read relative to the file that holds it.";
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
