import { build } from "esbuild";
import { join } from "node:path";
import type { Project } from "../project/project.ts";

/** Bundles code of a project as its user would, for a platform without packages. */
export async function bundle({ folder }: Project, code: string, outfile: string): Promise<string> {
  const file = join(folder, outfile);
  await build({
    stdin: { contents: code, resolveDir: folder },
    outfile: file,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  return file;
}
