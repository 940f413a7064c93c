import { all, key, serverAt, value, type Edit } from "../edit.ts";
import { documentPlace, type Place } from "../place.ts";

const operation = ["paths", "/things/{id}", "post"];
const body = [...operation, "requestBody"];
const answer = [...operation, "responses", "200"];
const link = [...answer, "links", "Link"];
const parameters = { path: 0, query: 1, header: 2, cookie: 3 } as const;

const edits: readonly (readonly [string, Edit])[] = [
  ["path item summary", value(["paths", "/things/{id}", "summary"])],
  ["path item description", value(["paths", "/things/{id}", "description"])],
  ["operationId", value([...operation, "operationId"])],
  ["operation tag", value([...operation, "tags", 0])],
  ["operation summary", value([...operation, "summary"])],
  ["operation description", value([...operation, "description"])],
  ["operation externalDocs.url", value([...operation, "externalDocs", "url"])],
  ["operation externalDocs.description", value([...operation, "externalDocs", "description"])],
  ["operation server url", value([...operation, "servers", 0], (text) => serverAt(text))],
  ["x-specloom-formerly", value([...operation, "x-specloom-formerly", 0])],
  ["x-specloom-repeatable", value([...operation, "x-specloom-repeatable"])],
  ["name of a further method", value(["paths", "/others"], furtherMethod)],
  ...Object.entries(parameters).flatMap(([place, index]) => parameterEdits(place, index)),
  ["media type of a parameter", key([...operation, "parameters", 4, "content", "application/json"])],
  ["name of a parameter's example", key([...operation, "parameters", 5, "examples", "Sample"])],
  ["value of a parameter's example", value([...operation, "parameters", 5, "examples", "Sample", "value"])],
  ["body description", value([...body, "description"])],
  ["body media type", key([...body, "content", "application/json"], (text) => `application/${text}`)],
  // Bytes whatever the text is: one with a semicolon ends the type there, and with it what says that it is JSON.
  [
    "body media type, its first half",
    all(
      value([...body, "content", "application/json"], () => ({ schema: { type: "string", format: "binary" } })),
      key([...body, "content", "application/json"], (text) => `x${text}/octets`),
    ),
  ],
  [
    "body example",
    value([...body, "content", "application/json", "example"], (text) => ({ name: text, [text]: text })),
  ],
  ["encoding key", encodingKey()],
  ["encoding contentType", value([...body, "content", "multipart/form-data", "encoding", "part", "contentType"])],
  ["form property and encoding", formProperty()],
  ["status", key([...operation, "responses", "default"])],
  ["response summary", value([...answer, "summary"])],
  ["response description", value([...answer, "description"])],
  ["response media type", key([...answer, "content", "text/plain"], (text) => `text/${text}`)],
  [
    "response media type with a parameter",
    key([...answer, "content", "text/plain"], (text) => `text/plain; a="${text}"`),
  ],
  ["response example", value([...answer, "content", "text/plain", "example"])],
  ["response header name", key([...answer, "headers", "X-Answer"])],
  ["response header description", value([...answer, "headers", "X-Answer", "description"])],
  ["name of a response's example", key([...answer, "content", "application/json", "examples", "Sample"])],
  [
    "summary of a response's example",
    value([...answer, "content", "application/json", "examples", "Sample", "summary"]),
  ],
  ["link name", key(link)],
  ["link operationId", value([...link, "operationId"])],
  ["link description", value([...link, "description"])],
  ["link parameter name", key([...link, "parameters", "name"])],
  ["link parameter value", value([...link, "parameters", "name"])],
  ["link body", value([...link, "requestBody"])],
  ["callback name", key([...operation, "callbacks", "Callback"])],
  ["callback expression", key([...operation, "callbacks", "Callback", "{$request.body#/url}"])],
];

function furtherMethod(text: string) {
  const one = { operationId: "further", responses: { "200": { description: "D." } } };
  return { additionalOperations: Object.fromEntries([[text, one]]) };
}

function parameterEdits(place: string, index: number): (readonly [string, Edit])[] {
  const at = [...operation, "parameters", index];
  return [
    [`${place} parameter name`, place === "path" ? pathParameterName() : value([...at, "name"])],
    [`${place} parameter description`, value([...at, "description"])],
    [`${place} parameter example`, value([...at, "example"])],
    [`${place} parameter default`, value([...at, "schema", "default"])],
    [`${place} parameter enum`, value([...at, "schema", "enum", 1])],
  ];
}

/** The name stands in the template too. */
function pathParameterName(): Edit {
  return all(
    value([...operation, "parameters", 0, "name"]),
    key(["paths", "/things/{id}"], (text) => `/things/{${text}}`),
  );
}

function encodingKey(): Edit {
  return key([...body, "content", "multipart/form-data", "encoding", "part"]);
}

function formProperty(): Edit {
  return all(
    encodingKey(),
    key([...body, "content", "multipart/form-data", "schema", "properties", "part"]),
    key([...body, "content", "application/x-www-form-urlencoded", "encoding", "part"]),
    key([...body, "content", "application/x-www-form-urlencoded", "schema", "properties", "part"]),
  );
}

export const operationPlaces: readonly Place[] = edits.map(documentPlace);
