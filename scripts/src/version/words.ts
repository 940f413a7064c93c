/** The words of a fact: `fact` of the surface emitter, backwards. */
export function wordsOf(fact: string): string[] {
  const words = fact.match(/"(?:[^"\\]|\\.)*"|[^\s"]+/gu) ?? [];
  return words.map((word) => (word.startsWith('"') ? String(JSON.parse(word)) : word));
}

/** The steps of a schema's path: of `$.name["odd name"][].*|1` these are `.name`, `.odd name`, `[]`, `*` and `|1`. */
export function stepsOf(path: string): string[] {
  const steps = path.match(/\.\*|\.[\w$-]+|\["(?:[^"\\]|\\.)*"\]|\[\d*\]|[|&]\d*/gu) ?? [];
  return steps.map((step) => {
    if (step === ".*") return "*";
    return step.startsWith('["') ? `.${String(JSON.parse(step.slice(1, -1)))}` : step;
  });
}
