/** What a refused document breaks: by the rule that refused it, a sentence of the OpenAPI Specification 3.0.3 (or 3.1.0) and where it stands. */
const sentences: Readonly<Record<string, { readonly section: string; readonly sentence: string }>> = {
  "undeclared-path-parameter": {
    section: "Path Templating",
    sentence:
      "Each template expression in the path MUST correspond to a path parameter that is included in the Path Item itself and/or in each of the path item's Operations.",
  },
  "wrong-type": {
    section: "Schema Object, type",
    sentence: "Value MUST be a string. Multiple types via an array are not supported.",
  },
  "unresolved-reference": {
    section: "Relative References in URLs",
    sentence:
      "References used in $ref are processed as per JSON Reference, using the URL of the current document as the base URI.",
  },
  "reference-kind": {
    section: "Responses Object and Media Type Object",
    sentence:
      "A Reference Object can link to a response that is defined in the OpenAPI Object's components/responses section; schema is a Schema Object or a reference to one.",
  },
  "unknown-field": {
    section: "Specification Extensions",
    sentence: "The field name MUST begin with x-, for example, x-internal-id.",
  },
};

/** The sentence that documents break which a rule refuses; `undefined` where none is known, which is a fault of ours. */
export function brokenSentence(rule: string): string | undefined {
  const known = sentences[rule];
  return known && `“${known.sentence}” (${known.section})`;
}
