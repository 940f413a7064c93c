import type { SchemaNotes } from "./model.ts";

const byFormat = new Map<string, string>(
  Object.entries({
    "date-time": "2026-01-02T03:04:05Z",
    date: "2026-01-02",
    time: "03:04:05Z",
    duration: "P1D",
    email: "ada@example.org",
    "idn-email": "ada@example.org",
    hostname: "example.org",
    "idn-hostname": "example.org",
    ipv4: "192.0.2.1",
    ipv6: "2001:db8::1",
    uri: "https://example.org/",
    url: "https://example.org/",
    iri: "https://example.org/",
    "uri-reference": "/path",
    uuid: "123e4567-e89b-42d3-a456-426614174000",
    byte: "aGVsbG8=",
    password: "correct horse battery staple",
  }),
);

/** A string by format, lengthened or cut to its limits. */
export function sampleString({ format, limits }: SchemaNotes): string {
  const text = byFormat.get(format ?? "") ?? "string";
  const least = limit(limits?.["minLength"], 0);
  const most = limit(limits?.["maxLength"], Number.POSITIVE_INFINITY);
  return text.padEnd(Math.min(least, 1_000), "x").slice(0, most);
}

/** The number of its range that is nearest to 1. */
export function sampleNumber({ kind, limits }: SchemaNotes & { readonly kind: string }): number {
  const step = limit(limits?.["multipleOf"], kind === "integer" ? 1 : 0);
  const least = Math.max(
    limit(limits?.["minimum"], Number.NEGATIVE_INFINITY),
    above(limits, "Minimum", "minimum", step),
  );
  const most = Math.min(
    limit(limits?.["maximum"], Number.POSITIVE_INFINITY),
    above(limits, "Maximum", "maximum", step),
  );
  const near = Math.min(Math.max(1, least), most);
  if (step <= 0) return near;
  const up = Math.ceil(near / step) * step;
  return up > most ? Math.floor(most / step) * step : up;
}

/** The bound behind `exclusiveMinimum` or `exclusiveMaximum`: a number of its own from 3.1 on, a flag in 3.0. */
function above(
  limits: SchemaNotes["limits"],
  name: "Minimum" | "Maximum",
  inclusive: "minimum" | "maximum",
  step: number,
): number {
  const none = name === "Minimum" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = limits?.[`exclusive${name}`];
  const bound = value === true ? limit(limits?.[inclusive], none) : limit(value, none);
  return name === "Minimum" ? bound + (step || 0.5) : bound - (step || 0.5);
}

function limit(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}
