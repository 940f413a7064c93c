import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { bundle } from "../bundle/bundle.ts";
import { type JsonObject, type OpenApiDocument, field, isObject, objectEntries, objectField } from "../document.ts";
import { readVersion } from "../lint/version.ts";
import { fetchDocument } from "../load/fetch-document.ts";
import { type LoadedSpec, loadSpec, placeError } from "../load/load-spec.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { SourceError } from "../load/source-error.ts";
import { upgradeSwagger } from "../new/upgrade-swagger.ts";
import type { Finding, Problem } from "../problem.ts";

export type VendorDocument =
  /** One document, Swagger 2.0 upgraded. The problems are references that could not be followed. */
  | { readonly ok: true; readonly document: OpenApiDocument; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a vendor's document from a file or an http(s) URL. Its structure is not checked: a document may be compared that no
 * package could be made of. Writes nothing but, for a URL, a temporary file.
 * @param provider the name by which problems are reported
 * @param address path of a file, or a URL
 */
export async function readVendorDocument(provider: string, address: string): Promise<VendorDocument> {
  try {
    return isUrl(address) ? await readUrl(provider, address) : await readFile(provider, address, resolve(address));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { ok: false, problems: [placeError(provider, address, "", error)] };
  }
}

function isUrl(address: string): boolean {
  return /^https?:\/\//iu.test(address);
}

async function readUrl(provider: string, url: string): Promise<VendorDocument> {
  const text = await fetchDocument(url);
  const folder = mkdtempSync(join(tmpdir(), "specloom-drift-"));
  try {
    const entry = join(folder, /\.json$/iu.test(new URL(url).pathname) ? "openapi.json" : "openapi.yaml");
    writeFileSync(entry, text, { flag: "wx" });
    return await readFile(provider, url, entry);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param shown what the file is called in problems */
async function readFile(provider: string, shown: string, entry: string): Promise<VendorDocument> {
  refuseUnreadable(entry);
  const folder = dirname(entry);
  const loaded = await loadSpec({ name: provider, root: folder, folder, entry });
  const place = (problem: Problem): Problem =>
    problem.file === basename(entry) ? { ...problem, file: shown } : problem;
  if (!loaded.ok) return { ok: false, problems: loaded.problems.map(place) };
  const { spec } = loaded;
  const { document, findings } = await toOneDocument(spec);
  const problems = [...spec.problems, ...findings.map(spec.locate)].map(place);
  return document === undefined ? { ok: false, problems } : { ok: true, document, problems };
}

interface Whole {
  readonly document?: OpenApiDocument;
  readonly findings: readonly Finding[];
}

async function toOneDocument(spec: LoadedSpec): Promise<Whole> {
  const { document: data, findings, place } = bundle(spec);
  if (!isObject(data)) return { findings: [fault("not-openapi", "", "The file holds no OpenAPI document.")] };
  const document = isSwagger(data) ? await upgrade(data, spec) : data;
  if ("rule" in document) return { findings: [document as Finding] };
  const version = readVersion(document);
  if (typeof version !== "number") return { findings: [version] };
  if (objectEntries(objectField(document, "paths")).length === 0) {
    return { findings: [fault("not-openapi", "/paths", "The document has no paths, so there is nothing to compare.")] };
  }
  return { document, findings: findings.map(place) };
}

function isSwagger(data: JsonObject): boolean {
  const version = field(data, "swagger");
  return field(data, "openapi") === undefined && (version === "2.0" || version === 2);
}

async function upgrade(data: JsonObject, spec: LoadedSpec): Promise<JsonObject | Finding> {
  try {
    const { text } = await upgradeSwagger(data, spec.texts.get(spec.entry) ?? "");
    return parseYaml(text) as JsonObject;
  } catch (error) {
    // The converter throws whatever a broken document leads to.
    const reason = error instanceof Error ? error.message : String(error);
    return fault("swagger-upgrade", "", `The document cannot be upgraded from Swagger 2.0: ${reason}.`);
  }
}

function fault(rule: string, pointer: string, message: string): Finding {
  return { rule, severity: "error", pointer, message };
}

function refuseUnreadable(path: string): void {
  try {
    if (!statSync(path).isFile()) throw new SourceError("not-a-file", "This is not a file.");
    accessSync(path, constants.R_OK);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code !== "ENOENT") throw new SourceError("unreadable-file", `The file cannot be read (${code}).`);
    throw new SourceError("missing-file", "The file does not exist.", { fix: "Correct the path." });
  }
}
