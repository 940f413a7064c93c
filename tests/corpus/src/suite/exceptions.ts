/** A keyword of the JSON Schema Test Suite whose valid instances our types may refuse, because TypeScript cannot say what it means. */
export interface KeywordException {
  /** The name of the suite's file without its ending. */
  readonly keyword: string;
  readonly reason: string;
}

/** The declared exceptions. Every other valid instance that is refused is a fault. */
export const exceptions: readonly KeywordException[] = [
  ...["additionalProperties", "properties", "required", "ref"].map((keyword) => ({
    keyword,
    reason: "A schema that lists properties and no type is read as an object: that is what its author means.",
  })),
  ...["items", "prefixItems"].map((keyword) => ({
    keyword,
    reason: "A schema that describes items and no type is read as an array, which an object with a length is not.",
  })),
  {
    keyword: "patternProperties",
    reason: "TypeScript has no keys by pattern: the type of the pattern is that of all keys that are not listed.",
  },
  {
    keyword: "dependentSchemas",
    reason: "A property that is described under a condition alone has the type that it has there.",
  },
  {
    keyword: "dynamicRef",
    reason: "TypeScript finds no property in common with a type whose properties are all optional.",
  },
];
