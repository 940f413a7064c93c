import { generateSync, type JsonSchema } from "json-schema-faker";
import { sample, type Options } from "openapi-sampler";
import { isObject, type JsonObject } from "./json.ts";
import type { CloseSchema } from "./schema-closure.ts";
import type { CheckValue } from "./validity.ts";
import { withinTime } from "./within-time.ts";

/** What a sample is for. */
export interface SampleUse {
  readonly direction: "request" | "response";
  /** Optional properties left out. */
  readonly requiredOnly: boolean;
  /** The document's own, in the order of preference. */
  readonly examples: readonly unknown[];
  /** What else a value must be. */
  readonly fits?: (value: unknown) => boolean;
  /** Only what the styles of parameters are defined for: members that have members of their own are left out. */
  readonly isFlat?: boolean;
}

export interface Sample {
  readonly value: unknown;
  /** Whether the document's schema accepts it; `unknown` where that cannot be told. */
  readonly validity: "valid" | "invalid" | "unknown";
}

export type MakeSample = (schema: JsonObject, use: SampleUse) => Sample;

/** Levels of nested objects: optional ones end at the first that is valid. */
const depths = [5, 3, 2, 9];

/**
 * Samples from the document: its examples, then its schemas, then its schemas without their examples, then what another
 * sampler makes of them, which is better at patterns and limits and worse at looks. The first valid one counts.
 */
export function sampler(document: JsonObject, check: CheckValue, close: CloseSchema): MakeSample {
  let bare: JsonObject | undefined;
  return (schema, { direction, requiredOnly, examples, fits = () => true, isFlat = false }) => {
    const candidates = function* (): Generator<unknown> {
      if (!requiredOnly) yield* examples;
      const base: Options = {
        quiet: true,
        skipNonRequired: requiredOnly,
        ...(direction === "request" ? { skipReadOnly: true } : { skipWriteOnly: true }),
      };
      for (const maxSampleDepth of depths) yield trySample(schema, { ...base, maxSampleDepth }, document);
      if (requiredOnly) yield* examples;
      bare ??= withoutExamples(document) as JsonObject;
      const plain = withoutExamples(schema) as JsonObject;
      for (const maxSampleDepth of depths) {
        yield trySample(plain, { ...base, maxSampleDepth, enablePatterns: true }, bare);
      }
      yield* fakes(schema, requiredOnly, close);
      yield trySample(plain, { ...base, skipNonRequired: true, enablePatterns: true }, bare);
    };
    let first: Sample | undefined;
    for (const candidate of candidates()) {
      const value = isFlat ? flat(candidate) : candidate;
      if (value === undefined || !fits(value)) continue;
      const validity = check(schema, value);
      if (validity !== "invalid") return { value, validity };
      first ??= { value, validity };
    }
    return first ?? { value: undefined, validity: "unknown" };
  };
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPlain);
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, member]) => isPlain(member))) : value;
}

function trySample(schema: JsonObject, options: Options, document: JsonObject): unknown {
  try {
    return sample(schema as Parameters<typeof sample>[0], options, document);
  } catch {
    return undefined;
  }
}

/** Above so many schemas its samples grow beyond measure. */
const mostFaked = 60;

function* fakes(schema: JsonObject, requiredOnly: boolean, close: CloseSchema): Generator<unknown> {
  const closed = close(schema);
  if (closed === undefined || Object.keys(closed.bundled).length > mostFaked) return;
  const text = { ...closed.schema, __bundled__: closed.bundled } as JsonSchema;
  const some = requiredOnly ? { optionalsProbability: 0 } : { alwaysFakeOptionals: true };
  for (const options of [
    { ...some, seed: 1 },
    { ...some, seed: 2 },
    { optionalsProbability: 0, seed: 3 },
  ]) {
    try {
      // Some schemas send it round in circles.
      yield withinTime(500, () => generateSync(text, { ...options, maxDepth: 6, maxDefaultItems: 1 }));
    } catch {
      // The next one may be luckier.
    }
  }
}

/** Keys that hold values rather than schemas, unless they are names of properties. */
const exampleKeys = new Set(["example", "examples", "default"]);

function withoutExamples(root: unknown): unknown {
  const copies = new Map<object, unknown>();
  const copy = (value: unknown, isNames: boolean): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) return value.map((item) => copy(item, false));
    const made: Record<string, unknown> = {};
    copies.set(value, made);
    for (const [key, member] of Object.entries(value)) {
      if (!isNames && exampleKeys.has(key)) continue;
      made[key] = copy(member, !isNames && (key === "properties" || key === "schemas") && isObject(member));
    }
    return made;
  };
  return copy(root, false);
}
