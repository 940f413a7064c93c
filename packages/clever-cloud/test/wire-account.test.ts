import { runWire } from "@specloom/contract";
import { afterAll, beforeAll, vi } from "vitest";
import { createCleverCloudClient, type CleverCloudClient, type CleverCloudClientOptions } from "../src/index.js";
import { authorization, consumer, fixNonce, plaintext, signed } from "./signed.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const message = { status: 200, headers: json, body: '{"id":1,"message":"m","type":"success"}' };
const done = { status: 200, data: { id: 1, message: "m", type: "success" } };
const base = "https://api.clever-cloud.com/v2";
const kind = { path: { kind: "TOTP" } };
const password = { header: { "X-Clever-Password": "cGFzcw==" } };
const withPassword = { accept, authorization, "x-clever-password": "cGFzcw==" };

beforeAll(fixNonce);
afterAll(() => {
  vi.restoreAllMocks();
});

runWire<CleverCloudClient, CleverCloudClientOptions>({
  createClient: createCleverCloudClient,
  cases: [
    {
      name: "getSelf is signed with the secrets themselves where that is asked for",
      options: plaintext,
      call: (client) => client.getSelf(),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/self`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 200, headers: json, body: '{"id":"user_1","preferredMFA":"NONE"}' },
        },
      ],
      result: { status: 200, data: { id: "user_1", preferredMFA: "NONE" } },
    },
    {
      name: "changeUserPassword is signed by HMAC-SHA512 unless something else is asked for",
      options: { auth: { oauth1: consumer } },
      call: (client) =>
        client.changeUserPassword({ body: { oldPassword: "old", newPassword: "new", dropTokens: true } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/self/change_password`,
            headers: {
              accept,
              ...json,
              // Computed by Python's hmac from the base string of RFC 5849.
              authorization: signed(
                "HMAC-SHA512",
                "Mv3WmnKIfUo718eP13ESBpDxs%2BAGAnz6kwN5Fbp7sv5aZ%2BtRFEbcL0BwSXvQtPTKiNryQ5YmRV1zJq3Pn2KP0g%3D%3D",
              ),
            },
            body: '{"oldPassword":"old","newPassword":"new","dropTokens":true}',
          },
          answer: message,
        },
      ],
      result: done,
    },
    {
      name: "getConfirmationEmail goes to the bridge with an API token",
      options: { server: "bridge", auth: { apiToken: () => "b-1" } },
      call: (client) => client.getConfirmationEmail(),
      exchange: [
        {
          sent: {
            method: "GET",
            url: "https://api-bridge.clever-cloud.com/v2/self/confirmation_email",
            headers: { accept, authorization: "Bearer b-1" },
            body: "",
          },
          answer: message,
        },
      ],
      result: done,
    },
    {
      name: "validateEmail sends the mailed key in the query and needs no credentials",
      call: (client) => client.validateEmail({ query: { validationKey: "k&1" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/self/validate_email?validationKey=k%261`,
            headers: { accept },
            body: "",
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "getMFAKinds lists names",
      call: (client) => client.getMFAKinds(),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/products/mfa_kinds`,
            headers: { accept },
            body: "",
          },
          answer: { status: 200, headers: json, body: '["TOTP"]' },
        },
      ],
      result: { status: 200, data: ["TOTP"] },
    },
    {
      name: "createSelfMFA sends the password in its header and no body",
      options: plaintext,
      call: (client) => client.createSelfMFA({ ...kind, ...password }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/self/mfa/TOTP`, headers: withPassword, body: "" },
          answer: { status: 200, headers: json, body: '{"url":"otpauth://totp/a"}' },
        },
      ],
      result: { status: 200, data: { url: "otpauth://totp/a" } },
    },
    {
      name: "validateSelfMFA sends the password in its header and the code in the body",
      options: plaintext,
      call: (client) => client.validateSelfMFA({ ...kind, ...password, body: { code: "049203" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/self/mfa/TOTP/confirmation`,
            headers: { ...withPassword, ...json },
            body: '{"code":"049203"}',
          },
          answer: { status: 400, headers: json, body: '{"id":1,"message":"m","type":"error"}' },
        },
      ],
      result: { status: 400, error: { id: 1, message: "m", type: "error" } },
    },
    {
      name: "getSelfBackupCodes lists codes",
      options: plaintext,
      call: (client) => client.getSelfBackupCodes({ ...kind, ...password }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/self/mfa/TOTP/backupcodes`, headers: withPassword, body: "" },
          answer: { status: 200, headers: json, body: '[{"code":"c-1"}]' },
        },
      ],
      result: { status: 200, data: [{ code: "c-1" }] },
    },
    {
      name: "setSelfFavouriteMFA takes no password",
      options: plaintext,
      call: (client) => client.setSelfFavouriteMFA({ ...kind, body: { favourite: false } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/self/mfa/TOTP`,
            headers: { accept, ...json, authorization },
            body: '{"favourite":false}',
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "deleteSelfMFA sends the password in its header",
      options: plaintext,
      call: (client) => client.deleteSelfMFA({ ...kind, ...password }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/self/mfa/TOTP`, headers: withPassword, body: "" },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
  ],
});
