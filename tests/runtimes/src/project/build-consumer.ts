import { build, type Plugin } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contractFiles, type Published } from "./published.ts";

const consumer = fileURLToPath(new URL("../consumer/", import.meta.url));

/**
 * Writes the one consumer script into a project, as an ES module and as CommonJS, both of which import the packages by name:
 * its own calls, and those of every generated contract test.
 */
export async function buildConsumer(packages: readonly Published[], folder: string): Promise<void> {
  const contracts = contractFiles(packages).map((file) => `import ${JSON.stringify(file)};`);
  const contents = [...contracts, 'export { run } from "./run.ts";'].join("\n");
  for (const format of ["esm", "cjs"] as const) {
    await build({
      stdin: { contents, resolveDir: consumer, loader: "ts" },
      outfile: join(folder, format === "esm" ? "consumer.mjs" : "consumer.cjs"),
      bundle: true,
      format,
      platform: "neutral",
      // Only the names of the specs that contracts were made from are read.
      define: { "import.meta.url": JSON.stringify("file:///specloom/packages/provider/test/contract.test.ts") },
      plugins: [publishedNames(packages)],
      logLevel: "error",
    });
  }
}

/** Imports of the repository's packages stay imports, by the name that a user knows; a contract's calls are kept for later. */
function publishedNames(packages: readonly Published[]): Plugin {
  return {
    name: "published names",
    setup({ onResolve }) {
      onResolve({ filter: /^@specloom\/contract$/ }, () => ({ path: join(consumer, "contracts.ts") }));
      // Their packages say that importing a file does nothing, which is true of what they publish.
      onResolve({ filter: /\/contract\.test\.ts$/ }, ({ path }) => ({ path, sideEffects: true }));
      onResolve({ filter: /^\.\.\/src\/index\.js$/ }, ({ importer }) => {
        const from = packages.find(({ folder }) => importer.startsWith(join(folder, "test")));
        return from && { path: from.name, external: true };
      });
      onResolve({ filter: /^@/ }, ({ path }) => ({ path, external: true }));
    },
  };
}
