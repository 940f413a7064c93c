import { posix } from "node:path";

/** Last segments that say nothing of what they lead to. */
const SAYS_NOTHING = /^(?:\d+|schema|items|get|put|post|delete|patch|head|options|default|content)$/;

/** The name that a target in another file asks for, before collisions: its key, or the name of its file. */
export function wantedName(file: string, segments: readonly string[]): string {
  const stem = posix.basename(file).replace(/(?:\.openapi)?\.(?:ya?ml|json)$/i, "");
  const last = segments.at(-1);
  if (last === undefined) return safeName(stem);
  return SAYS_NOTHING.test(last) ? [stem, ...segments].map(safeName).join("_") : safeName(last);
}

/** The wanted name, numbered from 2 on when it is taken. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted}_${number}`;
  return name;
}

/** Names of components consist of letters, digits, dots, hyphens and underscores. */
function safeName(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, "_").replaceAll(/^_+|_+$/g, "") || "Unnamed";
}
