import { edit, type EditCase } from "./edit.ts";

const shared = "/components/schemas/Shared";
const text = { type: "string" };
const list = "/paths/~1things/get";

/** Edits of operations, of what both sides share, of servers and security. */
export const packageEdits: readonly EditCase[] = [
  edit("nothing changed", "patch"),
  edit("title and summary changed", "patch", ["/info/title", "The shop"], [`${list}/summary`, "All things."]),
  edit("operation added", "minor", [
    "/paths/~1more",
    { get: { operationId: "more", responses: { "204": { description: "Done." } } } },
  ]),
  edit("operation removed", "major", ["/paths/~1things~1{id}/delete"]),
  edit("operation renamed", "major", [`${list}/operationId`, "allThings"]),
  edit(
    "path changed",
    "major",
    ["/paths/~1things~1{id}"],
    [
      "/paths/~1other~1{id}",
      { delete: { operationId: "deleteThing", responses: { "204": { description: "Gone." } } } },
    ],
  ),
  edit(
    "method changed",
    "major",
    ["/paths/~1things~1{id}/delete"],
    [
      "/paths/~1things~1{id}/put",
      {
        operationId: "deleteThing",
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        responses: { "204": { description: "Gone." } },
      },
    ],
  ),
  edit("operation deprecated", "minor", [`${list}/deprecated`, true]),
  edit("operation said to be repeatable", "major", ["/paths/~1things/post/x-specloom-repeatable", true]),
  edit("shared property added", "minor", [`${shared}/properties/c`, text]),
  edit("shared property made required", "major", [`${shared}/required/-`, "b"]),
  edit("shared property made optional", "major", [`${shared}/required/0`]),
  edit("shared property may be null", "major", [`${shared}/properties/a/type`, ["string", "null"]]),
  edit("shared property no longer null", "major", [`${shared}/properties/b/type`, "integer"]),
  edit("shared enum value added", "major", [`${shared}/properties/b/enum`, ["x", "y"]]),
  edit("schema added that nobody uses", "minor", ["/components/schemas/Spare", text]),
  edit("server added", "minor", ["/servers/-", { url: "https://b.example.org", "x-specloom-name": "b" }]),
  edit("default server moved", "major", ["/servers/0/url", "https://new.example.org"]),
  edit("another server made the default", "major", [
    "/servers",
    [
      {
        url: "https://{zone}.example.org",
        "x-specloom-name": "zone",
        variables: { zone: { default: "eu", enum: ["eu", "us"] } },
      },
      { url: "https://shop.example.org", "x-specloom-name": "main" },
    ],
  ]),
  edit("server removed", "major", ["/servers/1"]),
  edit("value of a server variable added", "minor", ["/servers/1/variables/zone/enum/-", "asia"]),
  edit("value of a server variable removed", "major", ["/servers/1/variables/zone/enum/1"]),
  edit("default of a server variable changed", "major", ["/servers/1/variables/zone/default", "us"]),
  edit("servers of an operation's own", "major", [`${list}/servers`, [{ url: "https://list.example.org" }]]),
  edit("security of an operation changed", "major", [`${list}/security`, [{ basic: [] }]]),
  edit("security of an operation taken away", "major", [`${list}/security`, []]),
  edit("alternative of security added behind", "minor", [`${list}/security`, [{ key: [] }, { basic: [] }]]),
  edit("alternative of security put first", "major", [`${list}/security`, [{ basic: [] }, { key: [] }]]),
  edit("header of a credential changed", "major", ["/components/securitySchemes/key/name", "X-Other"]),
  edit("security scheme removed", "major", ["/components/securitySchemes/basic"]),
  edit("security scheme added", "minor", ["/components/securitySchemes/token", { type: "http", scheme: "bearer" }]),
];
