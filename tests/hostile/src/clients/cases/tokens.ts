import { casesOf, same, type ClientCase } from "../client-case.ts";
import type { Bench } from "../bench.ts";
import { secrets } from "../secrets.ts";
import { breaksOff, json, reset, says, silence } from "../servers/answers.ts";
import type { Answer } from "../servers/origin.ts";

const { fetched, refresh } = secrets;

/** A token endpoint, and operations that take one of its tokens. */
function withTokens(token: Answer, operation: Answer): Answer {
  return (request, response, number) =>
    (request.url?.includes("/token") === true ? token : operation)(request, response, number);
}

const count = ({ seen }: Bench, part: string): number => seen.filter(({ url }) => url.includes(part)).length;

const fresh = json({ access_token: fetched, refresh_token: refresh, expires_in: 3600 });

const broken: Readonly<Record<string, Answer>> = {
  resets: reset,
  "answers 500": json({ error: "server_error", error_description: secrets.clientSecret }, 500),
  refuses: json({ error: "invalid_client" }, 400),
  "refuses with a text of its own": json({ error: `no ${secrets.clientSecret}` }, 400),
  "answers with HTML": says(200, "<html>"),
  "answers with no token": json({}),
  "answers with a token that is none": json({ access_token: { a: 1 } }),
  "answers with a line break": json({ access_token: `${fetched}\r\nX-Evil: 1` }),
  "breaks off": breaksOff('{"access_token":'),
  "says nothing": silence,
};

/** R11: one token for all, one error for all, and no circle. */
export const tokenCases: readonly ClientCase[] = [
  {
    group: "R11",
    input: "100 calls at once, an expired token",
    act: async ({ answer, client }) => {
      let valid = 0;
      answer(
        withTokens(
          (request, response, number) => {
            valid += 1;
            json({ access_token: `${fetched}${valid}` })(request, response, number);
          },
          (request, response, number) =>
            json({}, request.headers.authorization === `Bearer ${fetched}2` ? 200 : 401)(request, response, number),
        ),
      );
      const one = client();
      const results = await Promise.all(Array.from({ length: 100 }, () => one["client"]?.()));
      return results.map((result) => result?.status);
    },
    wanted: "value",
    sent: 202,
    check: (bench, value) => [
      ...same("statuses", [...new Set(value as number[])], [200]),
      ...same("tokens", count(bench, "/token"), 2),
    ],
  },
  {
    group: "R11",
    input: "a server that refuses every token",
    act: ({ answer, call }) => {
      answer(withTokens(fresh, json({}, 401)));
      return call("client");
    },
    wanted: 401,
    sent: 4,
    check: (bench) => same("calls", count(bench, "/client"), 2),
  },
  ...casesOf(
    "R11",
    broken,
    (token) => ({
      act: ({ answer, call }) => {
        answer(withTokens(token, json({})));
        return call("client", { timeout: 300, retry: false });
      },
      wanted: ["NetworkError", "ApiError", "ParseError", "TimeoutError", "InvalidArgumentError"],
      check: (bench) => same("calls", count(bench, "/client"), 0),
      sent: 1,
      // What the endpoint says of itself is in the error's own body, and nowhere else.
      isEchoed: true,
    }),
    "a token endpoint that",
  ),
  ...casesOf(
    "R11",
    { "that is negative": -1, "that is 0": 0, "that is a text": "soon", "without end": 1e308, "that is null": null },
    (expires) => ({
      act: async ({ answer, client }) => {
        answer(withTokens(json({ access_token: fetched, expires_in: expires }), json({})));
        const one = client();
        await one["password"]?.();
        return one["password"]?.();
      },
      wanted: 200,
      check: (bench) => (count(bench, "/token") <= 2 ? [] : ["it was fetched again and again"]),
    }),
    "a lifetime",
  ),
  {
    group: "R11",
    input: "100 calls at once, an endpoint that refuses",
    act: async ({ answer, client }) => {
      answer(withTokens(json({ error: "invalid_client" }, 400), json({})));
      const one = client();
      const ends = await Promise.allSettled(Array.from({ length: 100 }, () => one["client"]?.()));
      return ends.map(({ status }) => status);
    },
    wanted: "value",
    sent: 1,
    check: (_, value) => same("ends", [...new Set(value as string[])], ["rejected"]),
  },
  {
    group: "R11",
    input: "the first of two that wait gives up",
    act: async ({ answer, client, signal }) => {
      answer(withTokens((...given) => setTimeout(() => fresh(...given), 60), json({})));
      const one = client();
      const first = one["client"]?.({ signal: signal(20, new Error("given up")) }).catch(() => {});
      const second = await one["client"]?.();
      await first;
      return second;
    },
    wanted: 200,
    check: (bench) => same("tokens", count(bench, "/token"), 1),
  },
  {
    group: "R11",
    input: "a token of one client is not another's",
    act: async ({ answer, client }) => {
      answer(withTokens(fresh, json({})));
      await client()["client"]?.();
      return client({ auth: {} })["client"]?.();
    },
    wanted: "MissingCredentialError",
    sent: 2,
  },
];
