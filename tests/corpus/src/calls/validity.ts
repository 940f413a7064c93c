import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { CloseSchema } from "./schema-closure.ts";
import type { JsonObject } from "./json.ts";
import { withinTime } from "./within-time.ts";

/** Whether a value fits a schema; `unknown` where the schema itself cannot be used. */
export type Validity = "valid" | "invalid" | "unknown";

export type CheckValue = (schema: JsonObject, value: unknown) => Validity;

/** Holds samples against the document's own schemas, before anybody else is blamed for them. */
export function valueChecker(close: CloseSchema): CheckValue {
  const options = { allErrors: false, strict: false, logger: false, validateFormats: true } as const;
  const [older, newer] = [new Ajv(options), new Ajv2020(options)];
  for (const ajv of [older, newer]) addFormats.default(ajv);
  const compiled = new WeakMap<JsonObject, ((value: unknown) => boolean) | undefined>();
  const compile = (schema: JsonObject): ((value: unknown) => boolean) | undefined => {
    if (compiled.has(schema)) return compiled.get(schema);
    const made = compileClosed(schema);
    compiled.set(schema, made);
    return made;
  };
  const compileClosed = (schema: JsonObject): ((value: unknown) => boolean) | undefined => {
    const closed = close(schema);
    if (closed === undefined) return undefined;
    try {
      const ajv = String(closed.schema["$schema"]).includes("2020") ? newer : older;
      const text: unknown = { ...closed.schema, __bundled__: closed.bundled };
      return ajv.compile(text as object) as (value: unknown) => boolean;
    } catch {
      return undefined;
    }
  };
  return (schema, value) => {
    const validate = compile(schema);
    if (validate === undefined) return "unknown";
    try {
      // A pattern may take for ever.
      return withinTime(1000, () => validate(value)) ? "valid" : "invalid";
    } catch {
      return "unknown";
    }
  };
}
