import { expect, test } from "vitest";
import type { Plan } from "./plan.ts";
import { list, pagedBy, query } from "./fixture.ts";

const parameters = `[${query("at")}, ${query("count", "type: integer")}]`;
const properties =
  "{ hits: { type: array, items: { type: object, properties: { key: { type: string } } } }, others: { type: array, items: {} }, " +
  "follow: { type: string }, done: { type: boolean }, sum: { type: integer }, free: { type: object } }";
const body =
  "requestBody: { content: { application/json: { schema: { type: object, properties: { page: { type: object, properties: { at: { type: string } } } } } } } }";

function extended(extension: string): string {
  return list(parameters, properties, `${body}\nx-specloom-pagination: ${extension}`);
}

test.each<[string, Plan]>([
  [
    "{ kind: cursor, position: at, size: count, items: /hits, next: /follow, more: /done }",
    { kind: "cursor", position: "at", size: "count", items: ["hits"], next: ["follow"], more: ["done"] },
  ],
  [
    "{ kind: cursor, position: at, items: /hits, itemCursor: /key }",
    { kind: "cursor", position: "at", items: ["hits"], itemCursor: ["key"] },
  ],
  [
    "{ kind: offset, position: /page/at, items: /hits, total: /sum }",
    { kind: "offset", position: ["page", "at"], items: ["hits"], total: ["sum"] },
  ],
  ["{ kind: page, position: at, start: 0, items: /hits }", { kind: "page", position: "at", start: 0, items: ["hits"] }],
  ["{ kind: url, items: /hits, next: /follow }", { kind: "url", items: ["hits"], next: ["follow"] }],
  ["{ kind: link, items: /free/whatever }", { kind: "link", items: ["free", "whatever"] }],
])("%s", (extension, wanted) => {
  expect(pagedBy(extended(extension), "post")).toEqual({ plan: wanted, findings: [] });
});

test.each<[string, string]>([
  ["cursor", ": The kind of pagination is missing or unknown."],
  ["{ kind: cursors }", "/kind: The kind of pagination is missing or unknown."],
  ["{ items: /hits }", ": The kind of pagination is missing or unknown."],
  [
    "{ kind: cursor, position: cursor, items: /hits, next: /follow }",
    '/position: The operation has no query parameter "cursor". Its query parameters are at, count.',
  ],
  ["{ kind: offset, position: at, size: 5, items: /hits }", "/size: `size` is no name."],
  ["{ kind: offset, position: /page/offset, items: /hits }", "/position: The body has no property at /page/offset."],
  ["{ kind: offset, items: /hits }", ": The kind offset needs `position`."],
  ["{ kind: cursor, position: at, items: /hits }", ": The kind cursor needs one place for the next cursor."],
  [
    "{ kind: cursor, position: at, items: /hits, next: /follow, itemCursor: /key }",
    ": The kind cursor needs one place for the next cursor.",
  ],
  ["{ kind: cursor, position: at, items: /hits, itemCursor: /id }", "/itemCursor: An item has no property at /id."],
  ["{ kind: url, items: /hits, next: /after }", "/next: The answer has no property at /after."],
  ["{ kind: url, items: /hits, next: follow }", "/next: `next` is no JSON pointer."],
  ["{ kind: url, items: /follow, next: /follow }", "/items: `items` leads to no list."],
  ["{ kind: url, next: /follow }", ": Where the items are cannot be told."],
  ["{ kind: url, items: /hits, next: /follow, position: at }", "/position: `position` means nothing for the kind url."],
  ["{ kind: page, position: at, items: /hits, start: one }", "/start: `start` is a whole number."],
])("%s is refused", (extension, wanted) => {
  const { plan, findings } = pagedBy(extended(extension), "post");
  expect(plan).toBeUndefined();
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`specloom-pagination /paths/~1x/post/x-specloom-pagination${wanted}`);
});

test("an operation without a JSON answer has no pages", () => {
  const parts = "{ x-specloom-pagination: { kind: link }, responses: { '204': { description: D } } }";
  expect(pagedBy(parts).findings).toEqual([
    "specloom-pagination /paths/~1x/get/x-specloom-pagination: The operation has no success with one JSON body. Document its body, or take the field out.",
  ]);
});
