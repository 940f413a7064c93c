import { runWire } from "@specloom/contract";
import { createOryKratosClient, type OryKratosClient, type OryKratosClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.projects.oryapis.com";
const serverVariables = { project: "acme" };
const admin = { serverVariables, auth: { oryAccessToken: "ory_pat_1" } };
const selfHosted = { baseUrl: "http://127.0.0.1:4434" };
const asAdmin = { accept, authorization: "Bearer ory_pat_1" };
const id = "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24";
const session = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";

/** The response with this JSON body. */
function answer<Data extends object>(status: number, data: Data) {
  return { status, headers: json, body: JSON.stringify(data) };
}

runWire<OryKratosClient, OryKratosClientOptions>({
  createClient: createOryKratosClient,
  cases: [
    {
      name: "createRecoveryCodeForIdentity sends the API key of Ory Network as a bearer token",
      options: admin,
      call: (client) => client.createRecoveryCodeForIdentity({ body: { identity_id: id, expires_in: "1h" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/admin/recovery/code`,
            headers: { ...asAdmin, ...json },
            body: `{"identity_id":"${id}","expires_in":"1h"}`,
          },
          answer: answer(201, { recovery_code: "492039", recovery_link: "https://id.example.com/recovery" }),
        },
      ],
      result: { status: 201, data: { recovery_code: "492039", recovery_link: "https://id.example.com/recovery" } },
    },
    {
      name: "createRecoveryLinkForIdentity goes to the admin port of a self-hosted server without a key",
      options: selfHosted,
      call: (client) => client.createRecoveryLinkForIdentity({ body: { identity_id: id } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "http://127.0.0.1:4434/admin/recovery/link",
            headers: { accept, ...json },
            body: `{"identity_id":"${id}"}`,
          },
          answer: answer(200, { recovery_link: "https://id.example.com/recovery" }),
        },
      ],
      result: { status: 200, data: { recovery_link: "https://id.example.com/recovery" } },
    },
    {
      name: "getIdentity repeats the parameter for each kind of credentials",
      options: admin,
      call: (client) => client.getIdentity({ path: { id }, query: { include_credential: ["totp", "lookup_secret"] } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/admin/identities/${id}?include_credential=totp&include_credential=lookup_secret`,
            headers: asAdmin,
            body: "",
          },
          answer: answer(200, { id }),
        },
      ],
      result: { status: 200, data: { id } },
    },
    {
      name: "patchIdentity sends a JSON Patch as application/json",
      options: admin,
      call: (client) =>
        client.patchIdentity({ path: { id }, body: [{ op: "replace", path: "/state", value: "inactive" }] }),
      exchange: [
        {
          sent: {
            method: "PATCH",
            url: `${base}/admin/identities/${id}`,
            headers: { ...asAdmin, ...json },
            body: '[{"op":"replace","path":"/state","value":"inactive"}]',
          },
          answer: answer(200, { id, state: "inactive" }),
        },
      ],
      result: { status: 200, data: { id, state: "inactive" } },
    },
    {
      name: "deleteIdentityCredentials names the kind of credentials in the path",
      options: admin,
      call: (client) => client.deleteIdentityCredentials({ path: { id, type: "lookup_secret" } }),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/admin/identities/${id}/credentials/lookup_secret`,
            headers: asAdmin,
            body: "",
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "listIdentitySessions filters active sessions",
      options: admin,
      call: (client) => client.listIdentitySessions({ path: { id }, query: { active: true } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/admin/identities/${id}/sessions?active=true`,
            headers: asAdmin,
            body: "",
          },
          answer: answer(200, [{ id: session }]),
        },
      ],
      result: { status: 200, data: [{ id: session }] },
    },
    {
      name: "deleteIdentitySessions signs a user out everywhere",
      options: admin,
      call: (client) => client.deleteIdentitySessions({ path: { id } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/admin/identities/${id}/sessions`, headers: asAdmin, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "disableSession ends one session",
      options: admin,
      call: (client) => client.disableSession({ path: { id: session } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/admin/sessions/${session}`, headers: asAdmin, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
  ],
});
