import type { ServerFiller } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";

/** The spec's own values are taken as they are; others may not leave their place in the URL. */
export const fillVariables: ServerFiller = ({ url, variables }, given, operation) =>
  url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const variable = variables?.[name];
    const value = given[name] ?? variable?.default ?? whole;
    const allowed = variable?.enum;
    const pattern = /^(?!\.+$)[\w.~-]+$/;
    if (value === variable?.default || (allowed?.includes(value) ?? pattern.test(value))) return value;
    throw new InvalidArgumentError(`serverVariables.${name} must be ${allowed ?? pattern}`, operation);
  });
