import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { BUDGETS } from "./budgets.ts";
import { SourceError } from "./source-error.ts";

/** Reads a UTF-8 file, with or without a byte order mark (which is left out). Throws a `SourceError`. */
export async function readText(path: string): Promise<string> {
  const { size, isFile } = await stat(path).then((entry) => ({ size: entry.size, isFile: entry.isFile() }));
  if (!isFile) throw new SourceError("not-a-file", "This is no file.");
  if (size > BUDGETS.fileBytes) {
    const limit = `${BUDGETS.fileBytes / 1024 / 1024} MiB`;
    throw new SourceError("file-too-big", `The file has ${size} bytes; at most ${limit} are read.`, {
      fix: "Split it into files that refer to each other.",
    });
  }
  return decodeText(await readFile(path));
}

const SAVE_AS_UTF8 = "Save the file as UTF-8.";

export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  const isUtf16 =
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0 && second !== undefined && second !== 0) ||
    (first !== undefined && first !== 0 && second === 0 && third !== 0);
  if (isUtf16) throw new SourceError("encoding", "The file is UTF-16.", { fix: SAVE_AS_UTF8 });
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  // The replacement character may also stand in the file itself; the first one is near enough to find the fault.
  const offset = Math.max(text.indexOf("\uFFFD"), 0);
  throw new SourceError("encoding", "The file is not valid UTF-8.", { offset, text, fix: SAVE_AS_UTF8 });
}
