import { objectEntries, objectField, type JsonObject } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import type { Builder } from "./builder.ts";
import type { Components } from "./model.ts";
import { buildParameter } from "./parameter.ts";
import { buildRequestBody } from "./request-body.ts";
import { buildHeader, buildResponse } from "./response.ts";

/** What operations share by reference, other than schemas: https://spec.openapis.org/oas/v3.2.0.html#components-object */
export function buildComponents(components: JsonObject | undefined, builder: Builder): Components {
  const members = <Part>(section: string, build: (node: JsonObject, local: Builder, key: string) => Part | undefined) =>
    objectEntries(components && objectField(components, section)).flatMap(([key, node]): [string, Part][] => {
      const part = build(node, builder.at(toPointer(["components", section, key])), key);
      return part === undefined ? [] : [[key, part]];
    });
  const silent = { ...builder, report: () => {} };
  return {
    // Where operations use them, their problems are reported.
    parameters: members("parameters", (node) => buildParameter(node, "", silent)),
    headers: members("headers", (node, local, key) => buildHeader(key, node, local)[0]),
    requestBodies: members("requestBodies", (node, local) => buildRequestBody(node, local, "sent")),
    responses: members("responses", (node, local) => buildResponse("default", node, local)),
  };
}
