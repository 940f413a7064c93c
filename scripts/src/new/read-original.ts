import { basename, posix } from "node:path";
import { field, isObject } from "../document.ts";
import { parsePointer } from "../json-pointer.ts";
import { readVersion } from "../lint/version.ts";
import { fetchDocument } from "../load/fetch-document.ts";
import { placeError } from "../load/load-spec.ts";
import { createLineIndex } from "../load/positions.ts";
import { readText } from "../load/read-text.ts";
import { SourceError } from "../load/source-error.ts";
import { createPositions, parseSource, type ParsedSource, type SourceFile } from "../load/source-file.ts";
import { surveyFile } from "../load/survey.ts";
import type { Finding, Problem } from "../problem.ts";
import { collectFiles, fileReader, urlReader, withEntryName } from "./collect-files.ts";
import { joinSwagger } from "./join-swagger.ts";
import { upgradeSwagger } from "./upgrade-swagger.ts";

/** The document that a new provider starts with. */
export interface Original {
  /** `openapi.yaml` or `openapi.json`. */
  readonly file: string;
  /** Texts by path relative to the provider's folder: that file, and those that it refers to. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many places the upgrade could not say in OpenAPI 3; they hold an `x-s2o-warning`. */
  readonly remarks: number;
}

/**
 * Reads a document and the files of its folder that it refers to: OpenAPI 3 is taken over as it is, Swagger 2.0 upgraded, and
 * anything else is a problem. An http(s) URL is fetched, and of its references those below the same URL.
 */
export async function readOriginal(provider: string, path: string): Promise<Original | readonly Problem[]> {
  let text = "";
  const isUrl = /^https?:\/\//iu.test(path);
  try {
    text = isUrl ? await fetchDocument(path) : await readText(path);
    const source = parseSource(path, text);
    const { findings } = surveyFile(source.data);
    if (findings.length > 0) return findings.map((finding) => place(provider, source, finding));
    const entry = isUrl ? posix.basename(new URL(path).pathname) || "openapi.yaml" : basename(path);
    const files = await collectFiles(entry, text, isUrl ? urlReader(path) : fileReader(path));
    const original = await takeOver(source, entry, files);
    return "texts" in original ? original : [place(provider, source, original)];
  } catch (error) {
    const reason = error instanceof SourceError ? error : unreadable(error);
    return [placeError(provider, path, text, reason)];
  }
}

async function takeOver(
  source: ParsedSource,
  entry: string,
  files: ReadonlyMap<string, SourceFile>,
): Promise<Original | Finding> {
  const { data, path, text, format } = source;
  if (!isObject(data)) return fault("not-openapi", "", "The file holds no OpenAPI document.", "Name one with --from.");
  const swagger = field(data, "openapi") === undefined ? field(data, "swagger") : undefined;
  if (swagger === undefined) {
    const version = readVersion(data);
    const isJson =
      path
        .toLowerCase()
        .replace(/[?#].*$/u, "")
        .endsWith(".json") && format === "json";
    const file = isJson ? "openapi.json" : "openapi.yaml";
    if (typeof version !== "number") return version;
    const texts = [...files].map(([name, one]): [string, string] => [
      name === entry ? file : name,
      withEntryName(name, one, entry, file),
    ]);
    return { file, texts: new Map(texts), remarks: 0 };
  }
  if (swagger !== "2.0" && swagger !== 2) {
    const message = `Swagger ${JSON.stringify(swagger)} is not upgraded.`;
    return fault("unsupported-version", "/swagger", message, 'Upgraded is `swagger: "2.0"`.');
  }
  try {
    const whole = files.size > 1 ? joinSwagger(entry, files) : data;
    const { text: upgraded, remarks } = await upgradeSwagger(whole, text);
    return { file: "openapi.yaml", texts: new Map([["openapi.yaml", upgraded]]), remarks };
  } catch (error) {
    // The converter meets broken documents with whatever error comes up.
    const reason = error instanceof Error ? error.message : String(error);
    const fix = "Mend the document: it is no valid Swagger 2.0.";
    return fault("swagger-upgrade", "", `The document cannot be upgraded: ${reason}.`, fix);
  }
}

function fault(rule: string, pointer: string, message: string, fix: string): Finding {
  return { rule, severity: "error", pointer, message, fix };
}

function place(provider: string, source: ParsedSource, finding: Finding): Problem {
  const { value } = createPositions(source).find(parsePointer(finding.pointer) ?? []);
  return { provider, ...finding, file: source.path, ...createLineIndex(source.text)(value) };
}

/** What the file system said. Any other error is a bug of ours and passes. */
function unreadable(error: unknown): SourceError {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  if (error.code === "ENOENT") {
    const fix = "Correct the path behind --from; it is read from the folder that this runs in.";
    return new SourceError("missing-file", "There is no such file.", { fix });
  }
  return new SourceError("unreadable-file", `The file cannot be read (${String(error.code)}).`);
}
