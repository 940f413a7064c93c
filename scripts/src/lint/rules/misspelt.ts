import { objectField, textField } from "../../document.ts";
import { nearest } from "../nearest.ts";
import type { Linter, Rule, Visit } from "../visit.ts";

/** https://spec.openapis.org/registry/format/, JSON Schema, and what many documents use beside them. */
const FORMATS = new Set(
  (
    "base64url binary byte char commonmark date-time date-time-local date decimal decimal128 double-int double duration " +
    "email float hostname html http-date idn-email idn-hostname int16 int32 int64 int8 ipv4 ipv6 iri-reference iri " +
    "json-pointer media-range password regex relative-json-pointer time time-local uint16 uint32 uint64 uint8 unixtime " +
    "uri-reference uri-template uri url uuid guid ulid urn"
  ).split(" "),
);

const MEDIA_TYPES = new Set(
  (
    "application/json application/xml application/x-www-form-urlencoded application/octet-stream " +
    "application/problem+json application/pdf application/zip application/x-ndjson application/jsonl " +
    "multipart/form-data multipart/mixed text/plain text/html text/csv text/event-stream text/xml " +
    "image/png image/jpeg image/gif image/svg+xml image/webp application/gzip application/x-tar"
  ).split(" "),
);

/** https://www.iana.org/assignments/http-authschemes */
const SCHEMES = new Set(
  "basic bearer concealed digest dpop gnap hoba mutual negotiate oauth privatetoken scram-sha-1 scram-sha-256 vapid".split(
    " ",
  ),
);

/** Letters that may differ, be missing, be swapped or be one too many. */
const ONE_SLIP = 1;

/** A document has most of its words many times. */
const found = new Map<string, string | undefined>();

function meantBy(word: string, known: ReadonlySet<string>, what: string): string | undefined {
  const key = `${what} ${word}`;
  if (found.size > 1000) found.clear();
  if (!found.has(key)) found.set(key, known.has(word) ? undefined : nearest(word, known, ONE_SLIP));
  return found.get(key);
}

function check(
  word: string,
  known: ReadonlySet<string>,
  { rule, at, atKey = false, what }: { rule: string; at: readonly string[]; atKey?: boolean; what: string },
  visit: Visit,
  linter: Linter,
): void {
  const meant = meantBy(word.toLowerCase(), known, what);
  if (meant === undefined) return;
  const message = `${JSON.stringify(word)} is no known ${what}.`;
  linter.report(visit, {
    rule,
    severity: "warning",
    at,
    ...(atKey && { atKey }),
    message,
    fix: `Did you mean ${meant}?`,
  });
}

export const formatIsSpelt: Rule = (visit, linter) => {
  const format = textField(visit.value, "format");
  if (format !== undefined)
    check(format, FORMATS, { rule: "unknown-format", at: ["format"], what: "format" }, visit, linter);
};

export const mediaTypesAreSpelt: Rule = (visit, linter) => {
  for (const written of Object.keys(objectField(visit.value, "content") ?? {})) {
    // A reference in the place of the map.
    if (written === "$ref") continue;
    const at = ["content", written];
    const [type = ""] = written.split(";");
    if (/^[^/\s]+\/[^/\s]+$/u.test(type.trim())) {
      check(
        type.trim(),
        MEDIA_TYPES,
        { rule: "unknown-media-type", at, atKey: true, what: "media type" },
        visit,
        linter,
      );
      continue;
    }
    const message = `${JSON.stringify(written)} is no media type.`;
    const fix = "Write a type and a subtype, as in application/json.";
    linter.report(visit, { rule: "unknown-media-type", severity: "warning", at, atKey: true, message, fix });
  }
};

export const httpSchemeIsSpelt: Rule = (visit, linter) => {
  const scheme = textField(visit.value, "type") === "http" ? textField(visit.value, "scheme") : undefined;
  if (scheme === undefined) return;
  check(scheme, SCHEMES, { rule: "unknown-http-scheme", at: ["scheme"], what: "HTTP scheme" }, visit, linter);
};
