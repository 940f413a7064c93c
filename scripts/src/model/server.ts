import { isObject, listField, objectEntries, objectField, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { checkServerName } from "./extension.ts";
import { words } from "./info.ts";
import type { Json, Server, ServerVariable } from "./model.ts";
import { kebabCase, unique } from "./words.ts";

/** https://spec.openapis.org/oas/v3.2.0.html#server-object; without any, the one that the specification names. */
export function buildServers(list: readonly Json[], pointer: string, builder: Builder): readonly Server[] {
  const nodes = list.flatMap((node, index) => {
    const url = isObject(node) ? textField(node, "url") : undefined;
    return isObject(node) && url !== undefined ? [{ node, url, pointer: `${pointer}/${index}` }] : [];
  });
  if (nodes.length === 0) return [{ name: "default", url: "/", variables: [] }];
  const taken = new Set<string>();
  return nodes.map(({ node, url, pointer: at }, index) => {
    checkServerName(node, at, builder);
    const name = unique(nameOf(node, index, nodes.length), taken, (used, count) => `${used}-${count}`);
    return buildServer(name, url, node);
  });
}

function buildServer(name: string, url: string, node: JsonObject): Server {
  const variables = objectEntries(objectField(node, "variables")).map(buildVariable);
  return { name, url, ...words(node, ["description"]), variables };
}

function nameOf(node: JsonObject, index: number, count: number): string {
  const given = textField(node, "x-specloom-name") ?? textField(node, "name");
  if (given !== undefined && given.trim() !== "") return given.trim().slice(0, 60);
  const described = kebabCase(textField(node, "description") ?? "").replace(/-(?:server|environment|api)$/u, "");
  if (described !== "" && described.length <= 24) return described;
  return count === 1 ? "default" : `server-${index + 1}`;
}

/** https://spec.openapis.org/oas/v3.2.0.html#server-variable-object */
function buildVariable([name, node]: readonly [string, JsonObject]): ServerVariable {
  const values = listField(node, "enum").filter((value): value is string => typeof value === "string");
  return {
    name,
    default: scalarText(node["default"]),
    ...(values.length > 0 && { enum: values }),
    ...words(node, ["description"]),
  };
}

/** A port is often written as a number. */
function scalarText(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
