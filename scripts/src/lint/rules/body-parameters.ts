import {
  type JsonObject,
  field,
  flagField,
  isObject,
  listField,
  objectField,
  textField,
  without,
} from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { readTypeWord } from "../structure/type-words.ts";
import { BODY_PLACES } from "./parameter.ts";
import type { Rule } from "../visit.ts";

const FORMS = ["multipart/form-data", "application/x-www-form-urlencoded"];

/** Parameters `in: body` and `in: formData`, which OpenAPI 2 has, are read as the request body. */
export const bodyParametersAreRead: Rule = (visit, linter) => {
  const list = listField(visit.value, "parameters");
  const found = list.flatMap((listed, index) => {
    const target = linter.follow(listed, visit.file)?.value;
    const place = isObject(target) ? textField(target, "in") : undefined;
    return isObject(target) && place !== undefined && BODY_PLACES.includes(place) ? [{ index, place, target }] : [];
  });
  if (found.length === 0) return;
  const hasBody = field(visit.value, "requestBody") !== undefined;
  for (const { index, place } of found) {
    linter.repairs.remove(list, index);
    linter.report(visit, {
      rule: "openapi-2-field",
      severity: "warning",
      at: ["parameters", index],
      message: `A parameter in: ${place} is one of OpenAPI 2`,
      reading: hasBody ? "it is left out beside the requestBody" : "it is read as the request body",
      fix: "Describe it as requestBody.",
    });
  }
  if (hasBody) return;
  const consumes = listField(visit.value, "consumes").filter((one): one is string => typeof one === "string");
  const body = bodyOf(
    found.map(({ target }) => target),
    found[0]?.place === "body",
    consumes,
  );
  linter.repairs.change(visit.value, (node) =>
    isObject(node) ? { ...node, requestBody: linter.repairs.apply(body) } : node,
  );
};

function bodyOf(parameters: readonly JsonObject[], isBody: boolean, consumes: readonly string[]): JsonObject {
  const [first] = parameters;
  const required = parameters.some((one) => flagField(one, "required"));
  if (isBody && first !== undefined) {
    const schema = field(first, "schema") ?? {};
    return { required, content: { [consumes[0] ?? "application/json"]: { schema } } };
  }
  const properties = Object.fromEntries(
    parameters.map((one): [string, Json] => [textField(one, "name") ?? "", fieldSchema(one)]),
  );
  const isFile = parameters.some((one) => textField(one, "type") === "file");
  const media = consumes.find((one) => FORMS.includes(one)) ?? (isFile ? FORMS[0] : FORMS[1]) ?? "";
  const names = parameters.filter((one) => flagField(one, "required")).map((one) => textField(one, "name") ?? "");
  const schema = { type: "object", properties, ...(names.length > 0 && { required: names }) };
  return { required: names.length > 0, content: { [media]: { schema } } };
}

function fieldSchema(parameter: JsonObject): JsonObject {
  const schema = objectField(parameter, "schema") ?? without(parameter, ["name", "in", "required", "collectionFormat"]);
  const meant = readTypeWord(textField(schema, "type") ?? "");
  const { type: _, ...rest } = schema;
  return meant === undefined ? schema : { ...meant, ...rest };
}
