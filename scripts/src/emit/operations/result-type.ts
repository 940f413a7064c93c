import type { Operation, Response, Schema } from "../../model/model.ts";
import { stringLiteral } from "../text/code.ts";
import type { Imports } from "../text/imports.ts";
import { layOutUnion, width } from "../text/layout.ts";
import { bodyType } from "../types/body-type.ts";
import { typeText, type TypePrinter } from "../types/type-text.ts";
import type { TypeImports } from "./input-type.ts";
import { responseWithHeaders } from "./response-headers.ts";

/** Statuses whose responses never have a body (RFC 9110), whatever a document says. */
const withoutBody = new Set(["204", "205", "304"]);

interface Statuses {
  /** Documented one by one, as literals. */
  readonly exact: readonly string[];
  /** Documented by range, for example `4XX`. */
  readonly ranges: readonly string[];
}

/** The union of what a call resolves to: one member per documented status, and one for all others. */
export function resultType(
  operation: Operation,
  name: string,
  { runtime, printer }: TypeImports,
  schemas: ReadonlyMap<string, Schema>,
): string {
  const carried: Carried = (response) => {
    const headers = responseWithHeaders(response, schemas, runtime);
    return [bodyOf(operation, response, printer), ...(headers === undefined ? [] : [headers])];
  };
  const members = [...documentedMembers(operation, runtime, carried), ...otherMembers(operation, runtime, carried)];
  const start = `export type ${name} =`;
  return `${start}${layOutUnion(members.map(printMember), 0, start.length + 1)};\n`;
}

/** One member: a type of the runtime with its status and, but for undocumented ones, its body and its headers. */
type Member = readonly [name: string, ...parameters: string[]];

/** The type of a response's body and, where it has some, of the `Response` with its headers. */
type Carried = (response: Response) => readonly string[];

function printMember([name, ...parameters]: Member): string {
  const flat = `${name}<${parameters.join(", ")}>`;
  if (flat.length + 4 < width) return flat;
  return `${name}<\n${parameters.map((parameter) => `      ${parameter}`).join(",\n")}\n    >`;
}

function documentedMembers(operation: Operation, runtime: Imports, carried: Carried): Member[] {
  const { exact } = statusesOf(operation);
  return operation.responses.flatMap((response): Member[] => {
    const { status } = response;
    if (status === "default") return [];
    const inRange = exact.filter((other) => isRange(status) && other.startsWith(status.charAt(0)));
    const body = carried(response);
    const member = memberName(isSuccess(status), body, runtime);
    return [[member, excluding(statusType(status, runtime), inRange), ...body]];
  });
}

/** A response with documented headers has a type of its own, so that the others show their status and body alone. */
function memberName(success: boolean, { length }: readonly string[], runtime: Imports): string {
  return runtime.type((success ? "Success" : "Failure") + (length > 1 ? "With" : ""));
}

/** `default`, success where the document names none, and what is not documented at all. */
function otherMembers(operation: Operation, runtime: Imports, carried: Carried): Member[] {
  const { exact, ranges } = statusesOf(operation);
  const documented = [...exact, ...ranges.map((range) => statusType(range, runtime))];
  const rest = operation.responses.find(({ status }) => status === "default");
  const received = rest === undefined ? ["unknown"] : carried(rest);
  const members: Member[] = [];
  if (![...exact, ...ranges].some(isSuccess)) {
    const success = statusType("2XX", runtime);
    members.push([memberName(true, received, runtime), success, ...received]);
    documented.push(success);
  }
  if (rest === undefined) return [...members, [runtime.type("Undocumented"), documented.join(" | ")]];
  const others = `${runtime.type("OtherStatus")}<${documented.join(" | ")}>`;
  return [...members, [memberName(false, received, runtime), others, ...received]];
}

function statusesOf({ responses }: Operation): Statuses {
  const all = responses.map(({ status }) => status).filter((status) => status !== "default");
  return { exact: all.filter((status) => !isRange(status)), ranges: all.filter(isRange) };
}

function isRange(status: string): boolean {
  return /^[1-5]XX$/u.test(status);
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function statusType(status: string, runtime: Imports): string {
  return isRange(status) ? `${runtime.type("StatusRange")}[${stringLiteral(status)}]` : String(Number(status));
}

function excluding(type: string, statuses: readonly string[]): string {
  return statuses.length === 0 ? type : `Exclude<${type}, ${statuses.join(" | ")}>`;
}

function bodyOf(operation: Operation, { status, content }: Response, printer: TypePrinter): string {
  if (operation.method === "HEAD" || withoutBody.has(status) || content.length === 0) return "undefined";
  const streams = content.filter(({ stream }) => stream !== undefined);
  const items = streams.map(({ itemSchema }) => typeText(itemSchema ?? { kind: "unknown" }, printer, "      "));
  const others = content.filter(({ stream }) => stream === undefined);
  const types = [
    ...(items.length === 0 ? [] : [`AsyncIterable<${[...new Set(items)].join(" | ")}>`]),
    ...others.map((mediaType) => bodyType(mediaType, "received", printer, "      ")),
  ];
  const all = [...new Set(types)];
  // A union of several lines starts with one.
  return all.length > 1 ? all.map((type) => (type.startsWith("\n") ? `(${type})` : type)).join(" | ") : all.join("");
}
