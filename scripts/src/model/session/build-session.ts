import { field, isObject, objectEntries, objectField, resolve, type JsonObject } from "../../document.ts";
import { toPointer } from "../../json-pointer.ts";
import type { Builder } from "../builder.ts";
import type { Operation, SecurityScheme } from "../model.ts";
import type { Session, SessionParameter } from "./plan.ts";
import { key, operationAt, refuseUnknown, refuseWithoutKey, takesKey, withOperation, type Reader } from "./reader.ts";
import { spotAt, spotsAt } from "./spots.ts";

/**
 * `x-specloom-session` of a security scheme: the operation that gives its key, and those around it. Nothing where there is none,
 * or where something in it is wrong; that has then been reported.
 */
export function buildSession(
  components: JsonObject | undefined,
  schemes: readonly SecurityScheme[],
  operations: readonly Operation[],
  builder: Builder,
): Session | undefined {
  let found: Session | undefined;
  let first: string | undefined;
  for (const [name, node] of objectEntries(components && objectField(components, "securitySchemes"))) {
    const value = field(resolve(builder.document, node) ?? {}, key);
    const scheme = schemes.find((each) => each.name === name);
    if (value === undefined || scheme === undefined) continue;
    let sound = true;
    const refuse: Reader["refuse"] = (at, message, fix) => {
      sound = false;
      const pointer = `${toPointer(["components", "securitySchemes", name, key])}${at}`;
      builder.report({ rule: "specloom-session", severity: "error", pointer, message, fix });
    };
    if (first !== undefined) refuse("", `There is a session already, of ${first}.`, "Leave one of them out.");
    first ??= name;
    const session = isObject(value)
      ? readSession(value, { builder, scheme, operations, refuse })
      : refuse("", `\`${key}\` is an object.`, "Give it `logIn` and `key`.");
    if (sound) found ??= session;
  }
  return found;
}

function readSession(value: JsonObject, reader: Reader): Session | undefined {
  const { scheme, refuse } = reader;
  refuseUnknown(value, ["logIn", "key", "lifetime", "expired", "secondFactor", "renew", "logOut"], "", reader);
  if (!isSentInHeader(scheme)) {
    refuse(
      "",
      "A session's key is sent in a header.",
      "Describe it as an API key in a header, or as an HTTP scheme such as bearer.",
    );
  }
  const logIn = operationAt(field(value, "logIn"), "/logIn", reader);
  if (logIn === undefined) return undefined;
  if (logIn.security.flat().some((use) => use.scheme === scheme.name)) {
    refuse(
      "/logIn",
      `${logIn.key} takes the scheme ${scheme.name}, whose key it is to give.`,
      "Take it out of its `security`.",
    );
  }
  const spots = spotsAt(field(value, "key"), "/key", logIn, reader);
  const more = {
    ...readLifetime(value, reader),
    ...readExpired(value, reader),
    ...readSecondFactor(value, logIn, reader),
    ...readRenew(value, reader),
  };
  const logOut = readLogOut(value, logIn, reader);
  return { scheme: scheme.name, logIn: logIn.id, key: spots, ...more, ...(logOut !== undefined && { logOut }) };
}

function isSentInHeader(scheme: SecurityScheme): boolean {
  return scheme.type === "apiKey" ? scheme.in === "header" : scheme.type === "bearer" || scheme.type === "http";
}

function readLifetime(value: JsonObject, { refuse }: Reader): Pick<Session, "lifetime"> {
  const lifetime = field(value, "lifetime");
  if (lifetime === undefined) return {};
  if (typeof lifetime === "number" && lifetime > 0) return { lifetime };
  refuse(
    "/lifetime",
    "`lifetime` is a number of seconds.",
    "Write how long a key lives without being used, or leave it out.",
  );
  return {};
}

function readExpired(value: JsonObject, { refuse }: Reader): Pick<Session, "expired"> {
  const given = field(value, "expired");
  if (given === undefined) return {};
  const statuses = (Array.isArray(given) ? given : []).filter(
    (status) => typeof status === "number" && /^4\d\d$/u.test(`${status}`),
  );
  if (Array.isArray(given) && given.length > 0 && statuses.length === given.length)
    return { expired: statuses as number[] };
  refuse(
    "/expired",
    "`expired` lists the statuses of a key that has expired.",
    "Write all of them, for example [401, 403], or leave it out: 401.",
  );
  return {};
}

function readSecondFactor(value: JsonObject, logIn: Operation, reader: Reader): Pick<Session, "secondFactor"> {
  const given = field(value, "secondFactor");
  if (given === undefined) return {};
  const read = withOperation(given, "/secondFactor", reader);
  if (read === undefined) return {};
  const { operation, fields } = read;
  refuseUnknown(fields, ["status", "operation"], "/secondFactor", reader);
  // The key comes with the question and is sent with the code, or it comes with the response to the code.
  if (!takesKey(operation, reader)) spotAt(field(value, "key"), "/secondFactor/operation", operation, reader);
  const status = field(fields, "status");
  if (typeof status === "number" && logIn.responses.some((response) => response.status === String(status))) {
    return { secondFactor: { status, operation: operation.id } };
  }
  const known = logIn.responses.map((response) => response.status).join(", ");
  reader.refuse(
    "/secondFactor",
    "`status` is what the log-in answers when it asks for a second factor.",
    `It answers ${known}.`,
  );
  return {};
}

function readRenew(value: JsonObject, reader: Reader): Pick<Session, "renew"> {
  const given = field(value, "renew");
  const operation = given === undefined ? undefined : operationAt(given, "/renew", reader);
  if (operation === undefined) return {};
  refuseWithoutKey(operation, "/renew", reader);
  refuseDemands(operation, [], "/renew", "Name one that needs nothing but the key.", reader);
  return { renew: operation.id };
}

function readLogOut(value: JsonObject, logIn: Operation, reader: Reader): Session["logOut"] {
  const given = field(value, "logOut");
  const read = given === undefined ? undefined : withOperation(given, "/logOut", reader);
  if (read === undefined) return undefined;
  const { operation, fields } = read;
  refuseUnknown(fields, ["operation", "parameters"], "/logOut", reader);
  refuseWithoutKey(operation, "/logOut", reader);
  const parameters = Object.entries(objectField(fields, "parameters") ?? {}).flatMap(([name, expression]) => {
    const at = `/logOut/parameters/${name}`;
    const parameter = parameterOf(operation, name, at, reader);
    const from = spotAt(expression, at, logIn, reader);
    return parameter === undefined || from === undefined ? [] : [{ ...parameter, from }];
  });
  const fix = "Say under `parameters` where in the log-in's answer it stands.";
  refuseDemands(operation, parameters, "/logOut", fix, reader);
  return { operation: operation.id, parameters };
}

/** By its name, or with its place before it where the name alone is not enough (OpenAPI: Link Object). */
function parameterOf(
  operation: Operation,
  name: string,
  at: string,
  { refuse }: Reader,
): Pick<SessionParameter, "place" | "name"> | undefined {
  const all = operation.parameters.filter((one) => one.name === name || `${one.place}.${one.name}` === name);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0 && only.place !== "cookie")
    return { place: only.place, name: only.name };
  const known = operation.parameters.map((one) => `${one.place}.${one.name}`).join(", ") || "none";
  return refuse(at, `${operation.key} has no one parameter ${JSON.stringify(name)}.`, `It has ${known}.`);
}

function refuseDemands(
  operation: Operation,
  given: readonly Pick<SessionParameter, "place" | "name">[],
  at: string,
  fix: string,
  { refuse }: Reader,
): void {
  const isGiven = (place: string, name: string): boolean =>
    given.some((one) => one.place === place && one.name === name);
  const missing = operation.parameters
    .filter(({ required, place, name }) => required && !isGiven(place, name))
    .map(({ name }) => name);
  if (operation.body?.required === true) missing.push("a body");
  if (missing.length === 0) return;
  refuse(at, `${operation.key} needs ${missing.join(" and ")}, which nobody gives.`, fix);
}
