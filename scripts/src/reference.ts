import { posix } from "node:path";

/** Where the text of a `$ref` leads, read from the file that holds it. */
export type ReferenceTarget =
  /** Inside the provider's folder: a file (relative to the folder, forward slashes) and a fragment, decoded. */
  | { readonly kind: "inside"; readonly file: string; readonly fragment: string }
  | { readonly kind: "remote" }
  | { readonly kind: "outside" }
  | { readonly kind: "malformed" };

/**
 * Reads a reference by RFC 3986 without resolving anything: `file` is the file that holds it.
 * Only relative paths can lead inside; a scheme, an authority or an absolute path never does.
 */
export function readReference(file: string, reference: string): ReferenceTarget {
  const hash = reference.indexOf("#");
  const fragment = decode(hash === -1 ? "" : reference.slice(hash + 1));
  const address = hash === -1 ? reference : reference.slice(0, hash);
  if (fragment === undefined) return { kind: "malformed" };
  if (address === "") return { kind: "inside", file, fragment };
  const outer = outerKind(address);
  if (outer !== undefined) return { kind: outer };
  const path = decode(address);
  if (path === undefined || path.includes("\0") || path.includes("?")) return { kind: "malformed" };
  // A decoded path is judged again: `%2e%2e%2f` and `%2fetc` must not slip past.
  const decodedOuter = outerKind(path);
  if (decodedOuter !== undefined) return { kind: decodedOuter };
  const target = posix.normalize(posix.join(posix.dirname(file), path));
  if (target === ".." || target.startsWith("../")) return { kind: "outside" };
  return { kind: "inside", file: target, fragment };
}

/** `remote` for what names a host or a scheme, `outside` for other absolute paths, `undefined` for relative paths. */
function outerKind(address: string): "remote" | "outside" | undefined {
  if (/^[/\\]{2}/.test(address)) return "remote";
  if (/^file:/i.test(address) || /^[a-z]:/i.test(address)) return "outside";
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return "remote";
  // A backslash is a separator on Windows alone: a reference that needs one is not portable.
  return address.startsWith("/") || address.includes("\\") ? "outside" : undefined;
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
