import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

export interface JudgedSpec {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** The schemes of the header `Authorization` that Prism knows; it reports every other one instead of judging it. */
const KNOWN = /^(basic|bearer|digest)$/i;

/**
 * The spec as Prism can judge it: itself, or a copy in which HTTP schemes that Prism does not know are keys in the header
 * `Authorization`, so that Prism still sees to it that there is one. What stands in it is held by the wire tests.
 */
export async function judgedSpec(specFile: URL): Promise<JudgedSpec> {
  const document: unknown = load(await readFile(specFile, "utf8"));
  const schemes = member(member(document, "components"), "securitySchemes");
  const unknown = isObject(schemes) ? Object.values(schemes).filter(isUnknownToPrism) : [];
  if (unknown.length === 0) return { path: fileURLToPath(specFile), remove: async () => {} };
  for (const scheme of unknown) Object.assign(scheme, { type: "apiKey", in: "header", name: "Authorization" });
  const folder = await mkdtemp(join(tmpdir(), "specloom-contract-"));
  const path = join(folder, "openapi.json");
  await writeFile(path, JSON.stringify(document));
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

function isUnknownToPrism(scheme: unknown): scheme is object {
  return isObject(scheme) && member(scheme, "type") === "http" && !KNOWN.test(String(member(scheme, "scheme")));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function member(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}
