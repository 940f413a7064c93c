import type { Call } from "../call.js";
import { suggestion } from "../check-options.js";
import type { ParameterDescriptor, PartWriter } from "../descriptor.js";
import { addCookie } from "./add-cookie.js";
import { refuse, type Place } from "./writer.js";

/** Serialises the parameters of a call, each by its own description. */
export const writeParameters: PartWriter = (call) => {
  for (const place of ["path", "query", "header", "cookie"] as const) writePlace(call, place);
};

function writePlace(call: Call, place: Exclude<Place, "body">): void {
  const { operation, input } = call;
  const described = operation[place === "path" ? "pathParameters" : place];
  // Most calls have nothing in most places.
  if (!described && !input[place]) return;
  const { [place]: given = {} } = input;
  const parameters = described ?? {};
  for (const name of Object.keys(parameters)) {
    const { write, required, explode, allowReserved, secret } = parameters[name] as ParameterDescriptor;
    const site = { operation, place, name, explode, allowReserved };
    const value = Object.hasOwn(given, name) ? given[name] : null;
    const text = value == null ? undefined : write(value, site);
    if (secret) call.secrets.push(text ?? "");
    if (text === undefined) {
      if (place === "path" || (required && value == null)) refuse(site, "is required");
    } else if (place === "path") call.url = call.url.replaceAll(`{${name}}`, () => text);
    else if (place === "header") call.headers[name.toLowerCase()] = text;
    else if (place === "query") call.query.push(text);
    else addCookie(call, text);
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(parameters, name)) {
      refuse({ operation, place, name }, `is unknown${suggestion(name, Object.keys(parameters))}`);
    }
  }
}
