import { runWire } from "@specloom/contract";
import { createOrdercloudClient, type OrdercloudClient, type OrdercloudClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const tokenAnswer = {
  status: 200,
  headers: json,
  body: '{"access_token":"t-2","token_type":"bearer","expires_in":600}',
};

runWire<OrdercloudClient, OrdercloudClientOptions>({
  createClient: createOrdercloudClient,
  cases: [
    {
      name: "sendVerificationCode posts to the production server with the given token",
      options: { auth: { OAuth2: "t-1" } },
      call: (client) => client.sendVerificationCode({ body: { ClientID: "c", Email: "ada@example.org" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.ordercloud.io/v1/password/reset",
            headers: { accept, ...json, authorization: "Bearer t-1" },
            body: '{"ClientID":"c","Email":"ada@example.org"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "resetPasswordByVerificationCode keeps the code in one segment",
      options: { auth: { OAuth2: "t-1" } },
      call: (client) =>
        client.resetPasswordByVerificationCode({
          path: { verificationCode: "a b/c?d#e" },
          body: { ClientID: "c", Username: "ada", Password: "new" },
        }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: "https://api.ordercloud.io/v1/password/reset/a%20b%2Fc%3Fd%23e",
            headers: { accept, ...json, authorization: "Bearer t-1" },
            body: '{"ClientID":"c","Username":"ada","Password":"new"}',
          },
          answer: {
            status: 400,
            headers: json,
            body: '\uFEFF{"Errors":[{"ErrorCode":"PasswordReset.InvalidVerification","Message":"m","Data":null}]}',
          },
        },
      ],
      result: {
        status: 400,
        error: { Errors: [{ ErrorCode: "PasswordReset.InvalidVerification", Message: "m", Data: null }] },
      },
    },
    {
      name: "a token is fetched from the chosen server's own host",
      options: {
        server: "sandbox",
        auth: { OAuth2: { clientId: "c", clientSecret: "s&1", scope: "MeAdmin" } },
      },
      call: (client) => client.sendVerificationCode({ body: { ClientID: "c", Email: "ada@example.org" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://sandboxapi.ordercloud.io/oauth/token",
            headers: { accept, "content-type": "application/x-www-form-urlencoded" },
            body: "grant_type=client_credentials&client_id=c&client_secret=s%261&scope=MeAdmin",
          },
          answer: tokenAnswer,
        },
        {
          sent: {
            method: "POST",
            url: "https://sandboxapi.ordercloud.io/v1/password/reset",
            headers: { accept, ...json, authorization: "Bearer t-2" },
            body: '{"ClientID":"c","Email":"ada@example.org"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
  ],
});
