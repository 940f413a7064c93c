/** The file system would not do what was asked: which path, why, and what can be done about it. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly fix: string;

  constructor(path: string, message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
    this.fix = fix;
  }
}

const causes: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  EACCES: ["permission is denied", "Make the folder writable for the user who runs this."],
  EPERM: ["the operation is not permitted", "Make the folder writable for the user who runs this."],
  EROFS: ["the file system is read-only", "Run this on a file system that can be written."],
  ENOSPC: ["the disk is full", "Free some space; what was there before is untouched."],
  EDQUOT: ["the disk quota is used up", "Free some space; what was there before is untouched."],
  EFBIG: ["a file may not grow that large here", "Raise the limit; what was there before is untouched."],
  EEXIST: ["a file stands where a folder has to be", "Move the file away."],
  EISDIR: ["a folder stands there", "Move the folder away."],
  ENOTDIR: ["a file stands where a folder has to be", "Move the file away."],
  ENAMETOOLONG: ["the name is too long for the file system", "Give the provider's folder a shorter name."],
};

/** A `WriteError` from what the file system threw. */
export function writeError(path: string, error: unknown): WriteError {
  if (error instanceof WriteError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [what, fix] = causes[code] ?? [String(error), "See the message of the operating system."];
  return new WriteError(path, `Cannot write ${path}: ${what}${code === "" ? "" : ` (${code})`}.`, fix, {
    cause: error,
  });
}

/** Whether there is nothing to read: neither the file nor, where a file stands in the way, its folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
