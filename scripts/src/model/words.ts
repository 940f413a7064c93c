/** The words of a name in any notation: `clever-cloud`, `cleverCloud`, `clever_cloud.v2`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/(?:[^\p{ID_Continue}]|\p{Pc})+/u)
    .filter((word) => word !== "");
}

export function kebabCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

/** Words keep their own capitals (`userID` → `UserID`); each only starts with one. */
export function pascalCase(text: string): string {
  return wordsOf(text).map(capitalised).join("");
}

export function camelCase(text: string): string {
  const [first = "", ...rest] = wordsOf(text);
  const start = first === first.toUpperCase() ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return start + rest.map(capitalised).join("");
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `clever-cloud` → `CleverCloud`: how a provider is called inside identifiers such as `createCleverCloudClient`. */
export function providerIdentifier(provider: string): string {
  const name = pascalCase(provider);
  return /^\p{ID_Start}/u.test(name) ? name : `Api${name}`;
}

/** The name, or the first of its numbered variants (from 2) that is not taken; it is taken from then on. */
export function unique(name: string, taken: Set<string>, variant: (name: string, count: number) => string): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = variant(name, count);
  taken.add(free);
  return free;
}
