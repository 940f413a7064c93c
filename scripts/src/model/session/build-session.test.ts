import { expect, test } from "vitest";
import type { JsonObject } from "../../document.ts";
import { parseYaml } from "../../load/parse-yaml.ts";
import { normalise } from "../../normalise/normalise.ts";
import { buildModel } from "../build-model.ts";
import type { Session } from "./plan.ts";

const sound = "{ logIn: logIn, key: $response.header.X-Key }";
const key = "type: apiKey, in: header, name: X-Key";

/** The session of a document, and what is said of the extension. */
function built(
  extension: string,
  scheme = key,
  more = "",
): { readonly session: Session | undefined; readonly findings: string[] } {
  const document = parseYaml(`
openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /in:
    post:
      operationId: logIn
      security: [{ login: [] }]
      responses:
        "200":
          description: D
          headers: { X-Key: { schema: { type: string } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Opened" } } }
        "207": { description: D }
        "401": { description: D, headers: { X-Other: { schema: { type: string } } } }
  /code: { post: { operationId: sendCode, responses: { "200": { description: D } } } }
  /keep: { get: { operationId: keep, responses: { "200": { description: D } } } }
  /open: { get: { operationId: open, security: [], responses: { "200": { description: D } } } }
  /give:
    post:
      operationId: giveKey
      security: []
      responses: { "200": { description: D, headers: { X-Key: { schema: { type: string } } } } }
  /users/{id}:
    delete:
      operationId: logOut
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: id, in: query, schema: { type: string } }]
      responses: { "204": { description: D } }
components:
  schemas: { Opened: { type: object, properties: { user: { type: object, properties: { id: { type: string } } } } } }
  securitySchemes:
    login: { type: http, scheme: basic }
    key: { ${scheme}, x-specloom-session: ${extension} }
    ${more}
`) as JsonObject;
  const { model, findings } = buildModel(normalise(document).document);
  const start = "/components/securitySchemes/key/x-specloom-session";
  return {
    session: model.session,
    findings: findings.map(
      ({ rule, pointer, message, fix }) => `${rule} ${pointer.replace(start, "")}: ${message} ${fix}`,
    ),
  };
}

test.each<[string, string, Omit<Session, "scheme">]>([
  [sound, key, { logIn: "logIn", key: [{ header: "X-Key" }] }],
  [
    "{ logIn: logIn, key: $response.header.x-key }",
    "type: http, scheme: bearer",
    { logIn: "logIn", key: [{ header: "x-key" }] },
  ],
  [
    "{ logIn: logIn, key: $response.body#/user/id }",
    "type: http, scheme: OAuth",
    { logIn: "logIn", key: [{ body: ["user", "id"] }] },
  ],
  [
    "{ logIn: logIn, key: $response.header.X-Key, lifetime: 900, expired: [401, 403], secondFactor: { status: 207, operation: sendCode }, renew: keep, " +
      "logOut: { operation: logOut, parameters: { path.id: $response.body#/user/id } } }",
    key,
    {
      logIn: "logIn",
      key: [{ header: "X-Key" }],
      lifetime: 900,
      expired: [401, 403],
      secondFactor: { status: 207, operation: "sendCode" },
      renew: "keep",
      logOut: { operation: "logOut", parameters: [{ place: "path", name: "id", from: { body: ["user", "id"] } }] },
    },
  ],
  [
    "{ logIn: logIn, key: [$response.body#/user/id, $response.header.X-Key] }",
    key,
    { logIn: "logIn", key: [{ body: ["user", "id"] }, { header: "X-Key" }] },
  ],
  [
    "{ logIn: logIn, key: $response.header.X-Key, secondFactor: { status: 207, operation: giveKey } }",
    key,
    { logIn: "logIn", key: [{ header: "X-Key" }], secondFactor: { status: 207, operation: "giveKey" } },
  ],
  [
    "{ logIn: logIn, key: $response.header.X-Key, logOut: keep }",
    key,
    { logIn: "logIn", key: [{ header: "X-Key" }], logOut: { operation: "keep", parameters: [] } },
  ],
])("%s of %s", (extension, scheme, wanted) => {
  expect(built(extension, scheme)).toEqual({ session: { scheme: "key", ...wanted }, findings: [] });
});

const operations = "Name one of logIn, sendCode, keep, open, giveKey, logOut.";
const expression =
  "This is no expression for a place in an answer. Write `$response.header.X-Key`, or `$response.body#/key` with a JSON pointer.";
const more = (fields: string): string => `{ logIn: logIn, key: $response.header.X-Key, ${fields} }`;

test.each<[string, string, string]>([
  ["true", key, ": `x-specloom-session` is an object. Give it `logIn` and `key`."],
  ["{ key: $response.header.X-Key }", key, `/logIn: Nothing is the operationId of no operation. ${operations}`],
  [
    "{ logIn: login, key: $response.header.X-Key }",
    key,
    `/logIn: "login" is the operationId of no operation. ${operations}`,
  ],
  ["{ logIn: logIn }", key, `/key: ${expression}`],
  ["{ logIn: logIn, key: X-Key }", key, `/key: ${expression}`],
  ["{ logIn: logIn, key: [] }", key, `/key: ${expression}`],
  [
    "{ logIn: logIn, key: [$response.header.X-Key, $response.body#/key] }",
    key,
    "/key/1: No success of logIn has /key in its body. Describe it there, or name another place.",
  ],
  [
    "{ logIn: logIn, key: $response.header.X-Other }",
    key,
    "/key: No success of logIn has the header X-Other. Describe it there, or name another place.",
  ],
  [
    "{ logIn: logIn, key: $response.body#/user/name }",
    key,
    "/key: No success of logIn has /user/name in its body. Describe it there, or name another place.",
  ],
  [
    more("logout: keep"),
    key,
    "/logout: `logout` means nothing here. It has logIn, key, lifetime, expired, secondFactor, renew, logOut.",
  ],
  [
    more("lifetime: 15 min"),
    key,
    "/lifetime: `lifetime` is a number of seconds. Write how long a key lives without being used, or leave it out.",
  ],
  [
    more("expired: 403"),
    key,
    "/expired: `expired` lists the statuses of a key that has expired. Write all of them, for example [401, 403], or leave it out: 401.",
  ],
  [
    more("expired: [200]"),
    key,
    "/expired: `expired` lists the statuses of a key that has expired. Write all of them, for example [401, 403], or leave it out: 401.",
  ],
  [
    more("secondFactor: sendCode"),
    key,
    "/secondFactor: `status` is what the log-in answers when it asks for a second factor. It answers 200, 207, 401.",
  ],
  [
    more("secondFactor: { status: 202, operation: sendCode }"),
    key,
    "/secondFactor: `status` is what the log-in answers when it asks for a second factor. It answers 200, 207, 401.",
  ],
  [
    more("secondFactor: { status: 207, operation: open }"),
    key,
    "/secondFactor/operation: No success of open has the header X-Key. Describe it there, or name another place.",
  ],
  [
    more("renew: open"),
    key,
    "/renew: open does not take the scheme key, so no key could be sent with it. Add it to its `security`.",
  ],
  [more("renew: logOut"), key, "/renew: logOut needs id, which nobody gives. Name one that needs nothing but the key."],
  [
    more("logOut: logOut"),
    key,
    "/logOut: logOut needs id, which nobody gives. Say under `parameters` where in the log-in's answer it stands.",
  ],
  [
    more("logOut: { operation: logOut, parameters: { path.id: $response.header.X-Key, id: $response.header.X-Key } }"),
    key,
    '/logOut/parameters/id: logOut has no one parameter "id". It has path.id, query.id.',
  ],
  [
    sound,
    "type: apiKey, in: query, name: key",
    ": A session's key is sent in a header. Describe it as an API key in a header, or as an HTTP scheme such as bearer.",
  ],
])("%s of %s is refused", (extension, scheme, wanted) => {
  expect(built(extension, scheme)).toEqual({ session: undefined, findings: [`specloom-session ${wanted}`] });
});

test("a document has one session", () => {
  const { session, findings } = built(
    sound,
    key,
    `other: { type: http, scheme: bearer, x-specloom-session: ${sound} }`,
  );
  expect(session).toEqual({ scheme: "key", logIn: "logIn", key: [{ header: "X-Key" }] });
  expect(findings).toEqual([
    "specloom-session /components/securitySchemes/other/x-specloom-session: There is a session already, of key. Leave one of them out.",
  ]);
});

test("each mistake is told", () => {
  expect(built("{ logIn: keep, key: $response.header.X-Key }").findings).toEqual([
    "specloom-session /logIn: keep takes the scheme key, whose key it is to give. Take it out of its `security`.",
    "specloom-session /key: No success of keep has the header X-Key. Describe it there, or name another place.",
  ]);
});
