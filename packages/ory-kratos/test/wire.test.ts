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
      name: "createNativeLoginFlow asks for a second factor with the session token in a header",
      options: visitor,
      call: (client) =>
        client.createNativeLoginFlow({ header: { "X-Session-Token": "s-1" }, query: { aal: "aal2", refresh: true } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/self-service/login/api?refresh=true&aal=aal2`,
            headers: { accept, "x-session-token": "s-1" },
            body: "",
          },
          answer: answer(200, { id: flow }),
        },
      ],
      result: { status: 200, data: { id: flow } },
    },
    {
      name: "getLoginFlow names the flow by id",
      options: visitor,
      call: (client) => client.getLoginFlow({ query: { id: flow } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self-service/login/flows?id=${flow}`, headers: { accept }, body: "" },
          answer: answer(410, { error: { id: "self_service_flow_expired", message: "m" } }),
        },
      ],
      result: { status: 410, error: { error: { id: "self_service_flow_expired", message: "m" } } },
    },
    {
      name: "updateLoginFlow sends the password to the flow",
      options: visitor,
      call: (client) =>
        client.updateLoginFlow({
          query: { flow },
          body: { method: "password", identifier: "ada@example.com", password: "pw" },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self-service/login?flow=${flow}`,
            headers: { accept, ...json },
            body: '{"method":"password","identifier":"ada@example.com","password":"pw"}',
          },
          answer: answer(200, { session: { id: session }, session_token: "s-1" }),
        },
      ],
      result: { status: 200, data: { session: { id: session }, session_token: "s-1" } },
    },
    {
      name: "updateLoginFlow raises a session with a recovery code and its token",
      options: visitor,
      call: (client) =>
        client.updateLoginFlow({
          header: { "X-Session-Token": "s-1" },
          query: { flow },
          body: { method: "lookup_secret", lookup_secret: "code-1" },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self-service/login?flow=${flow}`,
            headers: { accept, ...json, "x-session-token": "s-1" },
            body: '{"method":"lookup_secret","lookup_secret":"code-1"}',
          },
          answer: answer(400, { id: flow, ui: { messages: [{ id: 4000016 }] } }),
        },
      ],
      result: { status: 400, error: { id: flow, ui: { messages: [{ id: 4000016 }] } } },
    },
    {
      name: "performNativeLogout sends the token in the body of a DELETE",
      options: user,
      call: (client) => client.performNativeLogout({ body: { session_token: "s-1" } }),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/self-service/logout/api`,
            headers: { accept, ...json },
            body: '{"session_token":"s-1"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "createNativeRecoveryFlow sends no session token",
      options: user,
      call: (client) => client.createNativeRecoveryFlow(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self-service/recovery/api`, headers: { accept }, body: "" },
          answer: answer(200, { id: flow, state: "choose_method" }),
        },
      ],
      result: { status: 200, data: { id: flow, state: "choose_method" } },
    },
    {
      name: "getRecoveryFlow names the flow by id",
      options: visitor,
      call: (client) => client.getRecoveryFlow({ query: { id: flow } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self-service/recovery/flows?id=${flow}`, headers: { accept }, body: "" },
          answer: answer(200, { id: flow }),
        },
      ],
      result: { status: 200, data: { id: flow } },
    },
    {
      name: "updateRecoveryFlow asks for a code",
      options: visitor,
      call: (client) =>
        client.updateRecoveryFlow({ query: { flow }, body: { method: "code", email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self-service/recovery?flow=${flow}`,
            headers: { accept, ...json },
            body: '{"method":"code","email":"ada@example.com"}',
          },
          answer: answer(200, { id: flow, state: "sent_email" }),
        },
      ],
      result: { status: 200, data: { id: flow, state: "sent_email" } },
    },
    {
      name: "updateRecoveryFlow returns the session token and the settings flow for a right code",
      options: visitor,
      call: (client) => client.updateRecoveryFlow({ query: { flow }, body: { method: "code", code: "492039" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self-service/recovery?flow=${flow}`,
            headers: { accept, ...json },
            body: '{"method":"code","code":"492039"}',
          },
          answer: answer(200, {
            continue_with: [{ action: "set_ory_session_token", ory_session_token: "s-1" }],
          }),
        },
      ],
      result: {
        status: 200,
        data: { continue_with: [{ action: "set_ory_session_token", ory_session_token: "s-1" }] },
      },
    },
    {
      name: "createNativeSettingsFlow sends the session token",
      options: user,
      call: (client) => client.createNativeSettingsFlow(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self-service/settings/api`, headers: asUser, body: "" },
          answer: answer(403, { error: { id: "session_aal2_required", message: "m" } }),
        },
      ],
      result: { status: 403, error: { error: { id: "session_aal2_required", message: "m" } } },
    },
    {
      name: "getSettingsFlow sends the session token",
      options: user,
      call: (client) => client.getSettingsFlow({ query: { id: flow } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self-service/settings/flows?id=${flow}`, headers: asUser, body: "" },
          answer: answer(200, { id: flow }),
        },
      ],
      result: { status: 200, data: { id: flow } },
    },
    {
      name: "updateSettingsFlow confirms new recovery codes with the method lookup_secret",
      options: user,
      call: (client) =>
        client.updateSettingsFlow({
          query: { flow },
          body: { method: "lookup_secret", lookup_secret_confirm: true },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self-service/settings?flow=${flow}`,
            headers: { ...asUser, ...json },
            body: '{"method":"lookup_secret","lookup_secret_confirm":true}',
          },
          answer: answer(200, { id: flow, state: "success" }),
        },
      ],
      result: { status: 200, data: { id: flow, state: "success" } },
    },
  ],
});
