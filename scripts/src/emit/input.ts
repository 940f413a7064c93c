import type { ProviderFacts } from "../load/provider-facts.ts";
import type { ApiModel, Json, Schema } from "../model/model.ts";
import type { SchemaLookup } from "../model/schema/lookup.ts";
import type { GeneratedFile } from "./file.ts";
import type { PackageNames } from "./package-names.ts";

/** What is known of the folder that packages are made in; the same for all of them. */
export interface RootFacts {
  /** npm scope of packages that have no name of their own, for example `@specloom`. */
  readonly scope: string;
  /** Whether it is a pnpm workspace: packages then use its runtime, its build settings and its tests. */
  readonly workspace: boolean;
  /** Version of the runtime that this generator writes for. */
  readonly runtimeVersion: string;
  /** Version of vitest in the workspace. */
  readonly vitestVersion?: string;
  /** `author`, `repository` and the like of the root's package.json: facts about the owner that are stated once. */
  readonly owner: Readonly<Record<string, Json>>;
  /** The root's LICENSE. */
  readonly licenseText?: string;
}

/** What a package is made from. */
export interface PackageSource {
  /** The provider's folder under `specs/`. */
  readonly provider: string;
  /** The spec's path relative to the root, with forward slashes. */
  readonly specFile: string;
  readonly model: ApiModel;
  readonly facts: ProviderFacts;
  readonly root: RootFacts;
  /** Of the package: what its package.json has, `0.1.0` at first. */
  readonly version: string;
}

/** All that an emitter may read: the source, and what several emitters would work out from it again. */
export interface EmitInput extends PackageSource {
  readonly names: PackageNames;
  /** Exported type name of each schema of the model, by key. */
  readonly typeNames: ReadonlyMap<string, string>;
  /** The model's schemas by key. */
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly lookup: SchemaLookup;
}

/** Makes files from what is known; reads and writes nothing. */
export type Emitter = (input: EmitInput) => readonly GeneratedFile[];
