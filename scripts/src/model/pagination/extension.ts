import { field, isObject, textField, type JsonObject } from "../../document.ts";
import { parsePointer } from "../../json-pointer.ts";
import type { Builder } from "../builder.ts";
import type { Json, Operation, Schema } from "../model.ts";
import { answerOf, schemaAt } from "./answer.ts";
import { itemsOf } from "./items.ts";
import type { Plan, Way } from "./plan.ts";
import { spotsOf } from "./spots.ts";

type Kind = Plan["kind"];

/** What each kind must have besides its items, and what it may have. */
const fieldsOf: Readonly<Record<Kind, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  cursor: { must: ["position"], may: ["next", "itemCursor", "size", "more"] },
  offset: { must: ["position"], may: ["size", "more", "total"] },
  page: { must: ["position"], may: ["size", "more", "total", "start"] },
  url: { must: ["next"], may: ["size", "more"] },
  link: { must: [], may: ["size", "more"] },
};

const kinds = Object.keys(fieldsOf).join(", ");

/** Tells what is wrong with one field, or with the extension as a whole. */
type Refuse = (name: string | undefined, message: string, fix: string) => undefined;

/** `x-specloom-pagination` of an operation. Nothing where something in it is wrong; that has then been reported. */
export function readPlan(value: Json, operation: Operation, builder: Builder): Plan | undefined {
  let sound = true;
  const refuse: Refuse = (name, message, fix) => {
    sound = false;
    const pointer = `${operation.pointer}/x-specloom-pagination${name === undefined ? "" : `/${name}`}`;
    builder.report({ rule: "specloom-pagination", severity: "error", pointer, message, fix });
  };
  const kind = isObject(value) ? textField(value, "kind") : undefined;
  if (!isObject(value) || kind === undefined || !isKind(kind)) {
    return refuse(
      isObject(value) && field(value, "kind") !== undefined ? "kind" : undefined,
      "The kind of pagination is missing or unknown.",
      `Give it a \`kind\` (${kinds}), or write false where the operation is not paged.`,
    );
  }
  checkFields(value, kind, refuse);
  const plan = { kind, ...inputs(value, operation, builder, refuse), ...outputs(value, operation, builder, refuse) };
  return sound && plan.items !== undefined ? { ...plan, items: plan.items } : undefined;
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(fieldsOf, text);
}

function checkFields(value: JsonObject, kind: Kind, refuse: Refuse): void {
  const { must, may } = fieldsOf[kind];
  const known = ["kind", "items", ...must, ...may];
  for (const name of Object.keys(value).filter((one) => !known.includes(one))) {
    refuse(name, `\`${name}\` means nothing for the kind ${kind}.`, `It has ${known.join(", ")}.`);
  }
  for (const name of must.filter((one) => field(value, one) === undefined)) {
    refuse(undefined, `The kind ${kind} needs \`${name}\`.`, `Add \`${name}\`.`);
  }
  const ways = ["next", "itemCursor"].filter((name) => field(value, name) !== undefined);
  if (kind === "cursor" && ways.length !== 1) {
    const fix = "Say by `next` where the answer has it, or by `itemCursor` where the last item has it.";
    refuse(undefined, "The kind cursor needs one place for the next cursor.", fix);
  }
  const start = field(value, "start");
  if (start !== undefined && !Number.isSafeInteger(start))
    refuse("start", "`start` is a whole number.", "Write 0 or 1.");
}

/** A name is a query parameter, a pointer a property of the JSON body. */
function inputs(
  value: JsonObject,
  operation: Operation,
  builder: Builder,
  refuse: Refuse,
): Pick<Plan, "position" | "size" | "start"> {
  const read = (name: "position" | "size"): string | Way | undefined => {
    const text = field(value, name);
    if (text === undefined) return undefined;
    if (typeof text !== "string" || text === "") {
      return refuse(name, `\`${name}\` is no name.`, "Name a query parameter, or write a JSON pointer into the body.");
    }
    return text.startsWith("/") ? bodyWay(name, text) : queryName(name, text);
  };
  const queryName = (name: string, text: string): string | undefined => {
    const own = operation.parameters.filter(({ place }) => place === "query").map((parameter) => parameter.name);
    if (own.includes(text)) return text;
    const has = own.length === 0 ? "It has no query parameters." : `Its query parameters are ${own.join(", ")}.`;
    return refuse(name, `The operation has no query parameter ${JSON.stringify(text)}.`, has);
  };
  const bodyWay = (name: string, text: string): Way | undefined => {
    const way = parsePointer(text);
    const body = operation.body?.content.find((one) => one.kind === "json");
    if (body === undefined) return refuse(name, "The operation takes no JSON body.", "Name a query parameter.");
    if (way !== undefined && schemaAt(body.schema, way, builder) !== undefined) return way;
    return refuse(name, `The body has no property at ${text}.`, "Point to one that its schema has.");
  };
  const [position, size, start] = [read("position"), read("size"), field(value, "start")];
  return {
    ...(position !== undefined && { position }),
    ...(size !== undefined && { size }),
    ...(typeof start === "number" && start !== 1 && { start }),
  };
}

type Outputs = Partial<Pick<Plan, "items" | "next" | "itemCursor" | "more" | "total">>;

/** Pointers into the body of a success. */
function outputs(value: JsonObject, operation: Operation, builder: Builder, refuse: Refuse): Outputs {
  const answer = answerOf(operation);
  if (answer === undefined) {
    return (
      refuse(
        undefined,
        "The operation has no success with one JSON body.",
        "Document its body, or take the field out.",
      ) ?? {}
    );
  }
  const read = (name: string, from: Schema, whose: string): Way | undefined => {
    const text = field(value, name);
    if (text === undefined) return undefined;
    const way = typeof text === "string" ? parsePointer(text) : undefined;
    if (way === undefined)
      return refuse(name, `\`${name}\` is no JSON pointer.`, 'Write one such as "/data", or "" for the whole.');
    if (schemaAt(from, way, builder) !== undefined) return way;
    return refuse(name, `${whose} has no property at ${String(text)}.`, "Point to one that its schema has.");
  };
  const items = readItems(value, answer, operation.path, builder, refuse, read("items", answer, "The answer"));
  const list = items && schemaAt(answer, items, builder);
  const item: Schema = list?.kind === "array" ? list.items : { kind: "unknown" };
  const found = {
    items,
    next: read("next", answer, "The answer"),
    itemCursor: read("itemCursor", item, "An item"),
    more: read("more", answer, "The answer"),
    total: read("total", answer, "The answer"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, way]) => way !== undefined));
}

function readItems(
  value: JsonObject,
  answer: Schema,
  path: string,
  builder: Builder,
  refuse: Refuse,
  given: Way | undefined,
): Way | undefined {
  if (field(value, "items") === undefined) {
    const found = itemsOf(answer, spotsOf(answer, builder), path, builder);
    return (
      found ??
      refuse(undefined, "Where the items are cannot be told.", "Say it by `items`, a JSON pointer into the answer.")
    );
  }
  const kind = given && schemaAt(answer, given, builder)?.kind;
  if (given === undefined || kind === "array" || kind === "unknown") return given;
  return refuse("items", "`items` leads to no list.", "Point to the array that holds the items.");
}
