import type { OpenApiDocument } from "../../document.ts";
import { emitPackage, surfaceOf } from "../../emit/emit.ts";
import type { GeneratedFile } from "../../emit/file.ts";
import type { PackageSource } from "../../emit/input.ts";
import { buildModel } from "../../model/build-model.ts";
import { normalise } from "../../normalise/normalise.ts";

/** @param document - Normalised. */
function sourceOf(document: OpenApiDocument): PackageSource {
  const { model } = buildModel(document, "shop");
  const root = { scope: "@specloom", workspace: false, runtimeVersion: "0.0.0", owner: {} };
  return { provider: "shop", specFile: "s.yaml", model, facts: {}, root, version: "0.0.0" };
}

export function factsOf(document: OpenApiDocument): readonly string[] {
  return surfaceOf(sourceOf(normalise(document).document));
}

export function filesOf(given: OpenApiDocument): readonly GeneratedFile[] {
  return emitPackage(sourceOf(normalise(given).document));
}
