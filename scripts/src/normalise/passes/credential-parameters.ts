import { field, isObject, listField, objectField, resolve, textField, type JsonObject } from "../../document.ts";
import { pathToPointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
import { isCalledBack } from "../../passes/called-back.ts";
import { parameterKey } from "./unique-parameters.ts";

/**
 * A parameter that an API key of the operation goes under is the credential: it would be sent twice, or one instead of the
 * other. It is taken out where every alternative of the operation's security has such a key, and said.
 */
export const credentialParameters: Pass = {
  name: "credential-parameters",
  visit: {
    operation: onObject((operation, context, path) => {
      if (isCalledBack(path) || listField(operation, "parameters").length === 0) return operation;
      const keys = credentialKeys(operation, context.document);
      const parameters = listField(operation, "parameters");
      const kept = parameters.filter((parameter) => {
        const key = parameterKey(parameter, context);
        if (key === undefined || !keys.has(key)) return true;
        report(key, pathToPointer(path), context);
        return false;
      });
      return kept.length === parameters.length ? operation : { ...operation, parameters: kept };
    }),
  },
};

/** Of the API keys that no alternative is without. */
function credentialKeys(operation: JsonObject, document: JsonObject): ReadonlySet<string> {
  const security = field(operation, "security") ?? field(document, "security");
  const schemes = objectField(objectField(document, "components") ?? {}, "securitySchemes") ?? {};
  const alternatives = (Array.isArray(security) ? (security as readonly Json[]) : [])
    .filter(isObject)
    .map((alternative) => Object.keys(alternative))
    .filter((names) => names.length > 0)
    .map((names) => new Set(names.flatMap((name) => apiKeyOf(objectField(schemes, name), document))));
  const [first, ...others] = alternatives;
  return new Set([...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))));
}

function apiKeyOf(node: JsonObject | undefined, document: JsonObject): string[] {
  const scheme = node && resolve(document, node);
  const [place, name] = [scheme && textField(scheme, "in"), scheme && textField(scheme, "name")];
  if (scheme === undefined || field(scheme, "type") !== "apiKey" || !place || !name) return [];
  return [`${place} ${place === "header" ? name.toLowerCase() : name}`];
}

function report(key: string, pointer: string, context: PassContext): void {
  const [place = "", ...name] = key.split(" ");
  context.report({
    rule: "credential-parameter",
    severity: "warning",
    pointer: `${pointer}/parameters`,
    message: `The ${place} parameter ${JSON.stringify(name.join(" "))} is left out: it is the API key of the operation's security.`,
    fix: "Take it out of the parameters; the credential is given as `auth`.",
  });
}
