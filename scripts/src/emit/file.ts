/** What an emitter returns: a file of a provider's package, not written yet. */
export interface GeneratedFile {
  /** Relative to the package's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** `whole`: the text is the file. `merge`: a JSON object whose keys replace those of the file there; its others stay. */
  readonly ownership: "whole" | "merge";
}

/** Thrown where two emitters want to write the same file: a bug of the generator. */
class PathClaimedTwice extends Error {
  override readonly name = "PathClaimedTwice";
}

/** The files by path, ascending; paths that a file system may take for one another count as the same. */
export function uniqueFiles(files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const claimed = new Set<string>();
  for (const { path } of files) {
    const key = path.normalize("NFC").toLowerCase();
    if (claimed.has(key)) throw new PathClaimedTwice(`Two emitters claim the path ${path}.`);
    claimed.add(key);
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
