import { describe, expect, test } from "vitest";
import type { Plan } from "./plan.ts";
import { list, pagedBy, query } from "./fixture.ts";

const data = "data: { type: array, items: {} }";
const number = "type: integer";

function given(parameters: readonly string[], properties: string): string {
  return list(`[${parameters.join(", ")}]`, `{ ${properties} }`);
}

describe("recognised", () => {
  test.each<[string, string, Plan]>([
    [
      "Slack's cursor",
      given(
        [query("cursor"), query("limit", number)],
        `${data}, response_metadata: { type: object, properties: { next_cursor: { type: string } } }`,
      ),
      {
        kind: "cursor",
        position: "cursor",
        next: ["response_metadata", "next_cursor"],
        items: ["data"],
        size: "limit",
      },
    ],
    [
      "Google's page token beside lists of other names",
      given(
        [query("pageToken")],
        "disks: { type: array, items: {} }, nextPageToken: { type: string }, unreachable: { type: array, items: {} }",
      ),
      { kind: "cursor", position: "pageToken", next: ["nextPageToken"], items: ["disks"] },
    ],
    [
      "HubSpot's paging.next.after, of 3.0's nullable kind",
      given(
        [query("after")],
        "results: { type: array, items: {} }, paging: { type: object, properties: { next: { type: object, properties: { after: { type: string, nullable: true } } } } }",
      ),
      { kind: "cursor", position: "after", next: ["paging", "next", "after"], items: ["results"] },
    ],
    [
      "the same name on both sides, which says that it is for the next request",
      given([query("cursor")], `${data}, cursor: { type: string, description: To be used in a subsequent request. }`),
      { kind: "cursor", position: "cursor", next: ["cursor"], items: ["data"] },
    ],
    [
      "the number of the next page, and whether there is one",
      given([query("page", number)], `${data}, next_page: { type: [integer, "null"] }, has_more: { type: boolean }`),
      { kind: "cursor", position: "page", next: ["next_page"], more: ["has_more"], items: ["data"] },
    ],
    [
      "Stripe's last item",
      given(
        [query("starting_after")],
        "data: { type: array, items: { type: object, properties: { id: { type: string } } } }, has_more: { type: boolean }",
      ),
      { kind: "cursor", position: "starting_after", itemCursor: ["id"], more: ["has_more"], items: ["data"] },
    ],
    [
      "OpenAI's last identifier",
      given(
        [query("after", "type: string", "An object ID that defines your place.")],
        `${data}, last_id: { type: string }, has_more: { type: boolean }`,
      ),
      { kind: "cursor", position: "after", next: ["last_id"], more: ["has_more"], items: ["data"] },
    ],
    [
      "a next that is said to be a cursor",
      given([query("cursor")], `${data}, next: { type: string, description: The cursor of the next page. }`),
      { kind: "cursor", position: "cursor", next: ["next"], items: ["data"] },
    ],
    [
      "OData's link",
      given([], 'value: { type: array, items: {} }, "@odata.nextLink": { type: string }'),
      { kind: "url", next: ["@odata.nextLink"], items: ["value"] },
    ],
    [
      "a next that is a URL",
      given([], "results: { type: array, items: {} }, next: { type: string, format: uri, nullable: true }"),
      { kind: "url", next: ["next"], items: ["results"] },
    ],
    [
      "JSON:API's links",
      given(
        [],
        `${data}, included: { type: array, items: {} }, links: { type: object, properties: { next: { type: string } } }`,
      ),
      { kind: "url", next: ["links", "next"], items: ["data"] },
    ],
    [
      "HAL's links",
      given(
        [],
        "_embedded: { type: object, properties: { orders: { type: array, items: {} } } }, _links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }",
      ),
      { kind: "url", next: ["_links", "next", "href"], items: ["_embedded", "orders"] },
    ],
    [
      "offset and limit",
      given([query("offset", number), query("limit", number)], data),
      { kind: "offset", position: "offset", items: ["data"], size: "limit" },
    ],
    [
      "$skip and $top",
      given([query("$skip", number), query("$top", number)], data),
      { kind: "offset", position: "$skip", items: ["data"], size: "$top" },
    ],
    [
      "a page from its least number, and how many there are",
      given(
        [query("page", "type: integer, minimum: 1"), query("per_page", number)],
        `${data}, meta: { type: object, properties: { total_pages: { type: integer } } }`,
      ),
      { kind: "page", position: "page", start: 1, total: ["meta", "total_pages"], items: ["data"], size: "per_page" },
    ],
    [
      "a page from its default",
      given([query("page", "type: integer, default: 0")], data),
      { kind: "page", position: "page", start: 0, items: ["data"] },
    ],
    [
      "a page from its description",
      given([query("page", number, "The page. Defaults to 1")], data),
      { kind: "page", position: "page", start: 1, items: ["data"] },
    ],
  ])("%s", (_name, parts, wanted) => {
    expect(pagedBy(parts)).toEqual({ plan: wanted, findings: [] });
  });

  test("a header Link that leads on", () => {
    const answer = "content: { application/json: { schema: { type: array, items: {} } } }";
    const link = (header: string) => `responses: { "200": { description: D, headers: { ${header} }, ${answer} } }`;
    expect(pagedBy(link("Link: { description: 'By rel=next.', schema: { type: string } }")).plan).toEqual({
      kind: "link",
      items: [],
    });
    expect(pagedBy(link("Link: { description: The terms., schema: { type: string } }")).plan).toBeUndefined();
  });

  test("a cursor in the body of a search", () => {
    const body =
      "requestBody: { content: { application/json: { schema: { type: object, properties: { cursor: { type: string }, offset: { type: integer } } } } } }";
    const parts = list("[]", `{ ${data}, next_cursor: { type: string } }`, body);
    expect(pagedBy(parts, "post").plan).toEqual({
      kind: "cursor",
      position: ["cursor"],
      next: ["next_cursor"],
      items: ["data"],
    });
  });
});

describe("not recognised, since it may mean something else", () => {
  const cursors = [query("cursor")];
  test.each<[string, string]>([
    ["a cursor on one side alone", given(cursors, data)],
    ["the same on the other", given([], `${data}, next_cursor: { type: string }`)],
    ["an echo", given(cursors, `${data}, cursor: { type: string }`)],
    [
      "two next cursors",
      given(
        cursors,
        `${data}, next_cursor: { type: string }, meta: { type: object, properties: { next_cursor: { type: string } } }`,
      ),
    ],
    [
      "two lists",
      given(
        cursors,
        "users: { type: array, items: {} }, groups: { type: array, items: {} }, next_cursor: { type: string }",
      ),
    ],
    ["errors alone", given([query("cursor")], "errors: { type: array, items: {} }, next_cursor: { type: string }")],
    ["no list", given(cursors, "next_cursor: { type: string }")],
    [
      "a list beside what may be one",
      given(cursors, "users: {}, related: { type: array, items: {} }, next_cursor: { type: string }"),
    ],
    [
      "a thing that has a list",
      given([query("page", "type: integer, default: 1")], "id: { type: string }, tags: { type: array, items: {} }"),
    ],
    [
      "a thing in an envelope that has a list",
      given(
        [],
        "data: { type: object, properties: { PaymentId: { type: string }, charges: { type: array, items: {} } } }, links: { type: object, properties: { next: { type: string } } }",
      ),
    ],
    ["a cursor that is an object", given(cursors, `${data}, next_cursor: { type: object }`)],
    ["a next that may be anything", given([], `${data}, next: { type: string }`)],
    ["a page that starts nobody knows where", given([query("page", number)], data)],
    ["a page that starts somewhere else", given([query("page", "type: integer, default: 5")], data)],
    ["a page of text", given([query("page", "type: string, default: '1'")], data)],
    ["an offset without a limit", given([query("offset", number)], data)],
    ["an offset of pages", given([query("offset", number, "How many pages to skip."), query("limit", number)], data)],
    ["an offset from 1", given([query("offset", "type: integer, minimum: 1"), query("limit", number)], data)],
    [
      "a start that may be from 1",
      given([query("start", number, "The index of the first result."), query("num", number)], data),
    ],
    [
      "offsets and pages at once",
      given([query("offset", number), query("limit", number), query("page", "type: integer, default: 1")], data),
    ],
    [
      "a header in place of a parameter",
      list("[{ name: cursor, in: header, schema: { type: string } }]", `{ ${data}, next_cursor: { type: string } }`),
    ],
    [
      "a next that is said to be off",
      list(`[${cursors.join()}]`, `{ ${data}, next_cursor: { type: string } }`, "x-specloom-pagination: false"),
    ],
    [
      "two kinds of answers",
      `responses:\n  "200": { description: D, content: { application/json: { schema: { type: array, items: {} } } } }\n  "206": { description: D, content: { application/json: { schema: { type: object } } } }\nparameters: [${query("offset", number)}, ${query("limit", number)}]`,
    ],
  ])("%s", (_name, parts) => {
    expect(pagedBy(parts)).toEqual({ plan: undefined, findings: [] });
  });

  test.each(["post", "put", "delete"])("a query of %s, which may do something", (method) => {
    expect(pagedBy(given(cursors, `${data}, next_cursor: { type: string }`), method).plan).toBeUndefined();
    expect(pagedBy(given([], `${data}, nextLink: { type: string }`), method).plan).toBeUndefined();
  });
});

test("compositions that lead back to themselves end", () => {
  const loop =
    "responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/paths/~1x/get/responses/200/content/application~1json/schema' } } } } }";
  expect(pagedBy(loop).plan).toBeUndefined();
});

test("a list of what usually stands beside one, where the path names it", () => {
  const parts = given([query("cursor")], "messages: { type: array, items: {} }, next_cursor: { type: string }");
  expect(pagedBy(parts).plan).toBeUndefined();
  expect(pagedBy(parts, "get", "/a/Messages.json").plan?.items).toEqual(["messages"]);
});
