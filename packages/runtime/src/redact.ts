/**
 * What `fetch` threw, unless its text holds something that must not be shown (some platforms print the whole URL): then an
 * error that says so.
 */
export function withoutSecrets(cause: unknown, secrets: readonly string[]): unknown {
  try {
    const text = describe(cause);
    if (!secrets.some((secret) => secret && text.includes(secret))) return cause;
  } catch {
    // Cyclic or hostile: it cannot be looked through, so it is not shown.
  }
  return new Error("withheld: holds a secret");
}

function describe(thrown: unknown): string {
  const error = thrown as Error | undefined;
  return error ? `${error}${error.stack}${JSON.stringify(error)}${describe(error.cause)}` : "";
}
