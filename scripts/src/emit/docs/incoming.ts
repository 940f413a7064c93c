import type { Incoming, Json, Operation } from "../../model/model.ts";
import type { EmitInput } from "../input.ts";
import { cell, cellCode } from "../text/markdown.ts";
import { sentence } from "../wording.ts";
import { typeCell } from "./schemas.ts";
import { table } from "./table.ts";

/** Requests that the API makes: what arrives, and which statuses it takes as an answer. */
export function incomingTable(calls: readonly Incoming[], input: EmitInput): string[] {
  const rows = calls.map(({ name, method, url, summary, description, deprecated, body, responses }) => {
    const text = description ?? (summary === undefined ? "" : sentence(summary));
    return [
      cellCode(name),
      [`**${cell(method)}**`, ...(url === undefined ? [] : [cellCode(url)])].join(" "),
      body === undefined ? "no body" : body.content.map(({ schema }) => typeCell(schema, input)).join(" or "),
      responses.map(({ status }) => cellCode(status)).join(", "),
      [...(deprecated ? ["Deprecated."] : []), ...(text === "" ? [] : [cell(text)])].join(" "),
    ];
  });
  return table(["Name", "HTTP request", "Payload", "Answers", "Description"], rows);
}

/** The links of an operation's responses. */
export function linkTable({ responses }: Operation): string[] {
  const rows = responses.flatMap(({ status, links = [] }) =>
    links.map(({ name, operation, parameters, body, description }) => {
      const given: (readonly [string, Json])[] = [
        ...Object.entries(parameters),
        ...(body === undefined ? [] : [["body", body] as const]),
      ];
      const values = given.map(([key, value]) => `${cellCode(key)}: ${cellCode(valueText(value))}`);
      return [
        cellCode(status),
        cellCode(name),
        operation === undefined ? "" : cellCode(operation),
        values.join(", "),
        cell(description ?? ""),
      ];
    }),
  );
  return table(["Status", "Link", "Operation", "Given", "Description"], rows);
}

function valueText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
