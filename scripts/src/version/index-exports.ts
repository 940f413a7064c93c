/** The names that the text of an `index.ts` exports one by one, as facts of a surface. */
export function exportsOfIndex(text: string): string[] {
  const statements = text.matchAll(/export\s+(type\s+)?\{([^}]*)\}/gu);
  return [...statements].flatMap(([, type, list = ""]) =>
    list.split(",").flatMap((item) => {
      const [, own, name] = /^\s*(type\s+)?(?:[\w$]+\s+as\s+)?([\w$]+)\s*$/u.exec(item) ?? [];
      return name === undefined ? [] : [`export ${type === undefined && own === undefined ? "value" : "type"} ${name}`];
    }),
  );
}
