import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

export const noBrowser =
  "No Chromium was found. Install one (on Debian: apt-get install chromium), or say where it is in CHROMIUM_PATH.";

/** The command of a Chromium: what CHROMIUM_PATH says, else the first of its usual names on the path. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { CHROMIUM_PATH: said, PATH: path = "" } = environment;
  if (said) return isExecutable(said) ? said : undefined;
  const candidates = NAMES.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
