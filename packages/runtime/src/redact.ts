/** What platforms say by themselves when a request fails. A secret that is a part of it could not be told from it. */
const VOCABULARY =
  "TypeError: fetch failed Failed to Load Network request connect ECONNREFUSED read ECONNRESET getaddrinfo ENOTFOUND " +
  "name message stack cause code errno syscall address port hostname node";

/**
 * What `fetch` threw, unless something in it must not be shown: some platforms print the whole URL, and wrappers of `fetch` hand
 * out the request. Then an error that says so.
 */
export function withoutSecrets(cause: unknown, secrets: readonly string[]): unknown {
  const hidden = secrets.map(withoutBackslashes).filter((secret) => secret && !VOCABULARY.includes(secret));
  try {
    if (!shows(cause, hidden)) return cause;
  } catch {
    // Cyclic or hostile: it cannot be looked through, so it is not shown.
  }
  return new Error("withheld: holds a secret");
}

function shows(value: unknown, secrets: readonly string[]): boolean {
  if (Object(value) !== value) {
    const text = withoutBackslashes(String(value));
    return secrets.some((secret) => text.includes(secret));
  }
  const object = value as Readonly<Record<PropertyKey, unknown>>;
  const isError = object instanceof Error;
  // What is no error, list or plain object may show what is none of its properties.
  if (Symbol.toStringTag in object && !isError) return true;
  const properties = Reflect.ownKeys(object).flatMap((key) => [
    key,
    key === "stack" ? withoutFrames(String(object[key])) : object[key],
  ]);
  return [`${String(object)}`, JSON.stringify(object), ...properties].some((each) => shows(each, secrets));
}

/** A frame names functions and files, which no request has a say in; with a query it may be the URL of a request. */
function withoutFrames(stack: string): string {
  return stack.replace(/^( *at |[^\n]*@)[^\n?]*$/gm, "");
}

/** The same for a text, for it in JSON, in JSON within JSON, and as a printed literal. */
function withoutBackslashes(text: string): string {
  return text.replace(/\\/g, "");
}
