import { build } from "esbuild";
import { join } from "node:path";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../../../../scripts/src/generate.ts";
import type { AnyResult, Transport } from "../../../../../packages/runtime/src/index.ts";
import { temporaryRoot, workspaceFiles } from "../../specs/files/root.ts";
import { everything } from "./everything.ts";

type Call = (input?: object) => Promise<AnyResult>;

/** A client as somebody without types sees it. */
export type LooseClient = Transport & Readonly<Record<string, Call>>;

/** A generated package as somebody without types sees it. */
export interface LoosePackage {
  readonly create: (options?: object) => LooseClient;
  readonly exports: Readonly<Record<string, unknown>>;
}

export type PackageName = "quatrix" | "ordercloud" | "clever-cloud" | "everything";

export type Packages = Readonly<Record<PackageName, LoosePackage>>;

const repository = fileURLToPath(new URL("../../../../../", import.meta.url));

/** Makes the package that uses everything, and imports it beside three providers', with one runtime, as a user would bundle them. */
export async function loadPackages(): Promise<Packages> {
  const { root, remove } = temporaryRoot({
    ...workspaceFiles,
    "specs/everything/openapi.json": JSON.stringify(everything),
  });
  try {
    const { providers } = await run({ root, providers: [], task: "generate", jobs: 1 });
    const problems = providers.filter(({ ok }) => !ok).flatMap((report) => report.problems);
    if (problems.length > 0) throw new Error(`The package was not made: ${JSON.stringify(problems, undefined, 2)}`);
    return await bundle({
      quatrix: join(repository, "packages/quatrix/src/index.ts"),
      ordercloud: join(repository, "packages/ordercloud/src/index.ts"),
      "clever-cloud": join(repository, "packages/clever-cloud/src/index.ts"),
      everything: join(root, "packages/everything/src/index.ts"),
    });
  } finally {
    remove();
  }
}

async function bundle(entries: Readonly<Record<PackageName, string>>): Promise<Packages> {
  const contents = Object.entries(entries)
    .map(([name, file]) => `export * as ${JSON.stringify(name)} from ${JSON.stringify(file)};`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repository, loader: "ts" },
    alias: { "@specloom/runtime": join(repository, "packages/runtime/src/index.ts") },
    bundle: true,
    format: "esm",
    platform: "neutral",
    // The build settings that a package extends lie in a workspace that the one made here is not part of.
    logLevel: "error",
    write: false,
  });
  const folder = mkdtempSync(join(tmpdir(), "specloom-clients-"));
  try {
    const file = join(folder, "packages.mjs");
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    const modules: Record<PackageName, Record<string, unknown>> = await import(pathToFileURL(file).href);
    return {
      quatrix: packageOf(modules.quatrix),
      ordercloud: packageOf(modules.ordercloud),
      "clever-cloud": packageOf(modules["clever-cloud"]),
      everything: packageOf(modules.everything),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packageOf(exports: Readonly<Record<string, unknown>>): LoosePackage {
  const name = Object.keys(exports).find((key) => /^create\w+Client$/u.test(key)) ?? "";
  return { create: exports[name] as LoosePackage["create"], exports };
}
