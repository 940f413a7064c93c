/** One call of a consumer: an operation that needs nothing but its path, and a property that its answer always may have. */
export interface ConsumerCall {
  readonly operationId: string;
  readonly path: string;
  /** The path's values, by name. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly property: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Chooses GET operations evenly from a document: those that need nothing but path parameters, document 200 as their only success,
 * and answer with a JSON object.
 */
export function chooseCalls(document: Json, count: number): ConsumerCall[] {
  const paths = Object.entries(objectOf(document["paths"]));
  const fit = paths.flatMap(([path, item]) => callOf(document, path, objectOf(item)) ?? []);
  const step = fit.length / count;
  return Array.from(
    { length: Math.min(count, fit.length) },
    (_, index) => fit[Math.floor(index * Math.max(step, 1))],
  ).filter((call) => call !== undefined);
}

function callOf(document: Json, path: string, item: Json): ConsumerCall | undefined {
  const operation = objectOf(item["get"]);
  const { operationId } = operation;
  if (typeof operationId !== "string") return undefined;
  const parameters = [item["parameters"], operation["parameters"]]
    .flat()
    .filter((parameter) => parameter !== undefined)
    .map((parameter) => resolve(document, parameter));
  if (parameters.some((parameter) => parameter["in"] !== "path" && parameter["required"] === true)) return undefined;
  const property = answerProperty(document, objectOf(operation["responses"]));
  if (property === undefined) return undefined;
  const inPath = parameters.filter((parameter) => parameter["in"] === "path");
  const values = inPath.map((parameter) => [
    String(parameter["name"]),
    valueOf(resolve(document, parameter["schema"])),
  ]);
  return { operationId, path, values: Object.fromEntries(values), property };
}

/** The first plain property of what 200 answers with, where it is an object and the only success. */
function answerProperty(document: Json, responses: Json): string | undefined {
  const successes = Object.keys(responses).filter((status) => /^[23d]/u.test(status));
  if (successes.join() !== "200") return undefined;
  const content = objectOf(resolve(document, responses["200"])["content"]);
  if (Object.keys(content).join() !== "application/json") return undefined;
  const schema = resolve(document, objectOf(content["application/json"])["schema"]);
  if (schema["type"] !== "object") return undefined;
  return Object.keys(objectOf(schema["properties"])).find((name) => /^[a-z]\w*$/iu.test(name));
}

function valueOf(schema: Json): string | number {
  const [first] = Array.isArray(schema["enum"]) ? schema["enum"] : [];
  if (typeof first === "string" || typeof first === "number") return first;
  return schema["type"] === "integer" || schema["type"] === "number" ? 1 : "a";
}

/** Follows a reference inside of the document. */
function resolve(document: Json, value: unknown): Json {
  const { $ref } = objectOf(value);
  if (typeof $ref !== "string") return objectOf(value);
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((inner, name) => objectOf(inner)[name.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  return resolve(document, target);
}

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
