import { expect, test } from "vitest";
import { createQuatrixClient, createQuatrixSession } from "../src/index.js";

const BODY = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";
const serverVariables = { account: "acme" };
const basicAuth = { username: "ada@example.com", password: "pw" };

const secondFactor = () => ({ body: { auth_type: "2FA", code: "492039" } }) as const;

/** A server that answers a sign-in, and notes the token of each call. */
function serve(body: object, headers: Record<string, string>, status = 200) {
  const calls: string[] = [];
  const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input));
    const token = new Headers(init?.headers).get("X-Auth-Token") ?? "";
    const method = init?.method ?? "GET";
    calls.push([method, pathname.replace("/api/1.0", ""), token].filter(Boolean).join(" "));
    if (pathname.endsWith("/session/login") && method === "GET") return Response.json(body, { status, headers });
    return Response.json({});
  };
  return { calls, fetch };
}

test.each([
  ["in the body, as the vendor's clients read it", { session_id: BODY }, {}, BODY],
  ["in the header, as an older page says", {}, { "X-Auth-Token": "h-1" }, "h-1"],
  ["in both: the body counts", { session_id: BODY }, { "X-Auth-Token": "h-1" }, BODY],
])("the session takes the token %s", async (_where, body, headers, token) => {
  const { calls, fetch } = serve(body, headers);
  const session = createQuatrixSession({ fetch, serverVariables, auth: { basicAuth } });
  const quatrix = createQuatrixClient({ fetch, serverVariables, auth: session.auth });
  expect(await quatrix.profileGet()).toMatchObject({ status: 200 });
  expect(calls).toEqual(["GET /session/login", `GET /profile ${token}`]);
});

test("a sign-in with a second factor sends the token of the body with the code", async () => {
  const { calls, fetch } = serve({ session_id: BODY }, { "Mfa-Code": "71" }, 207);
  const session = createQuatrixSession({ fetch, serverVariables, auth: { basicAuth }, secondFactor });
  expect(await session.logIn()).toMatchObject({ ok: true });
  expect(calls).toEqual(["GET /session/login", `POST /session/login ${BODY}`]);
});

test("a response without a token is no session", async () => {
  const { fetch } = serve({}, {});
  const session = createQuatrixSession({ fetch, serverVariables, auth: { basicAuth } });
  expect(await session.logIn()).toMatchObject({ ok: false, reason: "no-key" });
});
