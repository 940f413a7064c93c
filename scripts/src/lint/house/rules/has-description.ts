import { field, isObject, objectEntries, objectField, textField } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { type Context, type HouseRule, type Location, message, resolved } from "../visitor.ts";

function ask(context: Context, what: string, location: Location): void {
  context.report({
    message: message(`${what} has no description.`, "Say what it is, and what an integrator has to know about it."),
    location: location.key(),
  });
}

function check(what: (context: Context) => string) {
  return (node: Json, context: Context): void => {
    if (isObject(node) && textField(node, "description") === undefined) ask(context, what(context), context.location);
  };
}

/** What Redocly's own rules ask of operations, parameters and tags, for the rest of what the docs print. */
export const hasDescription: HouseRule = () => ({
  Header: check((context) => `The header ${context.key}`),
  RequestBody: check(() => "The request body"),
  SecurityScheme: check((context) => `The security scheme ${context.key}`),
  Server: check(() => "The server"),
  ServerVariable: check((context) => `The server variable ${context.key}`),
  NamedSchemas(node, context) {
    for (const [name, schema] of objectEntries(isObject(node) ? node : undefined)) {
      if (textField(schema, "description") === undefined)
        ask(context, `The schema ${name}`, context.location.child(name));
    }
  },
  Schema(node, context) {
    const properties = isObject(node) ? objectField(node, "properties") : undefined;
    for (const [name, property] of objectEntries(properties)) {
      const described = [property, resolved(property, context) ?? {}].some(
        (at) => field(at, "description") !== undefined,
      );
      if (!described) ask(context, `The field ${name}`, context.location.child(["properties", name]));
    }
  },
});
