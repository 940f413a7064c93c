import { field, flagField, listField, objectField, type JsonObject } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import type { Builder } from "./builder.ts";
import { readFormerly, readRepeatable } from "./extension.ts";
import { buildCallbacks } from "./incoming.ts";
import { buildExternalDocs, words } from "./info.ts";
import type { Operation, Parameter, Place } from "./model.ts";
import type { NameOf } from "./names.ts";
import { buildParameter } from "./parameter.ts";
import { buildRequestBody } from "./request-body.ts";
import { buildResponses } from "./response.ts";
import { buildPagination } from "./pagination/build-pagination.ts";
import type { RouteNode } from "./routes.ts";
import { buildSecurity } from "./security-requirement.ts";
import { buildServers } from "./server.ts";
import { capitalised } from "./words.ts";

/** What an operation takes from the document around it. */
export interface Surroundings {
  readonly security: JsonObject[string] | undefined;
  readonly schemeNames: ReadonlySet<string>;
  /** What the function that lists an operation's pages is called, by the operation's key. */
  readonly pagesName: NameOf;
  readonly inlineName: (proposal: string) => string;
}

/** https://spec.openapis.org/oas/v3.2.0.html#operation-object, with what the document says for all of them. */
export function buildOperation(route: RouteNode, id: string, around: Surroundings, document: Builder): Operation {
  const { node, method, path } = route;
  const pointer = toPointer(route.segments);
  const builder = document.at(pointer);
  const parameters = buildParameters(node, pointer, builder);
  const body = buildRequestBody(objectField(node, "requestBody"), builder, "sent");
  const repeatable = readRepeatable(node, pointer, builder);
  const servers = listField(node, "servers");
  const callbacks = buildCallbacks(node, route.segments, builder);
  const operation: Operation = {
    id,
    key: route.key,
    method,
    path,
    pointer,
    tags: listField(node, "tags").filter((tag) => typeof tag === "string"),
    ...words(node, ["summary", "description"]),
    deprecated: flagField(node, "deprecated"),
    ...buildExternalDocs(node),
    formerly: readFormerly(node, pointer, builder),
    ...(repeatable !== undefined && { repeatable }),
    parameters,
    parameterTypes: parameterTypes(id, parameters, around.inlineName),
    ...(body !== undefined && { body }),
    responses: buildResponses(objectField(node, "responses"), `${pointer}/responses`, builder, "received"),
    security: buildSecurity(
      field(node, "security") ?? around.security,
      around.schemeNames,
      field(node, "security") === undefined ? "/security" : `${pointer}/security`,
      builder,
    ),
    ...(servers.length > 0 && { servers: buildServers(servers, `${pointer}/servers`, builder) }),
    ...(callbacks.length > 0 && { callbacks }),
  };
  const pagination = buildPagination(node, operation, around.pagesName(route.key), builder);
  return pagination === undefined ? operation : { ...operation, pagination };
}

const placeWords: readonly (readonly [Place, string])[] = [
  ["path", "Path"],
  ["query", "Query"],
  ["header", "Headers"],
  ["cookie", "Cookies"],
];

function parameterTypes(
  id: string,
  parameters: readonly Parameter[],
  inlineName: (proposal: string) => string,
): Operation["parameterTypes"] {
  const used = placeWords.filter(([place]) => parameters.some((parameter) => parameter.place === place));
  return Object.fromEntries(used.map(([place, word]) => [place, inlineName(capitalised(id) + word)]));
}

function buildParameters(node: JsonObject, pointer: string, builder: Builder): readonly Parameter[] {
  return listField(node, "parameters").flatMap((value, index) => {
    const parameter = buildParameter(value, `${pointer}/parameters/${index}`, builder);
    return parameter === undefined ? [] : [parameter];
  });
}
