import { expect, test } from "vitest";
import type { ApiModel } from "../model/model.ts";
import { createLookup } from "../model/schema/lookup.ts";
import type { EmitInput, RootFacts } from "./input.ts";
import { emitPackageJson } from "./package-json.ts";
import { packageNames } from "./package-names.ts";

const model: ApiModel = {
  title: "Acme\nAPI",
  version: "1",
  tags: [],
  servers: [{ name: "server", url: "/", variables: [] }],
  securitySchemes: [],
  operations: [],
  schemas: [],
  components: { parameters: [], headers: [], requestBodies: [], responses: [] },
};

function manifest(root: Partial<RootFacts>, summary?: string): Record<string, unknown> {
  const facts = { scope: "@x", workspace: false, runtimeVersion: "1.2.3", owner: {}, ...root };
  const said = summary === undefined ? model : { ...model, summary };
  const input: EmitInput = {
    provider: "acme",
    specFile: "specs/acme/openapi.yaml",
    model: said,
    facts: {},
    root: facts,
    version: "0.1.0",
    names: packageNames("acme", said, {}, facts.scope),
    typeNames: new Map(),
    schemas: new Map(),
    lookup: createLookup(new Map()),
  };
  const [file] = emitPackageJson(input);
  return JSON.parse(file?.text ?? "");
}

test("outside a workspace it depends on the released runtime and builds alone", () => {
  expect(manifest({})).toEqual({
    name: "@x/acme",
    version: "0.1.0",
    description: "Typed fetch client for Acme API.",
    keywords: ["acme", "api", "client", "fetch", "openapi", "specloom", "typed"],
    files: ["dist", "src", "CHANGELOG.md", "REFERENCE.md"],
    type: "module",
    sideEffects: false,
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
    publishConfig: { access: "public" },
    scripts: { build: "tsc -p tsconfig.json" },
    dependencies: { "@specloom/runtime": "^1.2.3" },
    engines: { node: ">=20" },
  });
});

test("in a workspace it uses what lies there, from source", () => {
  const { dependencies, exports } = manifest({ workspace: true });
  expect(dependencies).toEqual({ "@specloom/runtime": "workspace:^" });
  expect(exports).toHaveProperty([".", "@specloom/source"], "./src/index.ts");
});

test("what the root says of its owner is repeated, with the package's folder", () => {
  const owner = { license: "MIT", author: "Ada", repository: "https://git.example.org/x.git" };
  expect(manifest({ owner })).toMatchObject({
    license: "MIT",
    author: "Ada",
    repository: { type: "git", url: "https://git.example.org/x.git", directory: "packages/acme" },
  });
});

test.each([
  ["Password reset.", "Typed fetch client for Acme API: password reset."],
  ["API keys", "Typed fetch client for Acme API: API keys."],
  ["x".repeat(300), "Typed fetch client for Acme API."],
])("the summary %j makes the description %j", (summary, wanted) => {
  expect(manifest({}, summary)["description"]).toBe(wanted);
});
