import type { Json } from "../model/model.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { oneLine } from "./text/characters.ts";

const built = { types: "./dist/index.d.ts", default: "./dist/index.js" };
const manifest = { "./package.json": "./package.json" };

/** `package.json`: the generator's keys; the version and all other keys are kept as they are there. */
export const emitPackageJson: Emitter = (input) => {
  const { provider, facts, names, root, version } = input;
  const ownerFacts = ownerKeys(input);
  const keys: Record<string, Json | undefined> = {
    name: names.npm,
    version,
    description: descriptionOf(input),
    keywords: [...new Set(["api", "client", "fetch", "openapi", provider, "specloom", "typed"])].toSorted(),
    homepage: ownerFacts["homepage"] ?? facts.homepage,
    bugs: ownerFacts["bugs"],
    license: ownerFacts["license"],
    author: ownerFacts["author"],
    repository: ownerFacts["repository"],
    files: ["dist", "src", "CHANGELOG.md", "REFERENCE.md"],
    type: "module",
    sideEffects: false,
    exports: { ".": root.workspace ? { "@specloom/source": "./src/index.ts", ...built } : built, ...manifest },
    publishConfig: { access: "public", ...(root.workspace ? { exports: { ".": built, ...manifest } } : {}) },
    scripts: scriptsOf(input),
    dependencies: { "@specloom/runtime": root.workspace ? "workspace:^" : `^${root.runtimeVersion}` },
    devDependencies: devDependenciesOf(input),
    engines: { node: ">=20" },
  };
  return [{ path: "package.json", text: `${JSON.stringify(keys, undefined, 2)}\n`, ownership: "merge" }];
};

/** One line for registries: what the spec says in short, else what every package is. */
function descriptionOf({ model, names }: EmitInput): string {
  const text = `Typed fetch client for ${oneLine(names.title)}`;
  const about = oneLine(model.summary ?? "").replace(/\.$/u, "");
  const isWord = /^\p{Lu}\p{Ll}/u.test(about);
  const full =
    about === ""
      ? `${text}.`
      : `${text}: ${isWord ? about.charAt(0).toLowerCase() : about.charAt(0)}${about.slice(1)}.`;
  return full.length <= 250 ? full : `${text}.`;
}

/** The root's own statements about who owns this, with the package's folder added where a place is named. */
function ownerKeys({ provider, root }: EmitInput): Readonly<Record<string, Json>> {
  const { repository } = root.owner;
  if (repository === undefined) return root.owner;
  const place = typeof repository === "string" ? { type: "git", url: repository } : repository;
  return { ...root.owner, repository: { ...(place as object), directory: `packages/${provider}` } };
}

function scriptsOf({ root }: EmitInput): Json {
  const build = { build: "tsc -p tsconfig.json" };
  if (!root.workspace) return build;
  return {
    ...build,
    test: "vitest run --config ../../vitest.config.ts",
    publint: "publint --strict",
    attw: "pnpm pack --out node_modules/.attw.tgz && attw node_modules/.attw.tgz --profile node16 --ignore-rules cjs-resolves-to-esm",
  };
}

function devDependenciesOf({ root }: EmitInput): Json | undefined {
  if (!root.workspace) return undefined;
  const vitest = root.vitestVersion === undefined ? {} : { vitest: root.vitestVersion };
  return { "@specloom/contract": "workspace:*", ...vitest };
}
