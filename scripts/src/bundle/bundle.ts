import { type JsonObject, isObject, objectField } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import type { DocumentFiles } from "../resolve-reference.ts";
import { placeAtOrigin, type Origin } from "./origins.ts";
import { componentsOf, createPlacement, type Placement } from "./placement.ts";
import { createRewriter } from "./rewrite.ts";
import type { Section } from "./section.ts";

/** What is bundled: the files of a document, each with its references that are no pointers into the file itself. */
export interface BundledFiles extends DocumentFiles {
  readonly files: ReadonlyMap<string, { readonly data: Json; readonly references: readonly unknown[] }>;
}

export interface Bundle {
  readonly document: Json;
  readonly findings: readonly Finding[];
  /** What later stages find, in the file that it came from. */
  readonly place: (finding: Finding) => Finding;
}

/**
 * Makes one document of a document and the files it refers to. What lies in other files moves under `components`, the same
 * target under the same name; references by `$anchor` become pointers. Path items are put in place of their reference,
 * because OpenAPI 3.0 has no section for them. The input stays as it is; a document without such references is returned itself.
 * @param inlined references at places where the specification has none: their targets take their place
 */
export function bundle(loaded: BundledFiles, inlined: ReadonlySet<object> = new Set()): Bundle {
  const { entry } = loaded;
  const { data: document = null, references = [] } = loaded.files.get(entry) ?? {};
  const isWhole = references.length === 0 && inlined.size === 0;
  if (!isObject(document) || isWhole) return { document, findings: [], place: (finding) => finding };
  const first = createPlacement(document, loaded);
  const bundled = bundleBy(first, document, loaded, inlined);
  const settled = first.settled();
  if (settled === undefined) return bundled;
  return bundleBy(createPlacement(document, loaded, settled), document, loaded, inlined);
}

function bundleBy(
  placement: Placement,
  document: JsonObject,
  loaded: BundledFiles,
  inlined: ReadonlySet<object>,
): Bundle {
  const { entry } = loaded;
  const findings: Finding[] = [];
  const origins = new Map<string, Origin>();
  const { rewrite, rewriteMembers } = createRewriter(loaded, placement, { findings, origins, inlined });
  const whole = rewriteMembers(document, { way: [], at: [], zone: "fields", section: "schemas", file: entry });
  const added = new Map<Section, [string, Json][]>();
  // Rewriting what was moved may move more, which is then in the list too.
  for (const { section, name, target } of placement.moved) {
    const at = ["components", section, name];
    origins.set(toPointer(at), target);
    const content = rewrite(target.value, { way: target.segments, at, zone: "fields", section, file: target.file });
    const ofSection = added.get(section) ?? [];
    added.set(section, ofSection);
    ofSection.push([name, content]);
  }
  const place = (finding: Finding): Finding => placeAtOrigin(finding, origins, entry);
  return { document: withComponents(whole, added), findings, place };
}

function withComponents(document: JsonObject, added: ReadonlyMap<Section, readonly [string, Json][]>): JsonObject {
  if (added.size === 0) return document;
  const sections = [...added].map(([section, components]): [string, Json] => [
    section,
    { ...componentsOf(document, section), ...Object.fromEntries(components) },
  ]);
  return { ...document, components: { ...objectField(document, "components"), ...Object.fromEntries(sections) } };
}
