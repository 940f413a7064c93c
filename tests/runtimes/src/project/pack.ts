import { mustRun } from "../../../packed/run.ts";
import type { Published } from "./published.ts";

export interface Packed {
  readonly tarball: string;
  readonly integrity: string;
  /** The tarball's own: packing rewrites what stands in the repository. */
  readonly manifest: { readonly name: string; readonly version: string };
}

/** Packs a built package as a release does. */
export async function pack({ folder }: Published, into: string): Promise<Packed> {
  const told = await mustRun("pnpm", ["pack", "--json", "--pack-destination", into], { cwd: folder });
  const { filename, integrity }: { filename: string; integrity: string } = JSON.parse(told);
  const manifest = await mustRun("tar", ["-xzOf", filename, "package/package.json"], { cwd: into });
  return { tarball: filename, integrity, manifest: JSON.parse(manifest) };
}
