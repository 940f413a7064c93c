import { inTurn, json, redirects } from "../servers/answers.ts";
import { casesOf, same, type ClientCase } from "../client-case.ts";
import { secrets } from "../secrets.ts";

const statuses = { 301: 301, 302: 302, 303: 303, 307: 307, 308: 308 } as const;
const body = { body: { password: secrets.newPassword } };

/** Where a hostile server may point. */
const targets: Readonly<Record<string, (home: string, other: string) => string>> = {
  "another origin": (_, other) => `${other}/caught`,
  "another origin without a scheme": (_, other) => `${other.replace("http:", "")}/caught`,
  "user info of another host": (home, other) => `http://${home.slice(7)}@${other.slice(7)}/caught`,
  backslashes: (_, other) => `\\\\${other.slice(7)}\\caught`,
  "another name of this machine": (home) => home.replace("127.0.0.1", "localhost"),
  "another scheme": (home) => home.replace("http:", "https:"),
  "a script": () => "javascript:alert(1)",
  "a file": () => "file:///etc/passwd",
  "no URL": () => "http://[",
};

/** A redirect of this status to another origin, of what has credentials and of what has a body, too. */
function awayCases(name: string, status: number): ClientCase[] {
  const inputs = {
    "all credentials": ["all"],
    basic: ["basic"],
    "OAuth 2 as a token": ["openid"],
    "POST with a body": ["add", body],
    "PUT with a body": ["replace", body],
  } as const;
  return casesOf(
    "R8",
    inputs,
    ([operation, input]) => ({
      act: ({ answer, call, other }) => {
        answer(redirects(status, `${other}/caught`));
        return call(operation, input);
      },
      wanted: status,
      sent: 1,
    }),
    name,
  );
}

const follows = ({ request }: { request: Request }): Request => new Request(request, { redirect: "follow" });

/** R8: credentials and bodies stay with the origin that they were meant for. */
export const redirectCases: readonly ClientCase[] = [
  ...Object.entries(statuses).flatMap(([name, status]) => awayCases(name, status)),
  ...casesOf(
    "R8",
    targets,
    (target) => ({
      act: ({ answer, call, home, other }) => {
        answer(redirects(307, target(home, other)));
        return call("add", body);
      },
      wanted: 307,
      sent: 1,
    }),
    "to",
  ),
  ...casesOf(
    "R8",
    { quatrix: ["quatrix", "resetPasswordRequestPost"], ordercloud: ["ordercloud", "sendVerificationCode"] } as const,
    ([name, operation]) => ({
      act: ({ answer, callOf, other }) => {
        answer(redirects(308, `${other}/caught`));
        return callOf(name, operation, { body: { email: ["ada@example.org"] } });
      },
      wanted: 308,
      sent: 1,
    }),
  ),
  ...casesOf(
    "R8",
    statuses,
    (status) => ({
      act: ({ answer, call, home }) => {
        answer(redirects(status, `${home}/again`));
        return call("all");
      },
      wanted: status,
      sent: 6,
    }),
    "a loop of",
  ),
  ...casesOf(
    "R8",
    statuses,
    (status) => ({
      act: ({ answer, call, other }) => {
        answer(inTurn(redirects(status, "/v1/here"), redirects(status, `${other}/caught`)));
        return call("all");
      },
      wanted: status,
      sent: 2,
    }),
    "within, then away",
  ),
  {
    group: "R8",
    input: "303 within the origin: a GET without its body",
    act: ({ answer, call }) => {
      answer(inTurn(redirects(303, "/v1/done"), json({})));
      return call("add", body);
    },
    wanted: 200,
    sent: 2,
    check: ({ seen }) => [...same("the method", seen[1]?.method, "GET"), ...same("the body", seen[1]?.body, "")],
  },
  {
    group: "R8",
    input: "middleware that asks for redirects to be followed",
    act: ({ answer, call, other }) => {
      answer(redirects(307, `${other}/caught`));
      return call("all", { middleware: [{ onRequest: follows }] });
    },
    wanted: 307,
    sent: 1,
  },
  {
    group: "R8",
    input: "a token endpoint that redirects",
    act: ({ answer, call, other }) => {
      answer(redirects(307, `${other}/token`));
      return call("client");
    },
    wanted: "ApiError",
    sent: 1,
  },
];
