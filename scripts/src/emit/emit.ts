import { createLookup } from "../model/schema/lookup.ts";
import { schemasByKey } from "../model/schema/sample.ts";
import { schemaNames } from "../model/schema/text.ts";
import { emitClient } from "./client.ts";
import { emitContractTest } from "./contract-test.ts";
import { uniqueFiles, type GeneratedFile } from "./file.ts";
import { emitIndexFile } from "./index-file.ts";
import type { EmitInput, Emitter, PackageSource } from "./input.ts";
import { emitLicense } from "./license.ts";
import { emitModels } from "./models.ts";
import { emitOperations } from "./operations.ts";
import { emitPackageJson } from "./package-json.ts";
import { packageNames } from "./package-names.ts";
import { emitPages } from "./pages.ts";
import { emitReadme } from "./readme.ts";
import { emitReference } from "./reference.ts";
import { emitSchema } from "./schema.ts";
import { emitSchemes } from "./schemes.ts";
import { emitSession } from "./session.ts";
import { emitSurface, surfaceFacts } from "./surface.ts";
import { emitTsconfig } from "./tsconfig.ts";
import { emitTurboJson } from "./turbo-json.ts";
import { emitVersion } from "./version.ts";

/** Every artifact of a package that is made from the model: a new one is a file and a line here. */
const emitters: readonly Emitter[] = [
  emitPackageJson,
  emitTsconfig,
  emitTurboJson,
  emitLicense,
  emitReadme,
  emitReference,
  emitSurface,
  emitIndexFile,
  emitModels,
  emitSchema,
  emitSchemes,
  emitOperations,
  emitPages,
  emitSession,
  emitClient,
  emitVersion,
  emitContractTest,
];

/** All files of a provider's package, by path; throws where two emitters claim the same one. */
export function emitPackage(source: PackageSource): readonly GeneratedFile[] {
  const input = inputOf(source);
  return uniqueFiles(emitters.flatMap((emit) => emit(input)));
}

/** The facts of the package's surface alone. */
export function surfaceOf(source: PackageSource): readonly string[] {
  return surfaceFacts(inputOf(source));
}

function inputOf(source: PackageSource): EmitInput {
  const { provider, model, facts, root } = source;
  const names = packageNames(provider, model, facts, root.scope);
  const schemas = schemasByKey(model);
  return { ...source, names, typeNames: schemaNames(model), schemas, lookup: createLookup(schemas) };
}
