import type { Json } from "../../../json.ts";
import { baseDocument } from "../base-document.ts";
import type { Place } from "../place.ts";

/** What surrounds a document: `provider.yaml`, and the name of the folder. */
const facts: Readonly<Record<string, (text: string) => Json>> = {
  "provider.yaml title": (title) => ({ title }),
  "provider.yaml package": (name) => ({ package: name }),
  "provider.yaml homepage": (homepage) => ({ homepage }),
  "provider.yaml homepage, its path": (text) => ({ homepage: `https://example.org/${text}` }),
  "provider.yaml environment variable": (variable) => ({ environment: { Key: variable } }),
  "provider.yaml scheme of a variable": (scheme) => ({ environment: Object.fromEntries([[scheme, "VARIABLE"]]) }),
  "provider.yaml status state": (state) => ({ status: { state, note: "N." } }),
  "provider.yaml status date": (since) => ({ status: { state: "sunset", since, note: "N." } }),
  "provider.yaml status note": (note) => ({ status: { state: "deprecated", since: "2026-01-01", note } }),
  "provider.yaml fact": (fact) => Object.fromEntries([[fact, "x"]]),
};

export const aroundPlaces: readonly Place[] = [
  ...Object.entries(facts).map(([name, made]): Place => ({
    name,
    withText: (text) => ({ document: baseDocument(), facts: made(text) }),
  })),
  { name: "name of the provider's folder", withText: (name) => ({ name, document: baseDocument() }) },
];
