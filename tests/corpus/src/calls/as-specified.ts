import type { HttpSecurityScheme, IHttpOperation, IHttpOperationRequest, IHttpParam } from "@stoplight/types";

/** OpenAPI, Parameter Object: header parameters of these names shall be ignored. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** OpenAPI 3.0, Operation Object: where HTTP gives a body no meaning, it shall be ignored. */
const withoutBody = new Set(["get", "head"]);

/**
 * An operation as the specification has it, where Prism's reader takes the document at its word: without what shall be ignored,
 * without parameters that are the credential itself, each header once, and without a fragment, which HTTP does not send.
 */
export function asSpecified(operation: IHttpOperation): IHttpOperation {
  const { request } = operation;
  const path = operation.path.replace(/#.*/su, "");
  if (request === undefined) return { ...operation, path };
  const alternatives = apiKeys(operation.security ?? []);
  const kept = <Parameter extends IHttpParam>(place: string, list: readonly Parameter[] | undefined): Parameter[] =>
    unlike(place, list ?? []).filter(({ name, required }) => {
      const isIgnored = place === "header" && ignoredHeaders.has(name.toLowerCase());
      const has = (keys: readonly string[]): boolean => keys.includes(keyOf(place, name));
      // What is required and has no key in some alternative must be given as a parameter.
      const isCredential = required === true ? alternatives.every(has) : alternatives.some(has);
      return !isIgnored && !(isCredential && alternatives.length > 0);
    });
  const { body, ...others } = request;
  const made: IHttpOperationRequest = {
    ...others,
    query: kept("query", request.query),
    headers: kept("header", request.headers),
    cookie: kept("cookie", request.cookie),
    ...(body !== undefined && !withoutBody.has(operation.method) && { body }),
  };
  return { ...operation, path, request: made };
}

/** The first of its name; names of headers that differ by case are one. */
function unlike<Parameter extends IHttpParam>(place: string, parameters: readonly Parameter[]): Parameter[] {
  const byKey = new Map(parameters.toReversed().map((parameter) => [keyOf(place, parameter.name), parameter]));
  return [...byKey.values()].toReversed();
}

/** By alternative; one that needs nothing is none. */
function apiKeys(alternatives: readonly (readonly HttpSecurityScheme[])[]): string[][] {
  return alternatives
    .filter((schemes) => schemes.length > 0)
    .map((schemes) => schemes.flatMap((scheme) => (scheme.type === "apiKey" ? [keyOf(scheme.in, scheme.name)] : [])));
}

function keyOf(place: string, name: string): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
