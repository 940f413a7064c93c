import {
  field,
  isObject,
  listField,
  objectField,
  resolve,
  textField,
  without,
  type JsonObject,
} from "../../document.ts";
import { pathToPointer, type Path } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { isCalledBack } from "../../passes/called-back.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
import { parameterKey } from "./unique-parameters.ts";

/**
 * A parameter that an API key of the operation goes under is the credential: it would be sent twice, or one instead of the
 * other. The credential counts, and the parameter is taken out; but where the parameter is required and the key belongs to
 * some of the alternatives only, the parameter counts, and the key is taken out of those. Either is said.
 */
export const credentialParameters: Pass = {
  name: "credential-parameters",
  visit: {
    operation: onObject((operation, context, path) => {
      const parameters = listField(operation, "parameters");
      if (isCalledBack(path) || parameters.length === 0) return operation;
      const security = alternativesOf(operation, context.document);
      const needed = security.filter((names) => names.length > 0).map((names) => keysOf(names, context.document));
      const [kept, sent]: [Json[], Set<string>] = [[], new Set()];
      for (const parameter of parameters) {
        const key = parameterKey(parameter, context);
        const uses = needed.filter((keys) => key !== undefined && keys.has(key));
        const stays = uses.length === 0 || (uses.length < needed.length && isRequired(parameter, context));
        if (stays) kept.push(parameter);
        if (key === undefined || uses.length === 0) continue;
        if (stays) sent.add(key);
        report(key, stays, path, context);
      }
      if (sent.size > 0) return { ...operation, parameters: kept, security: withoutKeys(operation, sent, context) };
      return kept.length === parameters.length ? operation : { ...operation, parameters: kept };
    }),
  },
};

function requirementsOf(operation: JsonObject, document: JsonObject): readonly JsonObject[] {
  const security = field(operation, "security") ?? field(document, "security");
  return Array.isArray(security) ? (security as readonly Json[]).filter(isObject) : [];
}

/** The schemes' names, by alternative. */
function alternativesOf(operation: JsonObject, document: JsonObject): readonly (readonly string[])[] {
  return requirementsOf(operation, document).map((alternative) => Object.keys(alternative));
}

function withoutKeys(operation: JsonObject, keys: ReadonlySet<string>, { document }: PassContext): JsonObject[] {
  const isSent = (name: string): boolean => [...keysOf([name], document)].some((key) => keys.has(key));
  return requirementsOf(operation, document).map((alternative) =>
    without(alternative, Object.keys(alternative).filter(isSent)),
  );
}

/** The places and names of the API keys among schemes, as parameters have them. */
function keysOf(names: readonly string[], document: JsonObject): ReadonlySet<string> {
  const schemes = objectField(objectField(document, "components") ?? {}, "securitySchemes") ?? {};
  const keys = names.flatMap((schemeName) => {
    const node = objectField(schemes, schemeName);
    const scheme = node && resolve(document, node);
    const [place, name] = [scheme && textField(scheme, "in"), scheme && textField(scheme, "name")];
    if (scheme === undefined || field(scheme, "type") !== "apiKey" || !place || !name) return [];
    return [`${place} ${place === "header" ? name.toLowerCase() : name}`];
  });
  return new Set(keys);
}

function isRequired(parameter: Json, { document }: PassContext): boolean {
  const resolved = isObject(parameter) ? resolve(document, parameter) : undefined;
  return resolved !== undefined && field(resolved, "required") === true;
}

function report(key: string, stays: boolean, path: Path | undefined, context: PassContext): void {
  const [place = "", ...name] = key.split(" ");
  const parameter = `The ${place} parameter ${JSON.stringify(name.join(" "))}`;
  context.report({
    rule: "credential-parameter",
    severity: "warning",
    pointer: `${pathToPointer(path)}/parameters`,
    message: stays
      ? `${parameter} is required, and some of the operation's security sends it as an API key; it is sent as a parameter alone.`
      : `${parameter} is left out: it is the API key of the operation's security.`,
    fix: stays
      ? "Name schemes that are needed together in one security requirement, and take the parameter out."
      : "Take it out of the parameters; the credential is given as `auth`.",
  });
}
