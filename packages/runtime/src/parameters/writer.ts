import type { OperationDescriptor } from "../descriptor.js";
import { InvalidArgumentError } from "../errors.js";
import type { RefuseJson } from "../json-text.js";

export type Place = "path" | "query" | "header" | "cookie" | "body";

/** Where a value goes: what a writer needs besides the value. */
export interface ParameterSite {
  readonly operation: OperationDescriptor;
  readonly place: Place;
  /** Wire name. */
  readonly name: string;
  readonly explode?: boolean | undefined;
  readonly allowReserved?: boolean | undefined;
}

/**
 * Writes a value that is neither null nor undefined as it goes over the wire, fully encoded for its place: with its name
 * where the style has one (`a=1&a=2`), else without. Undefined: nothing to send (an empty list).
 */
export type ParameterWriter = (value: unknown, site: ParameterSite) => string | undefined;

/** The value itself is not shown: it may be a secret. */
export function refuse({ operation, place, name }: ParameterSite, why: string): never {
  const what = place === "body" ? `body.${name}` : `${place} parameter "${name}"`;
  throw new InvalidArgumentError(`${what} ${why}`, operation);
}

/** The same for a value inside it. */
export function refuseIn(site: ParameterSite): RefuseJson {
  return (path, why) =>
    site.place === "body" || !path
      ? refuse({ ...site, name: site.name + path }, why)
      : refuse(site, `at ${path.replace(/^\./, "")} ${why}`);
}
