import { field, flagField, isObject, listField, objectEntries, objectField, textField } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { type Context, type HouseRule, type Location, message, resolved } from "../visitor.ts";

/** `password`, `confirmPassword`, `pass2`, `TesterPass`, `access_token`, but not `drop_tokens`. */
const SECRET = /password|pass\d*$|token$|secret$/i;

const FIX = "Add `format: password`, or `x-specloom-secret: true` where it has another format.";

/** Marked, or a moment: when a password was set is none. */
const MARKED = /^(password|date|date-time)$/;

function check(name: string, schema: Json | undefined, location: Location, context: Context): void {
  const target = SECRET.test(name) ? resolved(schema, context) : undefined;
  if (target === undefined || flagField(target, "x-specloom-secret") || textField(target, "type") !== "string") return;
  if (MARKED.test(textField(target, "format") ?? "")) return;
  // The values of an enum are public, even if `passwordChangeReason` is its name.
  if (listField(target, "enum").length > 0) return;
  context.report({
    message: message(`By its name ${name} is a secret, and nothing marks it as one.`, FIX),
    location,
  });
}

/** The mark is what keeps a value out of logs, and on dots in forms. */
export const secretFormat: HouseRule = () => ({
  Parameter(node, context) {
    if (!isObject(node) || flagField(node, "x-specloom-secret")) return;
    check(textField(node, "name") ?? "", field(node, "schema"), context.location.child("schema"), context);
  },
  Header(node, context) {
    if (!isObject(node) || flagField(node, "x-specloom-secret")) return;
    check(String(context.key), field(node, "schema"), context.location.child("schema"), context);
  },
  Schema(node, context) {
    const properties = isObject(node) ? objectField(node, "properties") : undefined;
    for (const [name, schema] of objectEntries(properties)) {
      check(name, schema, context.location.child(["properties", name]), context);
    }
  },
});
