import { runWire } from "@specloom/contract";
import { createOrdercloudClient, type OrdercloudClient, type OrdercloudClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const tokenAnswer = {
  status: 200,
  headers: json,
  body: '{"access_token":"t-2","token_type":"bearer","expires_in":600}',
};

const base = "https://api.ordercloud.io/v1";
const auth = { OAuth2: "t-1" };
const authorization = "Bearer t-1";
const user = { path: { buyerID: "b/1", userID: "u 1" } };
const atUser = `${base}/buyers/b%2F1/users/u%201`;
const form = { accept, "content-type": "application/x-www-form-urlencoded" };

runWire<OrdercloudClient, OrdercloudClientOptions>({
  createClient: createOrdercloudClient,
  cases: [
    {
      name: "sendVerificationCode posts to the production server with the given token",
      options: { auth: { OAuth2: "t-1" } },
      call: (client) => client.sendVerificationCode({ body: { ClientID: "c", Email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.ordercloud.io/v1/password/reset",
            headers: { accept, ...json, authorization: "Bearer t-1" },
            body: '{"ClientID":"c","Email":"ada@example.com"}',
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
      call: (client) => client.sendVerificationCode({ body: { ClientID: "c", Email: "ada@example.com" } }),
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
            body: '{"ClientID":"c","Email":"ada@example.com"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "sendOneTimePassword names the user",
      options: { auth },
      call: (client) => client.sendOneTimePassword({ body: { ClientID: "c", Username: "ada" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/password/onetimepassword`,
            headers: { accept, ...json, authorization },
            body: '{"ClientID":"c","Username":"ada"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "retrieveUsername puts both values into the query of a POST without a body",
      options: { auth },
      call: (client) => client.retrieveUsername({ query: { clientID: "c", email: "ada+1@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/username/retrieve?clientID=c&email=ada%2B1%40example.com`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
    {
      name: "requestToken goes to the root of the chosen server, as a form and without a token",
      options: { server: "west-europe-sandbox", auth },
      call: (client) =>
        client.requestToken({
          body: {
            grant_type: "password",
            client_id: "c",
            username: "ada",
            password: "p&w d",
            scope: "MeAdmin Shopper",
          },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://westeurope-sandbox.ordercloud.io/oauth/token",
            headers: form,
            body: "grant_type=password&client_id=c&username=ada&password=p%26w+d&scope=MeAdmin+Shopper",
          },
          answer: tokenAnswer,
        },
      ],
      result: { status: 200, data: { access_token: "t-2", token_type: "bearer", expires_in: 600 } },
    },
    {
      name: "requestToken hands back why a refresh token is refused",
      call: (client) =>
        client.requestToken({ body: { grant_type: "refresh_token", client_id: "c", refresh_token: "r-1" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.ordercloud.io/oauth/token",
            headers: form,
            body: "grant_type=refresh_token&client_id=c&refresh_token=r-1",
          },
          answer: { status: 400, headers: json, body: '{"error":"invalid_grant","Errors":[]}' },
        },
      ],
      result: { status: 400, error: { error: "invalid_grant", Errors: [] } },
    },
    {
      name: "meGet reads the user",
      options: { auth },
      call: (client) => client.meGet(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/me`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '{"Username":"ada","Active":true}' },
        },
      ],
      result: { status: 200, data: { Username: "ada", Active: true } },
    },
    {
      name: "mePatch sends what changes",
      options: { auth },
      call: (client) => client.mePatch({ body: { Email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "PATCH",
            url: `${base}/me`,
            headers: { accept, ...json, authorization },
            body: '{"Email":"ada@example.com"}',
          },
          answer: { status: 200, headers: json, body: '{"Username":"ada","Active":true}' },
        },
      ],
      result: { status: 200, data: { Username: "ada", Active: true } },
    },
    {
      name: "meResetPasswordByToken sends the new password and not the old one",
      options: { auth },
      call: (client) => client.meResetPasswordByToken({ body: { NewPassword: "new" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/me/password`,
            headers: { accept, ...json, authorization },
            body: '{"NewPassword":"new"}',
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "meRevokeTokens tells that the token was void already",
      options: { auth },
      call: (client) => client.meRevokeTokens(),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/me/tokens`, headers: { accept, authorization }, body: "" },
          answer: { status: 401, headers: json, body: '{"Errors":[{"ErrorCode":"Auth.TokenRevoked"}]}' },
        },
      ],
      result: { status: 401, error: { Errors: [{ ErrorCode: "Auth.TokenRevoked" }] } },
    },
    {
      name: "usersRevokeUserTokens keeps both identifiers in their segments",
      options: { auth },
      call: (client) => client.usersRevokeUserTokens(user),
      exchange: [
        {
          sent: { method: "DELETE", url: `${atUser}/tokens`, headers: { accept, authorization }, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "usersUnlockUserAccount is a POST without a body",
      options: { auth },
      call: (client) => client.usersUnlockUserAccount(user),
      exchange: [
        {
          sent: { method: "POST", url: `${atUser}/unlock`, headers: { accept, authorization }, body: "" },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "usersGetAccessToken asks for roles",
      options: { auth },
      call: (client) => client.usersGetAccessToken({ ...user, body: { ClientID: "c", Roles: ["Shopper"] } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${atUser}/accesstoken`,
            headers: { accept, ...json, authorization },
            body: '{"ClientID":"c","Roles":["Shopper"]}',
          },
          answer: tokenAnswer,
        },
      ],
      result: { status: 200, data: { access_token: "t-2", token_type: "bearer", expires_in: 600 } },
    },
    {
      name: "securityProfilesPatch sends the policy",
      options: { auth },
      call: (client) =>
        client.securityProfilesPatch({
          path: { securityProfileID: "shop" },
          body: { PasswordConfig: { MinimumCharacterCount: 14 } },
        }),
      exchange: [
        {
          sent: {
            method: "PATCH",
            url: `${base}/securityprofiles/shop`,
            headers: { accept, ...json, authorization },
            body: '{"PasswordConfig":{"MinimumCharacterCount":14}}',
          },
          answer: { status: 200, headers: json, body: '{"Name":"Shop"}' },
        },
      ],
      result: { status: 200, data: { Name: "Shop" } },
    },
  ],
});
