import { field, isObject, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { oauth1Methods, oauth1Urls, type OAuth1 } from "./oauth1-scheme.ts";

const key = "x-specloom-oauth1";

/**
 * `x-specloom-oauth1` of a security scheme: OAuth 1.0a, of which OpenAPI knows the name alone. Nothing where something in
 * it is wrong; that has then been reported.
 */
export function readOAuth1(scheme: JsonObject, pointer: string, builder: Builder): OAuth1 | undefined {
  const value = field(scheme, key);
  if (value === undefined) return undefined;
  let sound = true;
  const refuse = (at: string, message: string, fix: string): void => {
    sound = false;
    builder.report({ rule: "specloom-oauth1", severity: "error", pointer: `${pointer}/${key}${at}`, message, fix });
  };
  if (textField(scheme, "type") !== "http" || textField(scheme, "scheme")?.toLowerCase() !== "oauth") {
    refuse(
      "",
      `\`${key}\` belongs to \`type: http\` with \`scheme: OAuth\`.`,
      "Make the scheme one, or take the field out.",
    );
  }
  if (!isObject(value)) {
    refuse("", `\`${key}\` is an object with \`signatures\`.`, `Write { signatures: [${oauth1Methods.join(", ")}] }.`);
    return undefined;
  }
  const known: readonly string[] = ["signatures", ...oauth1Urls];
  for (const name of Object.keys(value).filter((one) => !known.includes(one))) {
    refuse(`/${name}`, `\`${name}\` means nothing here.`, `It has ${known.join(", ")}.`);
  }
  const urls = oauth1Urls.flatMap((name): [string, string][] => {
    const url = textField(value, name);
    if (url === undefined && field(value, name) !== undefined)
      refuse(`/${name}`, `\`${name}\` is a URL.`, "Write it as a text.");
    return url === undefined ? [] : [[name, url]];
  });
  const signatures = readSignatures(value, refuse);
  return sound ? { signatures, ...Object.fromEntries(urls) } : undefined;
}

function readSignatures(
  value: JsonObject,
  refuse: (at: string, message: string, fix: string) => void,
): OAuth1["signatures"] {
  const given = field(value, "signatures");
  const list = Array.isArray(given) ? given : [];
  const found = oauth1Methods.filter((method) => list.includes(method));
  if (found.length === 0 || found.length !== list.length) {
    const fix = `Name each once, the default first: ${oauth1Methods.join(", ")}.`;
    refuse(given === undefined ? "" : "/signatures", "`signatures` lists the methods that the server takes.", fix);
  }
  return found.toSorted((a, b) => list.indexOf(a) - list.indexOf(b));
}
