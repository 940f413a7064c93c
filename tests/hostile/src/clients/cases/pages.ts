import { casesOf, collect, same, type ClientCase } from "../client-case.ts";
import type { Bench } from "../bench.ts";
import { json, says } from "../servers/answers.ts";
import type { Answer } from "../servers/origin.ts";

/** Lists by one of the functions for pages, all of it. */
function list(name: string, answer: (bench: Bench) => Answer, most?: number): (bench: Bench) => Promise<unknown> {
  return async (bench) => {
    const pages = bench.packages.everything.exports[`${name}Pages`] as (...given: unknown[]) => unknown;
    const client = bench.client();
    bench.answer(answer(bench));
    return collect(pages(client), most);
  };
}

const page = (items: readonly unknown[], next?: unknown): Answer => json({ items, next });

/** A header of a page. */
const linked = (link: string): Answer => says(200, '["a"]', { link });

const targets: Readonly<Record<string, (home: string, other: string) => string>> = {
  "another origin": (_, other) => `${other}/v1/url?at=2`,
  "another origin without a scheme": (_, other) => `${other.replace("http:", "")}/x`,
  "user info": (home, other) => `http://${home.slice(7)}@${other.slice(7)}/`,
  "another scheme": (home) => home.replace("http:", "https:"),
  "another port": (home) => home.replace(/\d+$/u, "1"),
  "a script": () => "javascript:alert(1)",
  "a file": () => "file:///etc/passwd",
  data: () => "data:application/json,{}",
  "no URL": () => "http://[",
};

const noLists: Readonly<Record<string, unknown>> = {
  "an object": { items: { length: 2 ** 31 } },
  "a text": { items: "items" },
  "a number": { items: 1 },
};

/** R19: a list comes to its end, or to an error, on the origin that it began on. */
export const pageCases: readonly ClientCase[] = [
  {
    group: "R19",
    input: "the same cursor twice",
    act: list("cursor", () => page(["a"], "x")),
    wanted: "PaginationError",
    sent: 2,
  },
  {
    group: "R19",
    input: "a circle of three cursors",
    act: list(
      "cursor",
      () =>
        (...given) =>
          page(["a"], ["x", "y", "z"][given[2] % 3])(...given),
    ),
    wanted: "PaginationError",
    sent: 4,
  },
  {
    group: "R19",
    input: "empty pages with cursors, for ever",
    act: async ({ client, packages }) => {
      let asked = 0;
      // Without a network, which a thousand requests would only wait for.
      const fetch = async (): Promise<Response> => Response.json({ items: [], next: `c${(asked += 1)}` });
      const pages = packages.everything.exports["cursorPages"] as (...given: unknown[]) => unknown;
      return collect(pages(client({ fetch })));
    },
    wanted: "PaginationError",
  },
  ...casesOf(
    "R19",
    {
      "that is an object": { a: 1 },
      "that is a list": ["x"],
      "that is true": true,
      "that is a function's name": "constructor",
      "with separators": "a&key=evil#",
    },
    (next) => ({
      act: list(
        "cursor",
        () =>
          (...given) =>
            page(["a"], given[2] < 3 ? next : null)(...given),
      ),
      wanted: ["value", "InvalidArgumentError", "PaginationError"],
      sent: 2,
      check: ({ seen }) =>
        seen.flatMap(({ url }) => same("keys", new URL(url, "http://x").searchParams.getAll("key").length, 1)),
    }),
    "a cursor",
  ),
  ...casesOf(
    "R19",
    targets,
    (target) => ({
      act: list("url", ({ home, other }) => page(["a"], target(home, other))),
      wanted: "PaginationError",
      sent: 1,
    }),
    "a next URL",
  ),
  ...casesOf(
    "R19",
    targets,
    (target) => ({
      act: list("link", ({ home, other }) => linked(`<${target(home, other)}>; rel="next"`)),
      wanted: "PaginationError",
      sent: 1,
    }),
    "a Link",
  ),
  ...casesOf(
    "R19",
    { "another path": "/v1/keys?at=2", "a path above": "../../keys?at=2", "a key of its own": "?key=evil&at=2" },
    (next) => ({
      act: list(
        "url",
        () =>
          (...given) =>
            page(["a"], given[2] < 2 ? next : null)(...given),
      ),
      wanted: "value",
      sent: 2,
      check: ({ seen }) => [
        ...same("the path", seen[1]?.url.replace(/\?.*/u, ""), "/v1/url"),
        ...same("keys", new URL(seen[1]?.url ?? "", "http://x").searchParams.getAll("key").length, 1),
      ],
    }),
    "a next URL with",
  ),
  {
    group: "R19",
    input: "a next URL that is its own",
    act: list("url", () => page(["a"], "?at=1")),
    wanted: "PaginationError",
    sent: 2,
  },
  ...casesOf(
    "R19",
    {
      "of 8,000 <": "<".repeat(8_000),
      "of 8,000 commas": ",".repeat(8_000),
      "of 8,000 semicolons": `<x>${";".repeat(8_000)}`,
      "with an open quote": `<x>; rel="${"\\".repeat(4_000)}`,
      "with an open target": "<x",
      "of white space": `<x> ${" ".repeat(8_000)} rel=next`,
    },
    (link) => ({ act: list("link", () => linked(link)), wanted: ["PaginationError", "value"], sent: 1 }),
    "a Link",
  ),
  ...casesOf(
    "R19",
    noLists,
    (answer) => ({ act: list("cursor", () => json(answer)), wanted: "PaginationError", sent: 1 }),
    "a list that is",
  ),
  ...casesOf(
    "R19",
    { null: null, "a text": "x", "a list": [] },
    (answer) => ({ act: list("cursor", () => json(answer)), wanted: "value", sent: 1 }),
    "an answer that is",
  ),
  {
    group: "R19",
    input: "an error on the second page",
    act: list(
      "cursor",
      () =>
        (...given) =>
          (given[2] < 2 ? page(["a"], "x") : json({}, 500))(...given),
    ),
    wanted: "ApiError",
    sent: 2,
  },
  {
    group: "R19",
    input: "a redirect on the second page",
    act: list(
      "cursor",
      ({ other }) =>
        (...given) =>
          (given[2] < 2 ? page(["a"], "x") : says(307, undefined, { location: `${other}/x` }))(...given),
    ),
    wanted: "ApiError",
    sent: 2,
  },
  {
    group: "R19",
    input: "offsets without end, left after 50",
    act: list("offset", () => page(["a"]), 50),
    wanted: "value",
    sent: 50,
  },
];
