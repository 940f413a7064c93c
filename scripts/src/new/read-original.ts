import { field, isObject } from "../document.ts";
import { parsePointer } from "../json-pointer.ts";
import { readVersion } from "../lint/version.ts";
import { placeError } from "../load/load-spec.ts";
import { createLineIndex } from "../load/positions.ts";
import { readText } from "../load/read-text.ts";
import { SourceError } from "../load/source-error.ts";
import { createPositions, parseSource, type ParsedSource } from "../load/source-file.ts";
import { surveyFile } from "../load/survey.ts";
import type { Finding, Problem } from "../problem.ts";
import { upgradeSwagger } from "./upgrade-swagger.ts";

/** The document that a new provider starts with. */
export interface Original {
  /** `openapi.yaml` or `openapi.json`. */
  readonly file: string;
  readonly text: string;
  /** How many places the upgrade could not say in OpenAPI 3; they hold an `x-s2o-warning`. */
  readonly remarks: number;
}

/** Reads a document: OpenAPI 3 is taken over as it is, Swagger 2.0 upgraded, and anything else is a problem. */
export async function readOriginal(provider: string, path: string): Promise<Original | readonly Problem[]> {
  let text = "";
  try {
    text = await readText(path);
    const source = parseSource(path, text);
    const { findings } = surveyFile(source.data);
    if (findings.length > 0) return findings.map((finding) => place(provider, source, finding));
    const original = await takeOver(source);
    return "text" in original ? original : [place(provider, source, original)];
  } catch (error) {
    const reason = error instanceof SourceError ? error : unreadable(error);
    return [placeError(provider, path, text, reason)];
  }
}

async function takeOver(source: ParsedSource): Promise<Original | Finding> {
  const { data, path, text } = source;
  if (!isObject(data)) return fault("not-openapi", "", "The file holds no OpenAPI document.", "Name one with --from.");
  const swagger = field(data, "openapi") === undefined ? field(data, "swagger") : undefined;
  if (swagger === undefined) {
    const version = readVersion(data);
    const file = path.toLowerCase().endsWith(".json") ? "openapi.json" : "openapi.yaml";
    return typeof version === "number" ? { file, text, remarks: 0 } : version;
  }
  if (swagger !== "2.0" && swagger !== 2) {
    const message = `Swagger ${JSON.stringify(swagger)} is not upgraded.`;
    return fault("unsupported-version", "/swagger", message, 'Upgraded is `swagger: "2.0"`.');
  }
  try {
    return { file: "openapi.yaml", ...(await upgradeSwagger(data, text)) };
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
