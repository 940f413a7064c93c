const schemes = new Set(["http:", "https:", "mailto:"]);

/** An address that a page may link to, in a form that cannot leave its parentheses; undefined where it is none. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!schemes.has(url.protocol)) return undefined;
  return url.href.replace(/[()<>[\]"'`\\|{}*_~\s]/gu, (mark) =>
    mark === "_" || mark === "~" || mark === "*" ? mark : `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
