/** The sections of `components` that a reference's target can move to. */
export type Section =
  | ("schemas" | "responses" | "parameters" | "examples" | "requestBodies" | "headers")
  | ("securitySchemes" | "links" | "callbacks" | "pathItems" | "mediaTypes");

/** What the value of a field, or each member of it, is; any other field holds schemas. */
const SECTION_OF_FIELD: Readonly<Record<string, Section>> = {
  responses: "responses",
  parameters: "parameters",
  examples: "examples",
  requestBody: "requestBodies",
  requestBodies: "requestBodies",
  headers: "headers",
  securitySchemes: "securitySchemes",
  links: "links",
  callbacks: "callbacks",
  paths: "pathItems",
  webhooks: "pathItems",
  pathItems: "pathItems",
  content: "mediaTypes",
  mediaTypes: "mediaTypes",
};

/** The section of what a field holds, in an object of the given section. */
export function sectionOfField(within: Section, key: string): Section {
  if (within === "callbacks") return "pathItems";
  return Object.hasOwn(SECTION_OF_FIELD, key) ? (SECTION_OF_FIELD[key] ?? "schemas") : "schemas";
}
