import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const COMPILERS = ["typescript-5.9", "typescript-6", "typescript-7"] as const;

/** How a project of a user is compiled. */
export interface Setting {
  /** What it is, and the file that it consists of. */
  readonly project: string;
  readonly file: string;
  readonly module: string;
  readonly moduleResolution: string;
  readonly lib: string;
  /** Packages whose types are there without being imported. */
  readonly types: readonly string[];
}

// Without `dom`: a project that runs in Node alone has what `@types/node` says of fetch, and no more.
const node = { project: "Node", file: "use.ts", lib: "es2022", types: ["node"] };

/** What users have: a server by each way of finding packages, one that is CommonJS, and a page. */
export const SETTINGS: readonly Setting[] = [
  { ...node, module: "esnext", moduleResolution: "bundler" },
  { ...node, module: "node16", moduleResolution: "node16" },
  { ...node, module: "nodenext", moduleResolution: "nodenext" },
  { ...node, project: "CommonJS", file: "use.cts", module: "nodenext", moduleResolution: "nodenext" },
  {
    project: "page",
    file: "page.ts",
    module: "esnext",
    moduleResolution: "bundler",
    lib: "es2022,dom,dom.iterable",
    types: [],
  },
];

const require = createRequire(import.meta.url);

/** The command line of a compiler, as strict as it can be, declarations of packages included. */
export function compile(compiler: string, setting: Setting, files: readonly string[]): string[] {
  const typeRoots = join(dirname(require.resolve("@types/node/package.json")), "..");
  const { module, moduleResolution, lib, types } = setting;
  const options = {
    module,
    moduleResolution,
    lib,
    target: "es2022",
    skipLibCheck: "false",
    pretty: "false",
    typeRoots,
  };
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
  const words = Object.entries({ ...options, ...(types.length > 0 ? { types: types.join() } : {}) });
  return [compilerPath(compiler), ...strict, ...words.flatMap(([name, value]) => [`--${name}`, value]), ...files];
}

/** The compiler's own command, whatever the version's file layout. */
function compilerPath(name: string): string {
  const manifestFile = require.resolve(`${name}/package.json`);
  const manifest: { bin: { tsc: string } } = require(manifestFile);
  return join(dirname(manifestFile), manifest.bin.tsc);
}
