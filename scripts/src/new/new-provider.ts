import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { faultOfProviderName } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import { UsageError } from "../usage-error.ts";
import { apply } from "../write/apply.ts";
import { assertInside } from "../write/safe-path.ts";
import { WriteError, writeError } from "../write/write-error.ts";
import { type Original, readOriginal } from "./read-original.ts";

export interface NewOptions {
  readonly name: string;
  /** The folder that holds `specs/`, or will. */
  readonly root: string;
  /** An OpenAPI 3 or Swagger 2.0 document to start from, instead of the template: a path, or an http(s) URL. */
  readonly from?: string;
}

export type NewResult =
  /** The path is relative to the root; what the remarks are says `Original`. */
  | { readonly ok: true; readonly path: string; readonly remarks: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes the folder of a provider, whole or not at all. Throws a `UsageError` for a name or root that cannot be, and a
 * `WriteError` where the folder is there already or cannot be made.
 */
export async function newProvider({ name, root, from }: NewOptions): Promise<NewResult> {
  const fault = faultOfProviderName(name);
  if (fault !== undefined) throw new UsageError(`The provider name ${JSON.stringify(name)} ${fault}.`);
  const absolute = resolve(root);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`The root ${absolute} is no folder. Name the folder that holds specs/, or will, with --root.`);
  }
  const folder = `specs/${name}`;
  refuseTaken(absolute, folder);
  const original = from === undefined ? template() : await readOriginal(name, from);
  if (!("texts" in original)) return { ok: false, problems: original };
  const path = `${folder}/${original.file}`;
  const texts = new Map(original.texts);
  // The house rules are not for somebody else's document.
  if (from !== undefined) texts.set("provider.yaml", "spec: vendor\n");
  const changed = [...texts].map(([file, text]) => ({ path: `${folder}/${file}`, content: Buffer.from(text) }));
  makeFolder(absolute, folder);
  try {
    apply(absolute, { changed, stale: [], leftovers: [] });
  } catch (error) {
    rmSync(join(absolute, folder), { recursive: true, force: true });
    throw error;
  }
  return { ok: true, path, remarks: original.remarks };
}

function template(): Original {
  const text = readFileSync(new URL("template.yaml", import.meta.url), "utf8");
  return { file: "openapi.yaml", texts: new Map([["openapi.yaml", text]]), remarks: 0 };
}

function refuseTaken(root: string, folder: string): void {
  assertInside(root, folder);
  if (statSync(join(root, folder), { throwIfNoEntry: false }) !== undefined) throw taken(folder);
}

/** Made in one step that fails where the folder is there, so that of two runs at once one is told. */
function makeFolder(root: string, folder: string): void {
  try {
    mkdirSync(join(root, "specs"), { recursive: true });
    mkdirSync(join(root, folder));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw taken(folder);
    throw writeError(folder, error);
  }
}

function taken(folder: string): WriteError {
  return new WriteError(folder, `${folder} exists already, and is left as it is.`, "Choose another name, or edit it.");
}
