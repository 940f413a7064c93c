import { lstatSync } from "node:fs";
import { join } from "node:path";
import { WriteError, writeError } from "./write-error.ts";

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Whether every system takes a text for the name of one file or folder and nothing else. */
export function isSafeSegment(segment: string): boolean {
  return (
    segment !== "" &&
    segment.length <= 200 &&
    !/^\.{1,2}$|[/\\:*?"<>|\p{Cc}\p{Cs}]|[. ]$/u.test(segment) &&
    !reserved.test(segment)
  );
}

/**
 * Refuses a relative path that could lead out of its folder, by its text or through a symbolic link.
 * @param root the folder that is trusted
 * @param path relative to `root`, with forward slashes
 */
export function assertInside(root: string, path: string): void {
  const segments = path.split("/");
  if (!segments.every(isSafeSegment)) {
    const message = `The path ${JSON.stringify(path)} leaves its folder or is no portable file name.`;
    throw new WriteError(path, message, "Rename the provider's folder.");
  }
  for (let depth = 1; depth <= segments.length; depth++) {
    const part = segments.slice(0, depth).join("/");
    if (isLink(root, part)) {
      const message = `${part} is a symbolic link, and none is followed.`;
      throw new WriteError(path, message, "Replace the link by a folder or a file.");
    }
  }
}

function isLink(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    throw writeError(path, error);
  }
}
