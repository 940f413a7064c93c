import { type JsonObject, field, isObject, listField, objectField, textField } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { describeValue } from "../describe.ts";
import type { Linter, Rule } from "../visit.ts";

/** A default is a value of the schema. */
export const defaultFits: Rule = (visit, linter) => {
  const { value } = visit;
  const chosen = field(value, "default");
  // Many write null where there is no default.
  if (chosen === undefined || chosen === null) return;
  const report = (message: string, fix: string): void =>
    linter.report(visit, { rule: "default-value", severity: "warning", at: ["default"], message, fix });
  const values = listField(value, "enum");
  const isScalar = typeof chosen !== "object";
  if (values.length > 0 && isScalar && !values.includes(chosen)) {
    report(
      `The default ${describeValue(chosen)} is not in the enum.`,
      "Choose a default from the enum, or add it there.",
    );
    return;
  }
  const types = typesOf(value);
  if (types.length === 0) return;
  if (types.some((type) => fits(chosen, type))) return;
  report(
    `The default ${describeValue(chosen)} is not of type ${types.join(" or ")}.`,
    `Write one of type ${types.join(" or ")}.`,
  );
};

function typesOf(schema: JsonObject): string[] {
  const type = field(schema, "type");
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string");
}

/** Whether a value is of a type; a word that is no type fits anything. */
function fits(value: Json, type: string): boolean {
  switch (type) {
    case "string":
    case "boolean":
    case "number":
      return typeof value === type;
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    default:
      return true;
  }
}

/** A discriminator's property is one of the schemas that it tells apart. */
export const discriminatorIsProperty: Rule = (visit, linter) => {
  const discriminator = objectField(visit.value, "discriminator");
  const name = discriminator && textField(discriminator, "propertyName");
  if (name === undefined) return;
  const members = ["oneOf", "anyOf"].flatMap((key) => listField(visit.value, key));
  const schemas = members.length > 0 ? members : [visit.value];
  const known = schemas.map((one) => knowsProperty(one, name, visit.file, linter));
  if (known.length === 0 || known.some((one) => one !== false)) return;
  linter.report(visit, {
    rule: "discriminator-property",
    severity: "warning",
    at: ["discriminator", "propertyName"],
    message: `No schema has the property ${JSON.stringify(name)} that is to tell them apart.`,
    fix: "Add it to their properties, or correct the name.",
  });
};

/** Nothing where a schema is made of others, or says nothing of its properties. */
function knowsProperty(schema: Json, name: string, file: string, linter: Linter): boolean | undefined {
  const target = linter.follow(schema, file)?.value;
  const properties = isObject(target) ? objectField(target, "properties") : undefined;
  if (!isObject(target) || properties === undefined) return undefined;
  if (["allOf", "oneOf", "anyOf", "$ref"].some((key) => field(target, key) !== undefined)) {
    return Object.hasOwn(properties, name) ? true : undefined;
  }
  return Object.hasOwn(properties, name);
}
