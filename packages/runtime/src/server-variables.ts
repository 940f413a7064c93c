import { shown } from "./check-options.js";
import type { ServerFiller } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";

/** The spec's own values are taken as they are; others may not leave their place in the URL. */
export const fillVariables: ServerFiller = ({ url, variables }, given, operation) =>
  url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const { default: fallback, enum: allowed } = variables?.[name] ?? {};
    const value = given[name] ?? fallback;
    if (value === undefined) throw new InvalidArgumentError(`serverVariables.${name} is required`, operation);
    if (value === fallback || (allowed?.includes(value) ?? /^(?!\.+$)[\w.~-]+$/.test(value))) return value;
    const wanted = allowed ? `choose one of: ${allowed.join(", ")}` : 'use letters, digits, "-", ".", "_" or "~"';
    throw new InvalidArgumentError(
      `serverVariables.${name} ${shown(value)} has no place in ${whole}: ${wanted}`,
      operation,
    );
  });
