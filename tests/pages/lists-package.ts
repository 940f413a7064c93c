import type * as Lists from "../../scripts/src/emit/fixtures/library/packages/lists/src/index.ts";
import { bundleGolden, importGolden } from "../golden-package.ts";

/** The golden package of paged operations. */
export async function bundleLists(code: string): Promise<Uint8Array> {
  return bundleGolden("lists", code);
}

export async function importLists(): Promise<typeof Lists> {
  return (await importGolden("lists")) as typeof Lists;
}
