import { runWire } from "@specloom/contract";
import { afterAll, beforeAll, vi } from "vitest";
import { createCleverCloudClient, type CleverCloudClient, type CleverCloudClientOptions } from "../src/index.js";
import { authorization, fixNonce, plaintext } from "./signed.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const emails = "https://api.clever-cloud.com/v2/self/emails";
const ada = { path: { email: "ada+1@example.com" } };

beforeAll(fixNonce);
afterAll(() => {
  vi.restoreAllMocks();
});

runWire<CleverCloudClient, CleverCloudClientOptions>({
  createClient: createCleverCloudClient,
  cases: [
    {
      name: "getEmailAddresses lists the secondary addresses",
      options: plaintext,
      call: (client) => client.getEmailAddresses(),
      exchange: [
        {
          sent: { method: "GET", url: emails, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '["ada@example.com"]' },
        },
      ],
      result: { status: 200, data: ["ada@example.com"] },
    },
    {
      name: "addEmailAddress adds an address with an empty object",
      options: plaintext,
      call: (client) => client.addEmailAddress({ ...ada, body: {} }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${emails}/ada%2B1%40example.com`,
            headers: { accept, ...json, authorization },
            body: "{}",
          },
          answer: { status: 400, headers: json, body: '{"id":1004,"message":"m","type":"error"}' },
        },
      ],
      result: { status: 400, error: { id: 1004, message: "m", type: "error" } },
    },
    {
      name: "addEmailAddress makes an address the primary one",
      options: plaintext,
      call: (client) => client.addEmailAddress({ ...ada, body: { make_primary: true } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${emails}/ada%2B1%40example.com`,
            headers: { accept, ...json, authorization },
            body: '{"make_primary":true}',
          },
          answer: { status: 200, headers: json, body: '{"type":"success"}' },
        },
      ],
      result: { status: 200, data: { type: "success" } },
    },
    {
      name: "removeEmailAddress keeps the address in one segment",
      options: plaintext,
      call: (client) => client.removeEmailAddress(ada),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${emails}/ada%2B1%40example.com`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 200, headers: json, body: '{"type":"success"}' },
        },
      ],
      result: { status: 200, data: { type: "success" } },
    },
  ],
});
