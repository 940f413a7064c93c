import { runWire } from "@specloom/contract";
import { createOryKratosClient, type OryKratosClient, type OryKratosClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.projects.oryapis.com";
const serverVariables = { project: "acme" };
const visitor = { serverVariables };
const user = { serverVariables, auth: { sessionToken: "s-1" } };
const asUser = { accept, "x-session-token": "s-1" };
const flow = "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60";
const session = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";

/** The response with this JSON body. */
function answer<Data extends object>(status: number, data: Data) {
  return { status, headers: json, body: JSON.stringify(data) };
}

runWire<OryKratosClient, OryKratosClientOptions>({
  createClient: createOryKratosClient,
  cases: [
    {
      name: "createNativeVerificationFlow needs no session",
      options: visitor,
      call: (client) => client.createNativeVerificationFlow(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self-service/verification/api`, headers: { accept }, body: "" },
          answer: answer(200, { id: flow }),
        },
      ],
      result: { status: 200, data: { id: flow } },
    },
    {
      name: "getVerificationFlow names the flow by id",
      options: visitor,
      call: (client) => client.getVerificationFlow({ query: { id: flow } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/self-service/verification/flows?id=${flow}`,
            headers: { accept },
            body: "",
          },
          answer: answer(200, { id: flow }),
        },
      ],
      result: { status: 200, data: { id: flow } },
    },
    {
      name: "updateVerificationFlow checks a code",
      options: visitor,
      call: (client) => client.updateVerificationFlow({ query: { flow }, body: { method: "code", code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self-service/verification?flow=${flow}`,
            headers: { accept, ...json },
            body: '{"method":"code","code":"492039"}',
          },
          answer: answer(200, { id: flow, state: "passed_challenge" }),
        },
      ],
      result: { status: 200, data: { id: flow, state: "passed_challenge" } },
    },
    {
      name: "toSession sends the session token",
      options: user,
      call: (client) => client.toSession(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/sessions/whoami`, headers: asUser, body: "" },
          answer: answer(401, { error: { id: "session_inactive", message: "m" } }),
        },
      ],
      result: { status: 401, error: { error: { id: "session_inactive", message: "m" } } },
    },
    {
      name: "listMySessions asks for a page by its token",
      options: user,
      call: (client) => client.listMySessions({ query: { page_size: 2, page_token: "t/1" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/sessions?page_size=2&page_token=t%2F1`, headers: asUser, body: "" },
          answer: answer(200, [{ id: session }]),
        },
      ],
      result: { status: 200, data: [{ id: session }] },
    },
    {
      name: "disableMyOtherSessions returns how many sessions it ended",
      options: user,
      call: (client) => client.disableMyOtherSessions(),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/sessions`, headers: asUser, body: "" },
          answer: answer(200, { count: 2 }),
        },
      ],
      result: { status: 200, data: { count: 2 } },
    },
    {
      name: "disableMySession names the session in the path",
      options: user,
      call: (client) => client.disableMySession({ path: { id: session } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/sessions/${session}`, headers: asUser, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
  ],
});
