/** What the keys of a value are: fields of an OpenAPI object, names that the author chose, or payload data. */
export type Zone = "fields" | "names" | "data";

/** Fields whose value is payload: a `$ref` in there is data. */
const DATA_FIELDS = new Set(["example", "default", "const", "enum", "value", "dataValue", "serializedValue"]);

/** Fields that map names to objects, whatever the names spell. */
const NAME_MAPS = new Set(
  (
    "paths webhooks schemas responses parameters examples requestBodies headers links securitySchemes callbacks " +
    "pathItems mediaTypes content encoding variables mapping properties patternProperties dependentSchemas $defs " +
    "definitions additionalOperations"
  ).split(" "),
);

/**
 * The zone of a member. Right without knowing an object's type, because only objects with fields have members in these maps:
 * a property called `example` stands among names and is a schema.
 */
export function innerZone(zone: Zone, key: string, member: unknown): Zone {
  if (zone !== "fields") return zone === "names" ? "fields" : "data";
  // Values are listed, so that an object in their place can only be a reference to a list.
  if (key === "enum" && !Array.isArray(member)) return "fields";
  if (DATA_FIELDS.has(key) || key.startsWith("x-")) return "data";
  if (Array.isArray(member)) return key === "examples" ? "data" : "fields";
  return NAME_MAPS.has(key) ? "names" : "fields";
}

/** Maps from names to texts, in which `$ref` is a name like any other. */
const TEXT_MAPS = new Set(["mapping", "scopes"]);

/** Whether the text of a `$ref` is a reference: among names it is one too, in the place of the whole map. */
export function isReferenceHolder(zone: Zone, key: string | number | undefined): boolean {
  return zone === "fields" || (zone === "names" && !TEXT_MAPS.has(String(key)));
}

/** Whether the value of a discriminator's mapping is a reference rather than the name of a schema. */
export function isMappedReference(text: string): boolean {
  return /[/#]|\.(?:ya?ml|json)$/i.test(text);
}
